import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import {
  changeSite,
  changeSiteState,
  createPublication,
  defaultTheme,
  type Job,
  type JobWorkDeps,
  publishPublication,
  startJob,
  withdrawPublication,
  workOnJob,
} from '@mahalli/core';
import {
  aDraftContent,
  aJobId,
  aMoment,
  anActor,
  anUploadId,
  aPublicationId,
  aSite,
  choices,
} from '@mahalli/core/testing';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { dynamoFileWords } from '@mahalli/functions/adapters/dynamo-file-words';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { dynamoNational } from '@mahalli/functions/adapters/dynamo-national';
import { dynamoUploads } from '@mahalli/functions/adapters/dynamo-uploads';
import { s3Inbox, s3WaitingFiles } from '@mahalli/functions/adapters/s3-inbox';
import { forgetRootIn, pageKey, pageTextIn, s3PagesIn } from '@mahalli/functions/adapters/s3-pages';
import { finishUpload, uploadKey } from '@mahalli/functions/files/finish-upload';
import { doStep } from '@mahalli/functions/jobs/do-step';
import { projectCollectivity } from '@mahalli/functions/national/project-collectivity';
import { publishPortal } from '@mahalli/functions/portal/publish-pages';
import { inspect } from '@mahalli/inspection';
import { openObjectStore, smallPdf, startObjectStorage } from '@mahalli/local';
import { collectivities } from '@mahalli/registry';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines, storesOver } from '../integration/engines.ts';
import { expose, insist, mishaps, seeds, weatherOf } from './weather.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const origins = originsOf('https://mahalli.example');
const [pages, inbox] = ['sites', 'inbox'];
const clerk = anActor();
const communes = collectivities()
  .filter(({ kind }) => kind === 'commune')
  .slice(0, 3);

const undo: (() => unknown)[] = [];
let engine: Awaited<ReturnType<(typeof engines)[number]['start']>>;
let storageUrl: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mahalli-storm-'));
  undo.push(() => rm(folder, { recursive: true }));
  const objects = await openObjectStore(folder, { buckets: [pages, inbox], rebuildable: [pages] });
  const server = await startObjectStorage({ store: objects, credentials });
  undo.push(() => server.stop());
  storageUrl = server.url;
  const [kind] = engines;
  if (kind === undefined) throw new Error('no table engine runs here');
  engine = await kind.start();
  undo.push(() => engine.stop());
});
afterAll(async () => {
  for (const one of undo.reverse()) await one();
});

