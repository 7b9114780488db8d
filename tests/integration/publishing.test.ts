import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { nationalSite, originsOf, publicationAddress, textPages } from '@mahalli/contracts';
import {
  type CategoryCode,
  type CollectivityCode,
  createPublication,
  type DraftContent,
  defaultTheme,
  newSite,
  type PublicationReadings,
  publishPublication,
  rootInPlace,
  type Site,
  summaryOf,
  withdrawPublication,
} from '@mahalli/core';
import {
  aDeed,
  aDraftContent,
  anEdition,
  aPublicationId,
  inMemoryOwnPages,
  inMemoryReuses,
  inMemorySchemes,
  inMemorySites,
} from '@mahalli/core/testing';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { dynamoFileWords } from '@mahalli/functions/adapters/dynamo-file-words';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { dynamoNational } from '@mahalli/functions/adapters/dynamo-national';
import { nationalTemplate } from '@mahalli/functions/adapters/national-template';
import { pageKey, s3PagesIn } from '@mahalli/functions/adapters/s3-pages';
import { readOpenSites } from '@mahalli/functions/national/national-content';
import { projectCollectivity } from '@mahalli/functions/national/project-collectivity';
import { publishNational, publishPortal } from '@mahalli/functions/portal/publish-pages';
import { openObjectStore, startObjectStorage } from '@mahalli/local';
import type { Outcome, PublishedPages } from '@mahalli/publishing';
import { findCollectivity } from '@mahalli/registry';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines, storesOver } from './engines.ts';

const Bucket = 'sites';
const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const origins = originsOf('https://mahalli.example');
const now = () => new Date('2026-11-02T09:00:00.000Z');
const clerk = { subject: 'account-of-a-clerk', email: 'a.clerk@personal.example' };

const siteOf = (known: string, over: Partial<Site> = {}): Site => {
  const collectivity = findCollectivity(known);
  if (collectivity === undefined) throw new Error(`the registry does not know ${known}`);
  const { code } = collectivity;
  return { ...newSite(collectivity, origins.domain, defaultTheme(code), now()), state: 'live', ...over };
};

const categories = [
  'K01',
  'K03',
  'K05',
  'K07',
  'K11',
  'K13',
  'K16',
] as const satisfies readonly CategoryCode[];

/** The n-th document of an archive over seven categories and three years: no shelf fills at 51 or at 1,001. */
const aDocument = (nth: number): DraftContent =>
  aDraftContent({
    title: { ar: `الوثيقة رقم ${nth}.`, fr: `Document numéro ${nth}.` },
    body: { ar: `نص الوثيقة ${nth}.`, fr: `Corps du document ${nth}.` },
    category: categories[nth % categories.length] ?? 'K01',
    documentDate: `${2024 + (nth % 3)}-05-04`,
  });

/** The pages of a publication, without feeds, maps and files for software. */
const htmlIn = ({ written }: Outcome): readonly string[] =>
  written.filter((path) => !/\.\w+$/.test(path)).toSorted();

/** Pages in memory, for what need not be written to S3. */
const pagesInMemory = (written = new Map<string, string>()): PublishedPages => {
  let kept: Awaited<ReturnType<PublishedPages['index']>>;
  let tags = 0;
  return {
    index: async () => kept,
    async saveIndex(index, tag) {
      if (kept?.tag !== tag) return 'lost';
      tags += 1;
      kept = { index, tag: `tag-${tags}` };
      return kept.tag;
    },
    async put(path, { body }) {
      written.set(path, Buffer.from(body).toString('utf8'));
    },
    async remove(path) {
      written.delete(path);
    },
  };
};

