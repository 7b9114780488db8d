import { furtherWordsAddress, searchFileAddress, searchPartAddress } from '@mahalli/contracts';
import type { CollectivityCode, Locale } from '@mahalli/core';
import {
  type Findable,
  type Finder,
  type Found,
  find,
  furtherWords,
  openFinder,
  type Question,
  type SearchFile,
  searchFile,
  searchPart,
} from '@mahalli/finding';
import * as v from 'valibot';

/** Reads the files that a portal has published, as the public reads them. */
export interface PublishedFiles {
  /** The text at an address of the portal; nothing when the portal has published none there. */
  read(code: CollectivityCode, address: string): Promise<string | undefined>;
}

/** Looks for words in what one portal has published, in one language. */
export type SearchPortal = (code: CollectivityCode, locale: Locale, asked: Question) => Promise<Found>;

interface Part {
  readonly mark: string;
  readonly findables: readonly Findable[];
  /** How many characters it was read from. */
  readonly length: number;
}

interface Known {
  /** The parts as they were last read, by number. */
  readonly parts: ReadonlyMap<number, Part>;
  readonly finder: Finder;
  /** The search file that the finder was opened from. */
  readonly of: string;
}

/**
 * From how many characters the finders that a process keeps may have been opened, all together: each takes 12 to 22
 * bytes of memory. A thousand documents with long files are two million characters in one language.
 */
const mostCharacters = 20_000_000;

/** What a finder weighs beside its publications, in characters. */
const aFinder = 1000;

const weightOf = ({ parts }: Known): number =>
  [...parts.values()].reduce((sum, { length }) => sum + length, aFinder);

const parsed = <S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> =>
  v.parse(v.pipe(v.string(), v.parseJson(), schema), text);

/**
 * Searches what portals have published, and nothing else: it reads the very files that the public reads, so that a
 * draft, a document that was withdrawn or another portal cannot be found, whatever is asked.
 *
 * What was read is kept, by its mark, from one visit to another; the search file is read each time.
 */
export const searchPortals = ({ read }: PublishedFiles, most = mostCharacters): SearchPortal => {
  const memory = new Map<string, Known>();

  /** A part with all the words of its publications: those that phones carry, and those that only we look through. */
  const readPart = async (
    code: CollectivityCode,
    locale: Locale,
    part: number,
  ): Promise<Omit<Part, 'mark'>> => {
    // The list is written beside its parts: for a moment it may name one that is not there yet.
    const [near = '[]', further = '[]'] = await Promise.all([
      read(code, searchPartAddress(locale, part)),
      read(code, furtherWordsAddress(locale, part)),
    ]);
    const words = new Map(parsed(furtherWords, further).map((of) => [of.number, of.words]));
    const findables = parsed(searchPart, near).map((of) => ({
      ...of,
      words: `${of.words} ${words.get(of.number) ?? ''}`,
    }));
    return { findables, length: near.length + further.length };
  };

  const partsOf = async (
    code: CollectivityCode,
    locale: Locale,
    file: SearchFile,
    known: Known | undefined,
  ): Promise<Known['parts']> =>
    new Map(
      await Promise.all(
        file.parts.map(async ({ part, mark }) => {
          const kept = known?.parts.get(part);
          if (kept?.mark === mark) return [part, kept] as const;
          return [part, { mark, ...(await readPart(code, locale, part)) }] as const;
        }),
      ),
    );

  return async (code, locale, asked) => {
    const key = `${code} ${locale}`;
    const known = memory.get(key);
    const of = (await read(code, searchFileAddress(locale))) ?? '{"parts":[]}';
    const fresh = async (): Promise<Known> => {
      const parts = await partsOf(code, locale, parsed(searchFile, of), known);
      const findables = [...parts.values()].flatMap((part) => part.findables);
      return { parts, finder: openFinder(locale, findables), of };
    };
    const now = known?.of === of ? known : await fresh();
    memory.delete(key);
    memory.set(key, now);
    let weight = [...memory.values()].reduce((sum, one) => sum + weightOf(one), 0);
    for (const [oldest, one] of memory) {
      if (weight <= most) break;
      weight -= weightOf(one);
      memory.delete(oldest);
    }
    return find(now.finder, asked);
  };
};
