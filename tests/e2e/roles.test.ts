import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Act,
  type CollectivityCode,
  type Member,
  may,
  type Role,
  rolesOf,
  type Scope,
} from '@mahalli/core';
import { aReuse, aReuseId } from '@mahalli/core/testing';
import { demonstrationRequestId, readRun } from '@mahalli/local';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { sendAs, signIn } from './people.ts';
import { reachStores } from './reach-stores.ts';

const port = inject('port');
const own = '07.041.09.05';
const other = '09.273.01.05';

/** The identifier of no publication. */
const nowhere = '00000000-0000-4000-8000-000000000000';

/** A reuse that somebody reported in both collectivities; the forms below come from no version of it. */
const reuse = aReuseId();

interface Door {
  /** The address, in a collectivity that has a publication. */
  readonly path: (code: string, publication: string, request: string) => string;
  readonly act: Act;
  /** What is sent, for a form: complete enough to reach the act. */
  readonly form?: Record<string, string>;
  /** What it names is no file of the publication: whoever may go through finds nothing behind, and is told so. */
  readonly names?: 'nothing';
}

/** The sum of no file. */
const file = '0'.repeat(64);

const sent = { version: '0', once: 'role by role' };
const draft = { category: 'K16', documentDate: '2026-01-02' };
const occasion = { kind: 'report', year: '2026', on: '2026-01-02', until: '' };
const obligation = 'category-k14/always';
/** A request for information that is as good as any: a form that comes from no version of it changes nothing. */
const request = demonstrationRequestId(0, new Date());
const entered = {
  once: '7a0e4c1a-7d39-4f2e-9a61-000000000003',
  channel: 'counter',
  receivedOn: '2026-11-02',
  wanted: 'Role by role',
  firstName: 'X',
  lastName: 'X',
  address: 'Douar X, Ourika',
  documentNumber: 'EE400999',
  kind: 'normal',
  applicant: 'citizen',
  delivery: 'paper-copy',
  locale: 'fr',
  registerOfRecord: 'mahalli',
};
const reasons = { 'reason.ar': 'سبب', 'reason.fr': 'motif' };

/** The number of a request that nobody made. */
const asked = '2001-00001';

/** An export of each collectivity that was prepared and can be fetched. */
const exported = '7a0e4c1a-7d39-4f2e-9a61-000000000002';

