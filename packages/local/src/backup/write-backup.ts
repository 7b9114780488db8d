import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create, list } from 'tar';
import { folderFormat } from '../cloud.ts';
import { startProblem } from '../folder/start-problem.ts';
import { writeJsonFile } from '../json-file.ts';
import { forgetSessions } from '../tables/forget-sessions.ts';
import { listFiles } from './list-files.ts';
import { backupFormat, type Manifest, manifestName, sameFiles, sealing, sealOf } from './manifest.ts';

/** Copies a database as it stands at one moment: other processes go on writing theirs. */
const copyDatabase = (from: string, to: string): void => {
  const database = new DatabaseSync(from, { timeout: 30_000 });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Copies what an installation is made of into a folder, and seals each file; what is deleted meanwhile is not missed. */
const takeFiles = async (folder: string, into: string): Promise<Manifest['files']> => {
  const files: Record<string, Manifest['files'][string]> = {};
  for (const { path, isDatabase } of await listFiles(folder)) {
    const copy = join(into, path);
    await mkdir(dirname(copy), { recursive: true });
    try {
      if (isDatabase) copyDatabase(join(folder, path), copy);
      else await copyFile(join(folder, path), copy);
      if (path === 'tables.db') forgetSessions(copy);
    } catch (error) {
      if (isMissing(error)) continue;
      throw error;
    }
    files[path] = await sealOf(copy);
  }
  return files;
};

/** Reads an archive again from the disk and compares what it holds with what was sealed. */
const verify = async (archive: string, expected: Manifest['files']): Promise<void> => {
  const found: Record<string, Manifest['files'][string]> = {};
  await list({
    file: archive,
    strict: true,
    onReadEntry: (entry) => {
      if (entry.type !== 'File') return;
      const { add, seal } = sealing();
      entry.on('data', add);
      entry.on('end', () => {
        if (entry.path !== manifestName) found[entry.path] = seal();
      });
    },
  });
  if (!sameFiles(expected, found)) throw startProblem('backup.damaged', { file: archive });
};

const settle = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
};

/** What a backup came to. */
export interface WrittenBackup {
  readonly bytes: number;
  readonly files: number;
}

/**
 * Writes everything an installation is made of into one new file, while it runs or not.
 *
 * Published pages are not in it: they are rendered again from the tables. The file appears once it was read again
 * and found whole. It holds every secret of the installation: only its owner may read it.
 */
export const writeBackup = async (folder: string, target: string): Promise<WrittenBackup> => {
  const file = resolve(target);
  if (!(await exists(join(folder, 'version.json')))) throw startProblem('backup.nothing', { folder });
  if (await exists(file)) throw startProblem('backup.exists', { file });
  const before = process.umask(0o077);
  const staging = await mkdtemp(join(dirname(file), '.mahalli-backup-')).catch((cause: unknown) => {
    throw startProblem('backup.not-writable', { file }, cause);
  });
  try {
    const files = await takeFiles(folder, join(staging, 'files'));
    const said: Manifest = {
      backup: backupFormat,
      folder: folderFormat,
      takenAt: new Date().toISOString(),
      files,
    };
    await writeJsonFile(join(staging, 'files', manifestName), said, 0o600);
    const archive = join(staging, `${randomUUID()}.tar.gz`);
    await create({ file: archive, cwd: join(staging, 'files'), gzip: true, portable: true, strict: true }, [
      manifestName,
      ...Object.keys(files),
    ]);
    await verify(archive, files);
    await settle(archive);
    // A link and not a new name: what another run wrote there meanwhile is not overwritten.
    await link(archive, file);
    return { bytes: (await stat(file)).size, files: Object.keys(files).length };
  } finally {
    process.umask(before);
    await rm(staging, { recursive: true, force: true });
  }
};
