import * as v from 'valibot';
import { attachments, fileGaps, publicAttachment, publicOf } from './attachment.ts';
import { categoryCode } from './category.ts';
import { civilDate, instant } from './civil-date.ts';
import { collectivityCode } from './collectivity.ts';
import { obligationKey } from './duty.ts';
import { Failure } from './failure.ts';
import { type Bilingual, bilingual, type Locale, locales } from './locale.ts';
import { subjects } from './subject.ts';
import { type CellGap, cellGaps, sameTable, type Table, table } from './table.ts';
import { modelCode } from './table-model.ts';
import { confirm, revise, type Standing, standing, textOf, translated } from './translation.ts';

/** The identifier of a publication, made by the form that creates it: sending the form twice creates one. */
export const publicationId = v.pipe(v.string(), v.uuid(), v.brand('PublicationId'));

export type PublicationId = v.InferOutput<typeof publicationId>;

/** The texts of a publication that exist in both languages and pass the bilingual gate, in reading order. */
export const publicationTexts = ['title', 'summary', 'body', 'office'] as const;

export type PublicationText = (typeof publicationTexts)[number];

/** The longest each text may be, in characters: a form of both languages, sent as it is, stays under 64 KB. */
export const longest: Readonly<Record<PublicationText, number>> = {
  title: 200,
  summary: 600,
  body: 12_000,
  office: 150,
};

const documentFacts = {
  category: categoryCode,
  /** The date the document itself bears (law 31.13, art. 6: a reuser names the source and its date). */
  documentDate: civilDate,
  /** The obligation of the publication scheme that the document answers, if it answers one. */
  obligation: v.optional(v.nullable(obligationKey), null),
  /** What it is about, from the thesaurus. */
  subjects: v.optional(subjects, []),
  /** The last day on which it is shown: it is taken back after it, with that as its reason. */
  expiresOn: v.optional(v.nullable(civilDate), null),
  /** The day on which staff are asked whether it is still true. */
  reviewOn: v.optional(v.nullable(civilDate), null),
};

/** What a document is besides its texts: the same in both languages. */
export const facts = v.strictObject(documentFacts);

export type DocumentFacts = Readonly<v.InferOutput<typeof facts>>;

const factNames = Object.keys(documentFacts) as readonly (keyof DocumentFacts)[];

/** The facts of a document alone. */
export const factsOf = ({
  category,
  documentDate,
  obligation,
  subjects: about,
  expiresOn,
  reviewOn,
}: DocumentFacts): DocumentFacts => ({
  category,
  documentDate,
  obligation,
  subjects: about,
  expiresOn,
  reviewOn,
});

/** Whether two documents have the same facts. */
export const sameFacts = (one: DocumentFacts, other: DocumentFacts): boolean =>
  factNames.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));

/** What a clerk works on: the texts with their translation standing, and the facts of the document. */
export const draft = v.strictObject({
  title: translated,
  summary: translated,
  body: translated,
  office: translated,
  /** The table that goes with the texts, if the document has one. */
  table: v.optional(v.nullable(table), null),
  ...documentFacts,
  /** The files that go with it, in the order in which they are shown. */
  attachments: v.optional(attachments, []),
});

export type Draft = v.InferOutput<typeof draft>;

const editionFacts = {
  /** 1 for the first time the publication is published, one more for each correction. */
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: bilingual(v.string()),
  summary: bilingual(v.string()),
  office: bilingual(v.string()),
  /** The legal model that its table follows; null when it has no table. */
  model: v.optional(v.nullable(modelCode), null),
  ...documentFacts,
  attachments: v.optional(v.array(publicAttachment), []),
  /** When this edition became what the public reads. */
  publishedAt: instant,
  /** When the publication was published for the first time. */
  firstPublishedAt: instant,
};

/** What the public reads, without its body and its table: what lists, feeds and cards need. */
export const editionSummary = v.strictObject(editionFacts);

