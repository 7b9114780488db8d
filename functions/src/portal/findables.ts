import { hash } from 'node:crypto';
import { searchPartSize, searchPartsOf } from '@mahalli/contracts';
import type { Bilingual, Locale, PublishedEntry } from '@mahalli/core';
import { type Findable, type FurtherWords, wordsToFind } from '@mahalli/finding';
import type { PortalContent } from '@mahalli/site-template/content';

/** What an edition says at length. */
export interface LongTexts {
  /** Nothing where there is none: a table or a file says it all. */
  readonly body: Bilingual | undefined;
  /** The telling words of each of its files, for those who search in each language. */
  readonly files: readonly Bilingual<readonly string[]>[];
}

/** Grows when what search knows of an edition is made otherwise: every part is then made again. */
const format = 2;

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

interface Searched {
  readonly findable: Findable;
  readonly further: FurtherWords[number]['words'];
}

const searchedIn = (locale: Locale, entry: PublishedEntry, texts: LongTexts): Searched => {
  const { near, further } = wordsToFind({
    body: texts.body === undefined ? [] : [texts.body[locale]],
    files: texts.files.map((file) => file[locale]),
    short: shortTextsOf(entry, locale),
  });
  return { findable: findableOf(entry, locale, near), further };
};

/** Everything that search knows of a publication in one language, from its long texts in both. */
export const findableIn = (locale: Locale, entry: PublishedEntry, texts: LongTexts): Findable => {
  const { findable, further } = searchedIn(locale, entry, texts);
  return { ...findable, words: `${findable.words} ${further}` };
};

/** Answers what the search file asks: of what stands, and of nothing that was withdrawn. */
export const findablesOf = (
  published: readonly PublishedEntry[],
  longTexts: (entry: PublishedEntry) => Promise<LongTexts>,
): Pick<PortalContent, 'searchFile' | 'searchMark' | 'findables' | 'furtherWords'> => {
  const parts = Map.groupBy(published, ({ number }) => Math.ceil(number / searchPartSize));
  const standingIn = (part: number): readonly PublishedEntry[] =>
    (parts.get(part) ?? []).filter(({ withdrawal }) => withdrawal === null);
  const markOf = (part: number): string => {
    const editions = standingIn(part).map(({ id, edition }) => `${id} ${edition.edition}`);
    return hash('sha256', [format, ...editions].join(), 'base64url').slice(0, 11);
  };
  /** Both languages of a part, near and further, are made from one reading of its long texts. */
  const read = new Map<number, Promise<Bilingual<readonly Searched[]>>>();
  const readPart = async (part: number): Promise<Bilingual<readonly Searched[]>> => {
    const entries = await Promise.all(
      standingIn(part).map(async (entry) => ({ entry, texts: await longTexts(entry) })),
    );
    const inLocale = (locale: Locale): readonly Searched[] =>
      entries.map(({ entry, texts }) => searchedIn(locale, entry, texts));
    return { ar: inLocale('ar'), fr: inLocale('fr') };
  };
  const searched = async (locale: Locale, part: number): Promise<readonly Searched[]> => {
    const known = read.get(part) ?? readPart(part);
    read.set(part, known);
    return (await known)[locale];
  };
  return {
    searchFile: async () => ({
      parts: searchPartsOf(published.map(({ number }) => number)).map((part) => ({
        part,
        mark: markOf(part),
      })),
    }),
    searchMark: async (part) => markOf(part),
    findables: async (locale, part) => (await searched(locale, part)).map(({ findable }) => findable),
    furtherWords: async (locale, part) =>
      (await searched(locale, part)).flatMap(({ findable: { number }, further }) =>
        further === '' ? [] : [{ number, words: further }],
      ),
  };
};
