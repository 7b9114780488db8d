import { createHash } from 'node:crypto';
import type { FailureDetails } from '@mahalli/core';
import { openArchive } from './archive.ts';
import type { Contents, FileKind } from './inspected.ts';
import { maxSize, maxSizes } from './limits.ts';
import { isEncryptedOffice, magicOf } from './magic.ts';
import { refuseMalware } from './malware.ts';
import { officeParts } from './office-kind.ts';
import { Refusal, type RefusalReason } from './refusal.ts';
import { extensionOf, isMisleading, type SafeName, safeName } from './safe-name.ts';

/** A file as a clerk sent it. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the sender announced: the SHA-256 of the bytes, in hexadecimal. */
  readonly declared?: { readonly sha256?: string };
  /** Whether a small picture that fits every page is made of it as well. */
  readonly asEmblem?: boolean;
}

/** A file that may be published, once the clerk has seen the findings. */
export interface Inspected extends Contents {
  readonly outcome: 'inspected';
  readonly kind: FileKind;
  /** The name under which it is published. */
  readonly name: SafeName;
  /** Without its point. */
  readonly extension: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A file that may not be published, and why. Holds nothing of the file: it may be logged. */
export interface Refused {
  readonly outcome: 'refused';
  readonly refusal: RefusalReason;
  readonly details: FailureDetails;
}

interface Reading {
  readonly kind: FileKind;
  readonly contents: Contents;
}

const refuseSize = (bytes: Uint8Array, kind: FileKind): void => {
  const limit = maxSizes[kind];
  if (bytes.length > limit) throw new Refusal('too-large', { what: 'bytes', size: bytes.length, limit });
};

const readOffice = async (bytes: Uint8Array): Promise<Reading> => {
  const archive = await openArchive(bytes);
  const { kind, types } = officeParts(archive);
  refuseSize(bytes, kind);
  switch (kind) {
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts');
      return { kind, contents: await readDocx(archive, types) };
    }
    case 'xlsx': {
      const { readXlsx } = await import('./read-xlsx.ts');
      return { kind, contents: await readXlsx(archive, types) };
    }
    case 'odt': {
      const { readOdt } = await import('./read-open-document.ts');
      return { kind, contents: await readOdt(archive) };
    }
    case 'ods': {
      const { readOds } = await import('./read-open-document.ts');
      return { kind, contents: await readOds(archive) };
    }
  }
};

/** Reads a file as what its bytes say it is. The libraries of a kind are loaded when its first file comes. */
const read = async (bytes: Uint8Array, asEmblem: boolean): Promise<Reading> => {
  const kind = magicOf(bytes);
  switch (kind) {
    case 'pdf': {
      refuseSize(bytes, kind);
      const { readPdf } = await import('./read-pdf.ts');
      return { kind, contents: await readPdf(bytes) };
    }
    case 'jpeg':
    case 'png':
    case 'webp': {
      refuseSize(bytes, kind);
      const { readImage } = await import('./read-image.ts');
      return { kind, contents: await readImage(bytes, kind, asEmblem) };
    }
    case 'zip':
      return readOffice(bytes);
    case 'compound':
      if (isEncryptedOffice(bytes)) throw new Refusal('encrypted', { what: 'document' });
      throw new Refusal('type', { what: 'legacy' });
    case 'gzip':
    case 'archive':
    case 'program':
      throw new Refusal('type', { what: 'unknown' });
    case 'unknown': {
      refuseSize(bytes, 'csv');
      const { readCsv } = await import('./read-csv.ts');
      return { kind: 'csv', contents: await readCsv(bytes) };
    }
  }
};

const accept = async ({ bytes, name, declared, asEmblem = false }: Upload): Promise<Inspected> => {
  if (isMisleading(name)) throw new Refusal('name', { what: 'direction' });
  if (bytes.length === 0) throw new Refusal('empty');
  if (bytes.length > maxSize) {
    throw new Refusal('too-large', { what: 'bytes', size: bytes.length, limit: maxSize });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (declared?.sha256 !== undefined && declared.sha256.toLowerCase() !== sha256)
    throw new Refusal('checksum');
  refuseMalware(bytes);
  const { kind, contents } = await read(bytes, asEmblem);
  return {
    outcome: 'inspected',
    kind,
    name: safeName(name, kind),
    extension: extensionOf(kind),
    size: bytes.length,
    sha256,
    ...contents,
  };
};

/**
 * Does what `inspect` does in the caller's own thread: without a bound on time, and at the mercy of what a library
 * leaves undone (the reader of PDF forgets promises that end the process).
 */
export const inspectHere = async (upload: Upload): Promise<Inspected | Refused> => {
  try {
    return await accept(upload);
  } catch (error) {
    if (error instanceof Refusal)
      return { outcome: 'refused', refusal: error.reason, details: error.details };
    // The words of a reader's own error may quote the file: only that there was one is told.
    return { outcome: 'refused', refusal: 'damaged', details: { what: 'unreadable' } };
  }
};
