import { getDocumentProxy } from 'unpdf';
import * as v from 'valibot';
import { collectText } from './collected-text.ts';
import { gatherFindings, masked } from './found.ts';
import type { Contents } from './inspected.ts';
import { maxPages, maxPartLength } from './limits.ts';
import { type Run, textOfRuns } from './pdf-lines.ts';
import { readPdfObjects } from './pdf-objects.ts';
import { watchForPersons } from './personal.ts';
import { countLetters, plainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

const optional = v.optional(v.fallback(v.nullable(v.string()), null), null);

/** What a document says of itself, which may be anything. */
const properties = v.object({ Title: optional, Author: optional, Producer: optional, Language: optional });

const run = v.object({
  str: v.string(),
  dir: v.string(),
  transform: v.array(v.number()),
  width: v.number(),
  height: v.number(),
  hasEOL: v.boolean(),
});

const runs = v.object({ items: v.array(v.unknown()) });

const markedUp = v.object({
  subtype: v.string(),
  contentsObj: v.optional(v.object({ str: v.string() }), { str: '' }),
});

/** Notes, marks and stamps that readers put on a page. */
const commentKinds = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Ink',
  'Stamp',
]);

/**
 * A scanner's own mark ("Scanned by CamScanner", 19 letters) is not the text of a page; a page of text has a
 * thousand letters.
 */
const lettersOfAScan = 25;

const open = async (bytes: Uint8Array): Promise<Document> => {
  try {
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
    });
  } catch (error) {
    const isClosed = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(isClosed ? 'encrypted' : 'damaged', { what: 'document' }, { cause: error });
  }
};

const readRun = (item: unknown): Run | undefined => {
  const parsed = v.safeParse(run, item);
  if (!parsed.success) return undefined;
  const { str, dir, transform, width, height, hasEOL } = parsed.output;
  const [, , , , x = 0, y = 0] = transform;
  return { text: str, isRightToLeft: dir === 'rtl', x, y, width, height, endsLine: hasEOL };
};

/** Reads a page piece by piece, and stops where no page of paper would still have text. */
const readPage = async (page: Page): Promise<string> => {
  const reader = page.streamTextContent().getReader();
  const read: Run[] = [];
  for (let length = 0; length < maxPartLength; ) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of v.parse(runs, value).items) {
      const piece = readRun(item);
      if (!piece) continue;
      read.push(piece);
      length += piece.text.length + 1;
    }
  }
  // The reader of PDF asks for a reason, and a stream that has ended takes it for nothing.
  await reader.cancel(new Error('enough'));
  return textOfRuns(read);
};

/** What was noted on a page, shown or hidden: the text of each note. */
const readComments = async (page: Page): Promise<readonly string[]> => {
  const annotations = v.parse(v.array(v.unknown()), await page.getAnnotations({ intent: 'any' }));
  return annotations.flatMap((annotation) => {
    const parsed = v.safeParse(markedUp, annotation);
    return parsed.success && commentKinds.has(parsed.output.subtype) ? [parsed.output.contentsObj.str] : [];
  });
};

/** What the reader itself would run: a second pair of eyes, should the first have been led astray. */
const refuseActions = async (document: Document): Promise<void> => {
  if (await document.getJSActions()) throw new Refusal('scripted', { what: 'javascript' });
  if (await document.getAttachments()) throw new Refusal('attachments', { what: 'attachment' });
};

/** The end of a PDF is where reading begins; within the last 1,024 bytes, as readers have it. */
const hasEnd = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-1_024 - '%%EOF'.length)).includes('%%EOF');

const or = (value: string | null): string | null => {
  const plain = plainText(value ?? '');
  return plain === '' ? null : plain;
};

const readDocument = async (
  document: Document,
  hasImages: boolean,
  hasStructure: boolean,
): Promise<Contents> => {
  if (document.numPages > maxPages)
    throw new Refusal('too-large', { what: 'pages', pages: document.numPages });
  await refuseActions(document);
  const { info } = await document.getMetadata();
  const { Title, Author, Producer, Language } = v.parse(properties, info);
  const marked = await document.getMarkInfo();
  const collected = collectText();
  const found = gatherFindings();
  const persons = watchForPersons(found);
  const author = or(Author);
  if (author) found.add({ what: 'author', sample: masked(author, 2) });

  let written = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const text = plainText(await readPage(page));
    const letters = countLetters(text);
    if (letters > (hasImages ? lettersOfAScan : 0)) written += 1;
    else if (hasImages) found.add({ what: 'scanned-pages', confidence: 'likely', place: number });
    collected.add(text);
    persons.read(text, { place: number });
    const comments = await readComments(page);
    found.add({ what: 'comments', count: comments.length, place: number });
    for (const comment of comments) persons.read(plainText(comment), { place: number });
    page.cleanup();
  }
  return {
    mediaType: 'application/pdf',
    pages: document.numPages,
    title: or(Title),
    producer: or(Producer),
    language: or(Language),
    tagged: hasStructure && marked?.Marked === true,
    hasText: written > 0,
    ...collected.result(),
    findings: found.list(),
    picture: null,
  };
};

/** Reads a PDF: first every object of it, for what may not be published, then its pages. */
export const readPdf = async (bytes: Uint8Array): Promise<Contents> => {
  const { hasImages, hasStructure } = readPdfObjects(bytes);
  if (!hasEnd(bytes)) throw new Refusal('damaged', { what: 'end' });
  const document = await open(bytes);
  try {
    return await readDocument(document, hasImages, hasStructure);
  } finally {
    await document.loadingTask.destroy();
  }
};
