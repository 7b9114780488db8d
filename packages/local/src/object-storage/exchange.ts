import type { Payload } from './body.ts';
import type { ObjectDescription, ObjectStore } from './object-store.ts';

/** A verified request: who asked is known, the body has arrived and is what was signed. */
export interface S3Request {
  readonly store: ObjectStore;
  readonly bucket: string;
  /** Empty when the request is about the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly payload: Payload;
}

/** What is answered; without a body, only the status and headers. */
export interface S3Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: Buffer | string;
}

const prefix = 'x-amz-meta-';

/** What the headers of a write say about the object. */
export const describeObject = (
  header: (name: string) => string | undefined,
  names: Iterable<string>,
): ObjectDescription => ({
  contentType: header('content-type') ?? 'application/octet-stream',
  cacheControl: header('cache-control'),
  contentDisposition: header('content-disposition'),
  contentLanguage: header('content-language'),
  // The SDK announces its own framing here; it is no property of the object.
  contentEncoding: header('content-encoding')?.replace(/^aws-chunked,?\s*/, '') || undefined,
  metadata: Object.fromEntries(
    [...names]
      .filter((name) => name.startsWith(prefix))
      .map((name) => [name.slice(prefix.length), header(name) ?? '']),
  ),
});
