import { countLetters } from './plain-text.ts';

/** A run of text as it stands on a page. */
export interface Run {
  readonly text: string;
  readonly isRightToLeft: boolean;
  /** From the left and from the bottom, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly endsLine: boolean;
}

const isOnLineOf = (run: Run, other: Run): boolean =>
  Math.abs(run.y - other.y) <= Math.max(run.height, other.height, 1) / 2;

const linesOf = (runs: readonly Run[]): readonly Run[][] => {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const run of runs) {
    const last = line.at(-1);
    if (last && (last.endsLine || (run.text.trim() !== '' && !isOnLineOf(run, last)))) {
      lines.push(line);
      line = [];
    }
    // What only ends a line stands nowhere.
    if (run.text.trim() !== '' || line.length > 0) line.push(run);
  }
  return line.length > 0 ? [...lines, line] : lines;
};

/** Digits and signs have no direction of their own. */
const lettersOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + countLetters(text), 0);

/** French is read from its left wherever it stands; numbers alone follow each other as the line does. */
const inOwnOrder = (runs: readonly Run[]): readonly Run[] => (lettersOf(runs) > 0 ? runs.toReversed() : runs);

/** A line of Arabic is read from its right, and what is written from the left within it from its own left. */
const fromTheRight = (runs: readonly Run[]): readonly Run[] => {
  const ordered: Run[] = [];
  let leftToRight: Run[] = [];
  for (const run of runs.toSorted((a, b) => b.x - a.x)) {
    if (run.isRightToLeft) {
      ordered.push(...inOwnOrder(leftToRight), run);
      leftToRight = [];
    } else leftToRight.push(run);
  }
  return [...ordered, ...inOwnOrder(leftToRight)];
};

/** A line of French is read from its left, and what is written from the right within it from its own right. */
const fromTheLeft = (runs: readonly Run[]): readonly Run[] => {
  const ordered: Run[] = [];
  let rightToLeft: Run[] = [];
  let between: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    if (run.isRightToLeft) {
      rightToLeft.push(...between, run);
      between = [];
    } else if (rightToLeft.length > 0 && lettersOf([run]) === 0) between.push(run);
    else {
      ordered.push(...rightToLeft.toReversed(), ...between, run);
      rightToLeft = [];
      between = [];
    }
  }
  return [...ordered, ...rightToLeft.toReversed(), ...between];
};

const isMostlyRightToLeft = (runs: readonly Run[]): boolean =>
  lettersOf(runs.filter(({ isRightToLeft }) => isRightToLeft)) * 2 > lettersOf(runs);

/** A line that holds both is read as most of its page is, unless most of it says otherwise. */
const inReadingOrder = (line: readonly Run[], isArabicPage: boolean): readonly Run[] => {
  const shown = line.filter(({ text }) => text.trim() !== '');
  const holdsArabic = shown.some(({ isRightToLeft }) => isRightToLeft);
  const isArabic = holdsArabic && (isArabicPage || isMostlyRightToLeft(shown));
  return isArabic ? fromTheRight(shown) : fromTheLeft(shown);
};

/** Whether two runs are apart on the page by more than a letter's own margin. */
const areApart = (a: Run, b: Run): boolean => {
  const gap = a.x < b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
  return gap > Math.max(a.height, b.height) * 0.15;
};

const written = (line: readonly Run[], isArabicPage: boolean): string =>
  inReadingOrder(line, isArabicPage)
    .map((run, index, runs) => {
      const before = runs[index - 1];
      return before && areApart(before, run) ? ` ${run.text}` : run.text;
    })
    .join('');

/**
 * The text of a page, line after line in the order in which the page draws them, each line read in its direction.
 *
 * Pages are drawn in reading order by every program that writes documents; columns are then kept apart, which
 * sorting by place would mix.
 */
export const textOfRuns = (runs: readonly Run[]): string => {
  const isArabicPage = isMostlyRightToLeft(runs);
  return linesOf(runs)
    .map((line) => written(line, isArabicPage))
    .join('\n');
};
