/** The texts of a sheet, row by row, as they stand in the file. */
export type Grid = readonly (readonly string[])[];

/** Why a file could not be read at all. */
export type Unreadable = 'empty' | 'damaged' | 'old-workbook' | 'too-heavy' | 'unsafe';

/** Titles may stand above the headings, not a whole page. */
export const linesAbove = 15;
