import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { folderOfPrefix, keyOfPath, pathOfKey } from './key-path.ts';
import { createMutex } from './mutex.ts';
import {
  decodeHeader,
  decodeObject,
  encodeObject,
  type ObjectHeader,
  type StoredObject,
} from './object-file.ts';
import { refusal } from './s3-refusal.ts';

/** What a writer says about an object; the store adds etag, size and time. */
export type ObjectDescription = Pick<ObjectHeader, 'contentType'> &
  Partial<Omit<ObjectHeader, 'contentType' | 'etag' | 'size' | 'lastModified'>>;

/** What must hold for a write to happen: the object is absent, or it is still the version that was read. */
export interface Precondition {
  readonly ifNoneMatch?: '*' | undefined;
  readonly ifMatch?: string | undefined;
}

/** The objects of the embedded cloud, for those who run in its process. */
export interface ObjectStore {
  has(bucket: string): boolean;
  read(bucket: string, key: string): Promise<StoredObject | undefined>;
  head(bucket: string, key: string): Promise<ObjectHeader | undefined>;
  /** Writes a whole object or nothing; concurrent conditional writes have exactly one winner. */
  put(
    bucket: string,
    key: string,
    body: Buffer,
    description: ObjectDescription,
    precondition?: Precondition,
  ): Promise<ObjectHeader>;
  remove(bucket: string, key: string, precondition?: Precondition): Promise<void>;
  /** Every key that begins with the prefix, in the order of their bytes. */
  keys(bucket: string, prefix: string): Promise<readonly string[]>;
  /** Calls the listener after every write and removal, until the returned function is called. */
  onChange(listener: (bucket: string, key: string) => void): () => void;
}

export interface ObjectStoreOptions {
  readonly buckets: readonly string[];
  /** Buckets whose content can be rendered again: their writes survive kill -9 but do not wait for the disk. */
  readonly rebuildable?: readonly string[];
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const orNothing = async <T>(reading: Promise<T>): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const headerBytes = 8192;

const readHeader = async (path: string): Promise<ObjectHeader | undefined> => {
  const file = await orNothing(open(path, 'r'));
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(headerBytes), 0, headerBytes, 0);
    const decoded = decodeHeader(buffer.subarray(0, bytesRead)) ?? decodeHeader(await file.readFile());
    return decoded?.header;
  } finally {
    await file.close();
  }
};

const check = (current: ObjectHeader | undefined, { ifMatch, ifNoneMatch }: Precondition): void => {
  if (ifNoneMatch === '*' && current) throw refusal('PreconditionFailed');
  if (ifMatch === undefined) return;
  if (!current) throw refusal('NoSuchKey');
  if (ifMatch !== '*' && ifMatch.replaceAll('"', '') !== current.etag.replaceAll('"', '')) {
    throw refusal('PreconditionFailed');
  }
};

const isConditional = ({ ifMatch, ifNoneMatch }: Precondition): boolean =>
  ifMatch !== undefined || ifNoneMatch !== undefined;

/** Opens the objects kept in a folder, one file per object, and clears writes that a crash left half done. */
export const openObjectStore = async (
  folder: string,
  { buckets, rebuildable = [] }: ObjectStoreOptions,
): Promise<ObjectStore> => {
  const writing = join(folder, '.writing');
  await rm(writing, { recursive: true, force: true });
  await Promise.all(
    [writing, ...buckets.map((bucket) => join(folder, bucket))].map((path) =>
      mkdir(path, { recursive: true }),
    ),
  );

  const one = createMutex();
  const listeners = new Set<(bucket: string, key: string) => void>();
  const known = new Set(buckets);

  const pathOf = (bucket: string, key: string): string => {
    if (!known.has(bucket)) throw refusal('NoSuchBucket');
    if (key === '') throw refusal('InvalidArgument');
    if (Buffer.byteLength(key) > 1024) throw refusal('KeyTooLongError');
    return join(folder, bucket, pathOfKey(key));
  };
  const announce = (bucket: string, key: string): void => {
    for (const listener of listeners) listener(bucket, key);
  };

  const write = async (path: string, parts: Buffer[], waitForDisk: boolean): Promise<void> => {
    const temporary = join(writing, randomUUID());
    const file = await open(temporary, 'wx');
    try {
      const { bytesWritten } = await file.writev(parts);
      if (bytesWritten < parts.reduce((sum, part) => sum + part.length, 0))
        throw new Error('The disk is full.');
      if (waitForDisk) await file.datasync();
    } finally {
      await file.close();
    }
    try {
      await rename(temporary, path);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await mkdir(dirname(path), { recursive: true });
      await rename(temporary, path);
    }
  };

  return {
    has: (bucket) => known.has(bucket),

    async read(bucket, key) {
      const bytes = await orNothing(readFile(pathOf(bucket, key)));
      return bytes && decodeObject(bytes);
    },

    head: async (bucket, key) => readHeader(pathOf(bucket, key)),

    async put(bucket, key, body, description, precondition = {}) {
      const path = pathOf(bucket, key);
      const header: ObjectHeader = {
        metadata: {},
        ...description,
        etag: `"${createHash('md5').update(body).digest('hex')}"`,
        size: body.length,
        lastModified: new Date().toISOString(),
      };
      await one(path, async () => {
        if (isConditional(precondition)) check(await readHeader(path), precondition);
        await write(path, [encodeObject(header), body], !rebuildable.includes(bucket));
      });
      announce(bucket, key);
      return header;
    },

    async remove(bucket, key, precondition = {}) {
      const path = pathOf(bucket, key);
      await one(path, async () => {
        if (isConditional(precondition)) check(await readHeader(path), precondition);
        await orNothing(unlink(path));
      });
      announce(bucket, key);
    },

    async keys(bucket, prefix) {
      if (!known.has(bucket)) throw refusal('NoSuchBucket');
      const root = join(folder, bucket);
      const start = join(root, folderOfPrefix(prefix));
      const entries = await orNothing(readdir(start, { recursive: true, withFileTypes: true }));
      return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => keyOfPath(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')))
        .filter((key) => key !== undefined)
        .filter((key) => key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    },

    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
