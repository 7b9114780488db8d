import * as v from 'valibot';
import { fileKinds, hiddenThings } from './file-words.ts';
import { type Bilingual, bilingual, type Locale, locale, locales, otherLocale } from './locale.ts';
import { revise, type Standing, standing, textOf, translated, unwritten } from './translation.ts';

/** What a file is called by: the SHA-256 of its bytes, in hexadecimal. The same bytes are the same file. */
export const fileHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.brand('FileHash'));

export type FileHash = v.InferOutput<typeof fileHash>;

/** A name that stands in an address and on any disk: one segment, never hidden. */
export const fileName = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(120),
  v.regex(/^[^./\\\p{C}\s][^/\\\p{C}\s]*$/u),
);

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Something that a file hides or shows of somebody, masked: a clerk is told before it is released. */
export const finding = v.strictObject({
  what: v.picklist(hiddenThings),
  confidence: v.picklist(['certain', 'likely']),
  count: whole,
  /** The first pages or sheets that hold it, from 1. */
  where: v.array(whole),
  sample: v.nullable(v.string()),
});

export type Finding = v.InferOutput<typeof finding>;

const fileFacts = {
  file: fileHash,
  name: fileName,
  kind: v.picklist(fileKinds),
  mediaType: v.string(),
  /** In bytes. */
  size: whole,
  pages: v.nullable(whole),
  /** Whether a PDF carries the structure that screen readers need; null for other kinds. */
  tagged: v.nullable(v.boolean()),
  /** False for a scan or a blank document; null for pictures. */
  hasText: v.nullable(v.boolean()),
  /** For a picture: its own size in pixels, and the smaller ones made of it for pages. */
  picture: v.nullable(
    v.strictObject({
      width: pixels,
      height: pixels,
      variants: v.array(
        v.strictObject({ name: fileName, mediaType: v.string(), width: pixels, height: pixels, size: whole }),
      ),
    }),
  ),
};

/** What is known of a file that may be published: its facts, the language it says it is in, what it hides. */
export const inspectedFile = v.strictObject({
  ...fileFacts,
  language: v.nullable(locale),
  findings: v.array(finding),
});

export type InspectedFile = v.InferOutput<typeof inspectedFile>;

/** In which language a file is read: one, or both (a picture, a table of figures, a bilingual document). */
export const fileLanguages = [...locales, 'both'] as const;

const declaredLanguage = v.picklist(fileLanguages);

export type FileLanguage = v.InferOutput<typeof declaredLanguage>;

/** The longest description, justification or reason, in characters. */
export const longestDescription = 300;

/** How many files one publication carries: a council's agenda with its annexes has about ten. */
export const mostAttachments = 20;

const sentence = v.pipe(v.string(), v.maxLength(longestDescription));

/** A file of a draft, and what a clerk says of it. */
export const attachment = v.strictObject({
  ...fileFacts,
  /** Null until a clerk says so, where the file does not tell. */
  language: v.nullable(declaredLanguage),
  /** The attached file that says the same in the other language. */
  counterpart: v.nullable(fileHash),
  /** Why it exists in one language only; the public reads it. */
  onlyBecause: v.nullable(bilingual(sentence)),
  description: translated,
  findings: v.array(finding),
  /** Why it may be released in spite of its findings; kept with the versions of the draft, never public. */
  justification: v.nullable(bilingual(sentence)),
});

export type Attachment = v.InferOutput<typeof attachment>;

export const attachments = v.pipe(v.array(attachment), v.maxLength(mostAttachments));

/** A file of a publication as the public meets it. */
export const publicAttachment = v.strictObject({
  ...fileFacts,
  language: declaredLanguage,
  onlyBecause: v.nullable(bilingual(v.string())),
  description: bilingual(v.string()),
});

export type PublicAttachment = v.InferOutput<typeof publicAttachment>;

/** What a form says of an attached file. */
export const attachmentWords = v.strictObject({
  description: bilingual(sentence),
  language: v.nullable(declaredLanguage),
  counterpart: v.nullable(fileHash),
  onlyBecause: bilingual(sentence),
  justification: bilingual(sentence),
});

