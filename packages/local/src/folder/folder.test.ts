import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSecrets } from './keep-secrets.ts';
import { openFolder, readRun } from './open-folder.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mahalli-folder-'));
});
afterEach(() => rm(root, { recursive: true }));

const refusedAs = (code: string, ...words: string[]) => ({
  name: 'StartProblem',
  code,
  message: expect.stringMatching(new RegExp(words.join('[^]*'))),
});

describe('the data folder', () => {
  test('is made, held, announced and let go', async () => {
    const path = join(root, 'a', 'b');
    const folder = await openFolder(path, 1);
    await folder.announce({ address: 'http://localhost:8080', environment: { AWS_REGION: 'local' } });

    expect(await readRun(path)).toMatchObject({ pid: process.pid, environment: { AWS_REGION: 'local' } });
    await expect(openFolder(path, 1)).rejects.toMatchObject(
      refusedAs('folder.in-use', 'fonctionne déjà', 'http://localhost:8080', 'يعمل من قبل'),
    );
    await folder.close();
    await (await openFolder(path, 1)).close();
    expect(await readRun(path)).toBeUndefined();
  });

  test('of a newer version is refused, and of an older one is taken on', async () => {
    await (await openFolder(root, 2)).close();

    await expect(openFolder(root, 1)).rejects.toMatchObject(
      refusedAs('folder.newer-version', 'plus récente', 'MAHALLI_DATA', 'أحدث'),
    );
    await (await openFolder(root, 3)).close();
    await expect(openFolder(root, 2)).rejects.toMatchObject({ code: 'folder.newer-version' });
  });

  test('whose version cannot be read is refused', async () => {
    await writeFile(join(root, 'version.json'), '{');

    await expect(openFolder(root, 1)).rejects.toMatchObject({ code: 'folder.unreadable' });
  });

  test('that is a file, or below one, is refused', async () => {
    await writeFile(join(root, 'file'), '');

    for (const path of [join(root, 'file'), join(root, 'file', 'below')]) {
      await expect(openFolder(path, 1)).rejects.toMatchObject(
        refusedAs('folder.not-writable', 'Impossible d’écrire', 'تعذّرت الكتابة'),
      );
    }
  });

  test.skipIf(process.getuid?.() === 0)('that may not be written is refused', async () => {
    await chmod(root, 0o500);

    await expect(openFolder(root, 1)).rejects.toMatchObject({ code: 'folder.not-writable' });
    await chmod(root, 0o700);
  });

  test('keeps the secrets of its first start', async () => {
    const first = await keepSecrets(root);

    expect(await keepSecrets(root)).toEqual(first);
    expect(first.secretAccessKey.length).toBeGreaterThan(40);
  });

  test('draws the key of the vault where there was none, and keeps the other secrets', async () => {
    const { vaultKey: _, ...before } = await keepSecrets(root);
    await writeFile(join(root, 'secrets.json'), JSON.stringify(before));

    const after = await keepSecrets(root);

    expect(after).toMatchObject(before);
    expect(after.vaultKey).toHaveLength(43);
    expect(await keepSecrets(root)).toEqual(after);
  });

  test('never draws another key of the vault over one that it cannot read', async () => {
    const known = await keepSecrets(root);
    await writeFile(join(root, 'secrets.json'), JSON.stringify({ ...known, vaultKey: null }));

    await expect(keepSecrets(root)).rejects.toThrow();
  });
});