/** What publishing the archive of a thousand documents once more takes, when there is one more. */
const oneMoreThan = async (count: number): Promise<Outcome> => {
  const site = siteOf('09.273.01.05');
  const all = Array.from({ length: count + 1 }, (_, at) => ({
    id: aPublicationId(at + 1),
    number: at + 1,
    edition: summaryOf(anEdition(aDocument(at + 1))),
    withdrawal: null,
  }));
  let shown = count;
  const publications: Pick<PublicationReadings, 'published' | 'body' | 'table'> = {
    published: async () => all.slice(0, shown),
    body: async () => aDocument(1).body,
    table: async () => undefined,
  };
  const pages = pagesInMemory();
  const deps = {
    origins,
    template: builtTemplate,
    templateOf: async () => builtTemplate,
    pagesOf: () => pages,
    sites: inMemorySites(site),
    schemes: inMemorySchemes(),
    ownPages: inMemoryOwnPages(),
    fileWords: { find: async () => new Map() },
    reuses: inMemoryReuses(),
    publications,
  };
  await publishPortal(deps, site.code);
  shown += 1;
  return publishPortal(deps, site.code);
};

describe.each(engines.slice(0, 1))('Publishing a portal from $name to S3', ({ start }) => {
  let folder: string;
  let s3: S3Client;
  let client: ReturnType<typeof clientOf>;
  let deps: Parameters<typeof publishPortal>[0] & ReturnType<typeof storesOver>;
  let national: ReturnType<typeof dynamoNational>;
  let lastWrite: ReturnType<typeof dynamoJournal>['lastWrite'];
  const undo: (() => unknown)[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mahalli-publishing-'));
    undo.push(() => rm(folder, { recursive: true }));
    const objects = await openObjectStore(folder, { buckets: [Bucket], rebuildable: [Bucket] });
    const server = await startObjectStorage({ store: objects, credentials });
    undo.push(() => server.stop());
    s3 = new S3Client({ endpoint: server.url, region: 'local', credentials });
    undo.push(() => s3.destroy());
    const engine = await start();
    undo.push(() => engine.stop());
    client = clientOf(engine);
    const store = await emptyStore(client);
    national = dynamoNational(store);
    lastWrite = dynamoJournal(store).lastWrite;
    deps = {
      ...storesOver(store, now),
      fileWords: dynamoFileWords(store),
      origins,
      template: builtTemplate,
      templateOf: async () => builtTemplate,
      pagesOf: s3PagesIn(s3, Bucket),
    };
  });
  afterAll(async () => {
    for (const one of undo.reverse()) await one();
  });

  const open = async (site: Site): Promise<CollectivityCode> => {
    await deps.sites.create(site, aDeed({ where: site.code, act: 'site.opened' }));
    return site.code;
  };

  const draft = (collectivity: CollectivityCode, nth: number, content: DraftContent) =>
    createPublication({ ...deps, now }, { collectivity, id: aPublicationId(nth) }, content, clerk);

  const publish = async (
    collectivity: CollectivityCode,
    nth: number,
    content = aDocument(nth),
  ): Promise<void> => {
    const { id, version } = await draft(collectivity, nth, content);
    await publishPublication({ ...deps, now }, { collectivity, id, version, once: `publish-${nth}` }, clerk);
  };

  const withdraw = (collectivity: CollectivityCode, nth: number, reason: Site['name']) => {
    const target = { collectivity, id: aPublicationId(nth), version: 2, once: `withdraw-${nth}` };
    return withdrawPublication({ ...deps, now }, target, reason, clerk);
  };

  /** Every object of the store under a prefix, with its bytes as a reader gets them and when it was written. */
  const stored = async (prefix: string) => {
    const objects = new Map<string, { readonly bytes: Buffer; readonly tag: string; readonly at: number }>();
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: prefix })) {
      for (const { Key = '', ETag = '', LastModified } of Contents) {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
        objects.set(Key, { bytes, tag: ETag, at: LastModified?.getTime() ?? 0 });
      }
    }
    return objects;
  };

  /** What an object says, out of whatever it is packed in. */
  const textOf = (key: string, bytes: Buffer): string => {
    if (key.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
    return (key.startsWith('indexes/') ? gunzipSync(bytes) : bytes).toString('utf8');
  };

  const textsUnder = async (prefix: string): Promise<ReadonlyMap<string, string>> =>
    new Map([...(await stored(prefix))].map(([key, { bytes }]) => [key, textOf(key, bytes)]));

  describe('with fifty documents', () => {
    let code: CollectivityCode;
    const keyOf = (path: string): string => pageKey({ code, root: rootInPlace }, path);

    beforeAll(async () => {
      code = await open(siteOf('09.273.01.05'));
      for (let nth = 1; nth <= 50; nth += 1) await publish(code, nth);
      await publishPortal(deps, code);
    });

    test('keeps beside every page a twin that decompresses to it', async () => {
      const objects = await stored(`sites/${code}/`);
      const pages = [...objects].filter(([key]) => !key.endsWith('.br'));

      expect(pages.length).toBeGreaterThan(180);
      expect(objects.size).toBe(2 * pages.length);
      for (const [key, { bytes }] of pages) {
        const twin = objects.get(`${key}.br`)?.bytes ?? Buffer.of();
        expect(brotliDecompressSync(twin).equals(bytes), key).toBe(true);
      }
    });

    test('writes nothing the second time', async () => {
      const before = await stored('');

      const outcome = await publishPortal(deps, code);

      expect(outcome).toMatchObject({ rendered: 0, written: [], removed: [] });
      expect(await stored('')).toEqual(before);
    });

    test('gives the same bytes from nothing each time, in whatever order the store tells its pairs', async () => {
      const renderings: Map<string, string>[] = [];
      for (const _ of ['once', 'again']) {
        const rendered = new Map<string, string>();
        await publishPortal({ ...deps, pagesOf: () => pagesInMemory(rendered) }, code);
        renderings.push(rendered);
      }

      const [once, again] = renderings;
      expect(once?.size).toBeGreaterThan(180);
      expect([...(again ?? [])].filter(([path, text]) => once?.get(path) !== text)).toEqual([]);
      for (const [path, text] of once ?? [])
        expect((await stored(keyOf(path))).get(keyOf(path))?.bytes.toString('utf8'), path).toBe(text);
    });

    test('reads nothing that may be a moment behind', async () => {
      const behind: unknown[] = [];
      const noting = { name: 'noting', step: 'initialize' } as const;
      client.middlewareStack.add(
        (next) => (args) => {
          const { input } = args;
          if (!('ConsistentRead' in input && input.ConsistentRead === true)) behind.push(input);
          return next(args);
        },
        noting,
      );

      await publishPortal({ ...deps, pagesOf: () => pagesInMemory() }, code);

      client.middlewareStack.remove(noting.name);
      expect(behind).toEqual([]);
    });

    test('reads everything again when the journal tells another story than the one it followed', async () => {
      const { mark } = await deps.publications.publishedSince(code, undefined);
      const [number] = mark.split(' ');

      const same = await deps.publications.publishedSince(code, mark);
      const other = await deps.publications.publishedSince(code, `${number} ${'0'.repeat(64)}`);

      expect(same).toEqual({ entries: [], whole: false, mark });
      expect(other).toMatchObject({ whole: true, mark });
      expect(other.entries).toHaveLength(50);
    });

    test('writes nothing when a clerk saves a draft', async () => {
      await draft(code, 500, aDocument(500));

      expect(await publishPortal(deps, code)).toMatchObject({ rendered: 0, written: [] });
    });

    test('rewrites ten pages for one more, as many as with a thousand documents', async () => {
      await publish(code, 51);

      const few = await publishPortal(deps, code);
      const many = await oneMoreThan(1000);

      const shelves = (nth: number) => [
        `/publications/category/${aDocument(nth).category}`,
        `/publications/year/${aDocument(nth).documentDate.slice(0, 4)}`,
      ];
      const expected = (nth: number) =>
        ['', '/publications', `/publications/${nth}`, ...shelves(nth)]
          .flatMap((path) => [`/ar${path}`, `/fr${path}`])
          .toSorted();
      expect(htmlIn(few)).toEqual(expected(51));
      expect(htmlIn(many)).toEqual(expected(1001));
      expect(many.written).toHaveLength(few.written.length);
    });

    test('leaves a tombstone of what is withdrawn, and rewrites only what showed it', async () => {
      const withdrawn = 30;
      const { title, body } = aDocument(withdrawn);
      const before = await textsUnder(`sites/${code}/`);
      const showing = [...before].filter(
        ([key, text]) =>
          !key.endsWith('.br') &&
          [title.ar, title.fr, `${publicationAddress('fr', withdrawn)}<`].some((part) => text.includes(part)),
      );
      await withdraw(code, withdrawn, { ar: 'نُشرت خطأ', fr: 'Publié par erreur' });

      const { written, removed } = await publishPortal(deps, code);
      const after = await textsUnder(`sites/${code}/`);

      expect(removed).toEqual([]);
      // The search file shows a document by the mark of its part.
      const marks = ['/ar/search.json', '/fr/search.json'];
      expect([...showing.map(([key]) => key), ...marks.map(keyOf)]).toEqual(
        expect.arrayContaining(written.map(keyOf)),
      );
      expect(written).toEqual(expect.arrayContaining([...marks, '/ar/search/1.json', '/fr/search/1.json']));
      expect(written).toEqual(expect.arrayContaining(['/ar/publications/30', '/fr/publications/30']));
      expect(after.get(keyOf('/ar/publications/30'))).toContain('نُشرت خطأ');
      expect(after.get(keyOf('/fr/publications/30'))).toContain('Publié par erreur');
      expect(JSON.parse(after.get(keyOf('/publications/30.json')) ?? '')).toMatchObject({
        number: 30,
        withdrawn: { reason: { fr: 'Publié par erreur' } },
      });
      for (const [key, text] of after)
        expect(text.includes(body.ar) || text.includes(body.fr), key).toBe(false);
    });
  });

  describe('beside another', () => {
    const marker = 'zkmarqueurzk';
    const both = { ar: `نص ${marker}`, fr: `texte ${marker}` };
    const marked: DraftContent = {
      title: both,
      summary: both,
      body: both,
      office: both,
      category: 'K05',
      documentDate: '2026-05-04',
      obligation: null,
      subjects: [],
      expiresOn: null,
      reviewOn: null,
    };
    const everywhere: Partial<Site> = {
      name: both,
      placeName: both,
      contacts: { address: both, hours: both, phone: marker, email: `${marker}@example.ma` },
      officer: { name: both, function: both, phone: marker, email: `${marker}@example.ma`, decision: marker },
      cndpNumber: marker,
    };
    const found = (texts: ReadonlyMap<string, string>, part: string): readonly string[] =>
      [...texts].filter(([, text]) => text.includes(part)).map(([key]) => key);

    test('never mixes them: what one says is in no byte of the other, nor of the country', async () => {
      const mine = await open(siteOf('08.577.01.03', everywhere));
      const other = await open(siteOf('07.041.09.05'));
      for (const nth of [1, 2, 3]) {
        await publish(mine, nth, marked);
        await publish(other, nth);
      }
      await withdraw(mine, 2, both);
      await draft(mine, 4, { ...marked, body: { ar: 'مسودة', fr: `${marker}nonpublie` } });

      await Promise.all([publishPortal(deps, mine), publishPortal(deps, other)]);
      for (const code of [mine, other]) {
        const sources = { ...deps, law: publicationLaw, national, lastWrite };
        await projectCollectivity(sources, code, () => true);
      }
      await publishNational({ ...deps, template: nationalTemplate }, () => readOpenSites(national));

      const [here, there, country] = await Promise.all(
        [mine, other, nationalSite].map(
          async (code) =>
            new Map([...(await textsUnder(`sites/${code}/`)), ...(await textsUnder(`indexes/${code}/`))]),
        ),
      );
      if (!(here && there && country)) throw new Error('a site was not published');
      for (const page of textPages) {
        expect(here.has(`sites/${mine}/${rootInPlace}/ar/${page}.html`), page).toBe(true);
        expect(there.has(`sites/${other}/${rootInPlace}/ar/${page}.html`), page).toBe(true);
      }
      expect(found(here, marker).length).toBeGreaterThan(60);
      expect(found(there, marker)).toEqual([]);
      expect(found(country, marker)).toEqual([]);
      expect(found(country, 'ourika.mahalli.example').length).toBeGreaterThan(0);
      // Nor does a page tell what is not published, or who wrote it.
      for (const secret of [`${marker}nonpublie`, clerk.subject, clerk.email])
        for (const texts of [here, there, country]) expect(found(texts, secret)).toEqual([]);
    });
  });
});
