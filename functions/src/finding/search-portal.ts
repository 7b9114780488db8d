import { searchFileAddress, searchPartAddress } from '@mahalli/contracts';
import type { CollectivityCode, Locale } from '@mahalli/core';
import {
  type Findable,
  type Finder,
  type Found,
  find,
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

interface Known {
  /** The parts as they were last read, by number. */
  readonly parts: ReadonlyMap<number, { readonly mark: string; readonly findables: readonly Findable[] }>;
  readonly finder: Finder;
  /** The search file that the finder was opened from. */
  readonly of: string;
}

/** How many finders a process keeps, one for each portal and language: that of a thousand documents takes 5 MB. */
const mostKnown = 24;

const parsed = <S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> =>
  v.parse(v.pipe(v.string(), v.parseJson(), schema), text);

/**
 * Searches what portals have published, and nothing else: it reads the very files that the public reads, so that a
 * draft, a document that was withdrawn or another portal cannot be found, whatever is asked.
 *
 * What was read is kept, by its mark, from one visit to another; the search file is read each time.
 */
export const searchPortals = ({ read }: PublishedFiles): SearchPortal => {
  const memory = new Map<string, Known>();

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
          const text = await read(code, searchPartAddress(locale, part));
          // The list is written beside its parts: for a moment it may name one that is not there yet.
          return [part, { mark, findables: text === undefined ? [] : parsed(searchPart, text) }] as const;
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
    for (const oldest of memory.keys()) {
      if (memory.size <= mostKnown) break;
      memory.delete(oldest);
    }
    return find(now.finder, asked);
  };
};
