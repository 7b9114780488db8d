import { describeObject, type S3Reply, type S3Request } from './exchange.ts';
import type { Precondition } from './object-store.ts';
import { refusal } from './s3-refusal.ts';
import { textsOf, type XmlElement, xmlDocument } from './xml.ts';

const xml = (root: XmlElement): S3Reply => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: xmlDocument(root),
});

const preconditionOf = (header: S3Request['header']): Precondition => {
  const ifNoneMatch = header('if-none-match');
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw refusal('NotImplemented', 'If-None-Match of a write takes only *.');
  }
  return { ifMatch: header('if-match'), ...(ifNoneMatch && { ifNoneMatch }) };
};

/** PutObject: unconditional, only if absent (`If-None-Match: *`), or only if unchanged (`If-Match`). */
export const putObject = async (request: S3Request, names: Iterable<string>): Promise<S3Reply> => {
  const { store, bucket, key, header, payload } = request;
  const { etag } = await store.put(
    bucket,
    key,
    payload.bytes,
    { ...describeObject(header, names), checksum: payload.checksum },
    preconditionOf(header),
  );
  const sum = payload.checksum;
  return { status: 200, headers: { etag, ...(sum && { [`x-amz-checksum-${sum.algorithm}`]: sum.value }) } };
};

const sourceOf = (field: string): readonly [bucket: string, key: string] => {
  const path = decodeURIComponent(field.replace(/^\//, '').replace(/\?versionId=.*$/, ''));
  const slash = path.indexOf('/');
  if (slash < 1) throw refusal('InvalidArgument', 'x-amz-copy-source names no object.');
  return [path.slice(0, slash), path.slice(slash + 1)];
};

/** CopyObject, keeping what the source says about itself unless the request replaces it. */
export const copyObject = async (request: S3Request, names: Iterable<string>): Promise<S3Reply> => {
  const { store, bucket, key, header } = request;
  const [fromBucket, fromKey] = sourceOf(header('x-amz-copy-source') ?? '');
  const source = await store.read(fromBucket, fromKey);
  if (!source) throw refusal('NoSuchKey');
  const ifMatch = header('x-amz-copy-source-if-match');
  if (ifMatch !== undefined && ifMatch !== source.etag) throw refusal('PreconditionFailed');

  const { body, etag: _etag, size: _size, lastModified: _lastModified, ...kept } = source;
  const replaces = header('x-amz-metadata-directive') === 'REPLACE';
  const description = replaces ? { ...describeObject(header, names), checksum: source.checksum } : kept;
  const written = await store.put(bucket, key, body, description, preconditionOf(header));
  return xml([
    'CopyObjectResult',
    [
      ['LastModified', written.lastModified],
      ['ETag', written.etag],
    ],
  ]);
};

/** DeleteObject: a key that is already absent counts as deleted. */
export const deleteObject = async ({ store, bucket, key, header }: S3Request): Promise<S3Reply> => {
  await store.remove(bucket, key, { ifMatch: header('if-match') });
  return { status: 204 };
};

/** DeleteObjects: up to a thousand keys at once. */
export const deleteObjects = async ({ store, bucket, payload }: S3Request): Promise<S3Reply> => {
  const document = payload.bytes.toString('utf8');
  const keys = textsOf(document, 'Key');
  if (!document.includes('<Delete') || keys.length === 0 || keys.length > 1000) throw refusal('MalformedXML');
  await Promise.all(keys.map((key) => store.remove(bucket, key)));
  const deleted = keys.map((key): XmlElement => ['Deleted', [['Key', key]]]);
  return xml(['DeleteResult', document.includes('<Quiet>true</Quiet>') ? [] : deleted]);
};
