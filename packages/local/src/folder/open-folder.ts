import { access, constants, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { startProblem } from './start-problem.ts';

const run = v.object({
  pid: v.number(),
  /** Where people reach it. */
  address: v.string(),
  startedAt: v.string(),
  /** The variables with which a command-line tool reaches the running cloud. */
  environment: v.record(v.string(), v.string()),
});

/** What a running cloud writes down for those who need to reach it. */
export type Run = v.InferOutput<typeof run>;

/** The folder where everything is kept, held by this process alone. */
export interface Folder {
  readonly path: string;
  /** Tells command-line tools how to reach this run. */
  announce(run: Omit<Run, 'pid' | 'startedAt'>): Promise<void>;
  close(): Promise<void>;
}

const version = v.object({ format: v.number() });
const runFile = 'run.json';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The run that holds this folder at the moment, or nothing. */
export const readRun = async (folder: string): Promise<Run | undefined> => {
  const found = await readJsonFile(join(folder, runFile), run).catch(() => undefined);
  return found && isAlive(found.pid) ? found : undefined;
};

/**
 * Holds the folder until this process ends, however it ends: the lock is the operating system's, so kill -9
 * leaves nothing to clear.
 */
const holdLock = (path: string): DatabaseSync | undefined => {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock.close();
    return undefined;
  }
};

const checkVersion = async (folder: string, format: number): Promise<void> => {
  const file = join(folder, 'version.json');
  const found = await readJsonFile(file, version).catch((cause: unknown) => {
    throw startProblem('folder.unreadable', { folder, file: 'version.json' }, cause);
  });
  if (found && found.format > format) {
    throw startProblem('folder.newer-version', { folder, found: found.format, known: format });
  }
  if (found?.format !== format) await writeJsonFile(file, { format });
};

/**
 * Opens the folder where everything is kept, making it if there is none.
 *
 * Refuses, in words for whoever starts the machine, a folder that cannot be written, that another run holds, or
 * that a newer version has written.
 */
export const openFolder = async (path: string, format: number): Promise<Folder> => {
  const folder = resolve(path);
  let lock: DatabaseSync | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    lock = holdLock(join(folder, 'lock.db'));
  } catch (cause) {
    throw startProblem('folder.not-writable', { folder }, cause);
  }
  if (!lock) {
    const other = await readRun(folder);
    throw startProblem('folder.in-use', { folder, pid: other?.pid ?? '?', address: other?.address ?? '?' });
  }

  const held = lock;
  try {
    await checkVersion(folder, format);
  } catch (error) {
    held.close();
    throw error;
  }
  return {
    path: folder,
    announce: (said) =>
      writeJsonFile(
        join(folder, runFile),
        { ...said, pid: process.pid, startedAt: new Date().toISOString() },
        0o600,
      ),
    async close() {
      await rm(join(folder, runFile), { force: true });
      held.close();
    },
  };
};
