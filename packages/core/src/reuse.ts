import * as v from 'valibot';
import { instant } from './civil-date.ts';
import { collectivityCode } from './collectivity.ts';
import { locale } from './locale.ts';
import { line, words } from './plain-text.ts';
import { publicationId } from './publication.ts';

/** The identifier of a reuse, made by the form that reports it: sending the form twice reports one. */
export const reuseId = v.pipe(v.string(), v.uuid(), v.brand('ReuseId'));

export type ReuseId = v.InferOutput<typeof reuseId>;

const isPlainHttps = (text: string): boolean => {
  // Every check of a text is asked, those of what is no address too.
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
};

/** The address of a page on the web: https alone, and nothing in it that looks like another host. */
export const reuseLink = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500),
  v.url(),
  v.check(isPlainHttps, 'not a plain https address'),
  v.transform((text) => new URL(text).href),
);

/** What somebody says of what they made with a publication. */
export const reuseReport = v.strictObject({
  title: line(3, 120),
  /** The organisation or project that made it; empty when they do not say. */
  by: line(0, 120),
  link: reuseLink,
  description: words(10, 1000),
});

export type ReuseReport = Readonly<v.InferOutput<typeof reuseReport>>;

/** How a report stands: nobody reads it in public before a moderator showed it. */
export const reuseStates = ['waiting', 'shown', 'refused'] as const;

export const reuseState = v.picklist(reuseStates);

export type ReuseState = v.InferOutput<typeof reuseState>;

/** What the public reads of a reuse, in the language in which it was reported. */
export const shownReuse = v.strictObject({
  id: reuseId,
  /** The number of the publication that was reused. */
  publication: v.pipe(v.number(), v.integer(), v.minValue(1)),
  locale,
  reportedAt: instant,
  ...reuseReport.entries,
});

export type ShownReuse = v.InferOutput<typeof shownReuse>;

/**
 * What somebody made with a publication and told the collectivity of (law 31.13, art. 6: reuse is free).
 *
 * The address of whoever wishes an answer is in the vault, under `reuse/<id>`, until the answer has left.
 */
export const reuse = v.strictObject({
  collectivity: collectivityCode,
  ...shownReuse.entries,
  document: publicationId,
  state: reuseState,
  /** Why it was refused, for whoever reported it; empty otherwise. */
  reason: v.pipe(v.string(), v.maxLength(1000)),
  /** Grows by one at each decision; a decision states the version it was made from. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Reuse = v.InferOutput<typeof reuse>;

/** What a moderator decides of a report. */
export type ReuseDecision = { readonly to: 'shown' } | { readonly to: 'refused'; readonly reason: string };

/** The name of the host that a link leads to, as it is shown beside it. */
export const hostOf = (link: string): string => new URL(link).hostname;
