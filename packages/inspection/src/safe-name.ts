import type { FileKind } from './inspected.ts';
import { maxNameLength } from './limits.ts';

/** What was changed in a name before it is published. */
export type NameChange = 'characters' | 'extension' | 'length' | 'reserved';

/** The name under which a file is published. */
export interface SafeName {
  readonly name: string;
  readonly changes: readonly NameChange[];
}

/** The extension that each kind has, and others that mean the same. */
const extensions: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg', 'jpe'],
  png: ['png'],
  webp: ['webp'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  ods: ['ods'],
  docx: ['docx'],
  odt: ['odt'],
};

/** The extension under which a kind is published, without its point. */
export const extensionOf = (kind: FileKind): string => extensions[kind][0];

// Marks that turn what follows: "facture<U+202E>fdp.exe" would be shown as "factureexe.pdf".
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Whether a name would be shown other than it is written: it is refused, not repaired. */
export const isMisleading = (name: string): boolean => bidi.test(name);

const folded = (name: string): string =>
  name
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'AE')
    // Accents only: the marks of Arabic letters (آ, ئ) stand elsewhere.
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Letters of Arabic and Tifinagh, and of ASCII letters, digits, points and dashes; the rest becomes one dash. */
const readable = (stem: string): string =>
  stem
    // Vowel signs and the lengthening of lines are heard and seen, not searched.
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[^A-Za-z0-9._\u0620-\u064a\u0660-\u0669\u066e-\u06d3\u06d5\u06f0-\u06f9\u2d30-\u2d67-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/-{2,}/g, '-')
    .replace(/-?\.-?/g, '.')
    .replace(/^[-._]+|[-._]+$/g, '');

const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const lastName = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

const splitExtension = (name: string): readonly [stem: string, extension: string] => {
  const match = /^(.*)\.([A-Za-z0-9]{1,5})$/s.exec(name);
  return match ? [match[1] ?? '', (match[2] ?? '').toLowerCase()] : [name, ''];
};

/**
 * The name under which a file is published: readable, in letters that survive every system, with the extension of
 * what the file is. Blanks become dashes without a word; any other change is told.
 */
export const safeName = (name: string, kind: FileKind): SafeName => {
  const changes: NameChange[] = [];
  const base = lastName(name);
  const [written, extension] = splitExtension(base.trim());
  const stem = readable(folded(written));
  if (base !== name || stem !== written.trim().replace(/\s+/g, '-')) changes.push('characters');
  if (!extensions[kind].includes(extension)) changes.push('extension');

  const isReserved = reserved.test(stem);
  if (isReserved) changes.push('reserved');
  const usable = isReserved || stem === '' ? `document${stem === '' ? '' : `-${stem}`}` : stem;
  const whole = [...usable];
  if (whole.length > maxNameLength) changes.push('length');
  const short = whole
    .slice(0, maxNameLength)
    .join('')
    .replace(/[-._]+$/, '');
  return { name: `${short}.${extensionOf(kind)}`, changes };
};
