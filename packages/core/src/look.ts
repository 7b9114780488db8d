import * as v from 'valibot';
import { instant } from './civil-date.ts';
import { collectivityCode } from './collectivity.ts';
import { bilingual } from './locale.ts';

/** How the public reaches the collectivity; empty text until the collectivity fills it in. */
export const contacts = v.strictObject({
  address: bilingual(v.pipe(v.string(), v.maxLength(300))),
  hours: bilingual(v.pipe(v.string(), v.maxLength(200))),
  phone: v.pipe(v.string(), v.maxLength(40)),
  email: v.pipe(v.string(), v.maxLength(254)),
});

export type Contacts = v.InferOutput<typeof contacts>;

const hexColour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));

/** The colours of a site, written into its `theme.css`. */
export const theme = v.strictObject({ accent: hexColour, accentDark: hexColour });

export type Theme = v.InferOutput<typeof theme>;

/**
 * What a collectivity settles of the look of its portal, all of it one thing with a history.
 *
 * The information officer and the CNDP number are not part of it: going back to an earlier look must never bring
 * back somebody who has left, nor a number that was withdrawn.
 */
export const look = v.strictObject({ theme, contacts });

export type Look = v.InferOutput<typeof look>;

export type LookPart = keyof Look;

/** The parts of a look, in the order in which they are told. */
export const lookParts = ['theme', 'contacts'] as const satisfies readonly LookPart[];

/** A look as it was at a version of the site; written once. */
export const lookVersion = v.strictObject({
  collectivity: collectivityCode,
  /** The version of the site from which the public had this look. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  look,
  /** What changed with it; nothing for the look that a site opened with. */
  changed: v.array(v.picklist(lookParts)),
  /** The version that was taken up again, when that is how it came about. */
  revertedTo: v.nullable(v.number()),
  at: instant,
  /** The address of whoever changed it; empty when the site was opened with it. */
  by: v.string(),
});

export type LookVersion = v.InferOutput<typeof lookVersion>;

/** The look of whatever has one: a site. */
export const lookOf = ({ theme, contacts }: Look): Look => ({ theme, contacts });

/** The parts in which two looks differ. */
export const changedParts = (before: Look, after: Look): readonly LookPart[] =>
  lookParts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
