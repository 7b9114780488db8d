import * as v from 'valibot';
import { instant } from './civil-date.ts';
import { type CollectivityCode, collectivityCode } from './collectivity.ts';
import type { Actor, Deed } from './deed.ts';
import { Failure } from './failure.ts';
import { type Bilingual, bilingual, type Locale, locales } from './locale.ts';
import type { PublicationTarget } from './publications.ts';
import { confirm, revise, standing, textOf, translated, unwritten } from './translation.ts';

/** The name of a text page of a portal, as its address has it. */
export const pageSlug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), v.maxLength(40));

/** How many pages a collectivity may add: a menu of more is a site of its own. */
export const mostAddedPages = 50;

/** The texts of a page that pass the bilingual gate. */
export const pageTexts = ['title', 'body'] as const;

export type PageText = (typeof pageTexts)[number];

/** The longest each text of a page may be, in characters: a form of both languages stays under 64 KB. */
export const longestOfPage: Readonly<Record<PageText, number>> = { title: 120, body: 12_000 };

/** A text page that a collectivity wrote: in place of one that every portal starts with, or beside those. */
export const ownPage = v.strictObject({
  collectivity: collectivityCode,
  slug: pageSlug,
  draft: v.strictObject({ title: translated, body: translated }),
  /** Whether the collectivity added it, so that no portal starts with it. A page stored before any could be has not. */
  added: v.optional(v.boolean(), false),
  /** When an added page was removed for good; its address says so from then on. */
  removed: v.optional(v.nullable(instant), null),
  /** What the public reads; null when it reads the page that every portal starts with, or none. */
  shown: v.nullable(
    v.strictObject({ title: bilingual(v.string()), body: bilingual(v.string()), at: instant }),
  ),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changedAt: v.nullable(instant),
  changedBy: v.string(),
});

export type OwnPage = v.InferOutput<typeof ownPage>;

/** Whether a page is one that the collectivity added, beside those that every portal has. */
export const isAddedPage = ({ added }: OwnPage): boolean => added;

/** The texts of a page in both languages. */
export type PageContent = Readonly<Record<PageText, Bilingual>>;

/** Where pages that collectivities wrote live. */
export interface OwnPages {
  /** Every page that a collectivity wrote. */
  list(collectivity: CollectivityCode): Promise<readonly OwnPage[]>;
  find(collectivity: CollectivityCode, slug: string): Promise<OwnPage | undefined>;
  /** Stores the next version of a page; refuses (`page.changed`) a stale one. Each version is kept. */
  save(page: OwnPage, deed: Deed): Promise<void>;
  /** The versions of a page that were saved, the last first. */
  versions(collectivity: CollectivityCode, slug: string): Promise<readonly OwnPage[]>;
}

/** What every act on a page needs. */
export interface OwnPageDeps {
  readonly ownPages: OwnPages;
  /** The page that every portal starts with; refuses (`page.unknown`) a name that none has. */
  readonly starterPage: (collectivity: CollectivityCode, slug: string) => PageContent;
  readonly now: () => Date;
}

/** Which page is acted on, from which version of it, and with which form. */
export type PageTarget = Omit<PublicationTarget, 'id'> & { readonly slug: string };

/** A text, in one language, that keeps a page from being shown. */
export interface PageGap {
  readonly text: PageText;
  readonly locale: Locale;
  readonly standing: 'missing' | 'stale';
}

/** What the bilingual gate still asks of a page. */
export const pageGaps = ({ draft }: OwnPage): readonly PageGap[] =>
  pageTexts.flatMap((text) =>
    locales.flatMap((locale) => {
      const state = standing(draft[text])[locale];
      return state === 'current' ? [] : [{ text, locale, standing: state }];
    }),
  );

/** The page of a collectivity as it stands: its own, or the one that every portal starts with, not yet touched. */
export const pageOf = async (
  { ownPages, starterPage }: Pick<OwnPageDeps, 'ownPages' | 'starterPage'>,
  collectivity: CollectivityCode,
  slug: string,
): Promise<OwnPage> => {
  const found = await ownPages.find(collectivity, slug);
  if (found !== undefined) return found;
  const starter = starterPage(collectivity, slug);
  return {
    collectivity,
    slug,
    draft: { title: revise(unwritten, starter.title), body: revise(unwritten, starter.body) },
    added: false,
    removed: null,
    shown: null,
    version: 0,
    changedAt: null,
    changedBy: '',
  };
};

const act = async (
  deps: OwnPageDeps,
  { collectivity, slug, version, once }: PageTarget,
  deedAct: Deed['act'],
  actor: Actor,
  change: (of: OwnPage, at: Date) => Partial<OwnPage>,
): Promise<OwnPage> => {
  const at = deps.now();
  const found = await pageOf(deps, collectivity, slug);
  const next: OwnPage = {
    ...found,
    ...change(found, at),
    version: version + 1,
    changedAt: at.toISOString(),
    changedBy: actor.email,
  };
  await deps.ownPages.save(next, { where: collectivity, act: deedAct, by: actor.subject, at, once });
  return next;
};

