/** A cell that a spreadsheet would run as a formula; an apostrophe before it makes it a text. */
const formula = /^'*\s*[=+\-@]/;

/** A text that no spreadsheet takes for a formula. */
export const inert = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was made inert. */
export const asWritten = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

/** A cell as it stands in a line: in quotes when it holds what parts cells or lines. */
const quoted = (text: string): string =>
  /[";\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Lines of a CSV file that the spreadsheets of Morocco open as it is: parted by semicolons, since commas are decimal.
 *
 * Written here, in three lines: what reads CSV weighs twenty times as much, and pages are rendered without it.
 */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('');