/** Every page and every form of the bureau, and the act that it is. What is not here is found missing below. */
const doors: readonly Door[] = [
  { path: (code) => `/${code}/publications`, act: 'publication.read' },
  { path: (code) => `/${code}/publications/new`, act: 'publication.read' },
  { path: (code) => `/${code}/publications/new?/save`, act: 'publication.write', form: draft },
  { path: (code, id) => `/${code}/publications/${id}`, act: 'publication.read' },
  {
    path: (code, id) => `/${code}/publications/${id}?/save`,
    act: 'publication.write',
    form: { ...draft, ...sent },
  },
  // The form is saved before it is published: who may not save is refused there.
  {
    path: (code, id) => `/${code}/publications/${id}?/publish`,
    act: 'publication.write',
    form: { ...draft, ...sent },
  },
  ...(['submit', 'giveBack', 'assign', 'share'] as const).map(
    (step): Door => ({
      path: (code, id) => `/${code}/publications/${id}?/${step}`,
      act: 'publication.write',
      form: sent,
    }),
  ),
  {
    path: (code, id) => `/${code}/publications/${id}?/schedule`,
    act: 'publication.publish',
    form: { ...sent, moment: '2099-01-01T09:00' },
  },
  {
    path: (code, id) => `/${code}/publications/${id}?/comment`,
    act: 'publication.read',
    form: { text: 'role by role', once: nowhere },
  },
  { path: (code, id) => `/${code}/publications/${id}/history`, act: 'publication.read' },
  { path: (code, id) => `/${code}/publications/${id}/table`, act: 'publication.read' },
  { path: (code, id) => `/${code}/publications/${id}/table/empty.csv?model=loans`, act: 'publication.read' },
  {
    path: (code, id) => `/${code}/publications/${id}/table?/choose`,
    act: 'publication.write',
    form: { ...sent, model: 'loans' },
  },
  { path: (code, id) => `/${code}/publications/${id}/table/import`, act: 'publication.read' },
  ...(
    [
      ['table?/remove', 'publication.write'],
      // Without a table there is nothing to change: whoever may read is led to the choice of a model.
      ['table?/save', 'publication.read'],
      ['table?/more', 'publication.read'],
      ['table/import?/save', 'publication.read'],
      ['table/import?/ready', 'publication.read'],
    ] as const
  ).map(
    ([step, act]): Door => ({
      path: (code, id) => `/${code}/publications/${id}/${step}`,
      act,
      form: sent,
    }),
  ),
  // Reading a file for a preview changes nothing.
  {
    path: (code, id) => `/${code}/publications/${id}/table/import?/read`,
    act: 'publication.read',
    form: { ...sent, pasted: 'x' },
  },
  {
    path: (code, id) => `/${code}/publications/${id}/history?/revert`,
    act: 'publication.write',
    form: { ...sent, to: '1' },
  },
  { path: (code, id) => `/${code}/publications/${id}/preview`, act: 'publication.read' },
  { path: (code, id) => `/${code}/publications/${id}/withdraw`, act: 'publication.read' },
  {
    path: (code, id) => `/${code}/publications/${id}/withdraw`,
    act: 'publication.withdraw',
    form: { ...sent, ...reasons },
  },
  { path: (code, id) => `/${code}/publications/${id}/files`, act: 'publication.read' },
  {
    path: (code, id) => `/${code}/publications/${id}/files?/forget`,
    act: 'publication.write',
    form: { upload: nowhere },
  },
  {
    path: (code, id) => `/${code}/publications/${id}/files?/detach`,
    act: 'publication.write',
    form: { ...sent, file: '0'.repeat(64) },
  },
  {
    path: (code, id) => `/${code}/publications/${id}/files/${file}`,
    act: 'publication.read',
    names: 'nothing',
  },
  ...(['attach', 'describe', 'moveUp'] as const).map(
    (step): Door => ({
      path: (code, id) => `/${code}/publications/${id}/files?/${step}`,
      act: 'publication.write',
      form: { ...sent, file, upload: nowhere },
      names: 'nothing',
    }),
  ),
  { path: (code) => `/${code}/scheme`, act: 'scheme.read' },
  { path: (code) => `/${code}/scheme?/record`, act: 'scheme.write', form: { ...sent, ...occasion } },
  {
    path: (code) => `/${code}/scheme?/forget`,
    act: 'scheme.write',
    form: { ...sent, period: 'report-2026-01-02' },
  },
  { path: (code) => `/${code}/scheme/${obligation}`, act: 'scheme.read' },
  { path: (code) => `/${code}/scheme/${obligation}?/assign`, act: 'scheme.write', form: sent },
  {
    path: (code) => `/${code}/scheme/${obligation}?/exempt`,
    act: 'scheme.write',
    form: { ...sent, ...reasons },
  },
  { path: (code) => `/${code}/scheme/${obligation}?/lift`, act: 'scheme.write', form: sent },
  { path: (code) => `/${code}/site`, act: 'site.read' },
  { path: (code) => `/${code}/site?/save`, act: 'site.write', form: sent },
  { path: (code) => `/${code}/site?/move`, act: 'site.move', form: { ...sent, to: 'suspended' } },
  { path: (code) => `/${code}/pages`, act: 'site.read' },
  { path: (code) => `/${code}/pages/about`, act: 'site.read' },
  { path: (code) => `/${code}/pages/about?/save`, act: 'page.write', form: sent },
  { path: (code) => `/${code}/pages/about?/show`, act: 'page.show', form: sent },
  { path: (code) => `/${code}/pages/about?/restore`, act: 'page.show', form: sent },
  { path: (code) => `/${code}/pages/about?/revert`, act: 'page.write', form: { ...sent, to: '1' } },
  { path: (code) => `/${code}/theme.css`, act: 'site.read' },
  { path: (code) => `/${code}/theme`, act: 'site.read' },
  {
    path: (code) => `/${code}/theme`,
    act: 'site.write',
    form: { ...sent, colour: '#1c4f82', dark: '#8fc1f0' },
  },
  { path: (code) => `/${code}/look`, act: 'site.read' },
  { path: (code) => `/${code}/look?/revert`, act: 'site.write', form: { ...sent, to: '1' } },
  { path: (code) => `/${code}/pages?/add`, act: 'page.write', form: { slug: 'a', once: 'role by role' } },
  ...(['menu', 'home'] as const).flatMap((page): readonly Door[] => [
    { path: (code) => `/${code}/${page}`, act: 'site.read' },
    { path: (code) => `/${code}/${page}?/arrange`, act: 'site.read', form: { up: 'about' } },
    { path: (code) => `/${code}/${page}?/save`, act: 'site.write', form: sent },
  ]),
  { path: (code) => `/${code}/hosts`, act: 'site.read' },
  { path: (code) => `/${code}/hosts?/ask`, act: 'host.ask', form: { ...sent, host: 'no host' } },
  // No such name was asked for: whoever may, is told so in place of the page.
  { path: (code) => `/${code}/pictures`, act: 'site.read' },
  { path: (code) => `/${code}/pictures?/emblem`, act: 'site.write', form: sent },
  {
    path: (code) => `/${code}/pictures?/removePhoto`,
    act: 'site.write',
    form: sent,
  },
  {
    path: (code) => `/${code}/pictures?/forget`,
    act: 'site.write',
    form: { purpose: 'photo', upload: nowhere },
  },
  { path: (code) => `/${code}/emblem.webp`, act: 'site.read' },
  { path: (code) => `/${code}/emblem.svg`, act: 'site.read' },
  { path: (code) => `/${code}/reuses`, act: 'reuse.moderate' },
  {
    path: (code) => `/${code}/reuses?/show`,
    act: 'reuse.moderate',
    form: { ...sent, id: reuse },
  },
  {
    path: (code) => `/${code}/reuses?/refuse`,
    act: 'reuse.moderate',
    form: { ...sent, id: reuse, reason: 'role by role' },
  },
  { path: (code) => `/${code}/requests`, act: 'request.read' },
  { path: (code) => `/${code}/requests/register.csv`, act: 'request.read' },
  { path: (code) => `/${code}/requests/import`, act: 'request.read' },
  {
    path: (code) => `/${code}/requests/import?/read`,
    act: 'request.write',
    form: { pasted: 'role;by;role' },
  },
  {
    path: (code) => `/${code}/requests/import?/enter`,
    act: 'request.write',
    form: { rows: JSON.stringify([[2, entered]]) },
  },
  { path: (code) => `/${code}/requests/new`, act: 'request.read' },
  { path: (code) => `/${code}/requests/new?/enter`, act: 'request.write', form: entered },
  // It was not answered: there is no letter behind.
  {
    path: (code, _, id) => `/${code}/requests/${id}/letter.pdf`,
    act: 'request.read',
    names: 'nothing',
  },
  ...(['', '/decide', '/letter'] as const).map(
    (page): Door => ({ path: (code, _, id) => `/${code}/requests/${id}${page}`, act: 'request.read' }),
  ),
  ...(
    [
      ['?/assign', 'request.write', { assignee: '', subject: '' }],
      ['?/ask', 'request.write', { question: 'role by role' }],
      ['?/extend', 'request.write', { grounds: 'X1' }],
      ['?/note', 'request.write', { noteKind: 'note', noteText: 'role by role' }],
      ['?/deliver', 'request.write', { deliveredOn: '2026-11-27' }],
      ['?/link', 'request.write', { other: '2026-00002', how: 'linked' }],
      ['?/reissue', 'request.write', {}],
      [
        '?/complain',
        'request.write',
        { complaintOn: '2026-11-27', complaintChannel: 'post', complaintText: 'role by role' },
      ],
      ['?/answerComplaint', 'complaint.answer', { headOutcome: 'upheld', headText: 'role by role' }],
      ['?/outside', 'request.write', { outsideStep: 'court', outsideOn: '2026-11-27' }],
      // Reading the letter before it is sent changes nothing.
      ['/decide?/preview', 'request.read', { outcome: 'granted' }],
      ['/decide?/edit', 'request.read', { outcome: 'granted' }],
      ['/decide?/canned', 'request.read', { canned: 'granted' }],
      ['/decide?/send', 'request.write', { outcome: 'granted' }],
    ] as const
  ).map(
    ([step, act, form]): Door => ({
      path: (code, _, id) => `/${code}/requests/${id}${step}`,
      act,
      form: { ...sent, ...form },
    }),
  ),
  // No such request was filed: whoever may, is told so.
  {
    path: (code) => `/${code}/requests/${asked}/personal`,
    act: 'request.write',
    names: 'nothing',
  },
  {
    path: (code) => `/${code}/requests/${asked}/personal?/erase`,
    act: 'request.write',
    form: { ...sent, reason: 'objection', sure: 'yes' },
    names: 'nothing',
  },
  { path: (code) => `/registry/${code}/requests/${asked}`, act: 'request.inspect' },
  {
    path: (code) => `/registry/${code}/requests/${asked}?/open`,
    act: 'request.inspect',
    form: { once: 'role by role', reason: 'Rôle par rôle, porte par porte.' },
    names: 'nothing',
  },
  { path: (code) => `/${code}/members`, act: 'member.read' },
  {
    path: (code) => `/${code}/members?/invite`,
    act: 'member.write',
    form: { name: 'X', email: 'somebody@example.ma', roles: 'editor', once: 'role by role' },
  },
  { path: (code) => `/${code}/members?/remove`, act: 'member.write', form: { email: 'nobody@example.ma' } },
  { path: (code) => `/${code}/export`, act: 'job.read' },
  { path: (code) => `/${code}/export?/prepare`, act: 'site.export', form: { once: exported } },
  { path: (code) => `/${code}/export?/move`, act: 'job.move', form: { job: exported, to: 'paused' } },
  { path: (code) => `/${code}/export/${exported}/archive`, act: 'site.export' },
];

