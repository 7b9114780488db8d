import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { extract } from 'tar';
import { folderFormat } from '../cloud.ts';
import { readInstalled, writeInstalled } from '../folder/hold-purpose.ts';
import { readRun } from '../folder/open-folder.ts';
import { startProblem } from '../folder/start-problem.ts';
import { readJsonFile } from '../json-file.ts';
import { canRunDynamoDbLocal } from '../tables/dynamodb-local.ts';
import { dynoxideProgram } from '../tables/dynoxide.ts';
import { backupFormat, type Manifest, manifest, manifestName, sameFiles, sealOf } from './manifest.ts';

/** Refuses a folder where something is: a restore never replaces anything. */
const checkTarget = async (folder: string): Promise<void> => {
  const run = await readRun(folder);
  if (run !== undefined) throw startProblem('folder.in-use', { folder, pid: run.pid, address: run.address });
  const entries = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw startProblem('folder.not-writable', { folder }, error);
  });
  if (entries.length > 0) throw startProblem('restore.not-empty', { folder });
};

const filesIn = async (folder: string): Promise<Manifest['files']> => {
  const files: Record<string, Manifest['files'][string]> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (name !== manifestName) files[name] = await sealOf(path);
  }
  return files;
};

/** Refuses what this version cannot read as it was written. */
const checkVersion = ({ backup, folder, files }: Manifest, file: string): void => {
  if (backup > backupFormat || folder > folderFormat) throw startProblem('backup.newer-version', { file });
  const canRead = 'tables.db' in files ? dynoxideProgram() !== undefined : canRunDynamoDbLocal();
  if (!canRead) throw startProblem('tables.no-engine', {});
};

const unpack = async (file: string, into: string): Promise<Manifest> => {
  const damaged = (cause?: unknown) => startProblem('backup.damaged', { file }, cause);
  try {
    await extract({
      file,
      cwd: into,
      strict: true,
      preserveOwner: false,
      filter: (_, entry) => {
        if (!('type' in entry) || (entry.type !== 'File' && entry.type !== 'Directory'))
          throw new Error('a backup holds files and folders only');
        return true;
      },
    });
    const said = await readJsonFile(join(into, manifestName), manifest);
    if (said === undefined) throw damaged();
    return said;
  } catch (cause) {
    if (
      cause instanceof Error &&
      'code' in cause &&
      cause.code === 'ENOENT' &&
      'path' in cause &&
      cause.path === file
    )
      throw startProblem('backup.not-found', { file }, cause);
    throw damaged(cause);
  }
};

/**
 * Brings a backup back into an empty folder, once every one of its files was found to be what was saved.
 *
 * The next start renders all pages from the tables. Everybody signs in again.
 */
export const restoreBackup = async (source: string, folder: string): Promise<Manifest> => {
  const file = resolve(source);
  await checkTarget(folder);
  const before = process.umask(0o077);
  // Inside the folder: whoever runs the service may write nowhere else.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const staging = await mkdtemp(join(folder, '.restoring-'));
  try {
    const said = await unpack(file, staging);
    checkVersion(said, file);
    if (!sameFiles(said.files, await filesIn(staging))) throw startProblem('backup.damaged', { file });
    const installed = await readInstalled(staging);
    // No page is there any more: the next start must not believe that they are up to date.
    if (installed !== undefined) await writeInstalled(staging, { ...installed, madeWith: '' });
    await rm(join(staging, manifestName));
    for (const name of await readdir(staging)) await rename(join(staging, name), join(folder, name));
    return said;
  } finally {
    process.umask(before);
    await rm(staging, { recursive: true, force: true });
  }
};
