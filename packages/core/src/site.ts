import * as v from 'valibot';
import { instant } from './civil-date.ts';
import { collectivityCode, collectivityKind, slug } from './collectivity.ts';
import { Failure } from './failure.ts';
import { ownHost } from './host-name.ts';
import { bilingual } from './locale.ts';
import { look } from './look.ts';

/** The life of a site: made ready, open to all, closed for a time, closed for good. */
export const siteStates = ['provisioned', 'live', 'suspended', 'closed'] as const;

export const siteState = v.picklist(siteStates);

export type SiteState = v.InferOutput<typeof siteState>;

/** The person designated to receive requests for information (law 31.13, art. 12). */
export const officer = v.strictObject({
  name: bilingual(v.pipe(v.string(), v.maxLength(120))),
  function: bilingual(v.pipe(v.string(), v.maxLength(160))),
  phone: v.pipe(v.string(), v.maxLength(40)),
  email: v.pipe(v.string(), v.maxLength(254)),
  /** The decision that designated the officer and its alternate (circular 2 of 25 December 2018). */
  decision: v.pipe(v.string(), v.maxLength(120)),
});

/** The root of the pages of a site: the version of the template that rendered them. */
export const siteRoot = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/));

/** The root of pages that whatever template is there renders in place. */
export const rootInPlace = 'current';

/** A collectivity's portal: who it is, where it is, and in what state. */
export const site = v.strictObject({
  code: collectivityCode,
  kind: collectivityKind,
  slug,
  placeName: bilingual(v.string()),
  name: bilingual(v.string()),
  parentCode: v.nullable(collectivityCode),
  population: v.pipe(v.number(), v.integer()),
  state: siteState,
  /** The hosts at which it is read; the first is the one that its pages call theirs. */
  hosts: v.array(v.string()),
  /** The host names that it asked for beside that of the platform. */
  ownHosts: v.optional(v.array(ownHost), () => []),
  ...look.entries,
  officer: v.nullable(officer),
  /** The CNDP authorisation number (law 09-08, art. 12); empty until the collectivity has one. */
  cndpNumber: v.pipe(v.string(), v.maxLength(60)),
  /** Whether everything on this site is made up, to show what a site looks like. */
  demonstration: v.boolean(),
  /** How many publications were ever published: the number of the next one is one more. */
  published: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The root of the pages that the public reads. */
  root: v.optional(siteRoot, rootInPlace),
  /** The root that was read before, kept to go back to; null when there was none. */
  rootBefore: v.optional(v.nullable(siteRoot), null),
  openedAt: instant,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Site = v.InferOutput<typeof site>;

export type Officer = v.InferOutput<typeof officer>;

/** The states that a site may pass to from each state; closing is for good. */
export const siteTransitions: Readonly<Record<SiteState, readonly SiteState[]>> = {
  provisioned: ['live', 'closed'],
  live: ['suspended', 'closed'],
  suspended: ['live', 'closed'],
  closed: [],
};

/** What a site must have before it goes live. */
export const readiness = ['officer', 'contacts', 'publication'] as const;

export type Requirement = (typeof readiness)[number];

/** What a site still lacks before it may go live. */
export const lacking = (of: Site): readonly Requirement[] =>
  readiness.filter(
    (requirement) =>
      ({
        officer: of.officer === null,
        contacts: of.contacts.email === '' && of.contacts.phone === '',
        publication: of.published === 0,
      })[requirement],
  );

/**
 * Moves a site to another state.
 *
 * Refuses a step the life of a site does not have (`site.transition-refused`) and going live before the
 * site is ready (`site.not-ready`, with how many things are lacking).
 */
export const moveSite = (of: Site, to: SiteState): Site => {
  if (!siteTransitions[of.state].includes(to)) {
    throw new Failure('site.transition-refused', { from: of.state, to });
  }
  const missing = to === 'live' ? lacking(of) : [];
  if (missing.length > 0) throw new Failure('site.not-ready', { lacking: missing.length });
  return { ...of, state: to, version: of.version + 1 };
};
