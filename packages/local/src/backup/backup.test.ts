import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create } from 'tar';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolder } from '../folder/open-folder.ts';
import { openDatabase } from '../open-database.ts';
import { dynoxideProgram } from '../tables/dynoxide.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let root: string;
let folder: string;
let file: string;
let writing: DatabaseSync;

const put = async (name: string, content: string): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mahalli-backup-'));
  [folder, file] = [join(root, 'live'), join(root, 'saved.tar.gz')];
  await put('version.json', '{"format":1}');
  await put('installation.json', '{"demonstration":"complete","madeWith":"template 1"}');
  await put('secrets.json', '{"cookieKey":"secret"}');
  await put('streams/send-mails.json', '{}');
  await put('objects/files/09/paper.pdf', 'a paper');
  await put('objects/sites/sites/page.html', 'a page');
  await put('objects/.writing/half', 'half');
  await put('identity/identity.db', 'sessions');
  await put('run.json', '{}');
  // The engine goes on writing: what it committed last is in its log and not in its file.
  writing = openDatabase(
    join(folder, 'tables.db'),
    'CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY)',
  );
  writing.exec('PRAGMA wal_autocheckpoint = 0; INSERT INTO rows VALUES (1), (2)');
});
afterEach(async () => {
  writing.close();
  await rm(root, { recursive: true });
});

const rowsIn = (path: string): number => {
  const database = new DatabaseSync(path);
  const found = database.prepare('SELECT COUNT(*) AS many FROM rows').get();
  database.close();
  return Number(found?.['many']);
};

describe.skipIf(dynoxideProgram() === undefined)('a backup', () => {
  test('brings back what was committed, the secrets and the files, and leaves what belongs to a run', async () => {
    await writeBackup(folder, file);
    writing.exec('INSERT INTO rows VALUES (3)');

    await restoreBackup(file, join(root, 'new'));

    const back = await readdir(join(root, 'new'), { recursive: true });
    expect(back.filter((name) => /\.\w+$/.test(name)).toSorted()).toEqual([
      'installation.json',
      'objects/files/09/paper.pdf',
      'secrets.json',
      'streams/send-mails.json',
      'tables.db',
      'version.json',
    ]);
    expect(rowsIn(join(root, 'new', 'tables.db'))).toBe(2);
    expect(await readFile(join(root, 'new', 'secrets.json'), 'utf8')).toContain('secret');
  });

  test('lets nobody in again who had left since', async () => {
    writing.exec(`
      CREATE TABLE "mahalli-transient" (pk TEXT NOT NULL, sk TEXT NOT NULL, PRIMARY KEY (pk, sk));
      INSERT INTO "mahalli-transient" VALUES ('SESSION#1', 'SESSION'), ('SIGN-IN#1', 'SIGN-IN'), ('09.273.01.05#MAIL', '1');
    `);
    await writeBackup(folder, file);

    await restoreBackup(file, join(root, 'new'));

    const database = new DatabaseSync(join(root, 'new', 'tables.db'));
    expect(database.prepare('SELECT pk FROM "mahalli-transient"').all()).toEqual([
      { pk: '09.273.01.05#MAIL' },
    ]);
    database.close();
  });

  test('makes the next start render every page again', async () => {
    await writeBackup(folder, file);

    await restoreBackup(file, join(root, 'new'));

    expect(JSON.parse(await readFile(join(root, 'new', 'installation.json'), 'utf8'))).toEqual({
      demonstration: 'complete',
      madeWith: '',
    });
  });

  test('is read by its owner only, and leaves nothing else behind', async () => {
    await writeBackup(folder, file);

    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(root)).toSorted()).toEqual(['live', 'saved.tar.gz']);
  });

  test('replaces no other one', async () => {
    await writeBackup(folder, file);

    await expect(writeBackup(folder, file)).rejects.toMatchObject({ code: 'backup.exists' });
  });

  test('is not made of a folder that holds no installation', async () => {
    await expect(writeBackup(join(root, 'nowhere'), file)).rejects.toMatchObject({ code: 'backup.nothing' });
  });
});

describe.skipIf(dynoxideProgram() === undefined)('a restore', () => {
  const into = (): string => join(root, 'new');
  const saved = async (): Promise<void> => {
    await writeBackup(folder, file);
  };

  test('refuses a folder that holds something, and leaves it as it was', async () => {
    await saved();
    await mkdir(into());
    await writeFile(join(into(), 'thing'), 'mine');

    await expect(restoreBackup(file, into())).rejects.toMatchObject({ code: 'restore.not-empty' });
    expect(await readdir(into())).toEqual(['thing']);
  });

  test('refuses a folder in use', async () => {
    await saved();
    const held = await openFolder(into(), 1);
    await held.announce({ address: 'https://mahalli.example', environment: {} });

    await expect(restoreBackup(file, into())).rejects.toMatchObject({ code: 'folder.in-use' });
    await held.close();
  });

  test.each([
    ['cut short', async () => truncate(file, 300)],
    ['empty', async () => truncate(file, 0)],
    ['no archive', async () => writeFile(file, 'not an archive')],
  ])('refuses a file that is %s, and leaves nothing behind', async (_, damage) => {
    await saved();
    await damage();

    await expect(restoreBackup(file, into())).rejects.toMatchObject({ code: 'backup.damaged' });
    expect(await readdir(into())).toEqual([]);
  });

  test('refuses a file in which one byte was changed', async () => {
    await saved();
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);

    await expect(restoreBackup(file, into())).rejects.toMatchObject({ code: 'backup.damaged' });
  });

  /** An archive as somebody else would write it. */
  const forge = async (manifest: object, files: Readonly<Record<string, string>>): Promise<void> => {
    const forged = join(root, 'forged');
    await mkdir(forged);
    for (const [name, content] of Object.entries({ 'backup.json': JSON.stringify(manifest), ...files }))
      await writeFile(join(forged, name), content);
    await create({ file, cwd: forged, gzip: true }, ['backup.json', ...Object.keys(files)]);
  };
  const aManifest = {
    backup: 1,
    folder: 1,
    takenAt: '2026-11-28T01:00:00.000Z',
    files: { 'tables.db': { size: 1, sha256: '' } },
  };

  test.each([
    ['of a newer way to back up', { ...aManifest, backup: 2 }],
    ['of a newer folder', { ...aManifest, folder: 2 }],
  ])('refuses a file %s', async (_, manifest) => {
    await forge(manifest, { 'tables.db': 'x' });

    await expect(restoreBackup(file, into())).rejects.toMatchObject({ code: 'backup.newer-version' });
  });

  test('refuses content that is not what was sealed, or that nobody sealed', async () => {
    await forge(aManifest, { 'tables.db': 'x', 'more.json': '{}' });

    await expect(restoreBackup(file, into())).rejects.toMatchObject({ code: 'backup.damaged' });
  });

  test('says when there is no such file', async () => {
    await expect(restoreBackup(join(root, 'none.tar.gz'), into())).rejects.toMatchObject({
      code: 'backup.not-found',
    });
  });
});
