import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type CollectivityCode,
  createPublication,
  defaultTheme,
  newSite,
  provisioningSteps,
  publishPublication,
} from '@mahalli/core';
import { aDeed, aDraftContent, aPublicationId, aSite, choices } from '@mahalli/core/testing';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { type Run, readRun, startDynoxide } from '@mahalli/local';
import { collectivities, findCollectivity } from '@mahalli/registry';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endInstallation, startInstallation, temporaryFolder } from './installation.ts';
import { type ReachedStores, reachStores } from './reach-stores.ts';
import { ask } from './read-page.ts';
import { readStoredPages, renderFromNothing } from './stored-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A port that stays free between two starts: below those that the system gives to whoever asks for any, among
 * them our own engines and every outgoing connection.
 */
const steadyPort = async (): Promise<number> => {
  for (;;) {
    const candidate = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer();
    const free = await new Promise((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(candidate, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return candidate;
  }
};

let folder: string;
let port: number;
let undo: (() => unknown)[];

beforeEach(async () => {
  const { path, remove } = await temporaryFolder();
  [folder, port, undo] = [path, await steadyPort(), [remove, killEngine]];
});
afterEach(async () => {
  for (const one of undo.reverse()) await one();
});

/** Makes the folder that of an installation whose demonstration is done: that one has its own tests. */
const skipDemonstration = (): Promise<void> =>
  writeFile(
    join(folder, 'installation.json'),
    JSON.stringify({ demonstration: 'complete', madeWith: 'nothing yet' }),
  );

const start = async () => {
  const installation = await startInstallation(folder, port);
  undo.push(() => endInstallation(installation, 'SIGKILL'));
  return installation;
};

/** A program of ours in a process of its own, and what it said by the time it ended. */
const run = (
  script: 'main.ts' | 'provision.ts',
  args: readonly string[] = [],
  told: Readonly<Record<string, string>> = {},
) => {
  const child = spawn(process.execPath, [join('packages/local/src', script), ...args], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MAHALLI_DATA: folder, ...told },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = once(child, 'close').then(([code]) => ({ code, said }));
  undo.push(() => child.kill('SIGKILL'));
  return { child, ended, said: () => said };
};

/** The table engine is a process of its own, which outlives a killed installation: a power cut ends it too. */
const killEngine = async (): Promise<void> => {
  const written = await readFile(join(folder, 'tables.db.pid'), 'utf8').catch(() => '{"pid":0}');
  const { pid } = JSON.parse(written);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command.includes(folder)) process.kill(pid, 'SIGKILL');
};

const reach = async (): Promise<{ readonly current: Run; readonly stores: ReachedStores }> => {
  const current = await readRun(folder);
  if (current === undefined) throw new Error('nothing runs over this folder');
  const stores = reachStores(current.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  undo.push(stores.close);
  return { current, stores };
};

const clerk = { subject: 'account-1', email: 'salma@example.ma' };
const now = () => new Date();
const titleOf = (nth: number): string => `Document numéro ${nth}.`;

/** Writes and publishes the n-th document with the same two forms each time, however often it is asked. */
const publishNth = async (
  stores: ReachedStores,
  collectivity: CollectivityCode,
  nth: number,
): Promise<void> => {
  const deps = { ...stores, now };
  const id = aPublicationId(nth);
  const content = aDraftContent({ title: { ar: `الوثيقة رقم ${nth}.`, fr: titleOf(nth) } });
  await createPublication(deps, { collectivity, id }, content, clerk);
  await publishPublication(deps, { collectivity, id, version: 1, once: `publish-${nth}` }, clerk);
};

describe('An installation that is killed again and again while publications are published', () => {
  const documents = 24;
  const clerks = 3;
  const kills = 4;

  test('loses none, doubles none, and shows what rendering from nothing gives, byte for byte', async () => {
    const commune = findCollectivity('07.041.09.05');
    if (commune === undefined) throw new Error('not in the registry');
    const { code } = commune;
    const choose = choices(20_261_123);
    const waiting = Array.from({ length: documents }, (_, at) => at + 1);
    const answered = new Set<number>();

    /** Clerks at work until nothing waits; one whose form gets no answer stops, and sends it again another time. */
    const work = async (stores: ReachedStores, onAnswer: () => void): Promise<void> => {
      const one = async (): Promise<void> => {
        for (let nth = waiting.shift(); nth !== undefined; nth = waiting.shift()) {
          try {
            await publishNth(stores, code, nth);
          } catch {
            waiting.unshift(nth);
            return;
          }
          answered.add(nth);
          onAnswer();
        }
      };
      await Promise.all(Array.from({ length: clerks }, one));
    };

    await skipDemonstration();
    let installation = await start();
    const first = await reach();
    const { contacts, officer } = aSite();
    const site = {
      ...newSite(commune, 'localhost', defaultTheme(code), now(), builtTemplate.version),
      contacts,
      officer,
    };
    await first.stores.sites.create({ ...site, state: 'live' }, aDeed({ where: code, act: 'site.opened' }));
    for (let kill = 1; kill <= kills; kill += 1) {
      const { stores } = await reach();
      let left = 1 + choose(3);
      const enough = Promise.withResolvers<void>();
      const working = work(stores, () => {
        left -= 1;
        if (left === 0) enough.resolve();
      });
      await Promise.race([enough.promise, working]);
      await wait(choose(80));
      await endInstallation(installation, 'SIGKILL');
      if (kill % 2 === 0) await killEngine();
      await working;
      installation = await start();

      const { current } = await reach();
      const { pages } = await readStoredPages(current, code);
      for (const [key, text] of pages)
        if (/\.html(?:\.br)?$/.test(key)) expect(text.trimEnd()).toMatch(/<\/html>$/);
    }
    const { current, stores } = await reach();
    await work(stores, () => {});
    expect(answered.size).toBe(documents);

    // Nothing lost, nothing doubled.
    const published = await stores.publications.published(code);
    expect(published.map(({ number }) => number)).toEqual(
      Array.from({ length: documents }, (_, at) => at + 1),
    );
    expect(new Set(published.map(({ edition }) => edition.title.fr))).toEqual(
      new Set(Array.from({ length: documents }, (_, at) => titleOf(at + 1))),
    );
    expect((await stores.sites.find(code))?.published).toBe(documents);
    expect(await stores.journal.check(code)).toMatchObject({ whole: true, entries: 1 + 2 * documents });
    const acts = Map.groupBy(await stores.journal.entries(code), ({ act }) => act);
    expect(acts.get('publication.published')).toHaveLength(documents);

    // The pages and the copies catch up with what was done, and stay.
    const settled = await vi.waitFor(
      async () => {
        expect(await stores.national.find(code)).toMatchObject({ publications: documents });
        const stored = await readStoredPages(current, code);
        const expected = await renderFromNothing(stores, port, code);
        const differing = [...expected].filter(([key, text]) => stored.pages.get(key) !== text);
        expect(differing.map(([key]) => key)).toEqual([]);
        expect([...stored.pages.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
        return stored;
      },
      { timeout: 20_000, interval: 300 },
    );
    const { entries } = await stores.national.feed({ collectivity: code });
    expect(entries).toHaveLength(documents);

    // A second run over the same folder is refused; a polite end and another start change nothing.
    const second = await run('main.ts', [], { PORT: String(await steadyPort()) }).ended;
    expect(second.code).toBe(1);
    expect(second.said).toContain('Mahalli fonctionne déjà');
    await endInstallation(installation);
    await start();
    const again = await reach();
    const host = `${commune.slug}.localhost`;
    const page = await ask({ port, host, path: '/fr/publications/1' });
    expect(page).toMatchObject({
      status: 200,
      text: settled.pages.get(`sites/${code}/${builtTemplate.version}/fr/publications/1.html`),
    });
    expect(await readStoredPages(again.current, code)).toEqual(settled);
  }, 60_000);
});

describe('Provisioning that is killed', () => {
  const communes = collectivities()
    .filter(({ kind }) => kind === 'commune')
    .slice(100, 112);

  /** What is kept of the communes: their accounts of provisioning, their journals, and when each page was written. */
  const kept = async () => {
    const engine = await startDynoxide({ file: join(folder, 'tables.db') });
    const stores = reachStores(engine.url);
    const accounts = [];
    for (const { code } of communes) {
      const entries = await stores.journal.entries(code);
      const site = await stores.sites.find(code);
      const ledger = await stores.ledgers.find(code);
      accounts.push({ state: site?.state, ledger, acts: entries.map(({ act }) => act) });
    }
    stores.close();
    await engine.stop();
    const files = await readdir(join(folder, 'objects', 'sites', '+sites'), {
      recursive: true,
      withFileTypes: true,
    });
    const pages = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map(async (file) => {
          const path = join(file.parentPath, file.name);
          return [path, (await stat(path)).mtimeMs] as const;
        }),
    );
    return { accounts, pages: new Map(pages) };
  };

  const counted = (said: string) => {
    const [, opened, untouched, failed] =
      /Ouverts\s:\s(\d+)\.\sDéjà ouverts\s:\s(\d+)\.\sÉchecs\s:\s(\d+)\./.exec(said) ?? [];
    return { opened: Number(opened), untouched: Number(untouched), failed: Number(failed) };
  };

  test('resumes where it was, and changes nothing when all is open', async () => {
    const file = join(folder, 'codes.txt');
    await writeFile(file, communes.map(({ code }) => `${code};${code}@example.ma;Khadija\n`).join(''));
    const choose = choices(7);
    const reached = 3 + choose(5);
    const killed = run('provision.ts', ['--codes', file]);
    await vi.waitFor(() => expect(killed.said()).toMatch(new RegExp(`^${reached}/12`, 'm')), {
      timeout: 30_000,
      interval: 5,
    });
    await wait(choose(100));
    killed.child.kill('SIGKILL');
    await killEngine();
    await killed.ended;

    const resumed = await run('provision.ts', ['--codes', file]).ended;
    const once = await kept();
    const second = await run('provision.ts', ['--codes', file]).ended;
    const twice = await kept();

    expect(resumed.code).toBe(0);
    const { opened, untouched, failed } = counted(resumed.said);
    expect({ all: opened + untouched, failed }).toEqual({ all: 12, failed: 0 });
    expect(untouched).toBeGreaterThanOrEqual(reached - 1);
    expect(opened).toBeGreaterThan(0);
    for (const account of once.accounts) {
      expect(account).toMatchObject({
        state: 'provisioned',
        ledger: { done: provisioningSteps, failure: null },
      });
      expect(account.acts).toEqual(['site.opened', 'member.invited']);
    }
    expect(second.code).toBe(0);
    expect(counted(second.said)).toEqual({ opened: 0, untouched: 12, failed: 0 });
    expect(twice).toEqual(once);
  }, 60_000);
});

describe('An installation that cannot start says why, in both languages, and what to do:', () => {
  test('when its port is in use, its folder is none or comes from a newer version, or its port is none', async () => {
    const taken = createServer();
    undo.push(() => taken.close());
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    const address = taken.address();
    const busy = typeof address === 'object' && address ? String(address.port) : '';
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await writeFile(join(folder, 'version.json'), JSON.stringify({ format: 99 }));

    const endings = await Promise.all([
      run('main.ts', [], { PORT: busy, MAHALLI_DATA: join(folder, 'new') }).ended,
      run('main.ts', [], { MAHALLI_DATA: file }).ended,
      run('main.ts').ended,
      run('main.ts', [], { PORT: '99999' }).ended,
    ]);

    expect(endings.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    const expected = [
      [`Le port ${busy} est utilisé`, `المنفذ ${busy} مستعمل`, 'PORT'],
      [`Impossible d’écrire dans le dossier de données ${file}`, 'تعذّرت الكتابة', 'MAHALLI_DATA'],
      ['vient d’une version plus récente de Mahalli (format 99', 'نسخة أحدث', 'MAHALLI_DATA'],
      ['PORT=99999 n’est pas un numéro de port', 'ليست رقم منفذ', '65535'],
    ];
    for (const [at, { said }] of endings.entries()) {
      for (const part of expected[at] ?? []) expect(said).toContain(part);
      expect(said).not.toMatch(/^\s+at /m);
    }
    for (const begun of ['new', 'tables.db']) expect(await readdir(folder)).not.toContain(begun);
  }, 30_000);
});