const nationalDoors: readonly Door[] = [
  { path: () => '/coverage', act: 'registry.read' },
  { path: () => '/registry', act: 'registry.read' },
  { path: () => '/registry/01.051.01.03', act: 'registry.read' },
  { path: () => '/registry/01.051.01.03', act: 'site.open', form: { name: '', email: '' } },
  { path: () => '/requests', act: 'requests.analyse' },
  { path: () => '/requests/register.csv', act: 'requests.analyse' },
  { path: () => '/calendar', act: 'calendar.read' },
  { path: () => '/calendar?/add', act: 'calendar.write', form: sent },
  {
    path: () => '/calendar?/announce',
    act: 'calendar.write',
    form: { ...sent, from: '1999-01-01', to: '1999-01-01', 'source.ar': 'بلاغ', 'source.fr': 'Communiqué' },
  },
  { path: () => '/calendar?/remove', act: 'calendar.write', form: { ...sent, date: '1999-01-01' } },
  { path: () => '/jobs', act: 'job.read' },
  { path: () => '/jobs?/rollout', act: 'site.open', form: { once: nowhere, version: 'none' } },
  { path: () => '/jobs/openings', act: 'site.open' },
  { path: () => '/jobs/openings?/preview', act: 'site.open', form: { lines: '99.999' } },
  { path: () => '/jobs/openings?/start', act: 'site.open', form: { once: nowhere, lines: '99.999' } },
];

