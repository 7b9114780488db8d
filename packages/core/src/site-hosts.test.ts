import { beforeEach, describe, expect, test } from 'vitest';
import { mostOwnHosts } from './host-name.ts';
import {
  activateHost,
  approveHost,
  askHost,
  chooseHost,
  proveHost,
  removeHost,
  type SiteHostDeps,
} from './site-hosts.ts';
import { siteOf } from './sites.ts';
import { aCode, aDeed, aMoment, anActor, aSite, inMemoryStores, type Stores } from './testing/index.ts';

const now = () => new Date(aMoment);
const host = 'www.commune-ait-melloul.example';
const platform = 'ait-melloul.mahalli.example';
const proof = '5c0e4c1a-7d39-4f2e-9a61-000000000001';

let stores: Stores;
let zone: Map<string, readonly string[]>;

const deps = (): SiteHostDeps => ({
  sites: stores.sites,
  owners: stores.owners,
  now,
  domain: 'mahalli.example',
  newProof: () => proof,
  txtRecords: async (name) => zone.get(name) ?? [],
});

const site = (nth = 1) => siteOf(stores, aCode(nth));

/** Acts on the site as it stands, from a form of its own. */
const act = async (does: typeof approveHost | typeof askHost, name = host, nth = 1) => {
  const { version } = await site(nth);
  return does(deps(), { code: aCode(nth), version, once: `form-${version}` }, name, anActor());
};

const showRecord = () => zone.set(`_mahalli.${host}`, ['v=spf1 -all', `mahalli-site=${proof}`]);

beforeEach(async () => {
  stores = await inMemoryStores(now);
  zone = new Map();
  for (const nth of [1, 2])
    await stores.sites.create(
      aSite({ code: aCode(nth), hosts: [platform] }),
      aDeed({ where: aCode(nth), act: 'site.opened' }),
    );
});

describe('A host name of one’s own', () => {
  test('is asked for, shown to be theirs, approved, prepared, and then shows the portal', async () => {
    const told: (readonly [string | undefined, readonly string[]])[] = [];
    const step = async (does: typeof approveHost | typeof askHost) => {
      const { ownHosts, hosts } = await act(does);
      told.push([ownHosts[0]?.state, hosts]);
    };

    await step(askHost);
    showRecord();
    for (const does of [proveHost, approveHost, activateHost]) await step(does as typeof approveHost);

    expect(told).toEqual([
      ['asked', [platform]],
      ['shown', [platform]],
      ['approved', [platform]],
      ['active', [platform, host]],
    ]);
    expect((await stores.journal(aCode())).map(({ act: done }) => done).slice(1)).toEqual([
      'host.asked',
      'host.shown',
      'host.approved',
      'host.activated',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no name', 'un nom'],
    ['an address', 'https://www.commune.example/'],
    ['one label', 'localhost'],
    ['an address of a machine', '10.0.0.1'],
    ['the domain of the platform', 'mahalli.example'],
    ['a name of the platform', 'agadir.mahalli.example'],
    ['a name below one of the platform', 'www.agadir.mahalli.example'],
    ['an underscore', '_mahalli.commune.example'],
  ])('is not %s', async (_, name) => {
    await expect(act(askHost, name)).rejects.toMatchObject({ code: 'host.invalid' });
  });

  test.each([
    ['no record', []],
    ['a record of another portal', ['mahalli-site=5c0e4c1a-7d39-4f2e-9a61-000000000002']],
    ['half of it', [`mahalli-site=${proof}`.slice(0, -1)]],
  ])('is not shown to be theirs by %s', async (_, records) => {
    await act(askHost);
    zone.set(`_mahalli.${host}`, records);

    await expect(act(proveHost as typeof approveHost)).rejects.toMatchObject({ code: 'host.unproven' });
    expect((await site()).ownHosts[0]?.state).toBe('asked');
  });

  test('takes no step before the one that comes first', async () => {
    await act(askHost);
    showRecord();

    for (const does of [approveHost, activateHost])
      await expect(act(does)).rejects.toMatchObject({ code: 'host.unknown' });
    await expect(act(chooseHost)).rejects.toMatchObject({ code: 'host.unknown' });
    expect((await site()).hosts).toEqual([platform]);
  });

  test('is that of one portal: of two that asked, the one whose zone says so', async () => {
    await act(askHost);
    await act(askHost, host, 2);
    showRecord();
    await act(proveHost as typeof approveHost);

    await expect(act(proveHost as typeof approveHost, host, 2)).rejects.toMatchObject({ code: 'host.taken' });
    await act(removeHost, host, 2);
    await expect(act(askHost, host, 2)).rejects.toMatchObject({ code: 'host.taken' });
    await act(removeHost);
    expect(await stores.owners.ownerOf(host)).toBeUndefined();
    await act(askHost, host, 2);
    await act(proveHost as typeof approveHost, host, 2);
    expect(await stores.owners.ownerOf(host)).toBe(aCode(2));
  });

  test('may be the one that pages call theirs, and shows nothing once it is removed', async () => {
    await act(askHost);
    showRecord();
    for (const does of [proveHost, approveHost, activateHost]) await act(does as typeof approveHost);

    expect((await act(chooseHost)).hosts).toEqual([host, platform]);
    const removed = await act(removeHost);

    expect(removed.hosts).toEqual([platform]);
    expect(removed.ownHosts).toMatchObject([{ host, state: 'removed' }]);
    expect((await act(askHost)).ownHosts).toMatchObject([{ host, state: 'asked' }]);
  });

  test('is one of a few', async () => {
    for (let nth = 1; nth <= mostOwnHosts; nth += 1) await act(askHost, `www${nth}.commune.example`);

    await expect(act(askHost)).rejects.toMatchObject({ code: 'host.too-many' });
  });

  test('is asked for once however often the form comes, and refused to the second of two clerks', async () => {
    const asked = () => askHost(deps(), { code: aCode(), version: 1, once: 'a' }, host, anActor());
    expect(await asked()).toEqual(await asked());

    const late = askHost(deps(), { code: aCode(), version: 1, once: 'b' }, `x.${host}`, anActor());
    await expect(late).rejects.toMatchObject({ code: 'site.changed' });
  });
});