export type EditionSummary = v.InferOutput<typeof editionSummary>;

/** One edition of a publication exactly as it was published; never changed afterwards. */
export const edition = v.strictObject({
  ...editionFacts,
  body: bilingual(v.string()),
  table: v.optional(v.nullable(table), null),
});

export type Edition = v.InferOutput<typeof edition>;

/** Why and when a publication was withdrawn: what remains at its address. */
export const withdrawal = v.strictObject({ reason: bilingual(v.string()), at: instant });

export const publicationStates = ['draft', 'published', 'withdrawn'] as const;

export const publicationState = v.picklist(publicationStates);

export type PublicationState = v.InferOutput<typeof publicationState>;

/** How far a draft that the public does not read yet has come. */
export const draftStages = ['writing', 'in-review', 'scheduled'] as const;

export const draftStage = v.picklist(draftStages);

export type DraftStage = v.InferOutput<typeof draftStage>;

/** Something a collectivity publishes, is about to publish, or has withdrawn. */
export const publication = v.strictObject({
  id: publicationId,
  collectivity: collectivityCode,
  state: publicationState,
  draft,
  /** Its rank among all that the collectivity ever published, from 1: its address. Null until published. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What the public reads now. Null until published. */
  edition: v.nullable(editionSummary),
  withdrawal: v.nullable(withdrawal),
  /** Whether the draft says something that the public does not read yet. */
  ahead: v.boolean(),
  /** How far the draft has come; `writing` when it is what the public reads. */
  stage: v.optional(draftStage, 'writing'),
  /** The member of staff whose turn it is, by address; null when it is nobody's in particular. */
  assignee: v.optional(v.nullable(v.string()), null),
  /** When the draft is published by itself; only in the stage `scheduled`. */
  scheduledFor: v.optional(v.nullable(instant), null),
  /** The review date for which staff were last asked whether it is still true. */
  reviewAsked: v.optional(v.nullable(civilDate), null),
  /** Grows by one at each write; a write states the version it was made from. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changedAt: instant,
  /** Who changed it last: the e-mail address of a member of staff. */
  changedBy: v.string(),
});

export type Publication = v.InferOutput<typeof publication>;

/** The texts of a draft as a form sends them: both languages of each. */
export type DraftTexts = Readonly<Record<PublicationText, Bilingual>>;

/** What a form says about a draft: its texts and its facts, and its table when the form is about the table. */
export interface DraftContent extends DraftTexts, DocumentFacts {
  /** Left out, the table of the draft stays as it is. */
  readonly table?: Table | null;
}

/** Applies what a form says to a draft, keeping account of which language fell behind; the files stay. */
export const reviseDraft = (current: Draft, next: DraftContent): Draft => ({
  title: revise(current.title, next.title),
  summary: revise(current.summary, next.summary),
  body: revise(current.body, next.body),
  office: revise(current.office, next.office),
  table: next.table === undefined || sameTable(current.table, next.table) ? current.table : next.table,
  ...factsOf(next),
  attachments: current.attachments,
});

/** A text, in one language, that keeps a publication from being published. */
export interface TextGap {
  readonly text: PublicationText;
  readonly locale: Locale;
  readonly standing: Exclude<Standing, 'current'>;
}

/** A text or a cell, in one language, that keeps a publication from being published. */
export type Gap = TextGap | CellGap;

/**
 * What the bilingual gate still asks of a draft: every text missing in a language or behind the other one,
 * and every cell of the table that exists in one language only.
 *
 * Both languages or it is not published: a collectivity may not publish what half of its residents cannot
 * read.
 */
export const gaps = (of: Draft): readonly Gap[] => [
  ...publicationTexts.flatMap((text) =>
    locales.flatMap((locale) => {
      const state = standing(of[text])[locale];
      return state === 'current' ? [] : [{ text, locale, standing: state }];
    }),
  ),
  ...cellGaps(of.table),
];

