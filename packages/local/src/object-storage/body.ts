import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ObjectHeader } from './object-file.ts';
import { refusal } from './s3-refusal.ts';

type Checksum = NonNullable<ObjectHeader['checksum']>;

/** Reads a whole body, refusing as soon as it is longer than the limit. */
export const readBody = async (source: AsyncIterable<Buffer>, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) throw refusal('EntityTooLarge');
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
};

/** Takes an `aws-chunked` body apart into its bytes and the trailing headers. */
export const decodeChunked = (body: Buffer): { bytes: Buffer; trailers: Map<string, string> } => {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, end), 16);
    if (!Number.isInteger(size) || size < 0) throw refusal('IncompleteBody');
    at = end + 2;
    if (size === 0) break;
    if (at + size > body.length) throw refusal('IncompleteBody');
    parts.push(body.subarray(at, at + size));
    at += size + 2;
  }
  const trailers = new Map<string, string>();
  for (const line of body.toString('latin1', at).split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { bytes: Buffer.concat(parts), trailers };
};

const digests: Readonly<Record<Checksum['algorithm'], (bytes: Buffer) => string>> = {
  crc32: (bytes) => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(bytes));
    return sum.toString('base64');
  },
  sha1: (bytes) => createHash('sha1').update(bytes).digest('base64'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('base64'),
};

const isAlgorithm = (name: string): name is Checksum['algorithm'] => Object.hasOwn(digests, name);
const known: readonly string[] = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'];

/** The checksum that a request gives for its body, after comparing it with the bytes that arrived. */
const verifyChecksum = (bytes: Buffer, field: (name: string) => string | undefined): Checksum | undefined => {
  for (const algorithm of known) {
    const value = field(`x-amz-checksum-${algorithm}`);
    if (value === undefined) continue;
    if (!isAlgorithm(algorithm))
      throw refusal('NotImplemented', `Checksums of kind ${algorithm} are not known.`);
    if (digests[algorithm](bytes) !== value) throw refusal('BadDigest');
    return { algorithm, value };
  }
  const md5 = field('content-md5');
  if (md5 !== undefined && createHash('md5').update(bytes).digest('base64') !== md5)
    throw refusal('BadDigest');
  return undefined;
};

/** A body that arrived whole, with the checksum it was sent with. */
export interface Payload {
  readonly bytes: Buffer;
  readonly checksum?: Checksum | undefined;
}

/** Checks a body against the promise that was signed for it and against its checksums. */
export const acceptPayload = (
  received: Buffer,
  promise: string,
  header: (name: string) => string | undefined,
): Payload => {
  if (promise === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') {
    const { bytes, trailers } = decodeChunked(received);
    const length = header('x-amz-decoded-content-length');
    if (length !== undefined && Number(length) !== bytes.length) throw refusal('IncompleteBody');
    return { bytes, checksum: verifyChecksum(bytes, (name) => trailers.get(name) ?? header(name)) };
  }
  if (promise.startsWith('STREAMING-')) throw refusal('NotImplemented', `${promise} is not known.`);
  if (promise !== 'UNSIGNED-PAYLOAD' && createHash('sha256').update(received).digest('hex') !== promise) {
    throw refusal('XAmzContentSHA256Mismatch');
  }
  return { bytes: received, checksum: verifyChecksum(received, header) };
};