/** An operation of the directorate, named by its identifier. */
const jobDoors: readonly Door[] = [
  { path: (_, id) => `/jobs/${id}`, act: 'job.read' },
  { path: (_, id) => `/jobs/${id}?/move`, act: 'job.move', form: { to: 'paused' } },
  { path: (_, id) => `/jobs/${id}?/retry`, act: 'site.open', form: { once: nowhere } },
];

/** The demonstration's people: one of each role that it has. */
const people: readonly { readonly email: string; readonly scope: Scope; readonly roles: readonly Role[] }[] =
  [
    { email: 'administration@ourika.example', scope: '07.041.09.05' as Scope, roles: ['administrator'] },
    { email: 'publication@ourika.example', scope: '07.041.09.05' as Scope, roles: ['publisher'] },
    { email: 'redaction@ourika.example', scope: '07.041.09.05' as Scope, roles: ['editor'] },
    { email: 'information@ourika.example', scope: '07.041.09.05' as Scope, roles: ['officer'] },
    { email: 'suppleance@ourika.example', scope: '07.041.09.05' as Scope, roles: ['alternate'] },
    { email: 'presidence@ourika.example', scope: '07.041.09.05' as Scope, roles: ['head'] },
    { email: 'direction@mahalli.example', scope: 'directorate', roles: ['national-administrator'] },
    { email: 'analyse@mahalli.example', scope: 'directorate', roles: ['analyst'] },
  ];

