import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the tools that we are compared to are installed, and their templates kept. */
export const peersFolder = fileURLToPath(new URL('./peers', import.meta.url));

const inFolderOf = async <T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(parent, 'mahalli-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Works in a folder that is gone afterwards, whatever happens. */
export const inTemporaryFolder = <T>(work: (folder: string) => Promise<T>): Promise<T> =>
  inFolderOf(tmpdir(), work);

const memory = '/dev/shm';

/**
 * The same, in memory where the system offers it: opening a file on a busy disk takes ten times the CPU that it
 * takes on a quiet one, and has nothing to do with whoever writes the file.
 */
export const inMemory = <T>(work: (folder: string) => Promise<T>): Promise<T> =>
  inFolderOf(existsSync(memory) ? memory : tmpdir(), work);
