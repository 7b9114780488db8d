import type { S3Reply, S3Request } from './exchange.ts';
import { refusal } from './s3-refusal.ts';
import { type XmlElement, xmlDocument } from './xml.ts';

const mostPerPage = 1000;

/** What stands for a key in a list: itself, or the common prefix that hides it. */
const rowOf = (key: string, prefix: string, delimiter: string): { text: string; common: boolean } => {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? { text: key, common: false } : { text: key.slice(0, at + delimiter.length), common: true };
};

const decodeToken = (token: string): string => Buffer.from(token, 'base64url').toString('utf8');

/** ListObjectsV2. */
export const listObjects = async ({ store, bucket, query }: S3Request): Promise<S3Reply> => {
  if (query.get('list-type') !== '2') throw refusal('NotImplemented', 'Only version 2 of the list is known.');
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const token = query.get('continuation-token');
  const after = token === null ? (query.get('start-after') ?? '') : decodeToken(token);
  const asked = Number(query.get('max-keys') ?? mostPerPage);
  const most = Number.isInteger(asked) && asked >= 0 ? Math.min(asked, mostPerPage) : mostPerPage;
  const encodes = query.get('encoding-type') === 'url';
  const shown = (text: string): string => (encodes ? encodeURIComponent(text).replaceAll('%2F', '/') : text);

  const rows = new Map<string, boolean>();
  for (const key of await store.keys(bucket, prefix)) {
    const { text, common } = rowOf(key, prefix, delimiter);
    // The token is the last row given, and every key under a common prefix comes after the prefix itself.
    if (Buffer.compare(Buffer.from(text), Buffer.from(after)) > 0 || after === '') rows.set(text, common);
    if (rows.size > most) break;
  }
  const page = [...rows].slice(0, most);
  const isTruncated = rows.size > most && most > 0;

  const contents: (XmlElement | undefined)[] = await Promise.all(
    page.map(async ([text, common]): Promise<XmlElement | undefined> => {
      if (common) return ['CommonPrefixes', [['Prefix', shown(text)]]];
      const header = await store.head(bucket, text);
      if (!header) return undefined;
      return [
        'Contents',
        [
          ['Key', shown(text)],
          ['LastModified', header.lastModified],
          ['ETag', header.etag],
          ['Size', header.size],
          ['StorageClass', 'STANDARD'],
        ],
      ];
    }),
  );
  const last = page.at(-1)?.[0] ?? '';
  const body = xmlDocument([
    'ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"',
    [
      ['Name', bucket],
      ['Prefix', shown(prefix)],
      delimiter === '' ? undefined : ['Delimiter', shown(delimiter)],
      encodes ? ['EncodingType', 'url'] : undefined,
      ['KeyCount', page.length],
      ['MaxKeys', most],
      ['IsTruncated', isTruncated],
      isTruncated ? ['NextContinuationToken', Buffer.from(last).toString('base64url')] : undefined,
      ...contents,
    ],
  ]);
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
};