/** How many things keep a draft from being published: texts, and what is asked of its files. */
export const openPoints = (of: Draft): number => gaps(of).length + fileGaps(of.attachments).length;

/**
 * Refuses a draft that the public may not read yet: texts missing or stale (`publication.incomplete`, with how many),
 * files that lack their words or show what nobody has answered for (`attachment.incomplete`).
 */
export const expectComplete = (of: Draft): void => {
  const texts = gaps(of).length;
  if (texts > 0) throw new Failure('publication.incomplete', { texts });
  const files = fileGaps(of.attachments).length;
  if (files > 0) throw new Failure('attachment.incomplete', { files });
};

/** Confirms that each named text, left as it is, still says the same as the other language. */
export const confirmTexts = (
  of: Draft,
  texts: readonly { readonly text: PublicationText; readonly locale: Locale }[],
): Draft => {
  const confirmed = { ...of };
  for (const { text, locale } of texts) confirmed[text] = confirm(confirmed[text], locale);
  return confirmed;
};

/** The texts, the table and the facts of a draft, as forms show them. */
export const contentOf = (of: Draft): DraftContent & { readonly table: Table | null } => ({
  title: textOf(of.title),
  summary: textOf(of.summary),
  body: textOf(of.body),
  office: textOf(of.office),
  table: of.table,
  ...factsOf(of),
});

/** A table without rows is not shown: the edition has none. */
const shownTable = (of: Table | null): Table | null => (of === null || of.rows.length === 0 ? null : of);

/** The edition that the draft of a publication would become if it were published at `now`. */
export const nextEdition = (of: Publication, now: Date): Edition => ({
  ...contentOf(of.draft),
  table: shownTable(of.draft.table),
  model: shownTable(of.draft.table)?.model ?? null,
  attachments: of.draft.attachments.map(publicOf),
  edition: (of.edition?.edition ?? 0) + 1,
  publishedAt: now.toISOString(),
  firstPublishedAt: of.edition?.firstPublishedAt ?? now.toISOString(),
});

/** What a list shows of an edition. */
export const summaryOf = ({ body: _, table: __, ...summary }: Edition): EditionSummary => summary;

/**
 * Makes the draft what the public reads, and returns both the publication and its new edition.
 *
 * Refuses what was withdrawn (`publication.already-withdrawn`), what the public reads already
 * (`publication.unchanged`) and what is not complete.
 */
export const publish = (
  of: Publication,
  number: number,
  by: string,
  now: Date,
): { publication: Publication; edition: Edition } => {
  if (of.state === 'withdrawn') throw new Failure('publication.already-withdrawn', { id: of.id });
  if (!of.ahead) throw new Failure('publication.unchanged', { id: of.id });
  expectComplete(of.draft);

  const published = nextEdition(of, now);
  return {
    edition: published,
    publication: {
      ...of,
      state: 'published',
      number: of.number ?? number,
      edition: summaryOf(published),
      ahead: false,
      stage: 'writing',
      assignee: null,
      scheduledFor: null,
      version: of.version + 1,
      changedAt: now.toISOString(),
      changedBy: by,
    },
  };
};

const blank = (text: string): boolean => text.trim() === '';

/** Takes a publication back, leaving its reason at its address for whoever kept the link. */
export const withdraw = (of: Publication, reason: Bilingual, by: string, now: Date): Publication => {
  if (of.state === 'withdrawn') throw new Failure('publication.already-withdrawn', { id: of.id });
  if (of.state === 'draft') throw new Failure('publication.not-published', { id: of.id });
  if (blank(reason.ar) || blank(reason.fr)) throw new Failure('input.invalid', { field: 'reason' });
  return {
    ...of,
    state: 'withdrawn',
    withdrawal: { reason, at: now.toISOString() },
    stage: 'writing',
    assignee: null,
    scheduledFor: null,
    version: of.version + 1,
    changedAt: now.toISOString(),
    changedBy: by,
  };
};
