import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { PublicFiles } from '../files/release-files.ts';
import { copySource, heldKey } from './s3-inbox.ts';

/** The most keys that one request removes. */
const together = 1000;

/** The files of the public in S3, under `<collectivity>/<file>/<name>`. */
export const s3PublicFiles = (
  s3: S3Client,
  { inbox, files }: { readonly inbox: string; readonly files: string },
): PublicFiles => ({
  async released(collectivity) {
    const Prefix = `${collectivity}/`;
    const keys = new Set<string>();
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: files, Prefix })) {
      for (const { Key = '' } of Contents) keys.add(Key.slice(Prefix.length));
    }
    return keys;
  },
  async release(collectivity, key) {
    await s3.send(
      new CopyObjectCommand({
        Bucket: files,
        Key: `${collectivity}/${key}`,
        CopySource: copySource(inbox, heldKey(collectivity, key)),
      }),
    );
  },
  async retire(collectivity, keys) {
    for (let from = 0; from < keys.length; from += together) {
      const Objects = keys.slice(from, from + together).map((key) => ({ Key: `${collectivity}/${key}` }));
      const { Errors = [] } = await s3.send(
        new DeleteObjectsCommand({ Bucket: files, Delete: { Objects, Quiet: true } }),
      );
      // A batch that fails in part is answered with 200.
      if (Errors.length > 0) throw new Error(`could not remove ${Errors.map(({ Key }) => Key).join(', ')}`);
    }
  },
});
