const [isolate, endIsolate] = ['\u2068', '\u2069'];

/**
 * Signs that are not text: controls, what overrides the direction of what follows, and the two that are no
 * characters at all. A tabulator is a space.
 */
const unprintable = /(?![\t\n])\p{Cc}|[\u202a-\u202e\ufeff\ufffe\uffff]/gu;

/** How many letters stand in a line of a letter, with some room for wide ones. */
const lineOfLetter = 48;

/** A run that is longer than what holds it has to break somewhere, and may then do so every few letters. */
const withBreaks = (line: string, longest: number): string =>
  line.replaceAll(/[^\s\u200b]+/gu, (run) =>
    [...run].length > longest ? run.replaceAll(/.{6}(?=\P{M})/gu, '$&\u200b') : run,
  );

/** A line whose isolates are closed in it, so that nothing after it is turned round. */
const balanced = (line: string): string => {
  let open = 0;
  const kept = [...line].filter((sign) => {
    if (sign >= '\u2066' && sign <= isolate) open += 1;
    if (sign !== endIsolate) return true;
    open -= 1;
    if (open >= 0) return true;
    open = 0;
    return false;
  });
  return kept.join('') + endIsolate.repeat(open);
};

const linesOf = (text: string, longest: number): readonly string[] =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replaceAll(unprintable, '')
    .replaceAll('\t', ' ')
    .trim()
    .split('\n')
    .map((line) => balanced(withBreaks(line, longest)));

/** A text as it may be printed: whatever it was, it stays within its own lines and its own direction. */
export const printable = (text: string): string => linesOf(text, lineOfLetter).join('\n');

const isolatedLines = (lines: readonly string[]): string =>
  lines.map((line) => (line === '' ? '' : isolate + line + endIsolate)).join('\n');

/** A text of unknown direction, each line of which is read in its own. */
export const printableValue = (text: string): string => isolatedLines(linesOf(text, lineOfLetter));

/** The same in a table of so many columns. */
export const printableCell = (text: string, columns: number): string =>
  isolatedLines(linesOf(text, lineOfLetter / columns));

/** A text for the properties of a file, which programs show as they are: one line, without isolates. */
export const printableName = (text: string): string =>
  printable(text)
    .replaceAll(/[\u2066-\u2069\u200b]/gu, '')
    .replaceAll('\n', ' ');
