const letters: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  ڭ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  œ: 'oe',
  æ: 'ae',
};

/** Latin and Arabic combining marks, the lone hamza, the tatweel, invisible direction marks. */
const dropped = /[\p{M}\p{Cf}ءـ]/gu;

/**
 * A text as a reader types it in a hurry: no accents, no harakat, one form of alef, ya and ta marbuta, words split by one space.
 *
 * Decomposition turns أ إ آ ؤ ئ into their bare letter and a mark, so hamza leaves with the other marks. Apostrophes and hyphens
 * part words, as in "M'diq" and "Tanger-Tétouan".
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(/[ىیةٱکڭگڤœæ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A folded text without its articles: الحسيمة and "Al Hoceima" are looked for under their own first letter.
 *
 * An article that stands alone is kept when nothing else would be left.
 */
export const withoutArticles = (folded: string): string =>
  folded
    .replace(/(^| )ال(?=[^ ])/g, '$1')
    .replace(/(^| )(?:al|el|l)(?= )/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
