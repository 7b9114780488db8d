import * as v from 'valibot';

/** What an object says about its bytes. */
export const objectHeader = v.object({
  contentType: v.string(),
  cacheControl: v.optional(v.string()),
  contentEncoding: v.optional(v.string()),
  contentDisposition: v.optional(v.string()),
  contentLanguage: v.optional(v.string()),
  metadata: v.record(v.string(), v.string()),
  /** MD5 of the bytes, quoted, as S3 gives it. */
  etag: v.string(),
  size: v.number(),
  lastModified: v.string(),
  checksum: v.optional(v.object({ algorithm: v.picklist(['crc32', 'sha1', 'sha256']), value: v.string() })),
});

export type ObjectHeader = v.InferOutput<typeof objectHeader>;

/** An object: what it says about itself and its bytes. */
export interface StoredObject extends ObjectHeader {
  readonly body: Buffer;
}

const newline = 0x0a;

/** An object as one file: a line of JSON, then the bytes. */
export const encodeObject = (header: ObjectHeader): Buffer => Buffer.from(`${JSON.stringify(header)}\n`);

/** The header at the start of a file, or nothing when its line is not complete in these bytes. */
export const decodeHeader = (bytes: Buffer): { header: ObjectHeader; length: number } | undefined => {
  const end = bytes.indexOf(newline);
  if (end < 0) return undefined;
  return { header: v.parse(objectHeader, JSON.parse(bytes.toString('utf8', 0, end))), length: end + 1 };
};

/** The object that a whole file holds. */
export const decodeObject = (bytes: Buffer): StoredObject => {
  const decoded = decodeHeader(bytes);
  if (!decoded) throw new Error('An object file has no header line.');
  return { ...decoded.header, body: bytes.subarray(decoded.length) };
};
