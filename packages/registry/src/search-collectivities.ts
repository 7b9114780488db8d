import type { CollectivityKind, RegisteredCollectivity } from '@mahalli/core';
import { ancestors, collectivities } from './collectivities.ts';
import { foldText, withoutArticles } from './fold-text.ts';

/** How a search is narrowed. */
export interface SearchOptions {
  readonly limit: number;
  readonly kind?: CollectivityKind;
}

/** From the surest match to the loosest; the last finds a homonym by the name of its province or region. */
const ranks = { exact: 0, prefix: 1, word: 2, substring: 3, place: 4, none: 5 } as const;

interface Entry {
  readonly collectivity: RegisteredCollectivity;
  readonly spellings: readonly string[];
  /** The words of both names, then those of the names around, each preceded by a space. */
  readonly words: string;
  readonly wordsWithPlaces: string;
}

/** A folded text as typed, without its articles, and run together: "m diq" is also looked for as "mdiq". */
const spellingsOf = (folded: string): readonly string[] => {
  const bare = withoutArticles(folded);
  return [...new Set([folded, bare, folded.replaceAll(' ', ''), bare.replaceAll(' ', '')])];
};

const wordsOf = (spellings: readonly string[]): string =>
  spellings.map((spelling) => ` ${spelling}`).join('');

const spellingsOfNames = ({ placeName }: RegisteredCollectivity): readonly string[] =>
  [placeName.ar, placeName.fr].flatMap((name) => spellingsOf(foldText(name)));

let entries: readonly Entry[] | undefined;

const readEntries = (): readonly Entry[] =>
  collectivities().map((collectivity) => {
    const spellings = spellingsOfNames(collectivity);
    const words = wordsOf(spellings);
    const places = ancestors(collectivity.code).map((place) => wordsOf(spellingsOfNames(place)));
    return { collectivity, spellings, words, wordsWithPlaces: words + places.join('') };
  });

const kindNouns: ReadonlyMap<string, CollectivityKind> = new Map([
  ['region', 'region'],
  ['جهه', 'region'],
  ['prefecture', 'prefecture'],
  ['عماله', 'prefecture'],
  ['province', 'province'],
  ['اقليم', 'province'],
  ['commune', 'commune'],
  ['جماعه', 'commune'],
]);

/** Parts a full official name ("Commune d’Ait Melloul") into its kind and its place. */
const readQuery = (query: string): { readonly text: string; readonly kind: CollectivityKind | undefined } => {
  const folded = foldText(query);
  const [noun = '', ...rest] = folded.split(' ');
  const kind = rest.length > 0 ? kindNouns.get(noun) : undefined;
  if (!kind) return { text: folded, kind: undefined };
  const text = rest.join(' ').replace(/^(?:de|du|des|d) (?=.)/, '');
  return { text, kind };
};

const rankOf = (
  { spellings, words, wordsWithPlaces }: Entry,
  asked: readonly string[],
  parts: readonly string[],
) => {
  if (asked.some((text) => spellings.includes(text))) return ranks.exact;
  if (asked.some((text) => spellings.some((spelling) => spelling.startsWith(text)))) return ranks.prefix;
  if (parts.every((part) => words.includes(part))) return ranks.word;
  if (asked.some((text) => words.includes(text))) return ranks.substring;
  const known =
    parts.some((part) => words.includes(part)) && parts.every((part) => wordsWithPlaces.includes(part));
  return known ? ranks.place : ranks.none;
};

/**
 * The collectivities whose Arabic or French name answers a query, best first.
 *
 * An exact name comes before a name that begins so, then one of whose words begins so, then one that contains the text; between equals
 * the most populous comes first. Words of the province or region may be added to tell homonyms apart, and a kind in front
 * ("province", إقليم) narrows the search as the option does.
 */
export const searchCollectivities = (
  query: string,
  { limit, kind }: SearchOptions,
): readonly RegisteredCollectivity[] => {
  const read = readQuery(query);
  if (read.text === '') return [];
  entries ??= readEntries();

  const wanted = kind ?? read.kind;
  const asked = spellingsOf(read.text);
  const parts = withoutArticles(read.text)
    .split(' ')
    .map((part) => ` ${part}`);

  return entries
    .filter(({ collectivity }) => wanted === undefined || collectivity.kind === wanted)
    .map((entry) => ({ collectivity: entry.collectivity, rank: rankOf(entry, asked, parts) }))
    .filter(({ rank }) => rank !== ranks.none)
    .sort((a, b) => a.rank - b.rank || b.collectivity.population - a.collectivity.population)
    .slice(0, limit)
    .map(({ collectivity }) => collectivity);
};
