import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { heldKey } from '@mahalli/functions/adapters/s3-inbox';
import { type ObjectStore, openObjectStore, readRun } from '@mahalli/local';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  endInstallation,
  freePort,
  type RunningInstallation,
  startInstallation,
  temporaryFolder,
} from './installation.ts';
import { type ReachedStores, reachStores } from './reach-stores.ts';
import { type Answer, ask } from './read-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const codes = ['09.273.01.05', '08.577'] as const;

/** An erasure of which the backup knows nothing: the list that is kept apart may know of more requests than a backup. */
const forgotten = [{ collectivity: codes[0], request: '2026-00001', at: '2026-01-01T00:00:00.000Z' }];

const command = (script: string, args: readonly string[], folder: string) =>
  run(process.execPath, [`packages/local/src/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, MAHALLI_DATA: folder },
  });

/** Every published page, by its key, with the port taken out of its addresses. */
const pagesOf = async (folder: string, port: number): Promise<ReadonlyMap<string, string>> => {
  const store: ObjectStore = await openObjectStore(join(folder, 'objects'), { buckets: ['sites'] });
  const keys = (await store.keys('sites', 'sites/')).filter((key) => !key.endsWith('.br'));
  const pages = await Promise.all(
    keys.map(async (key) => {
      const object = await store.read('sites', key);
      return [key, object?.body.toString('utf8').replaceAll(`localhost:${port}`, 'localhost') ?? ''] as const;
    }),
  );
  return new Map(pages);
};

/** Follows a sign-in by password from the bureau back to the bureau, and answers its last page. */
const signIn = async (port: number, email: string): Promise<Answer> => {
  const cookies = new Map<string, string>();
  const visit = async (address: string, form?: Readonly<Record<string, string>>) => {
    const { hostname, pathname, search, origin } = new URL(address);
    const held = [...cookies].filter(([name]) => name.startsWith(`${hostname} `));
    const answer = await ask({
      port,
      host: hostname,
      path: `${pathname}${search}`,
      headers: {
        accept: 'text/html',
        cookie: held.map(([name, value]) => `${name.split(' ')[1]}=${value}`).join('; '),
        ...(form && { origin, 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form).toString() }),
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(`${hostname} ${name}`, value);
    }
    const { location } = answer.headers;
    return { answer, next: typeof location === 'string' ? new URL(location, address).href : '' };
  };
  const follow = async (address: string) => {
    let at = address;
    let found = await visit(at);
    while (found.next !== '') {
      at = found.next;
      found = await visit(at);
    }
    return { ...found, at };
  };
  const page = await follow(`http://bureau.localhost:${port}/fr/sign-in/begin`);
  const entered = await visit(page.at, { step: 'password', email, password: 'mahalli-2026' });
  return (await follow(entered.next)).answer;
};

describe('a backup of an installation that runs, brought back into a new folder', () => {
  const [live, livePort] = [inject('folder'), inject('port')];
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let restored: RunningInstallation;
  let before: ReachedStores;
  let after: ReachedStores;

  const storesOf = async (folder: string) =>
    reachStores((await readRun(folder))?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');

  beforeAll(async () => {
    place = await temporaryFolder();
    const file = join(place.path, 'saved.tar.gz');
    const folder = join(place.path, 'restored');
    const { stdout } = await command('backup', ['--to', file], live);
    expect(stdout).toContain('ATTENTION');
    const list = join(place.path, 'erasures.json');
    await command('backup', ['--erasures', list], live);
    expect(JSON.parse(await readFile(list, 'utf8'))).toBeInstanceOf(Array);
    await writeFile(list, JSON.stringify(forgotten));
    await command('restore', ['--from', file, '--into', folder, '--erasures', list], live);
    restored = await startInstallation(folder, await freePort());
    for (let turn = 0; turn < 600 && !restored.said().includes('Pages renouvelées'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    [before, after] = [await storesOf(live), await storesOf(folder)];
  });
  afterAll(async () => {
    before.close();
    after.close();
    await endInstallation(restored);
    await place.remove();
  });

  test('did again what was forgotten since, before it opened', async () => {
    expect(await readdir(restored.folder)).not.toContain('erasures.json');
  });

  test('makes no demonstration again', () => {
    expect(restored.said()).not.toContain('Documents / وثائق');
    expect(restored.said()).toContain('Pages renouvelées');
  });

  test.each(codes)('has the same publications of %s and the same journal', async (code) => {
    const scope = code as Parameters<ReachedStores['publications']['published']>[0];

    const published = await after.publications.published(scope);

    expect(published.length).toBeGreaterThan(3);
    expect(published).toEqual(await before.publications.published(scope));
    expect(await after.journal.entries(scope)).toEqual(await before.journal.entries(scope));
  });

  test('renders the same pages, byte for byte', async () => {
    const [theirs, ours] = await Promise.all([
      pagesOf(live, livePort),
      pagesOf(restored.folder, restored.port),
    ]);

    expect(theirs.size).toBeGreaterThan(300);
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    for (const [key, page] of theirs) expect(ours.get(key), key).toBe(page);
  });

  test.each(codes)('gives the public the files of %s, and keeps them for another edition', async (code) => {
    const scope = code as Parameters<ReachedStores['publications']['published']>[0];
    const published = await after.publications.published(scope);
    const files = published
      .filter(({ withdrawal }) => withdrawal === null)
      .flatMap(({ edition }) => edition.attachments);
    const kept = await openObjectStore(join(restored.folder, 'objects'), { buckets: ['inbox'] });

    expect(files.length).toBeGreaterThan(0);
    for (const { file, name } of files) {
      const path = `/${code}/${file}/${encodeURIComponent(name)}`;
      const read = await ask({ port: restored.port, host: 'files.localhost', path });
      const held = await kept.read('inbox', heldKey(code, `${file}/${name}`));

      expect([path, read.status]).toEqual([path, 200]);
      for (const bytes of [read.bytes, held?.body ?? ''])
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(file);
    }
  });

  test('finds the words of those files', async () => {
    const { text } = await ask({
      port: restored.port,
      host: 'ait-melloul.localhost',
      path: '/fr/search?q=juridique',
    });

    expect(text.match(/<li>\s*<h2>/g)).toHaveLength(1);
  });

  test('shows the same hosts', async () => {
    const page = { host: 'ait-melloul.localhost', path: '/fr' };

    const [theirs, ours] = await Promise.all([
      ask({ ...page, port: livePort }),
      ask({ ...page, port: restored.port }),
    ]);

    expect([theirs.status, ours.status]).toEqual([200, 200]);
  });

  test('lets the same people in', async () => {
    const desk = await signIn(restored.port, 'direction@mahalli.example');

    expect(desk.status).toBe(200);
    expect(desk.text).toContain('Salma Benjelloun');
  });
});
