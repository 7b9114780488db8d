import {
  type CollectivityCode,
  defaultTheme,
  type FirstAdministrator,
  type ProvisioningDeps,
  provisioningSteps,
} from '@mahalli/core';
import { aMoment, anActor, inMemoryStores } from '@mahalli/core/testing';
import { collectivities } from '@mahalli/registry';
import { describe, expect, test } from 'vitest';
import { type Progress, type ProvisioningRun, plan, provision } from './provision.ts';

const now = () => new Date(aMoment);
const communes = collectivities().filter(({ kind }) => kind === 'commune');

/** A country in memory, where the pages of some collectivities cannot be rendered. */
const country = async (unrenderable = new Set<string>()) => {
  const stores = await inMemoryStores(now);
  const rendered: CollectivityCode[] = [];
  const deps: ProvisioningDeps = {
    ...stores,
    now,
    domain: 'mahalli.example',
    themeOf: defaultTheme,
    root: 'f04a7a18decf',
    renderSite: async (code) => {
      if (unrenderable.has(code)) throw new Error('no template');
      rendered.push(code);
    },
  };
  return { ...stores, deps, rendered };
};

const runOf = (count: number, over: Partial<ProvisioningRun> = {}): ProvisioningRun => ({
  collectivities: communes.slice(0, count),
  administratorOf: () => null,
  demonstration: false,
  actor: anActor(),
  together: 2,
  onProgress: () => {},
  signal: new AbortController().signal,
  ...over,
});

const codesOf = (from: number, to: number) =>
  new Set<string>(communes.slice(from, to).map(({ code }) => code));

describe('A run of provisioning', () => {
  test('opens every site, each with its three steps, and tells how far it is', async () => {
    const { deps, ledgers, rendered } = await country();
    const told: Progress[] = [];

    const outcome = await provision(deps, runOf(12, { onProgress: (progress) => told.push(progress) }));

    expect(outcome).toMatchObject({ asked: 12, opened: 12, untouched: 0, failed: 0, stopped: 'no' });
    expect(new Set(rendered).size).toBe(12);
    for (const { code } of communes.slice(0, 12))
      expect(await ledgers.find(code)).toMatchObject({ done: provisioningSteps, failure: null });
    expect(told.map(({ opened }) => opened)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(told.at(-1)?.secondsLeft).toBe(0);
  });

  test('changes nothing the second time', async () => {
    const { deps, journal, rendered } = await country();
    await provision(deps, runOf(5));
    const before = await Promise.all(communes.slice(0, 5).map(({ code }) => journal(code)));

    const outcome = await provision(deps, runOf(5));

    expect(outcome).toMatchObject({ opened: 0, untouched: 5, failed: 0 });
    expect(rendered).toHaveLength(5);
    expect(await Promise.all(communes.slice(0, 5).map(({ code }) => journal(code)))).toEqual(before);
  });

  test('invites the first administrator of each collectivity, once', async () => {
    const { deps, mails } = await country();
    const administratorOf = (code: string): FirstAdministrator => ({
      name: code,
      email: `${code}@example.ma`,
    });

    await provision(deps, runOf(3, { administratorOf }));
    await provision(deps, runOf(3, { administratorOf }));

    expect((await mails()).map(({ to }) => to).toSorted()).toEqual(
      [...codesOf(0, 3)].map((code) => `${code}@example.ma`).toSorted(),
    );
  });

  test('goes on when 1 % fail, and leaves the reason in their ledgers', async () => {
    const { deps, ledgers } = await country(codesOf(10, 12));

    const outcome = await provision(deps, runOf(200));

    expect(outcome).toMatchObject({ opened: 198, failed: 2, stopped: 'no' });
    expect(outcome.failures.map(({ code }) => code)).toEqual([...codesOf(10, 12)]);
    const [failed] = communes.slice(10, 11);
    if (failed === undefined) throw new Error('no such commune');
    expect(await ledgers.find(failed.code)).toMatchObject({
      done: ['profile', 'administrator'],
      failure: 'pages: Error: no template',
    });
  });

  test('stops by itself when more than 1 % fail', async () => {
    const { deps } = await country(codesOf(0, 200));

    const outcome = await provision(deps, runOf(200));

    expect(outcome.stopped).toBe('failures');
    expect(outcome.opened).toBe(0);
    // Those under way when the third one failed still finish.
    expect(outcome.failed).toBeLessThanOrEqual(4);
    expect(outcome.failed).toBeGreaterThanOrEqual(3);
  });

  test('resumes where a failing run left each site, without doing a step twice', async () => {
    const { deps, journal, rendered } = await country();
    const broken = { ...deps, renderSite: async () => Promise.reject(new Error('no template')) };
    await provision(broken, runOf(1));

    const outcome = await provision(deps, runOf(1));

    const [first] = communes;
    if (first === undefined) throw new Error('no commune');
    expect(outcome).toMatchObject({ opened: 1, failed: 0 });
    expect(rendered).toEqual([first.code]);
    expect((await journal(first.code)).map(({ act }) => act)).toEqual(['site.opened']);
  });

  test('stops when it is asked to, after what is under way, and goes on another time', async () => {
    const { deps, rendered } = await country();
    const stopping = new AbortController();
    const onProgress = ({ opened }: Progress) => (opened === 4 ? stopping.abort() : undefined);

    const first = await provision(deps, runOf(20, { signal: stopping.signal, onProgress }));
    const second = await provision(deps, runOf(20));

    expect(first.stopped).toBe('asked');
    expect(first.opened).toBeGreaterThanOrEqual(4);
    expect(first.opened).toBeLessThanOrEqual(5);
    expect(second).toMatchObject({ opened: 20 - first.opened, untouched: first.opened, stopped: 'no' });
    expect(rendered).toHaveLength(20);
  });
});

test('A plan tells what a run would open, and opens nothing', async () => {
  const { deps, sites } = await country();
  await provision(deps, runOf(2));

  const { toOpen, open } = await plan(deps, communes.slice(0, 5));

  expect(open).toBe(2);
  expect(toOpen).toEqual(communes.slice(2, 5));
  for (const { code } of toOpen) expect(await sites.find(code)).toBeUndefined();
});
