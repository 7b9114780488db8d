import type { FileHash, PublicationReadings, PublishedEntry } from '@mahalli/core';
import { wordsByLanguage } from '../files/file-words.ts';
import type { LongTexts } from './findables.ts';

/** Where the long texts of one collectivity are read. */
export interface LongTextSources {
  readonly body: (id: PublishedEntry['id'], edition: number) => ReturnType<PublicationReadings['body']>;
  /** The telling words of files. */
  readonly fileWords: (files: readonly FileHash[]) => Promise<ReadonlyMap<FileHash, readonly string[]>>;
}

/** What an edition says at length: its body, and the words of its files. */
export const longTextsOf =
  ({ body, fileWords }: LongTextSources) =>
  async ({ id, edition: { edition, attachments } }: PublishedEntry): Promise<LongTexts> => {
    const [text, words] = await Promise.all([
      body(id, edition),
      attachments.length === 0
        ? new Map<FileHash, readonly string[]>()
        : fileWords(attachments.map(({ file }) => file)),
    ]);
    return { body: text, files: attachments.map((one) => wordsByLanguage(one, words.get(one.file) ?? [])) };
  };