describe.each(seeds)('In the storm of seed %i', (seed) => {
  test('what was accepted is there once, and everything that follows from it converges', async () => {
    const choose = choices(seed * 7919);
    const weather = weatherOf(seed, 8);
    // A portal is hundreds of objects: as often as tables, none would ever be written whole.
    const storageWeather = weatherOf(seed + 1, 80);
    let clock = new Date(aMoment).getTime();
    const now = () => new Date(clock);

    const client = clientOf(engine);
    const store = await emptyStore(client);
    // The clients differ in what they send; the weather does not look at it.
    expose(client as unknown as S3Client, weather);
    const s3 = new S3Client({ endpoint: storageUrl, region: 'local', credentials });
    expose(s3, storageWeather);
    const calm = new S3Client({ endpoint: storageUrl, region: 'local', credentials });
    const stores = storesOver(store, now);
    const national = dynamoNational(store);
    const journal = dynamoJournal(store);
    const portal = {
      ...stores,
      fileWords: dynamoFileWords(store),
      origins,
      template: builtTemplate,
      templateOf: async () => builtTemplate,
      pagesOf: (code: string, root: string) => s3PagesIn(s3, pages)(`${seed}-${code}`, root),
    };
    const copying = { ...stores, law: publicationLaw, national, lastWrite: journal.lastWrite };
    const jobs: JobWorkDeps = {
      jobs: stores.jobs,
      now,
      step: doStep({
        ...stores,
        now,
        renderSite: (code) => publishPortal(portal, code),
        themeOf: defaultTheme,
        domain: origins.domain,
        root: builtTemplate.version,
        publishUnder: (code, root) => publishPortal(portal, code, root),
        pagesOf: portal.pagesOf,
        read: pageTextIn(s3, pages),
        forgetRoot: forgetRootIn(s3, pages),
        exportSite: () => Promise.reject(new Error('nothing is exported here')),
      }),
    };

    // The directorate opens sites. What fails is tried again, as its page offers.
    const steps = communes.map(({ code }) => ({
      code,
      administrator: { name: 'Khadija', email: `khadija@${code}.example` },
    }));
    let opened: Job = await insist(() =>
      startJob(jobs, 'directorate', aJobId(), { kind: 'opening', steps }, clerk),
    );
    for (let nth = 2; ; nth += 1) {
      while (opened.state === 'running') {
        const slice = { together: 2, milliseconds: 1, hold: 60_000 };
        await insist(() => workOnJob(jobs, 'directorate', opened.id, slice)).catch(() => undefined);
        // Whoever held it and is never heard of again has lost it by now.
        clock += 61_000;
        opened = (await insist(() => stores.jobs.find('directorate', opened.id))) ?? opened;
      }
      expect(opened.tried).toBeLessThanOrEqual(opened.work.steps.length);
      const left = opened.work.steps.slice(opened.tried);
      const failed = opened.work.steps.filter(({ code }) => opened.failures.some((one) => one.code === code));
      const again = steps.filter(({ code }) => [...left, ...failed].some((one) => one.code === code));
      if (again.length === 0) break;
      opened = await insist(() =>
        startJob(jobs, 'directorate', aJobId(nth), { kind: 'opening', steps: again }, clerk),
      );
    }

    const { contacts, officer } = aSite();
    const published = new Map<string, number>();
    const withdrawn = new Map<string, number>();
    const deliveries: {
      readonly code: (typeof communes)[number]['code'];
      readonly what: 'pages' | 'copy';
    }[] = [];
    const deliver = async (): Promise<void> => {
      const [one] = deliveries.splice(choose(deliveries.length), 1);
      if (one === undefined) return;
      try {
        if (one.what === 'pages') await publishPortal(portal, one.code);
        else await projectCollectivity(copying, one.code, () => true);
      } catch {
        deliveries.push(one);
      }
    };
    const announce = (code: (typeof communes)[number]['code']): void => {
      // A stream delivers at least once: three times here, in whatever order.
      for (let times = 0; times < 3; times += 1)
        deliveries.push({ code, what: 'pages' }, { code, what: 'copy' });
    };

    for (const { code } of communes) {
      const site = await insist(() => stores.sites.find(code));
      if (site === undefined) throw new Error('not opened');
      const change = { contacts, officer, cndpNumber: '' };
      await insist(() =>
        changeSite({ ...stores, now }, { code, version: site.version, once: 'contacts' }, change, clerk),
      );
    }

    // Clerks write, publish and withdraw; whatever is delivered is delivered meanwhile.
    for (let nth = 1; nth <= 10; nth += 1) {
      const code = communes[choose(communes.length)]?.code;
      if (code === undefined) continue;
      const id = aPublicationId(seed * 1000 + nth);
      const target = { collectivity: code, id };
      clock += choose(3) === 0 ? 86_400_000 : 1000;
      const content = aDraftContent({ title: { ar: `قرار ${nth}`, fr: `Arrêté ${nth}` } });
      const draft = await insist(() => createPublication({ ...stores, now }, target, content, clerk));
      await insist(() =>
        publishPublication({ ...stores, now }, { ...target, version: draft.version, once: `p${nth}` }, clerk),
      );
      published.set(code, (published.get(code) ?? 0) + 1);
      announce(code);
      for (let turn = choose(4); turn > 0; turn -= 1) await deliver();
      if (choose(4) === 0) {
        const present = await insist(() => stores.publications.find(code, id));
        await insist(() =>
          withdrawPublication(
            { ...stores, now },
            { ...target, version: present?.version ?? 0, once: `w${nth}` },
            { ar: 'خطأ', fr: 'Erreur' },
            clerk,
          ),
        );
        withdrawn.set(code, (withdrawn.get(code) ?? 0) + 1);
        announce(code);
      }
    }
    for (const { code } of communes) {
      const site = await insist(() => stores.sites.find(code));
      if (site === undefined || site.published === 0) continue;
      const target = { code, version: site.version, once: 'live' };
      await insist(() => changeSiteState({ ...stores, now }, target, 'live', clerk));
      announce(code);
    }

    // Files arrive, each announced more than once.
    const finishing = {
      inbox: s3Inbox(s3, inbox),
      waiting: s3WaitingFiles(s3, inbox),
      fileWords: dynamoFileWords(store),
      uploads: dynamoUploads(store, now),
      malware: { verdict: async () => 'clean' as const },
      inspect,
      now,
    };
    const { code: receiver } = communes[0] ?? {};
    if (receiver === undefined) throw new Error('nobody receives files');
    const upload = { collectivity: receiver, purpose: aPublicationId(seed * 1000 + 1) };
    const sent = [
      { bytes: smallPdf({ title: `Budget ${seed}`, lines: ['Recettes et dépenses'] }), ends: 'ready' },
      { bytes: Buffer.from('<html>no</html>'), ends: 'refused' },
    ] as const;
    for (const [at, { bytes }] of sent.entries()) {
      const id = anUploadId(seed * 10 + at);
      const key = uploadKey({ ...upload, id }, `file-${at}.pdf`);
      await calm.send(new PutObjectCommand({ Bucket: inbox, Key: key, Body: bytes }));
      for (let times = 0; times < 3; times += 1) await insist(() => finishUpload(finishing, key));
    }

    weather.clear();
    storageWeather.clear();
    clock += 1000;
    while (deliveries.length > 0) await deliver();
    for (const { code } of communes) await publishPortal(portal, code);

    for (const { code } of communes) {
      const lines = await stores.journal(code);
      const count = (act: string) => lines.filter((line) => line.act === act).length;
      expect(count('site.opened'), 'opened once').toBe(1);
      expect(count('member.invited'), 'invited once').toBe(1);
      expect(count('publication.published'), 'published').toBe(published.get(code) ?? 0);
      expect(count('publication.withdrawn'), 'withdrawn').toBe(withdrawn.get(code) ?? 0);
      expect(await journal.check(code)).toMatchObject({ whole: true });
      const entries = await stores.publications.published(code);
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
      expect(entries).toHaveLength(published.get(code) ?? 0);

      // The pages are those that rendering from nothing gives.
      const site = await stores.sites.find(code);
      const expected = new Map<string, string>();
      const collecting = {
        index: async () => undefined,
        saveIndex: async () => 'the only one',
        put: async (path: string, { body }: { readonly body: Uint8Array }) =>
          void expected.set(
            pageKey({ code: `${seed}-${code}`, root: site?.root ?? '' }, path),
            Buffer.from(body).toString('utf8'),
          ),
        remove: async () => {},
      };
      await publishPortal({ ...portal, pagesOf: () => collecting }, code);
      const stored = new Map<string, string>();
      const Prefix = `sites/${seed}-${code}/`;
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client: calm },
        { Bucket: pages, Prefix },
      )) {
        for (const { Key = '' } of Contents.filter(({ Key = '' }) => !Key.endsWith('.br'))) {
          const { Body } = await calm.send(new GetObjectCommand({ Bucket: pages, Key }));
          stored.set(Key, (await Body?.transformToString()) ?? '');
        }
      }
      expect([...stored.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [key, text] of expected) expect(stored.get(key), key).toBe(text);

      // The copies are those that copying from nothing gives.
      const live = [await national.find(code), await national.feed({ collectivity: code })];
      const rebuilding = { ...copying, national: dynamoNational(store, 'same or newer') };
      await projectCollectivity(rebuilding, code, () => true);
      expect([await national.find(code), await national.feed({ collectivity: code })]).toEqual(live);
    }
    expect((await stores.mails()).filter(({ mail }) => mail === 'invitation')).toHaveLength(communes.length);
    for (const [at, { ends }] of sent.entries()) {
      const id = anUploadId(seed * 10 + at);
      expect(await finishing.uploads.find(receiver, upload.purpose, id)).toMatchObject({ state: ends });
    }
    const { Contents: waiting = [] } = await calm.send(
      new ListObjectsV2Command({ Bucket: inbox, Prefix: 'uploads/' }),
    );
    expect(waiting).toEqual([]);
    // Tables met everything that may befall a call, and the storage something of it.
    expect([...weather.seen.keys()].toSorted()).toEqual([...mishaps].toSorted());
    expect(storageWeather.seen.size).toBeGreaterThan(0);
    s3.destroy();
    calm.destroy();
    client.destroy();
  }, 120_000);
});
