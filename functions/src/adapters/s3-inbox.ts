import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { heldPrefix, waitingPrefix } from '@mahalli/contracts';
import { type KeptFiles, namesOf } from '@mahalli/core';
import type { Inbox, WaitingFiles } from '../files/finish-upload.ts';

/** The key of a file that a draft carries, or carried once. */
export const heldKey = (collectivity: string, key: string): string => `${heldPrefix}${collectivity}/${key}`;

/** The key of a file that nobody has attached yet. */
export const waitingKey = (collectivity: string, key: string): string =>
  `${waitingPrefix}${collectivity}/${key}`;

/** A source as a copy names it: its path, encoded. */
export const copySource = (bucket: string, key: string): string =>
  `${bucket}/${key}`.split('/').map(encodeURIComponent).join('/');

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

/** Files that passed and wait to be attached, in S3, with all that their release will say of them. */
export const s3WaitingFiles = (s3: S3Client, Bucket: string): WaitingFiles => ({
  async keep(collectivity, file, name, { bytes, mediaType }) {
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: waitingKey(collectivity, `${file}/${name}`),
        Body: bytes,
        ContentType: mediaType,
        ContentDisposition: dispositionOf(name, mediaType),
        // The name is that of its bytes: what is under it never changes.
        CacheControl: 'public, max-age=31536000, immutable',
      }),
    );
  },
});

/** Files that drafts carry, kept in S3. */
export const s3KeptFiles = (s3: S3Client, Bucket: string): KeptFiles => ({
  async hold(collectivity, of) {
    for (const name of namesOf(of)) {
      const key = `${of.file}/${name}`;
      await s3.send(
        new CopyObjectCommand({
          Bucket,
          Key: heldKey(collectivity, key),
          CopySource: copySource(Bucket, waitingKey(collectivity, key)),
        }),
      );
    }
  },
});