export type AttachmentWords = Readonly<v.InferOutput<typeof attachmentWords>>;

const blank = (text: string): boolean => text.trim() === '';

/** A reason is given in both languages, or it is none: half a reason is kept, and does not count. */
const isGiven = (reason: Bilingual | null): boolean =>
  reason !== null && !blank(reason.ar) && !blank(reason.fr);

const keptReason = (reason: Bilingual): Bilingual | null =>
  blank(reason.ar) && blank(reason.fr) ? null : { ar: reason.ar.trim(), fr: reason.fr.trim() };

/** A file just attached: nobody has described it yet, and a picture is for readers of both languages. */
export const attachFile = ({ language, ...file }: InspectedFile): Attachment => ({
  ...file,
  language: file.picture === null ? language : 'both',
  counterpart: null,
  onlyBecause: null,
  description: unwritten,
  justification: null,
});

/** An attached file with what a form says of it. */
export const describeFile = (of: Attachment, words: AttachmentWords): Attachment => ({
  ...of,
  description: revise(of.description, words.description),
  language: words.language,
  counterpart: words.counterpart === of.file ? null : words.counterpart,
  onlyBecause: keptReason(words.onlyBecause),
  justification: keptReason(words.justification),
});

/** What keeps a file from being released with its publication. */
export type FileGap = { readonly file: FileHash; readonly name: string } & (
  | { readonly what: 'description'; readonly locale: Locale; readonly standing: Exclude<Standing, 'current'> }
  /** It exists in one language only, and nobody says why. `locale` is the language that is missing. */
  | { readonly what: 'language'; readonly locale: Locale }
  /** Nobody said in which language it is. */
  | { readonly what: 'undeclared' }
  | { readonly what: 'findings'; readonly count: number }
);

const isTheOther = (one: Attachment, other: Attachment): boolean =>
  other.language !== null &&
  other.language !== 'both' &&
  other.language !== one.language &&
  (one.counterpart === other.file || other.counterpart === one.file);

/**
 * What the bilingual gate and the check of hidden things still ask of the files of a draft.
 *
 * A document in one language passes when its other language is attached too, or when the public is told why it
 * is not. Findings pass when the file is replaced, or when a clerk has said in both languages why it may be
 * released all the same.
 */
export const fileGaps = (of: readonly Attachment[]): readonly FileGap[] =>
  of.flatMap((one): readonly FileGap[] => {
    const { file, name, language } = one;
    const described = locales.flatMap((side): readonly FileGap[] => {
      const state = standing(one.description)[side];
      return state === 'current' ? [] : [{ file, name, what: 'description', locale: side, standing: state }];
    });
    const settled =
      language === 'both' || isGiven(one.onlyBecause) || of.some((other) => isTheOther(one, other));
    return [
      ...described,
      ...(language === null ? [{ file, name, what: 'undeclared' } as const] : []),
      ...(language === null || language === 'both' || settled
        ? []
        : [{ file, name, what: 'language', locale: otherLocale(language) } as const]),
      ...(one.findings.length > 0 && !isGiven(one.justification)
        ? [{ file, name, what: 'findings', count: one.findings.length } as const]
        : []),
    ];
  });

/** What the public is told of an attached file: nothing of what was found in it, nor of why it was let through. */
export const publicOf = ({
  counterpart: _,
  findings: __,
  justification: ___,
  description,
  language,
  onlyBecause,
  ...file
}: Attachment): PublicAttachment => ({
  ...file,
  // The gate lets nothing through that nobody declared.
  language: language ?? 'both',
  description: textOf(description),
  onlyBecause: isGiven(onlyBecause) && language !== 'both' ? onlyBecause : null,
});

/** Whether a file is a scan or lacks what screen readers need: who cannot read it may ask for another version. */
export const isHardToRead = ({ hasText, tagged }: Pick<PublicAttachment, 'hasText' | 'tagged'>): boolean =>
  hasText === false || tagged === false;

/** Every name under which a file is kept: its own, and those of the pictures made of it. */
export const namesOf = ({ name, picture }: Pick<PublicAttachment, 'name' | 'picture'>): readonly string[] => [
  name,
  ...(picture?.variants ?? []).map((variant) => variant.name),
];
