import { stem, wordsOf } from './words.ts';

/** A piece of a text, and whether it is a word that was looked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts a text where words begin and end whose forms were found in it; put together again, it is the same text. */
export const segments = (text: string, forms: readonly string[]): readonly Segment[] => {
  const found = new Set(forms);
  const pieces: Segment[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(word)) {
    if (!wordsOf(match).some((one) => found.has(stem(one)))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: match, marked: true });
    end = index + match.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
};
