import type { S3Reply, S3Request } from './exchange.ts';
import type { ObjectHeader } from './object-file.ts';
import { refusal } from './s3-refusal.ts';

/** The headers of an answer about an object. */
export const headersOf = (object: ObjectHeader): Record<string, string | number | undefined> => ({
  'content-type': object.contentType,
  'content-length': object.size,
  'cache-control': object.cacheControl,
  'content-encoding': object.contentEncoding,
  'content-disposition': object.contentDisposition,
  'content-language': object.contentLanguage,
  etag: object.etag,
  'last-modified': new Date(object.lastModified).toUTCString(),
  'accept-ranges': 'bytes',
  ...Object.fromEntries(
    Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
  ),
});

const checksumOf = ({ checksum }: ObjectHeader): Record<string, string> =>
  checksum
    ? { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' }
    : {};

/** A presigned address may say how the browser should name or treat the file. */
const overrides = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'content-disposition', 'cache-control', 'content-encoding', 'content-language'].flatMap(
      (name) => {
        const value = query.get(`response-${name}`);
        return value === null ? [] : [[name, value] as const];
      },
    ),
  );

const lists = (field: string | undefined, etag: string): boolean =>
  field !== undefined && (field.trim() === '*' || field.split(',').some((one) => one.trim() === etag));

/** The first and last byte asked for, or nothing when the whole object is. */
const rangeOf = (field: string | undefined, size: number): readonly [number, number] | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(field ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [, from = '', to = ''] = match;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first > last) throw refusal('InvalidRange');
  return [first, last];
};

/** GetObject and HeadObject. */
export const readObject = async (request: S3Request, withBody: boolean): Promise<S3Reply> => {
  const { store, bucket, key, header, query } = request;
  const object = withBody ? await store.read(bucket, key) : await store.head(bucket, key);
  if (!object) throw refusal('NoSuchKey');

  const ifMatch = header('if-match');
  if (ifMatch !== undefined && !lists(ifMatch, object.etag)) throw refusal('PreconditionFailed');
  if (lists(header('if-none-match'), object.etag)) return { status: 304, headers: { etag: object.etag } };

  const headers = { ...headersOf(object), ...overrides(query) };
  const whole = header('x-amz-checksum-mode') === 'ENABLED' ? checksumOf(object) : {};
  if (!('body' in object) || !Buffer.isBuffer(object.body))
    return { status: 200, headers: { ...headers, ...whole } };

  const range = rangeOf(header('range'), object.size);
  if (!range) return { status: 200, headers: { ...headers, ...whole }, body: object.body };
  const [first, last] = range;
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': last - first + 1,
      'content-range': `bytes ${first}-${last}/${object.size}`,
    },
    body: object.body.subarray(first, last + 1),
  };
};
