import { collectText } from './collected-text.ts';
import type { Found } from './found.ts';
import { maxPartLength } from './limits.ts';
import { watchForPersons } from './personal.ts';

/** The cells of a table, taken in as they are read. */
export interface SheetText {
  /** Begins another sheet; the first is sheet 1. */
  sheet(): void;
  /** Takes a row in: the text of each cell under its column, from 0. */
  row(cells: ReadonlyMap<number, string>): void;
  result(): { readonly text: string; readonly textIsCut: boolean };
}

/** Longer cells than Excel writes (32,767 characters) are looked at as far as that. */
const longestCell = 32_767;

/** Gathers the text of tables, and looks for persons in each cell under the head of its column. */
export const gatherSheets = (found: Found, hasSheets: boolean): SheetText => {
  const collected = collectText();
  const persons = watchForPersons(found);
  let number = 0;
  let heads: ReadonlyMap<number, string> | undefined;
  let lines: string[] = [];
  let length = 0;
  const flush = (): void => {
    collected.add(lines.join('\n'));
    lines = [];
    length = 0;
  };
  return {
    sheet() {
      flush();
      number += 1;
      heads = undefined;
    },
    row(cells) {
      if (cells.size === 0) return;
      const place = hasSheets ? number : null;
      for (const [column, cell] of cells) {
        persons.read(cell.slice(0, longestCell), { place, heading: heads?.get(column) ?? '' });
      }
      // A title above the table is alone in its row; the heads of columns are not.
      if (!heads && cells.size > 1) heads = cells;
      const line = [...cells.values()].join('\t');
      lines.push(line);
      length += line.length + 1;
      if (length > maxPartLength / 16) flush();
    },
    result() {
      flush();
      return collected.result();
    },
  };
};
