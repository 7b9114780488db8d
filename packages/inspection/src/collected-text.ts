import { maxTextLength } from './limits.ts';
import { plainText } from './plain-text.ts';

/** The text of a document as its parts are read one after the other. */
export interface CollectedText {
  add(part: string): void;
  /** What was kept, and whether something was left out. */
  result(): { readonly text: string; readonly textIsCut: boolean };
}

/** Keeps the beginning of a document's text, up to `maxTextLength` characters. */
export const collectText = (): CollectedText => {
  const parts: string[] = [];
  let length = 0;
  let cut = false;
  return {
    add(part) {
      const plain = plainText(part);
      if (plain === '') return;
      if (length >= maxTextLength) {
        cut = true;
        return;
      }
      parts.push(plain);
      length += plain.length + 1;
    },
    result() {
      const whole = parts.join('\n');
      // A cut between the two halves of a character would leave half of it.
      const text = whole.slice(0, maxTextLength).replace(/[\ud800-\udbff]$/, '');
      return { text, textIsCut: cut || text.length < whole.length };
    },
  };
};
