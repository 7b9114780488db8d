import * as v from 'valibot';
import {
  type HomeBlock,
  homeBlocks,
  keepLawful,
  lawfulBlocks,
  lawfulEntries,
  menu,
  menuEntries,
} from './arrangement.ts';
import type { Actor } from './deed.ts';
import { Failure } from './failure.ts';
import type { Bilingual } from './locale.ts';
import { isAddedPage, type OwnPages } from './own-page.ts';
import type { Site } from './site.ts';
import { changeLook } from './site-look.ts';
import { gated } from './site-pictures.ts';
import type { SiteDeps, SiteTarget } from './sites.ts';
import { revise } from './translation.ts';

/** Settles which entries the main menu shows, in which order; refuses (`input.invalid`) one without what the law asks for. */
export const changeMenu = (
  deps: SiteDeps & { readonly ownPages: OwnPages },
  target: SiteTarget,
  shown: readonly string[],
  actor: Actor,
): Promise<Site> =>
  changeLook(deps, target, actor, async () => {
    const read = v.safeParse(menu, shown);
    if (!read.success) throw new Failure('input.invalid', { field: 'menu' });
    const added = (await deps.ownPages.list(target.code)).filter(isAddedPage).map(({ slug }) => slug);
    keepLawful(read.output, new Set([...menuEntries, ...added]), lawfulEntries, 'menu');
    return { menu: read.output };
  });

/** What a form says of a home page. */
export interface HomeWords {
  readonly blocks: readonly HomeBlock[];
  readonly text: { readonly title: Bilingual; readonly body: Bilingual };
  /** Whether a language that was left as it is still says the same. */
  readonly same: boolean;
}

/**
 * Settles the blocks of the home page and the text that the collectivity writes on it.
 *
 * The text is shown in both languages or not at all: a block that would show it half is refused (`look.incomplete`).
 */
export const changeHome = (
  deps: SiteDeps,
  target: SiteTarget,
  { blocks, text, same }: HomeWords,
  actor: Actor,
): Promise<Site> =>
  changeLook(deps, target, actor, ({ home }) => {
    keepLawful(blocks, new Set(homeBlocks), lawfulBlocks, 'home');
    const shown = blocks.includes('text');
    const write = (of: keyof HomeWords['text']) =>
      shown ? gated(home.text[of], text[of], same) : revise(home.text[of], text[of]);
    return { home: { blocks: [...blocks], text: { title: write('title'), body: write('body') } } };
  });
