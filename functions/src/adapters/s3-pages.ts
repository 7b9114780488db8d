import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { type PublishedPages, traceIndex } from '@mahalli/publishing';
import * as v from 'valibot';

const compress = promisify(brotliCompress);
const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Where the pages of one site are kept. */
export interface SitePlace {
  readonly bucket: string;
  /** The code of the collectivity, or the name of another site that is published the same way. */
  readonly code: string;
  /** The version of the template that rendered the pages: a new one is rendered beside the one being read. */
  readonly root: string;
}

/** Brotli at 5: within a few percent of 11 on pages, in a fiftieth of its time. */
const quality = 5;

/** Readers ask each time and mostly hear that nothing changed: a correction is read at once. */
const cacheControl = 'public, max-age=0, must-revalidate';

/** The object that holds a page: `/` is `index.html`, `/ar` is `ar.html`, `/theme.css` keeps its name. */
export const pageKey = ({ code, root }: Omit<SitePlace, 'bucket'>, path: string): string => {
  const name = path.replace(/^\//, '');
  const last = name.slice(name.lastIndexOf('/') + 1);
  const file = name === '' ? 'index.html' : last.includes('.') ? name : `${name}.html`;
  return `sites/${code}/${root}/${file}`;
};

/** What S3 answers when an object still has the tag that was asked about. */
const isUnchanged = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 304;

/** What S3 answers when somebody else wrote first: the tag differs, the object is gone, or both wrote at once. */
const lostRace = (error: unknown): boolean =>
  error instanceof S3ServiceException && [404, 409, 412].includes(error.$metadata.httpStatusCode ?? 0);

/** An index as it was last read or written, with its tag. */
type KnownIndex = NonNullable<Awaited<ReturnType<PublishedPages['index']>>>;

/** The indexes that a process has seen last, by their keys: S3 tells whether one is still the present one. */
export type KnownIndexes = Map<string, KnownIndex>;

const removeObjects = async (s3: S3Client, Bucket: string, keys: readonly string[]): Promise<void> => {
  if (keys.length === 0) return;
  const Delete = { Objects: keys.map((Key) => ({ Key })), Quiet: true };
  const { Errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete }));
  // A batch that fails in part is answered with 200.
  if (Errors.length > 0) throw new Error(`could not remove ${Errors.map(({ Key }) => Key).join(', ')}`);
};

/** How many indexes are kept: that of a thousand documents takes about 3 MB. */
const mostKnown = 16;

/** The pages of one site in S3, each beside its Brotli twin, and the index of what they were made from. */
export const s3Pages = (
  s3: S3Client,
  { bucket: Bucket, ...place }: SitePlace,
  known: KnownIndexes = new Map(),
): PublishedPages => {
  const indexKey = `indexes/${place.code}/${place.root}.json`;

  const keep = (seen: KnownIndex): KnownIndex => {
    known.delete(indexKey);
    known.set(indexKey, seen);
    for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest);
    return seen;
  };

  return {
    async index() {
      const kept = known.get(indexKey);
      try {
        const { Body, ETag } = await s3.send(
          new GetObjectCommand({ Bucket, Key: indexKey, ...(kept && { IfNoneMatch: kept.tag }) }),
        );
        if (Body === undefined || ETag === undefined) throw new Error(`${indexKey} has no body or no tag`);
        const text = await unpack(await Body.transformToByteArray());
        const index = v.parse(v.pipe(v.string(), v.parseJson(), traceIndex), text.toString('utf8'));
        return keep({ index, tag: ETag });
      } catch (error) {
        if (kept !== undefined && isUnchanged(error)) return keep(kept);
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async saveIndex(index, tag) {
      try {
        const { ETag } = await s3.send(
          new PutObjectCommand({
            Bucket,
            Key: indexKey,
            Body: await pack(JSON.stringify(index), { level: constants.Z_BEST_SPEED }),
            ContentType: 'application/json',
            ContentEncoding: 'gzip',
            ...(tag === undefined ? { IfNoneMatch: '*' } : { IfMatch: tag }),
          }),
        );
        if (ETag === undefined) throw new Error(`${indexKey} was written without a tag`);
        return keep({ index, tag: ETag }).tag;
      } catch (error) {
        if (lostRace(error)) return 'lost';
        throw error;
      }
    },
    async put(path, { body, contentType }) {
      const Key = pageKey(place, path);
      const object = { Bucket, ContentType: contentType, CacheControl: cacheControl };
      const putTwin = async (): Promise<void> => {
        const Body = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
        await s3.send(new PutObjectCommand({ ...object, Key: `${Key}.br`, Body, ContentEncoding: 'br' }));
      };
      // Whichever fails, both have ended: the publisher that tries again is alone.
      const ended = await Promise.allSettled([
        s3.send(new PutObjectCommand({ ...object, Key, Body: body })),
        putTwin(),
      ]);
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    },
    async remove(path) {
      const Key = pageKey(place, path);
      await removeObjects(s3, Bucket, [Key, `${Key}.br`]);
    },
  };
};

/** The text of a page of any site of one bucket, as it is stored; nothing when it is not there. */
export const pageTextIn =
  (s3: S3Client, Bucket: string) =>
  async (code: string, root: string, path: string): Promise<string | undefined> => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: pageKey({ code, root }, path) }));
      return await Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };

/** Removes the pages of a root of a site, and then its index: cut short, it can be done again. */
export const forgetRootIn =
  (s3: S3Client, Bucket: string) =>
  async (code: string, root: string): Promise<void> => {
    const Prefix = `sites/${code}/${root}/`;
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix })) {
      await removeObjects(
        s3,
        Bucket,
        Contents.flatMap(({ Key }) => Key ?? []),
      );
    }
    await removeObjects(s3, Bucket, [`indexes/${code}/${root}.json`]);
  };

/** The pages of any site of one bucket. */
export const s3PagesIn = (s3: S3Client, bucket: string) => {
  const known: KnownIndexes = new Map();
  return (code: string, root: string): PublishedPages => s3Pages(s3, { bucket, code, root }, known);
};
