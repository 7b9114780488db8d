import { constants, crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { archiveLimits } from './limits.ts';
import { magicOf } from './magic.ts';
import { refuseMalware } from './malware.ts';
import { Refusal } from './refusal.ts';

/** An archive whose every part has been unpacked once, within the limits. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part, or undefined where there is none. */
  read(name: string): Uint8Array | undefined;
  /** Documents within the document: the table behind a chart. */
  readonly embedded: readonly Archive[];
}

/** What is left to unpack, shared by an archive and those within it. */
interface Budget {
  bytes: number;
  entries: number;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const within = (limit: number, unpack: (maxOutputLength: number) => Uint8Array): Uint8Array => {
  try {
    return unpack(limit);
  } catch (error) {
    if (isTooLarge(error)) throw new Refusal('bomb', { what: 'size' });
    throw new Refusal('damaged', { what: 'archive' }, { cause: error });
  }
};

/** Unpacks one entry, believing nothing that the archive says of its size. */
const unpack = (packed: Uint8Array, method: number, budget: Budget): Uint8Array => {
  const limit = Math.min(archiveLimits.entry, budget.bytes);
  if (method === 0) {
    if (packed.length > limit) throw new Refusal('bomb', { what: 'size' });
    return packed;
  }
  // A ratio is refused before the bytes exist: what is allowed follows from the packed size.
  const byRatio = Math.max(archiveLimits.ratioFrom, packed.length * archiveLimits.ratio);
  try {
    return within(Math.max(1, Math.min(limit, byRatio)), (maxOutputLength) =>
      inflateRawSync(packed, { maxOutputLength, finishFlush: constants.Z_FINISH }),
    );
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'bomb' && byRatio < limit) {
      throw new Refusal('bomb', { what: 'ratio' });
    }
    throw error;
  }
};

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

const isMacro = (name: string): boolean => /(?:^|\/)(?:vbaProject|vbaData)[^/]*\.(?:bin|xml)$/i.test(name);

/** Refuses what a part must not be, and opens the documents within the document. */
const openPart = async (bytes: Uint8Array, depth: number, budget: Budget): Promise<Archive | undefined> => {
  refuseMalware(bytes);
  switch (magicOf(bytes)) {
    case 'zip':
      // A chart carries its table as a workbook. Nothing honest goes deeper.
      if (depth > 0) throw new Refusal('bomb', { what: 'nested-archive' });
      return openWithin(bytes, depth + 1, budget);
    case 'archive':
      throw new Refusal('bomb', { what: 'nested-archive' });
    case 'gzip': {
      // Compressed metafiles (.emz), which old versions of Office write.
      const limit = Math.max(1, Math.min(archiveLimits.entry, budget.bytes));
      const unpacked = within(limit, (maxOutputLength) => gunzipSync(bytes, { maxOutputLength }));
      budget.bytes -= unpacked.length;
      refuseMalware(unpacked);
      return undefined;
    }
    case 'compound':
      throw new Refusal('attachments', { what: 'ole-object' });
    case 'program':
      throw new Refusal('attachments', { what: 'program' });
    default:
      return undefined;
  }
};

const fileOf = async (bytes: Uint8Array): Promise<ZipFile> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Names are decoded here, so that a dangerous one is refused as such.
    return await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
  } catch (error) {
    throw new Refusal('damaged', { what: 'archive' }, { cause: error });
  }
};

const openWithin = async (bytes: Uint8Array, depth: number, budget: Budget): Promise<Archive> => {
  const file = await fileOf(bytes);
  const parts = new Map<string, { packed: Uint8Array; method: number }>();
  const embedded: Archive[] = [];
  budget.entries -= file.entryCount;
  if (budget.entries < 0) throw new Refusal('bomb', { what: 'entries' });

  for await (const entry of file.eachEntry()) {
    const name = nameOf(entry);
    if (validateFileName(name) !== null || name.includes('\0')) throw new Refusal('bomb', { what: 'path' });
    if (entry.isEncrypted()) throw new Refusal('encrypted', { what: 'archive' });
    if (isMacro(name)) throw new Refusal('scripted', { what: 'macro' });
    // Two parts of one name: each program would read the one it prefers.
    if (parts.has(name)) throw new Refusal('damaged', { what: 'archive' });
    const { compressionMethod: method, compressedSize } = entry;
    if (method !== 0 && method !== 8) throw new Refusal('damaged', { what: 'archive' });

    const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
    if (packed.length < compressedSize) throw new Refusal('damaged', { what: 'archive' });
    const unpacked = unpack(packed, method, budget);
    budget.bytes -= unpacked.length;
    if (unpacked.length !== entry.uncompressedSize || crc32(unpacked) !== entry.crc32) {
      throw new Refusal('damaged', { what: 'archive' });
    }
    const inner = await openPart(unpacked, depth, budget);
    if (inner) embedded.push(inner);
    parts.set(name, { packed, method });
  }

  return {
    names: [...parts.keys()],
    embedded,
    read(name) {
      const part = parts.get(name);
      if (!part) return undefined;
      // It was unpacked once within the limits, so it is again.
      return unpack(part.packed, part.method, { bytes: archiveLimits.entry, entries: 0 });
    },
  };
};

/**
 * Opens an archive after unpacking every part of it once, and refuses whatever would swell, escape or hide: before
 * anything in it is understood as a document.
 */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  try {
    return await openWithin(bytes, 0, { bytes: archiveLimits.total, entries: archiveLimits.entries });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', { what: 'archive' }, { cause: error });
  }
};
