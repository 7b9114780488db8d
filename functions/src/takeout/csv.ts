/** A spreadsheet reads a cell that begins like this as a formula, and would run it. */
const formula = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** A table as CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know it; no cell runs as a formula. */
export const csv = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[heading, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
