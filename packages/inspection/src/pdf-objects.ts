import { streamLimits } from './limits.ts';
import { refuseMalware } from './malware.ts';
import { type Room, unpackStream } from './pdf-streams.ts';
import { type Effort, tokenAt } from './pdf-tokens.ts';
import { Refusal, type RefusalReason } from './refusal.ts';

/** What the objects of a PDF say, whether or not a page leads to them. */
export interface PdfObjects {
  readonly hasImages: boolean;
  readonly hasStructure: boolean;
}

/** Names that no published document may hold, in the order in which they are told. */
const forbidden: readonly {
  readonly names: readonly string[];
  readonly reason: RefusalReason;
  readonly what: string;
}[] = [
  { names: ['Encrypt'], reason: 'encrypted', what: 'document' },
  { names: ['JS', 'JavaScript'], reason: 'scripted', what: 'javascript' },
  { names: ['Launch'], reason: 'scripted', what: 'launch' },
  { names: ['XFA'], reason: 'scripted', what: 'form-script' },
  { names: ['RichMedia'], reason: 'scripted', what: 'rich-media' },
  {
    names: ['EmbeddedFile', 'EmbeddedFiles', 'EF', 'FileAttachment'],
    reason: 'attachments',
    what: 'attachment',
  },
];

/** What one value says of the stream that may follow it. */
interface PdfObject {
  /** Undefined where they stand elsewhere in the file, or twice: programs would disagree about them. */
  readonly filters: readonly string[] | undefined;
  /** Whether its stream holds objects: readers do not ask for its type, so neither do we. */
  readonly holdsObjects: boolean;
  /** Where the first of these objects begins. */
  readonly first: number | undefined;
  readonly isImage: boolean;
  readonly hasPredictor: boolean;
  readonly end: number;
}

interface Scan {
  readonly names: Set<string>;
  readonly effort: Effort;
  readonly room: Room;
  hasImages: boolean;
}

const opens: Readonly<Record<string, string>> = { '>>': '<<', ']': '[' };

/** Reads the names after `/Filter`: one, or a list of them. */
const readFilters = (bytes: Uint8Array, from: number, effort: Effort): readonly string[] | undefined => {
  const first = tokenAt(bytes, from, effort);
  if (first?.kind === 'name') return [first.value];
  if (first?.value === 'null') return [];
  if (first?.value !== '[') return undefined;
  const filters: string[] = [];
  let token = tokenAt(bytes, first.end, effort);
  for (; token?.kind === 'name'; token = tokenAt(bytes, token.end, effort)) filters.push(token.value);
  return token?.value === ']' ? filters : undefined;
};

const readNumber = (bytes: Uint8Array, from: number, effort: Effort): number | undefined => {
  const token = tokenAt(bytes, from, effort);
  return token?.kind === 'word' && /^\d{1,9}$/.test(token.value) ? Number(token.value) : undefined;
};

/**
 * Reads one value, however deep, and notes every name in it.
 *
 * A bracket that closes nothing is passed over, as readers do: it cannot end the value early for us alone.
 */
const readValue = (bytes: Uint8Array, from: number, { names, effort }: Scan): PdfObject => {
  const open: string[] = [];
  const keys = new Set<string>();
  let filters: readonly string[] | undefined = [];
  let first: number | undefined;
  let hasPredictor = false;
  let end = from;
  for (let token = tokenAt(bytes, from, effort); token; token = tokenAt(bytes, end, effort)) {
    end = token.end;
    if (token.kind === 'mark') {
      if (token.value === '<<' || token.value === '[') open.push(token.value);
      else if (open.length > 0 && open.at(-1) === opens[token.value]) open.pop();
    }
    if (token.kind === 'name') {
      names.add(token.value);
      if (token.value === 'Predictor') hasPredictor ||= readNumber(bytes, end, effort) !== 1;
      if (open.length === 1) {
        if (token.value === 'Filter')
          filters = keys.has('Filter') ? undefined : readFilters(bytes, end, effort);
        if (token.value === 'First') first = readNumber(bytes, end, effort);
        keys.add(token.value);
      }
    }
    if (open.length === 0) break;
  }
  const holdsObjects = keys.has('ObjStm') || (keys.has('First') && keys.has('N'));
  return { filters, holdsObjects, first, isImage: keys.has('Image'), hasPredictor, end };
};

const damaged = (what: string) => new Refusal('damaged', { what });

/** Notes the names of every object within a stream of objects, each from its own beginning. */
const readObjectStream = (bytes: Uint8Array, first: number, scan: Scan): void => {
  let at = 0;
  for (let isOffset = false; ; isOffset = !isOffset) {
    const token = tokenAt(bytes, at, scan.effort);
    if (token?.kind !== 'word' || token.end > first || !/^\d{1,9}$/.test(token.value)) return;
    at = token.end;
    if (isOffset) readValue(bytes, first + Number(token.value), scan);
  }
};

const lineEnd = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (bytes[at] === 32 || bytes[at] === 9) at += 1;
  if (bytes[at] === 13) at += 1;
  return bytes[at] === 10 ? at + 1 : at;
};

const readStream = (bytes: Uint8Array, object: PdfObject, from: number, scan: Scan): void => {
  if (!object.filters) throw damaged('filter');
  if (object.isImage) scan.hasImages = true;
  // To the end of the file: where a stream ends is for its own bytes to say, not for a length that may lie.
  const unpacked = unpackStream(bytes.subarray(from), object.filters, scan.room, scan.effort);
  if (unpacked && object.filters.length > 0) refuseMalware(unpacked);
  if (!object.holdsObjects) return;
  if (!unpacked || object.first === undefined || object.hasPredictor) throw damaged('object-stream');
  const effort = { left: 4 * unpacked.length + 1_024 };
  readObjectStream(unpacked, object.first, { ...scan, effort });
};

const everyPlaceOf = function* (bytes: Buffer, word: string): Generator<number> {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) yield at;
};

/**
 * Looks at every object of a PDF: old ones, those that no table names, those packed into streams.
 *
 * Programs that read a PDF follow its tables; programs that read it from its beginning can be led astray by a
 * bracket between two objects. Here every object is read from its own beginning, wherever it stands, so there is no
 * place to hide a script from us and not from a reader. What is refused may so be a script that nothing runs; the
 * clerk prints the document anew, and it is gone.
 */
export const readPdfObjects = (bytes: Uint8Array): PdfObjects => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scan: Scan = {
    names: new Set(),
    // An honest file is looked at once, and in places twice.
    effort: { left: 4 * bytes.length + 65_536 },
    room: { left: streamLimits.total },
    hasImages: false,
  };
  for (const at of everyPlaceOf(buffer, 'trailer')) readValue(bytes, at + 'trailer'.length, scan);
  for (const at of everyPlaceOf(buffer, 'obj')) {
    if (bytes[at - 1] === 0x64) continue;
    const object = readValue(bytes, at + 'obj'.length, scan);
    const next = tokenAt(bytes, object.end, scan.effort);
    if (next?.value === 'stream') readStream(bytes, object, lineEnd(bytes, next.end), scan);
  }
  for (const { names, reason, what } of forbidden) {
    if (names.some((name) => scan.names.has(name))) throw new Refusal(reason, { what });
  }
  return { hasImages: scan.hasImages, hasStructure: scan.names.has('StructTreeRoot') };
};
