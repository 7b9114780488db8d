import * as v from 'valibot';
import { type Bilingual, bilingual, type Locale, locales, otherLocale } from './locale.ts';

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One language of a text, and which revision of the other language it says the same as. */
export const rendering = v.strictObject({
  text: v.string(),
  /** Grows by one each time this text changes; 0 while nothing was ever written. */
  revision,
  /** The revision of the other language that this text translates or was confirmed against. */
  follows: revision,
});

/** A text that a clerk writes in both languages, with what is needed to tell when one falls behind. */
export const translated = bilingual(rendering);

export type Translated = v.InferOutput<typeof translated>;

/** Where one language of a text stands: nothing written, behind the other language, or saying the same. */
export type Standing = 'missing' | 'stale' | 'current';

const blank = (text: string): boolean => text.trim() === '';

/** A text that nobody has written yet. */
export const unwritten: Translated = {
  ar: { text: '', revision: 0, follows: 0 },
  fr: { text: '', revision: 0, follows: 0 },
};

/** A text written in both languages at once, each the translation of the other. */
export const written = ({ ar, fr }: Bilingual): Translated => ({
  ar: { text: ar, revision: 1, follows: 1 },
  fr: { text: fr, revision: 1, follows: 1 },
});

/** Where each language of a text stands. */
export const standing = (text: Translated): Bilingual<Standing> => {
  const of = (locale: Locale): Standing => {
    if (blank(text[locale].text)) return 'missing';
    return text[locale].follows < text[otherLocale(locale)].revision ? 'stale' : 'current';
  };
  return { ar: of('ar'), fr: of('fr') };
};

/** A browser sends every line end of a form as two characters: no clerk wrote them. */
const withPlainLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * What a text becomes when a clerk leaves it as `sent`.
 *
 * Editing one language makes the other stale, unless the edited one was itself behind or missing: then the
 * edit is the translation that was waited for, and both say the same again. Editing both at once means the
 * clerk wrote the pair.
 */
export const revise = (text: Translated, sent: Bilingual): Translated => {
  const next = { ar: withPlainLines(sent.ar), fr: withPlainLines(sent.fr) };
  const edited = locales.filter((locale) => text[locale].text !== next[locale]);
  const [only, ...others] = edited;
  if (only === undefined) return text;
  if (others.length > 0) {
    const ar = text.ar.revision + 1;
    const fr = text.fr.revision + 1;
    return {
      ar: { text: next.ar, revision: ar, follows: fr },
      fr: { text: next.fr, revision: fr, follows: ar },
    };
  }
  const other = otherLocale(only);
  const caughtUp = standing(text)[only] !== 'current';
  const mine = { text: next[only], revision: text[only].revision + 1, follows: text[other].revision };
  const theirs = caughtUp ? { ...text[other], follows: mine.revision } : text[other];
  return only === 'ar' ? { ar: mine, fr: theirs } : { ar: theirs, fr: mine };
};

/** Declares that the text of `locale`, left as it is, still says the same as the other language. */
export const confirm = (text: Translated, locale: Locale): Translated => {
  if (standing(text)[locale] !== 'stale') return text;
  const confirmed = { ...text[locale], follows: text[otherLocale(locale)].revision };
  return locale === 'ar' ? { ...text, ar: confirmed } : { ...text, fr: confirmed };
};

/** The two texts alone, as a reader meets them. */
export const textOf = ({ ar, fr }: Translated): Bilingual => ({ ar: ar.text, fr: fr.text });
