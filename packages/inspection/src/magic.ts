/** What the first bytes of a file say. `text` is whatever says nothing. */
export type Magic =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'zip'
  | 'compound'
  | 'gzip'
  | 'archive'
  | 'program'
  | 'unknown';

const marks: readonly { readonly magic: Magic; readonly at?: number; readonly bytes: readonly number[] }[] = [
  { magic: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { magic: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { magic: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { magic: 'webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { magic: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  // An archive without entries.
  { magic: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  // OLE: .doc and .xls, encrypted .docx and .xlsx, objects within documents.
  { magic: 'compound', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { magic: 'gzip', bytes: [0x1f, 0x8b] },
  { magic: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { magic: 'archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { magic: 'archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { magic: 'archive', bytes: [0x42, 0x5a, 0x68] },
  { magic: 'archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { magic: 'archive', bytes: [0x4d, 0x53, 0x43, 0x46] },
  { magic: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { magic: 'program', bytes: [0x4d, 0x5a] },
];

const riff = [0x52, 0x49, 0x46, 0x46];

const holds = (bytes: Uint8Array, at: number, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

/** Tells a file by its first bytes; its name and what the browser said of it count for nothing. */
export const magicOf = (bytes: Uint8Array): Magic => {
  const mark = marks.find(({ at = 0, bytes: wanted }) => holds(bytes, at, wanted));
  if (mark?.magic === 'webp') return holds(bytes, 0, riff) ? 'webp' : 'unknown';
  return mark?.magic ?? 'unknown';
};

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a compound file is a document of Office behind a password, rather than a format of before 2007. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(encryptedPackage);
