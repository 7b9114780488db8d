import { refusal } from './s3-refusal.ts';

/** A form whose fields are known and whose file is still arriving. */
export interface PostedForm {
  /** The fields before the file, by lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly fileType: string | undefined;
  /** Reads the file, refusing as soon as it is longer than the limit. */
  readFile(most: number): Promise<Buffer>;
}

const mostFieldBytes = 64 * 1024;
const headEnd = Buffer.from('\r\n\r\n');

interface Part {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly type: string | undefined;
}

const readHead = (head: string): Part => {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? '';
  const name = /(?:^|[;\s])name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) throw refusal('MalformedPOSTRequest');
  return {
    name: name.toLowerCase(),
    fileName: /filename="([^"]*)"/i.exec(disposition)?.[1],
    type: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim(),
  };
};

/** Reads a multipart form up to its file, without holding more of the body than the fields may take. */
export const readPostedForm = async (
  source: AsyncIterable<Buffer>,
  contentType: string,
): Promise<PostedForm> => {
  const found = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) throw refusal('MalformedPOSTRequest');
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const chunks = source[Symbol.asyncIterator]();
  // The first delimiter has no line before it: this makes it like the others.
  let held: Buffer = Buffer.from('\r\n');

  const more = async (limit: number): Promise<void> => {
    const next = await chunks.next();
    if (next.done) throw refusal('MalformedPOSTRequest');
    held = Buffer.concat([held, next.value]);
    if (held.length > limit) throw refusal('EntityTooLarge');
  };
  const upTo = async (mark: Buffer, limit: number): Promise<Buffer> => {
    let at = held.indexOf(mark);
    while (at < 0) {
      await more(limit);
      at = held.indexOf(mark);
    }
    const before = held.subarray(0, at);
    held = held.subarray(at + mark.length);
    return before;
  };

  /** The rest may be large: chunks are kept apart, and only the seam between two is searched again. */
  const readFile = async (most: number): Promise<Buffer> => {
    const kept: Buffer[] = [];
    let length = 0;
    for (;;) {
      const at = held.indexOf(delimiter);
      const certain = at >= 0 ? at : Math.max(0, held.length - delimiter.length);
      length += certain;
      if (length > most) throw refusal('EntityTooLarge');
      kept.push(held.subarray(0, certain));
      if (at >= 0) return Buffer.concat(kept);
      held = held.subarray(certain);
      await more(Number.POSITIVE_INFINITY);
    }
  };

  const fields = new Map<string, string>();
  let spent = 0;
  await upTo(delimiter, mostFieldBytes);
  for (;;) {
    const head = await upTo(headEnd, mostFieldBytes);
    if (head.subarray(0, 2).toString() === '--') throw refusal('MalformedPOSTRequest');
    const part = readHead(head.toString('utf8'));
    if (part.name === 'file') {
      return { fields, fileName: part.fileName ?? '', fileType: part.type, readFile };
    }
    const value = await upTo(delimiter, mostFieldBytes);
    spent += value.length;
    if (spent > mostFieldBytes) throw refusal('EntityTooLarge');
    fields.set(part.name, value.toString('utf8'));
  }
};
