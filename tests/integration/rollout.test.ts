import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import {
  defaultTheme,
  type JobWorkDeps,
  moveJob,
  newSite,
  type Site,
  startJob,
  workOnJob,
} from '@mahalli/core';
import {
  aDeed,
  aJobId,
  aMoment,
  anActor,
  inMemoryOwnPages,
  inMemorySchemes,
  inMemoryStores,
} from '@mahalli/core/testing';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { forgetRootIn, pageTextIn, s3PagesIn } from '@mahalli/functions/adapters/s3-pages';
import { hasTemplate, storedTemplates } from '@mahalli/functions/adapters/stored-templates';
import { slice } from '@mahalli/functions/jobs/do-jobs';
import { doStep } from '@mahalli/functions/jobs/do-step';
import { publishPortal, type Template } from '@mahalli/functions/portal/publish-pages';
import { planRollout } from '@mahalli/functions/rollout/plan-rollout';
import { startRollout } from '@mahalli/functions/rollout/start-rollout';
import { openObjectStore, startObjectStorage } from '@mahalli/local';
import { collectivities } from '@mahalli/registry';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const Bucket = 'sites';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const now = () => new Date(aMoment);
const origins = originsOf('https://mahalli.example');
const by = anActor();

/** A template before the built one: it renders the same pages and says so. */
const older = 'aaaa0000aaaa';
const communes = collectivities()
  .filter(({ kind }) => kind === 'commune')
  .slice(0, 12);

let s3: S3Client;
const undo: (() => unknown)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mahalli-rollout-'));
  undo.push(() => rm(folder, { recursive: true }));
  const objects = await openObjectStore(folder, { buckets: [Bucket], rebuildable: [Bucket] });
  const server = await startObjectStorage({ store: objects, credentials });
  undo.push(() => server.stop());
  s3 = new S3Client({ endpoint: server.url, region: 'local', credentials });
  undo.push(() => s3.destroy());
  const code = await readFile(new URL('../../site-template/build/portals.mjs', import.meta.url), 'utf8');
  // Another template in earnest: the pages of the built one, marked.
  const marked = code.replace(
    /export\s*\{\s*(?<inner>\w+) as respond\s*\};?\s*$/,
    `export const respond = async (...asked) => {
      const answer = await $<inner>(...asked);
      const page = await answer.text();
      return new Response(page.replace('</body>', '<!-- ${older} --></body>'), answer);
    };`,
  );
  await s3.send(new PutObjectCommand({ Bucket, Key: `templates/${older}.mjs`, Body: marked }));
});
afterAll(async () => {
  for (const one of undo.reverse()) await one();
});

/** What a site's readers get at an address. */
const readAs = async (site: Site, address: string) =>
  (await pageTextIn(s3, Bucket)(site.code, site.root, address)) ?? '';

const rootsOf = async (code: string): Promise<readonly string[]> => {
  const roots = new Set<string>();
  const Prefix = `sites/${code}/`;
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix })) {
    for (const { Key = '' } of Contents) roots.add(Key.split('/')[2] ?? '');
  }
  return [...roots].toSorted();
};