let browser: Browser;

/** An operation that the directorate began. */
let operation = '';

/** A publication of each collectivity, as somebody who works there finds it. */
const publications: Record<string, string> = {};

beforeAll(async () => {
  browser = await openBrowser();
  const run = await readRun(inject('folder'));
  const { close, reuses } = reachStores(run?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  for (const collectivity of [own, other] as const)
    await reuses.report(
      aReuse({
        collectivity: collectivity as CollectivityCode,
        id: reuse,
        title: 'Rôle par rôle',
        description: 'Rôle après rôle.',
      }),
    );
  close();
  for (const [code, email] of [
    [own, 'administration@ourika.example'],
    [other, 'administration@ait-melloul.example'],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(await context.newPage(), port, 'fr', email);
    const { text } = await sendAs(context, port, `/fr/${code}/publications?state=published`);
    const begun = await sendAs(context, port, `/fr/${code}/export?/prepare`, { once: exported });
    expect(begun.status).toBe(303);
    await vi.waitFor(
      async () =>
        expect((await sendAs(context, port, `/fr/${code}/export/${exported}/archive`)).status).toBe(303),
      { timeout: 30_000, interval: 500 },
    );
    publications[code] = /publications\/(?<id>[0-9a-f-]{36})"/.exec(text)?.groups?.['id'] ?? '';
    await context.close();
  }
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(await context.newPage(), port, 'fr', 'direction@mahalli.example');
  operation = '7a0e4c1a-7d39-4f2e-9a61-000000000001';
  const opening = { once: operation, lines: '01.051.01.05' };
  const begun = await sendAs(context, port, '/fr/jobs/openings?/start', opening);
  expect(begun.status).toBe(303);
  await context.close();
});
afterAll(() => browser.close());

const asks = async (context: BrowserContext, path: string, form?: Record<string, string>): Promise<number> =>
  (await sendAs(context, port, `/fr${path}`, form)).status;

/** What is refused for want of a right; anything else got past the door, even if the form was then found wanting. */
const refused = (status: number): boolean => status === 403 || status === 404;

describe.each(people)('$email', ({ email, scope, roles }) => {
  const memberships: readonly Member[] = [
    { scope, email, name: 'X', roles: [...roles], invitedAt: '2026-01-01T00:00:00.000Z' },
  ];
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(await context.newPage(), port, 'fr', email);
  });
  afterAll(() => context.close());

  test.each(
    doors.flatMap((door) =>
      [own, other].map((code) => ({ ...door, code, address: door.path(code, ':id', request) })),
    ),
  )(
    'finds $address open or closed as the list of permissions says ($act)',
    async ({ path, act, code, form, names }) => {
      const allowed = may(memberships, act, code as Scope);
      const status = await asks(context, path(code, publications[code] ?? '', request), form);
      if (names === 'nothing') return expect(status).toBe(allowed ? 404 : 403);

      expect({ status, refused: refused(status) }).toMatchObject({
        refused: !allowed,
      });
    },
  );

  test.each(nationalDoors.map((door) => ({ ...door, address: door.path('', '', '') })))(
    'finds $address open or closed as the list of permissions says ($act)',
    async ({ address, act, form }) => {
      const status = await asks(context, address, form);

      // An incomplete form is refused for what it lacks before it reaches the act.
      expect(refused(status) || status === 422 || status === 409).toBe(
        !may(memberships, act, 'directorate') || form !== undefined,
      );
    },
  );

  test.each(jobDoors.map((door) => ({ ...door, address: door.path('', ':id', '') })))(
    'is let into $address as the list of permissions says ($act)',
    async ({ path, act, form }) => {
      const status = await asks(context, path('', operation, ''), form);

      expect({ status, refused: refused(status) }).toMatchObject({
        refused: !may(memberships, act, 'directorate'),
      });
    },
  );
});

