import type { CollectivityCode } from './collectivity.ts';
import type { Theme } from './look.ts';

/**
 * The pairs of colours a new site may start with: one on paper, its lighter sister on the dark background.
 *
 * Each is named after something that is that colour in Morocco; each passes WCAG 2.2 AA as text (see the test).
 */
export const palette: readonly Theme[] = [
  { accent: '#0f5c4d', accentDark: '#6fcfb6' }, // zellige green
  { accent: '#1c4f82', accentDark: '#8fc1f0' }, // Chefchaouen blue
  { accent: '#7a3b1d', accentDark: '#e8a985' }, // Marrakech ochre
  { accent: '#5b3a7e', accentDark: '#c3a6e8' }, // saffron crocus
  { accent: '#8a2a3c', accentDark: '#f0a0ae' }, // Tafraout almond
  { accent: '#4c5a1c', accentDark: '#bccb7c' }, // argan leaf
  { accent: '#155a6b', accentDark: '#7fcadb' }, // Atlantic
  { accent: '#6b4a12', accentDark: '#dfbd78' }, // cedar honey
];

/** Spreads codes evenly: neighbours do not get the same number. */
export const seedOf = (code: string): number => {
  let seed = 2166136261;
  for (const character of code) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619);
  // The final mixing makes every bit of the seed depend on every character.
  seed = Math.imul(seed ^ (seed >>> 15), 2246822507);
  seed = Math.imul(seed ^ (seed >>> 13), 3266489909);
  return (seed ^ (seed >>> 16)) >>> 0;
};

/** The colours of a collectivity until it chooses its own; the same code always gets the same ones. */
export const defaultTheme = (code: CollectivityCode): Theme => {
  const chosen = palette[seedOf(code) % palette.length];
  if (chosen === undefined) throw new RangeError('the palette is empty');
  return chosen;
};

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** The contrast between two colours (`#rrggbb`), from 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The backgrounds that a colour must be read on, and the colour of words written over it, by day and by night. */
export const grounds = {
  light: { behind: ['#faf8f4', '#ffffff', '#f1ede4'], over: '#ffffff' },
  dark: { behind: ['#14181a', '#1d2326', '#252c30'], over: '#14181a' },
} as const;

/** What WCAG 2.2 AA asks of text. */
export const leastContrast = 4.5;

type Hour = keyof typeof grounds;

/** The least contrast that a colour has where it is used: behind words, and as words. */
export const contrastOf = (colour: string, hour: Hour): number =>
  Math.min(...[...grounds[hour].behind, grounds[hour].over].map((ground) => contrast(colour, ground)));

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const hexOf = (of: readonly number[]): string =>
  `#${of.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const steps = 100;

/** The colour nearest to the one wished for, on the way to black or to white, that can be read by day or by night. */
const readable = (wished: string, hour: Hour): string => {
  const end = hour === 'light' ? 0 : 255;
  for (let step = 0; step <= steps; step += 1) {
    const colour = hexOf(channels(wished).map((value) => value + ((end - value) * step) / steps));
    if (contrastOf(colour, hour) >= leastContrast) return colour;
  }
  throw new RangeError(`no shade of ${wished} can be read`);
};

/** A theme made from one colour: darkened by day and lightened by night just as much as reading asks for. */
export const themeFrom = (wished: string): Theme => ({
  accent: readable(wished, 'light'),
  accentDark: readable(wished, 'dark'),
});

/** Whether both colours of a theme can be read wherever they are used. */
export const isReadable = ({ accent, accentDark }: Theme): boolean =>
  contrastOf(accent, 'light') >= leastContrast && contrastOf(accentDark, 'dark') >= leastContrast;
