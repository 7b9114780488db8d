import type { StoredObject } from '../object-storage/object-file.ts';
import type { EdgeRequest } from './edge-function.ts';
import { type Answer, notice } from './notices.ts';
import type { ObjectCache } from './object-cache.ts';

/** An origin made of stored objects: published pages, uploaded files. */
export interface ObjectOrigin {
  readonly bucket: string;
  /** The object shown, with status 404, in place of one that does not exist. */
  readonly notFoundKey?: string;
}

const keyOf = (uri: string): string | undefined => {
  try {
    return decodeURIComponent(uri.slice(1));
  } catch {
    return undefined;
  }
};

const accepts = (header: string | undefined, coding: string): boolean =>
  header?.split(',').some((part) => {
    const [name, quality] = part.trim().split(';q=');
    return name === coding && Number(quality ?? 1) > 0;
  }) ?? false;

const isSame = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*') ?? false;

const headersOf = (object: StoredObject, encoding: string | undefined): Record<string, string | number> => ({
  'content-type': object.contentType,
  etag: object.etag,
  'last-modified': new Date(object.lastModified).toUTCString(),
  vary: 'accept-encoding',
  ...(object.cacheControl !== undefined && { 'cache-control': object.cacheControl }),
  ...(object.contentDisposition !== undefined && { 'content-disposition': object.contentDisposition }),
  ...(encoding !== undefined && { 'content-encoding': encoding }),
});

/** Answers from stored objects: the compressed bytes kept beside (`<key>.br`) where the reader accepts them. */
export const answerFromObjects = async (
  { bucket, notFoundKey }: ObjectOrigin,
  cache: ObjectCache,
  request: EdgeRequest,
): Promise<Answer> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const refused = notice(405, false);
    return { ...refused, headers: { ...refused.headers, allow: 'GET, HEAD' } };
  }
  const key = keyOf(request.uri);
  if (key === undefined) return notice(400, false);
  if (key === '' || Buffer.byteLength(key) > 1000) return notice(404, false);

  const takesBrotli = accepts(request.headers['accept-encoding']?.value, 'br');
  const find = async (wanted: string, status: number): Promise<Answer | undefined> => {
    const small = takesBrotli ? await cache.read(bucket, `${wanted}.br`) : undefined;
    const object = small ?? (await cache.read(bucket, wanted));
    if (!object) return undefined;
    const headers = headersOf(object, small ? 'br' : object.contentEncoding);
    if (status === 200 && isSame(request.headers['if-none-match']?.value, object.etag)) {
      return { status: 304, headers, body: '' };
    }
    return { status, headers, body: object.body };
  };

  const found = await find(key, 200);
  if (found) return found;
  return (notFoundKey === undefined ? undefined : await find(notFoundKey, 404)) ?? notice(404, false);
};
