// Controls, soft hyphens, zero-width and bidi marks: nothing that is searched or shown needs them.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * Text as people type it: presentation forms become letters (PDF writes ﻣﺤﻠﻲ, people search محلي), runs of spaces
 * become one, and what cannot be seen goes.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const arabic = /\p{Script=Arabic}/gu;
const letter = /\p{L}/gu;

/** How many letters a text has. */
export const countLetters = (text: string): number => text.match(letter)?.length ?? 0;

/** Whether a text is mostly written in Arabic letters. */
export const isMostlyArabic = (text: string): boolean =>
  (text.match(arabic)?.length ?? 0) * 2 > countLetters(text);

/** Digits of Arabic (٠-٩) and of Persian and Urdu (۰-۹) as the Latin ones; every other character keeps its place. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