/** A text of a page, in one language, that a clerk confirms. */
export type ConfirmedPageText = { readonly text: PageText; readonly locale: Locale };

/** Saves what a clerk wrote of a page, and the texts that still say the same as the other language. */
export const savePage = (
  deps: OwnPageDeps,
  target: PageTarget,
  content: PageContent,
  confirmed: readonly ConfirmedPageText[],
  actor: Actor,
): Promise<OwnPage> =>
  act(deps, target, 'page.saved', actor, ({ draft }) => {
    const revised = { title: revise(draft.title, content.title), body: revise(draft.body, content.body) };
    for (const { text, locale } of confirmed) revised[text] = confirm(revised[text], locale);
    return { draft: revised };
  });

/** Makes what was saved of a page what the public reads, if both languages are ready (`publication.incomplete`). */
export const showPage = (deps: OwnPageDeps, target: PageTarget, actor: Actor): Promise<OwnPage> =>
  act(deps, target, 'page.shown', actor, (of, at) => {
    const open = pageGaps(of);
    if (open.length > 0) throw new Failure('publication.incomplete', { texts: open.length });
    return {
      shown: { title: textOf(of.draft.title), body: textOf(of.draft.body), at: at.toISOString() },
      removed: null,
    };
  });

/**
 * Shows the public again the page that every portal starts with, or in place of an added page none; what was written
 * stays as a draft.
 */
export const restoreStarterPage = (deps: OwnPageDeps, target: PageTarget, actor: Actor): Promise<OwnPage> =>
  act(deps, target, 'page.restored', actor, () => ({ shown: null }));

/** Takes the texts of an earlier version up again as the draft. */
export const revertPage = async (
  deps: OwnPageDeps,
  target: PageTarget,
  to: number,
  actor: Actor,
): Promise<OwnPage> => {
  const versions = await deps.ownPages.versions(target.collectivity, target.slug);
  const earlier = versions.find(({ version }) => version === to);
  if (earlier === undefined) throw new Failure('page.unknown', { slug: target.slug });
  return savePage(
    deps,
    target,
    { title: textOf(earlier.draft.title), body: textOf(earlier.draft.body) },
    [],
    actor,
  );
};

/** What adding a page needs. */
export interface AddPageDeps extends OwnPageDeps {
  /** The names that pages of every portal have. */
  readonly reserved: ReadonlySet<string>;
}

const sameText = (one: OwnPage, content: PageContent): boolean =>
  pageTexts.every((text) => locales.every((side) => one.draft[text][side].text === content[text][side]));

/**
 * Adds a page beside those that every portal has, as a draft that nobody reads yet.
 *
 * Refuses a name that is none (`input.invalid`), that is taken (`page.taken`), and more pages than a portal holds
 * (`page.too-many`).
 */
export const addPage = async (
  deps: AddPageDeps,
  { collectivity, slug, once }: Omit<PageTarget, 'version'>,
  content: PageContent,
  actor: Actor,
): Promise<OwnPage> => {
  if (!v.is(pageSlug, slug)) throw new Failure('input.invalid', { field: 'slug' });
  const pages = (await deps.ownPages.list(collectivity)).filter(isAddedPage);
  const there = pages.find((one) => one.slug === slug);
  // The form that is sent again after it was obeyed finds what it made.
  if (there !== undefined && there.version === 1 && sameText(there, content)) return there;
  if (there !== undefined || deps.reserved.has(slug)) throw new Failure('page.taken', { slug });
  if (pages.filter(({ removed }) => removed === null).length >= mostAddedPages) {
    throw new Failure('page.too-many', { most: mostAddedPages });
  }
  const at = deps.now();
  const page: OwnPage = {
    collectivity,
    slug,
    draft: { title: revise(unwritten, content.title), body: revise(unwritten, content.body) },
    added: true,
    removed: null,
    shown: null,
    version: 1,
    changedAt: at.toISOString(),
    changedBy: actor.email,
  };
  await deps.ownPages.save(page, { where: collectivity, act: 'page.added', by: actor.subject, at, once });
  return page;
};

/**
 * Removes a page that the collectivity added: its address says that it was, since others may have kept it.
 *
 * Refuses (`page.unknown`) one that every portal has. Showing it again takes it back.
 */
export const removePage = (deps: OwnPageDeps, target: PageTarget, actor: Actor): Promise<OwnPage> =>
  act(deps, target, 'page.removed', actor, ({ added, slug }, at) => {
    if (!added) throw new Failure('page.unknown', { slug });
    return { shown: null, removed: at.toISOString() };
  });
