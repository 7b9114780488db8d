export type { Grid, Unreadable } from './grid.ts';
export { allFields, knownTo } from './headings.ts';
export { type ReadRow, readTable, readTyped } from './read-table.ts';
export { isBlankRow, type TypedRow, typedRow, type WrongCell } from './typed-row.ts';
export { writeCsv } from './write-csv.ts';
