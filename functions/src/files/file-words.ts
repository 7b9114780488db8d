import type {
  Bilingual,
  CollectivityCode,
  FileHash,
  FileLanguage,
  Locale,
  PublicAttachment,
} from '@mahalli/core';
import { isForeignTo } from '@mahalli/finding';

/** The telling words of files, kept for search: what a file says is read once, when it arrives. */
export interface FileWords {
  put(collectivity: CollectivityCode, file: FileHash, words: readonly string[]): Promise<void>;
  /** The words of those files that have any. */
  find(
    collectivity: CollectivityCode,
    files: readonly FileHash[],
  ): Promise<ReadonlyMap<FileHash, readonly string[]>>;
}

/**
 * How many words are kept of one file: of a document in both languages, as many as search takes of a publication for
 * each of them.
 */
export const mostFileWords = 600;

const isFor = (locale: Locale, language: FileLanguage): boolean => language === locale || language === 'both';

/**
 * The words of a file for those who search in each language: a file in one language is found in it, and in the other
 * too where nothing says the same in that one.
 */
export const wordsByLanguage = (
  { language, onlyBecause }: Pick<PublicAttachment, 'language' | 'onlyBecause'>,
  words: readonly string[],
): Bilingual<readonly string[]> => {
  const read = (locale: Locale): readonly string[] => {
    if (isFor(locale, language)) return words.filter((word) => !isForeignTo(locale, word));
    return onlyBecause === null ? [] : words;
  };
  return { ar: read('ar'), fr: read('fr') };
};