describe('Bringing sites to another template', () => {
  let stores: Awaited<ReturnType<typeof inMemoryStores>>;
  let templateOf: (root: string) => Promise<Template>;
  let deps: JobWorkDeps;
  let broken: ReadonlySet<string>;

  const siteAt = async (nth: number): Promise<Site> => {
    const found = await stores.sites.find(communes[nth]?.code ?? ('' as Site['code']));
    if (found === undefined) throw new Error('no such site');
    return found;
  };
  const everySite = () => Promise.all(communes.map((_, nth) => siteAt(nth)));
  const starting = () => ({
    ...deps,
    hasTemplate: hasTemplate(s3, Bucket, builtTemplate.version),
    listSites: async () => ({ sites: await everySite() }),
  });
  const workOn = async () => {
    await workOnJob(deps, 'directorate', aJobId(), { ...slice, milliseconds: 60_000 });
    const job = await stores.jobs.find('directorate', aJobId());
    if (job === undefined) throw new Error('no job');
    return job;
  };

  beforeEach(async () => {
    stores = await inMemoryStores(now);
    broken = new Set();
    templateOf = storedTemplates(s3, Bucket, builtTemplate);
    const pages = {
      ...stores,
      schemes: inMemorySchemes(),
      ownPages: inMemoryOwnPages(),
      fileWords: { find: async () => new Map() },
      origins,
      template: builtTemplate,
      templateOf: async (root: string): Promise<Template> => {
        const template = await templateOf(root);
        return {
          ...template,
          respond: async (request, sources) => {
            const answer = await template.respond(request, sources);
            const page = await answer.text();
            const [site] = [...broken].filter((name) => page.includes(name));
            const whole = site === undefined || root === older || !request.url.endsWith('/ar');
            return new Response(whole ? page : page.slice(0, 500), answer);
          },
        };
      },
      pagesOf: s3PagesIn(s3, Bucket),
    };
    deps = {
      jobs: stores.jobs,
      now,
      step: doStep({
        ...stores,
        now,
        renderSite: (code) => publishPortal(pages, code),
        themeOf: defaultTheme,
        domain: origins.domain,
        root: builtTemplate.version,
        publishUnder: (code, root) => publishPortal(pages, code, root),
        pagesOf: pages.pagesOf,
        read: pageTextIn(s3, Bucket),
        forgetRoot: forgetRootIn(s3, Bucket),
        exportSite: () => Promise.reject(new Error('nothing is exported here')),
      }),
    };
    for (const commune of communes) {
      const site = newSite(commune, origins.domain, defaultTheme(commune.code), now(), older);
      await forgetRootIn(s3, Bucket)(commune.code, builtTemplate.version);
      await stores.sites.create(
        { ...site, state: 'live' },
        aDeed({ where: commune.code, act: 'site.opened' }),
      );
      await publishPortal(pages, commune.code);
    }
  });

  test('shows it in rings, each looked at before the next, and leads back with what was published since', async () => {
    const before = await siteAt(0);
    expect(await readAs(before, '/fr')).toContain(older);

    await startRollout(starting(), aJobId(), builtTemplate.version, true, by);
    const first = await workOn();
    const led = (await everySite()).filter(({ root }) => root === builtTemplate.version);
    expect(first).toMatchObject({ state: 'paused', tried: 3, changed: 3, failed: 0 });
    expect(led).toHaveLength(3);
    for (const site of led) {
      expect(await readAs(site, '/fr')).not.toContain(older);
      expect(await rootsOf(site.code)).toEqual([older, builtTemplate.version].toSorted());
    }
    for (const site of await everySite()) {
      if (!led.includes(site)) expect(await readAs(site, '/ar')).toContain(older);
    }

    await moveJob(deps, 'directorate', aJobId(), 'running');
    expect(await workOn()).toMatchObject({ state: 'done', tried: 12, changed: 12, failed: 0 });
    expect(new Set((await everySite()).map(({ root }) => root))).toEqual(new Set([builtTemplate.version]));

    const back = planRollout(await everySite(), older, false);
    if (back === undefined) throw new Error('nothing to lead back');
    const job = await startJob(deps, 'directorate', aJobId(2), back, by);
    await workOnJob(deps, 'directorate', job.id, { ...slice, milliseconds: 60_000 });
    expect(await stores.jobs.find('directorate', aJobId(2))).toMatchObject({ state: 'done', changed: 12 });
    expect(await readAs(await siteAt(0), '/fr')).toContain(older);
  });

  test('stops at a page that is not whole: its readers, and all others, stay where they were', async () => {
    const plan = planRollout(await everySite(), builtTemplate.version, true);
    const code = plan?.steps[0]?.code;
    const name = communes.find((one) => one.code === code)?.name.ar;
    broken = new Set([name ?? 'nobody']);

    await startRollout(starting(), aJobId(), builtTemplate.version, true, by);
    const job = await workOn();

    expect(job).toMatchObject({ state: 'stopped', failed: 1 });
    expect(job.failures).toMatchObject([{ code, refusal: 'rollout.check-failed' }]);
    const sites = await everySite();
    expect(sites.find((one) => one.code === code)?.root).toBe(older);
    expect(sites.filter(({ root }) => root !== older).length).toBeLessThanOrEqual(2);
  });

  test('is refused for a template that is not there, while another runs, and when all is done', async () => {
    await expect(startRollout(starting(), aJobId(9), 'bbbb1111bbbb', true, by)).rejects.toMatchObject({
      code: 'rollout.no-template',
    });
    await expect(startRollout(starting(), aJobId(9), older, true, by)).rejects.toMatchObject({
      code: 'rollout.nothing-to-do',
    });
    await startRollout(starting(), aJobId(), builtTemplate.version, true, by);
    await expect(startRollout(starting(), aJobId(9), builtTemplate.version, true, by)).rejects.toMatchObject({
      code: 'rollout.under-way',
    });
  });

  test('removes the pages that nobody reads any more, and those alone', async () => {
    const { code } = await siteAt(0);
    const step = (root: string) =>
      deps.step({ kind: 'rollout', root, steps: [{ code }], rings: [1] }, 0, {
        id: aJobId(),
        by,
        tell: async () => {},
      });

    await step(builtTemplate.version);
    // A root without a template of its own is rendered by the built one.
    await step('cccc2222cccc');

    expect(await rootsOf(code)).toEqual([builtTemplate.version, 'cccc2222cccc'].toSorted());
    expect(await pageTextIn(s3, Bucket)(code, older, '/fr')).toBeUndefined();
    expect(await step('cccc2222cccc')).toBe('unchanged');
  });
});
