import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { HeldFiles, Inbox } from '../files/finish-upload.ts';

/** The key of a file kept aside. */
export const heldKey = (collectivity: string, key: string): string => `held/${collectivity}/${key}`;

/** What browsers sent, in S3. */
export const s3Inbox = (s3: S3Client, Bucket: string): Inbox => ({
  async read(Key) {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  async remove(Key) {
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  },
});

/** What is looked at in place of being downloaded; a browser shows it alone, without its scripts. */
const shown = /^(?:application\/pdf|image\/)/;

/**
 * How a browser receives a file: under its name, in letters of ASCII and as it is written (RFC 6266).
 *
 * The name is one that `safeName` made: it holds nothing that would have to be escaped in quotes.
 */
export const dispositionOf = (name: string, mediaType: string): string => {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replaceAll('"', '');
  return `${shown.test(mediaType) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
};

/** Files that passed, kept aside in S3 with all that their release will say of them. */
export const s3HeldFiles = (s3: S3Client, Bucket: string): HeldFiles => ({
  async keep(collectivity, file, name, { bytes, mediaType }) {
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: heldKey(collectivity, `${file}/${name}`),
        Body: bytes,
        ContentType: mediaType,
        ContentDisposition: dispositionOf(name, mediaType),
        // The name is that of its bytes: what is under it never changes.
        CacheControl: 'public, max-age=31536000, immutable',
      }),
    );
  },
});
