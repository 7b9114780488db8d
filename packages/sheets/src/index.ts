export { type Grid, readFile, readText, type Unreadable } from './grid.ts';
export { allFields, knownTo } from './headings.ts';
export { type Reading, type ReadRow, readTable, readTyped } from './read-table.ts';
export { fieldsOf, isBlankRow, type TypedRow, typedRow, type WrongCell } from './typed-row.ts';
export { writeCsv, writeTyped } from './write-csv.ts';
