import * as v from 'valibot';
import { firstHome, firstMenu, home, menu } from './arrangement.ts';
import { fileHash, fileName } from './attachment.ts';
import { instant } from './civil-date.ts';
import { collectivityCode } from './collectivity.ts';
import { bilingual } from './locale.ts';
import { translated } from './translation.ts';

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

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

/** What an emblem may weigh, in bytes: with it, every page and its style sheets stay under 14 KB. */
export const maxEmblemBytes = 3 * 1024;

/** The emblem of a collectivity: small enough to be kept with the site and written at its address like a page. */
export const emblem = v.strictObject({
  /** What was sent, by the SHA-256 of its bytes. */
  file: fileHash,
  /** The picture as WebP, made anew from its pixels. */
  webp: v.pipe(v.string(), v.base64(), v.maxLength((maxEmblemBytes / 3) * 4)),
  /** In pixels; a picture that is hard to make small has fewer than twice what a page shows. */
  side: positive,
  /** In bytes. */
  size: v.pipe(positive, v.maxValue(maxEmblemBytes)),
});

export type Emblem = v.InferOutput<typeof emblem>;

/** The longest description of a photograph, in characters. */
export const longestAlternative = 300;

/** A photograph of the collectivity, in the sizes that pages show. */
export const photo = v.strictObject({
  file: fileHash,
  variants: v.pipe(
    v.array(
      v.strictObject({
        name: fileName,
        mediaType: v.string(),
        width: positive,
        height: positive,
        size: positive,
      }),
    ),
    v.minLength(1),
  ),
  /** What it shows, for whoever does not see it. */
  description: translated,
});

export type Photo = v.InferOutput<typeof photo>;

/** The names under which a photograph is kept: what was sent itself is never public. */
export const namesOfPhoto = ({ variants }: Photo): readonly string[] => variants.map(({ name }) => name);

/**
 * What a collectivity settles of the look of its portal, all of it one thing with a history.
 *
 * The information officer and the CNDP number are not part of it: going back to an earlier look must never bring
 * back somebody who has left, nor a number that was withdrawn.
 */
export const look = v.strictObject({
  theme,
  contacts,
  // A site that was stored before it could settle these has what every portal starts with.
  emblem: v.optional(v.nullable(emblem), null),
  photo: v.optional(v.nullable(photo), null),
  menu: v.optional(menu, () => [...firstMenu]),
  home: v.optional(home, () => firstHome),
});

export type Look = v.InferOutput<typeof look>;

export type LookPart = keyof Look;

/** The parts of a look, in the order in which they are told. */
export const lookParts = [
  'theme',
  'emblem',
  'photo',
  'menu',
  'home',
  'contacts',
] as const satisfies readonly LookPart[];

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
export const lookOf = ({ theme, contacts, emblem, photo, menu, home }: Look): Look => ({
  theme,
  contacts,
  emblem,
  photo,
  menu,
  home,
});

/** The parts in which two looks differ. */
export const changedParts = (before: Look, after: Look): readonly LookPart[] =>
  lookParts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
