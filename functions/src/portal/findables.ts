import { hash } from 'node:crypto';
import { searchPartSize, searchPartsOf } from '@mahalli/contracts';
import type { Bilingual, Locale, PublishedEntry } from '@mahalli/core';
import { type Findable, wordsToFind } from '@mahalli/finding';
import type { PortalContent } from '@mahalli/site-template/content';

/** The long texts of an edition: its body and, where there are any, the words of its files. */
export type LongTexts = (entry: PublishedEntry) => Promise<readonly Bilingual[]>;

/** Grows when what search knows of an edition is made otherwise: every part is then made again. */
const format = 1;

const shortTextsOf = ({ edition }: PublishedEntry, locale: Locale): readonly string[] => [
  edition.title[locale],
  edition.summary[locale],
  edition.office[locale],
];

const findableOf = ({ number, edition }: PublishedEntry, locale: Locale, words: string): Findable => ({
  number,
  title: edition.title[locale],
  summary: edition.summary[locale],
  office: edition.office[locale],
  category: edition.category,
  subjects: edition.subjects,
  date: edition.documentDate,
  words,
});

/** What search knows of a publication in one language, from its long texts in both. */
export const findableIn = (locale: Locale, entry: PublishedEntry, texts: readonly Bilingual[]): Findable => {
  const long = texts.map((text) => text[locale]);
  return findableOf(entry, locale, wordsToFind(long, shortTextsOf(entry, locale)));
};

/** Answers what the search file asks: of what stands, and of nothing that was withdrawn. */
export const findablesOf = (
  published: readonly PublishedEntry[],
  longTexts: LongTexts,
): Pick<PortalContent, 'searchFile' | 'searchMark' | 'findables'> => {
  const parts = Map.groupBy(published, ({ number }) => Math.ceil(number / searchPartSize));
  const standingIn = (part: number): readonly PublishedEntry[] =>
    (parts.get(part) ?? []).filter(({ withdrawal }) => withdrawal === null);
  const markOf = (part: number): string => {
    const editions = standingIn(part).map(({ id, edition }) => `${id} ${edition.edition}`);
    return hash('sha256', [format, ...editions].join(), 'base64url').slice(0, 11);
  };
  /** Both languages of a part are made from one reading of its long texts. */
  const read = new Map<number, Promise<Readonly<Record<Locale, readonly Findable[]>>>>();
  const readPart = async (part: number): Promise<Readonly<Record<Locale, readonly Findable[]>>> => {
    const entries = await Promise.all(
      standingIn(part).map(async (entry) => ({ entry, texts: await longTexts(entry) })),
    );
    const inLocale = (locale: Locale): readonly Findable[] =>
      entries.map(({ entry, texts }) => findableIn(locale, entry, texts));
    return { ar: inLocale('ar'), fr: inLocale('fr') };
  };
  return {
    searchFile: async () => ({
      parts: searchPartsOf(published.map(({ number }) => number)).map((part) => ({
        part,
        mark: markOf(part),
      })),
    }),
    searchMark: async (part) => markOf(part),
    findables: async (locale, part) => {
      const known = read.get(part) ?? readPart(part);
      read.set(part, known);
      return (await known)[locale];
    },
  };
};
