import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { originsOf } from '@mahalli/contracts';
import { createPublication, publishPublication } from '@mahalli/core';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { dynamoFileWords } from '@mahalli/functions/adapters/dynamo-file-words';
import { dynamoOwnPages } from '@mahalli/functions/adapters/dynamo-own-pages';
import { dynamoPublications } from '@mahalli/functions/adapters/dynamo-publications';
import { dynamoReuses } from '@mahalli/functions/adapters/dynamo-reuses';
import { dynamoSchemes } from '@mahalli/functions/adapters/dynamo-schemes';
import { dynamoSites } from '@mahalli/functions/adapters/dynamo-sites';
import { s3PagesIn } from '@mahalli/functions/adapters/s3-pages';
import { publishPortal } from '@mahalli/functions/portal/publish-pages';
import { rememberPublished } from '@mahalli/functions/portal/remember-published';
import { createTables, openObjectStore, startObjectStorage, startTables, tableNames } from '@mahalli/local';
import type { Outcome } from '@mahalli/publishing';
import { benchCode, benchSite, generatedContent, generatedId } from '../corpus.ts';
import { median, percentile, shown } from '../figures.ts';
import { type Measure, type Row, row } from '../measure.ts';
import { inTemporaryFolder } from '../places.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const actor = { subject: 'bench', email: 'bench@mahalli.example' };
const mostPages = 10;

interface Publishing {
  readonly milliseconds: number;
  /** What of it was spent waiting for the list of all that the site has published. */
  readonly readingMilliseconds: number;
  readonly cpuMilliseconds: number;
  readonly pages: number;
  readonly files: number;
}

/** A site over the embedded tables and objects, and how to publish its next document. */
const openSite = async (folder: string) => {
  const tables = await startTables(folder, (reason) => {
    throw new Error(reason);
  });
  const store = await openObjectStore(`${folder}/objects`, { buckets: ['sites'], rebuildable: ['sites'] });
  const objects = await startObjectStorage({ store, credentials });
  const client = new DynamoDBClient({ endpoint: tables.url, region: 'local', credentials });
  const s3 = new S3Client({ endpoint: objects.url, region: 'local', credentials });
  await createTables(client, 'bench');
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const opened = { client: documents, tables: tableNames('bench') };
  const publications = rememberPublished(dynamoPublications(opened));
  let readingMilliseconds = 0;
  const published: typeof publications.published = async (code) => {
    const since = performance.now();
    const found = await publications.published(code);
    readingMilliseconds += performance.now() - since;
    return found;
  };
  const deps = {
    sites: dynamoSites(opened),
    schemes: dynamoSchemes(opened),
    ownPages: dynamoOwnPages(opened),
    fileWords: dynamoFileWords(opened),
    reuses: dynamoReuses(opened),
    publications: { ...publications, published },
    origins: originsOf('http://localhost:8080'),
    template: builtTemplate,
    templateOf: async () => builtTemplate,
    pagesOf: s3PagesIn(s3, 'sites'),
    now: () => new Date(),
  };
  const at = deps.now();
  await deps.sites.create(benchSite(), {
    where: benchCode,
    act: 'site.opened',
    by: 'bench',
    at,
    once: 'open',
  });
  return {
    async commit(nth: number) {
      const id = generatedId(nth);
      await createPublication(deps, { collectivity: benchCode, id }, generatedContent(nth), actor);
      const target = { collectivity: benchCode, id, version: 1, once: `publish-${nth}` };
      await publishPublication(deps, target, actor);
    },
    async render(): Promise<Outcome & { readonly readingMilliseconds: number }> {
      readingMilliseconds = 0;
      const outcome = await publishPortal(deps, benchCode);
      return { ...outcome, readingMilliseconds };
    },
    async close() {
      s3.destroy();
      client.destroy();
      await objects.stop();
      await tables.stop();
    },
  };
};

/** A page is what people read; feeds, the sitemap and the JSON of a publication are files beside. */
const isPage = (path: string): boolean => !/\.\w+$/.test(path);

const publishOneMore = async (
  site: Awaited<ReturnType<typeof openSite>>,
  nth: number,
): Promise<Publishing> => {
  await site.commit(nth);
  const since = performance.now();
  const before = process.cpuUsage();
  const { written, readingMilliseconds } = await site.render();
  const { user, system } = process.cpuUsage(before);
  return {
    milliseconds: performance.now() - since,
    readingMilliseconds,
    cpuMilliseconds: (user + system) / 1000,
    pages: written.filter(isPage).length,
    files: written.length,
  };
};

/** Publishes a few documents, one after the other, on a site that has published this many already. */
const publishAt = (archive: number, times: number): Promise<readonly Publishing[]> =>
  inTemporaryFolder(async (folder) => {
    const site = await openSite(folder);
    try {
      for (let nth = 1; nth <= archive; nth += 1) await site.commit(nth);
      await site.render();
      const done: Publishing[] = [];
      // The first ones are for the compiler: a function that serves a country is warm.
      const warming = 5;
      for (let nth = 1; nth <= warming + times; nth += 1)
        done.push(await publishOneMore(site, archive + nth));
      return done.slice(warming);
    } finally {
      await site.close();
    }
  });

const rowsOf = (archive: number, bar: number, done: readonly Publishing[]): readonly Row[] => {
  const of = (key: keyof Publishing) => done.map((one) => one[key]);
  const most = Math.max(...of('pages'));
  const time = median(of('milliseconds'));
  return [
    row(`publishing, ${shown(archive)} documents: pages written`, `${median(of('pages'))}, at most ${most}`, {
      comparedTo: `${median(of('files'))} files with feeds, sitemap, JSON`,
      bar: `≤ ${mostPages}`,
      met: median(of('pages')) <= mostPages,
    }),
    row(`publishing, ${shown(archive)} documents: rendering + writing`, `${shown(time)} ms`, {
      comparedTo: `p95 ${shown(percentile(of('milliseconds'), 0.95))} ms; reading the archive ${shown(median(of('readingMilliseconds')))} ms, CPU here ${shown(median(of('cpuMilliseconds')))} ms`,
      bar: `≤ ${bar} ms`,
      met: time <= bar,
    }),
  ];
};

/** What publishing one document rewrites, and how long it takes, in a small archive and in a large one. */
export const measurePublishing: Measure = async ({ options, tell }) => {
  const archives = options.quick
    ? [{ archive: 50, bar: 50 }]
    : [
        { archive: 50, bar: 50 },
        { archive: 1000, bar: 150 },
      ];
  const rows: Row[] = [];
  const figures: Record<string, readonly Publishing[]> = {};
  for (const { archive, bar } of archives) {
    tell(`  an archive of ${archive}`);
    const done = await publishAt(archive, options.quick ? 5 : 15);
    rows.push(...rowsOf(archive, bar, done));
    figures[archive] = done;
  }
  return { rows, figures };
};
