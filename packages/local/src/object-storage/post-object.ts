import type { S3Reply } from './exchange.ts';
import { describeObject } from './exchange.ts';
import type { ObjectStore } from './object-store.ts';
import { verifyPolicy } from './post-policy.ts';
import { readPostedForm } from './posted-form.ts';
import { refusal } from './s3-refusal.ts';
import type { Credentials } from './signature.ts';
import { xmlDocument } from './xml.ts';

interface PostedUpload {
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly credentials: Credentials;
  readonly contentType: string;
  readonly source: AsyncIterable<Buffer>;
  readonly now: number;
  readonly mostBytes: number;
}

const redirectTo = (address: string, query: Readonly<Record<string, string>>): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};

/** A file sent by a browser's form under a signed policy. */
export const postObject = async (upload: PostedUpload): Promise<S3Reply> => {
  const { store, bucket, credentials, contentType, source, now, mostBytes } = upload;
  if (!store.has(bucket)) throw refusal('NoSuchBucket');
  const form = await readPostedForm(source, contentType);
  const range = verifyPolicy(form.fields, bucket, credentials, now);
  const body = await form.readFile(Math.min(range.most, mostBytes));
  if (body.length < range.least) throw refusal('EntityTooSmall');

  const field = (name: string): string | undefined => form.fields.get(name);
  const key = (field('key') ?? '').replaceAll(`\${filename}`, form.fileName);
  const { etag } = await store.put(bucket, key, body, describeObject(field, form.fields.keys()));

  const location = redirectTo(field('success_action_redirect') ?? '', { bucket, key, etag });
  if (location !== undefined) return { status: 303, headers: { location, etag } };
  const status = field('success_action_status');
  if (status !== '201') return { status: status === '200' ? 200 : 204, headers: { etag } };
  return {
    status: 201,
    headers: { etag, 'content-type': 'application/xml' },
    body: xmlDocument([
      'PostResponse',
      [
        ['Bucket', bucket],
        ['Key', key],
        ['ETag', etag],
      ],
    ]),
  };
};