describe('Someone who has not signed in', () => {
  test.each(
    [...doors, ...nationalDoors, ...jobDoors].map((door) => ({
      ...door,
      address: door.path(own, nowhere, request),
    })),
  )('is sent to sign in from $address', async ({ address, form }) => {
    const context = await browser.newContext();

    expect(await asks(context, address, form)).toBe(303);
    await context.close();
  });

  test('cannot post a form from another site', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(await context.newPage(), port, 'fr', 'administration@ourika.example');
    const answer = await sendAs(
      context,
      port,
      `/fr/${own}/members?/remove`,
      { email: 'redaction@ourika.example' },
      'https://evil.example',
    );

    expect(answer.status).toBe(403);
    await context.close();
  });

  test('finds no door that this list forgets', () => {
    const root = fileURLToPath(new URL('../../site-template/src/routes/bureau/[lang=lang]', import.meta.url));
    const open = /^\/(?:sign-in.*|sign-out|signed-out|preview\/\[token\])?$/;
    const exist = globSync('**/+{page.server,server}.ts', { cwd: root })
      .map((file) => `/${dirname(file)}`.replace('/(desk)', '').replace(/\/\.$/, '/') || '/')
      .filter((route) => !open.test(route));
    const listed = [...doors, ...nationalDoors, ...jobDoors].map(({ path }) =>
      path('[code=code]', '[id=id]', '[id=request]')
        .replace(/\?.*/, '')
        .replace('/registry/01.051.01.03', '/registry/[code=code]')
        .replace(`/requests/${asked}`, '/requests/[id=request]')
        .replace(`/export/${exported}`, '/export/[job=job]')
        .replace('/jobs/[id=id]', '/jobs/[job=job]')
        .replace(`/files/${file}`, '/files/[file=file]')
        .replace('/pages/about', '/pages/[slug=slug]')
        .replace(`/scheme/${obligation}`, '/scheme/[duty=duty]/[period=period]'),
    );

    expect(exist.filter((route) => !listed.includes(route))).toEqual([]);
    expect(exist.length).toBeGreaterThan(10);
  });

  test('has a place for every role of a collectivity in the demonstration that these tests use', () => {
    const held = people.filter(({ scope }) => scope === own).flatMap(({ roles }) => roles);

    expect(rolesOf(own as Scope)).toEqual(expect.arrayContaining(held));
  });
});
