import { describe, expect, test } from 'vitest';
import { openSite, type ProvisioningStep, provisioningSteps, remaining } from './provisioning.ts';
import {
  aCode,
  aLedger,
  aMoment,
  anActor,
  aRegisteredCollectivity,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const now = () => new Date(aMoment);
const administrator = { name: 'Amal Berrada', email: 'amal@example.ma' };
const opening = { collectivity: aRegisteredCollectivity(), administrator, demonstration: false };

/** Everything that opening a site needs, with one step that may be made to fail. */
const deployment = async () => {
  const stores = await inMemoryStores(now);
  const rendered: string[] = [];
  const broken = new Set<ProvisioningStep>();
  const unless =
    <A extends readonly unknown[], R>(step: ProvisioningStep, act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (broken.has(step)) throw new Error(`${step} is broken`);
      return act(...args);
    };
  const deps = {
    sites: { ...stores.sites, create: unless('profile', stores.sites.create) },
    members: { ...stores.members, invite: unless('administrator', stores.members.invite) },
    ledgers: stores.ledgers,
    root: 'f04a7a18decf',
    renderSite: unless('pages', async (code: string) => void rendered.push(code)),
    themeOf: () => ({ accent: '#1d5c4d', accentDark: '#7fd1bb' }),
    now,
    domain: 'mahalli.example',
  };
  return {
    stores,
    rendered,
    broken,
    open: (over = {}) => openSite(deps, { ...opening, ...over }, anActor()),
  };
};

const actsOf = async ({ journal }: Stores) => (await journal(aCode())).map(({ act }) => act);

describe('opening a site', () => {
  test('does every step in order, and says so', async () => {
    const { stores, rendered, open } = await deployment();

    expect(await open()).toEqual(['profile', 'administrator', 'pages']);
    expect(await stores.sites.find(aCode())).toMatchObject({
      state: 'provisioned',
      hosts: ['ait-melloul.mahalli.example'],
      officer: null,
      published: 0,
      demonstration: false,
    });
    expect(await stores.members.list(aCode())).toMatchObject([
      { ...administrator, roles: ['administrator'] },
    ]);
    expect(rendered).toEqual([aCode()]);
    expect(await stores.ledgers.find(aCode())).toEqual(aLedger({ done: [...provisioningSteps] }));
  });

  test('does nothing the second time', async () => {
    const { stores, rendered, open } = await deployment();
    await open();

    expect(await open()).toEqual([]);
    expect(rendered).toHaveLength(1);
    expect(await stores.mails()).toHaveLength(1);
    expect(await actsOf(stores)).toEqual(['site.opened', 'member.invited']);
  });

  test.each(provisioningSteps)(
    'stops where %s fails, keeps the reason, and goes on from there',
    async (step) => {
      const { stores, broken, open } = await deployment();
      const done = provisioningSteps.slice(0, provisioningSteps.indexOf(step));
      broken.add(step);

      await expect(open()).rejects.toThrow(`${step} is broken`);
      expect(await stores.ledgers.find(aCode())).toEqual(
        aLedger({ done, failure: `${step}: Error: ${step} is broken` }),
      );

      broken.clear();
      expect(await open()).toEqual(provisioningSteps.slice(done.length));
      expect(await stores.ledgers.find(aCode())).toEqual(aLedger({ done: [...provisioningSteps] }));
      expect(await actsOf(stores)).toEqual(['site.opened', 'member.invited']);
    },
  );

  test.each(provisioningSteps)(
    'repeats %s without harm when it was cut short before the ledger',
    async (step) => {
      const { stores, rendered, open } = await deployment();
      await open();
      await stores.ledgers.save(
        aLedger({ done: provisioningSteps.slice(0, provisioningSteps.indexOf(step)) }),
      );

      await open();

      expect(await actsOf(stores)).toEqual(['site.opened', 'member.invited']);
      expect(await stores.mails()).toHaveLength(1);
      expect(rendered).toEqual([aCode(), aCode()]);
    },
  );

  test('may leave the administrator for later', async () => {
    const { stores, open } = await deployment();

    await open({ administrator: null, demonstration: true });

    expect(await stores.members.list(aCode())).toEqual([]);
    expect(await stores.sites.find(aCode())).toMatchObject({ demonstration: true });
  });
});

test('what remains is what is not done, in order', () => {
  expect(remaining(undefined)).toEqual(provisioningSteps);
  expect(remaining(aLedger({ done: ['administrator'] }))).toEqual(['profile', 'pages']);
});
