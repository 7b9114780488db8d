import * as v from 'valibot';
import { Failure } from './failure.ts';
import { pageSlug } from './own-page.ts';
import { translated, unwritten } from './translation.ts';

/** The entries of the main menu that every portal can show, by the last segment of their address, in their order. */
export const menuEntries = [
  'home',
  'publications',
  'search',
  'transparency',
  'ask-for-information',
  'participate',
  'about',
  'contacts',
] as const;

export type MenuEntry = (typeof menuEntries)[number];

/**
 * The entries that no collectivity may hide: publication and requests (law 31.13), petitions and consultation
 * (organic laws 111.14, 112.14 and 113.14) must be found by whoever looks for them.
 */
export const lawfulEntries: readonly string[] = [
  'publications',
  'transparency',
  'ask-for-information',
  'participate',
] satisfies readonly MenuEntry[];

/** Entries of one's own fit beside those of every portal, or nobody finds any. */
const mostEntries = 16;

/** The main menu as it is shown, in order; what is no entry of every portal is a page that the collectivity added. */
export const menu = v.pipe(v.array(pageSlug), v.maxLength(mostEntries));

/** The blocks of a home page. */
export const homeBlocks = [
  'latest',
  'rights',
  'categories',
  'coverage',
  'dates',
  'text',
  'photo',
  'contact',
] as const;

export type HomeBlock = (typeof homeBlocks)[number];

/** The blocks that no collectivity may hide: what it published, and what citizens may ask of it. */
export const lawfulBlocks: readonly string[] = ['latest', 'rights'] satisfies readonly HomeBlock[];

/** The longest each text of the block that a collectivity writes may be, in characters. */
export const longestOfHome = { title: 120, body: 4_000 } as const;

/** The home page: its blocks as they are shown, in order, and the text of the one that the collectivity writes. */
export const home = v.strictObject({
  blocks: v.array(v.picklist(homeBlocks)),
  text: v.strictObject({ title: translated, body: translated }),
});

export type Home = v.InferOutput<typeof home>;

/** The menu that every portal starts with. */
export const firstMenu: readonly string[] = [...menuEntries];

/** The home page that every portal starts with. */
export const firstHome: Home = {
  blocks: ['latest', 'rights', 'categories'],
  text: { title: unwritten, body: unwritten },
};

/** Refuses (`input.invalid`) an order in which something is twice, unknown, or missing that must be there. */
export const keepLawful = (
  shown: readonly string[],
  known: ReadonlySet<string>,
  lawful: readonly string[],
  field: string,
): void => {
  const right =
    new Set(shown).size === shown.length &&
    shown.every((one) => known.has(one)) &&
    lawful.every((one) => shown.includes(one));
  if (!right) throw new Failure('input.invalid', { field });
};
