export type { Letter, LetterBlock, NamedValue } from './letter.ts';
export { qrSvg } from './qr-svg.ts';
export { writePdf } from './write-pdf.ts';
