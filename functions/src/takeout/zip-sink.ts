import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { TakeOutSink } from './take-out.ts';

/** What an archive without the extensions for large ones holds: readers of every age open it. */
const most = { bytes: 2 ** 32 - 1, files: 2 ** 16 - 1 };

/** What is packed already gains nothing by being packed again. */
const isPacked = (path: string): boolean => /\.(?:pdf|jpe?g|png|webp|xlsx|ods|docx|odt)$/i.test(path);

/** A sink that packs into a ZIP archive as files come. */
export interface ZipSink extends TakeOutSink {
  /** Writes what an archive ends with. Without it there is no archive. */
  end(): Promise<void>;
}

/**
 * Packs files into an archive that is handed on in pieces, so that the whole is never in memory.
 *
 * A piece is written before the next file is taken. Refuses by throwing what makes an archive too large (4 GiB, 65,535
 * files).
 */
export const zipSink = (write: (piece: Uint8Array) => Promise<void>, mtime: Date): ZipSink => {
  let made: Uint8Array[] = [];
  let failure: Error | undefined;
  let bytes = 0;
  let files = 0;
  const zip = new Zip((error, piece) => {
    if (error !== null) failure = error;
    else made.push(piece);
  });
  const flush = async (): Promise<void> => {
    if (failure !== undefined) throw failure;
    const pieces = made;
    made = [];
    for (const piece of pieces) {
      bytes += piece.length;
      if (bytes > most.bytes) throw new RangeError('an archive holds 4 GiB at most');
      if (piece.length > 0) await write(piece);
    }
  };
  return {
    async put(path, body) {
      files += 1;
      if (files > most.files) throw new RangeError(`an archive holds ${most.files} files at most`);
      const file = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      file.mtime = mtime;
      zip.add(file);
      file.push(body, true);
      await flush();
    },
    async end() {
      zip.end();
      await flush();
    },
  };
};
