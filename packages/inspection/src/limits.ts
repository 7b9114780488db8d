import type { FileKind } from './inspected.ts';

const MB = 2 ** 20;

/**
 * The size of a file, in bytes.
 *
 * 20 MB is a scan of 200 pages at 100 KB each; a citizen on a slow network (2 Mbit/s) waits 80 seconds for it, and
 * nobody should wait longer. 10 MB is twice what a phone's camera writes for 12 megapixels. 10 MB of CSV are about
 * 100,000 rows.
 */
export const maxSizes: Readonly<Record<FileKind, number>> = {
  pdf: 20 * MB,
  docx: 20 * MB,
  odt: 20 * MB,
  xlsx: 20 * MB,
  ods: 20 * MB,
  csv: 10 * MB,
  jpeg: 10 * MB,
  png: 10 * MB,
  webp: 10 * MB,
};

/** The largest of all kinds: what an upload may weigh before anybody knows what it is. */
export const maxSize = Math.max(...Object.values(maxSizes));

/** The text kept for search, in characters: about 100 pages, 400 KB of Arabic in UTF-8, one object in a table's index. */
export const maxTextLength = 200_000;

/** The longest text read from one page or one part of a document, in characters: 200 times a full page. */
export const maxPartLength = 1_000_000;

/** A budget or a master plan has 300 pages; 3,000 leave room for any document that somebody will open. */
export const maxPages = 3_000;

/** Pixels of a picture. Decoded, 50 million take 200 MB (4 bytes each), which a function of 1 GB bears. */
export const maxPixels = 50_000_000;

/** A side of a picture, in pixels: WebP ends here. */
export const maxSide = 16_383;

/** What an archive may hold. */
export const archiveLimits = {
  /** A report of 500 pictures has about 600 parts. */
  entries: 5_000,
  /** One part unpacked, in bytes: a sheet of a million cells takes 50 MB. */
  entry: 100 * MB,
  /** All parts unpacked, in bytes: ten times the largest file, and what a function of 1 GB bears. */
  total: 200 * MB,
  /** Unpacked to packed. Sheets of repeated cells reach 100; deflate ends at 1,032. */
  ratio: 250,
  /** Below this size a high ratio harms nobody, and small repetitive parts do reach it. */
  ratioFrom: MB,
};

/** Elements within elements. Word nests about 30 deep. */
export const maxDepth = 256;

/** What the streams of a PDF may hold. */
export const streamLimits = {
  /** One stream, in bytes: a page of A4 in colour at 600 dots per inch takes 104 MB. */
  stream: 128 * MB,
  /** All of them, in bytes: five seconds of unpacking. */
  total: 1_024 * MB,
  /** Filters on one stream. Writers use two (text over deflate). */
  filters: 3,
};

/** Letters of a name on disk and in a URL: 100 letters of Arabic take 200 of the 255 bytes of a file system. */
export const maxNameLength = 100;
