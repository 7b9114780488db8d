import type { Row } from './measure.ts';

const heads = ['what', 'ours', 'compared to', 'ratio', 'bar', 'met?'] as const;

const cellsOf = ({ what, ours, comparedTo, ratio, bar, met }: Row): readonly string[] => [
  what,
  ours,
  comparedTo,
  ratio,
  bar,
  met === undefined ? '' : met ? 'yes' : 'no',
];

/** The lines as a table that reads well on a terminal and as Markdown. */
export const table = (rows: readonly Row[]): string => {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head, ...body] = lines.map(line);
  return [head, rule, ...body].join('\n');
};
