import { fixedHostRecords, hostRecords } from '@mahalli/contracts';
import type { Site } from '@mahalli/core';
import { aCode, aSite, inMemorySites } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { type HostList, rebuildHosts } from './rebuild-hosts.ts';

const domain = 'mahalli.example';

/** A list of hosts that remembers how often it was changed. */
const aHostList = (shown: ReadonlyMap<string, string> = new Map()) => {
  const held = new Map(shown);
  let changes = 0;
  const hosts: HostList = {
    all: async () => new Map(held),
    change: async (written, removed) => {
      changes += 1;
      for (const { host, record } of written) held.set(host, record);
      for (const host of removed) held.delete(host);
    },
  };
  return { hosts, held, changes: () => changes };
};

const live = aSite({ code: aCode(1), state: 'live', hosts: ['one.mahalli.example', 'www.one.ma'] });
const closed = aSite({ code: aCode(2), state: 'closed', hosts: ['two.mahalli.example'] });

const due = (...sites: readonly Site[]) =>
  new Map(
    [...fixedHostRecords(domain), ...sites.flatMap(hostRecords)].map(({ host, record }) => [host, record]),
  );

const rebuild = (hosts: HostList, sites: readonly Site[], listed: readonly Site[] = sites) =>
  rebuildHosts({ hosts, domain, sites: inMemorySites(...sites), list: async () => ({ sites: listed }) });

describe('The edge’s list of hosts, made again', () => {
  test('from nothing is what the sites say', async () => {
    const { hosts, held } = aHostList();

    expect(await rebuild(hosts, [live, closed])).toBe(5);
    expect(held).toEqual(due(live, closed));
  });

  test('is not written when it is right', async () => {
    const { hosts, changes } = aHostList(due(live, closed));

    expect(await rebuild(hosts, [live, closed])).toBe(0);
    expect(changes()).toBe(0);
  });

  test('loses hosts of sites that are no more, corrects states, and leaves the rest alone', async () => {
    const { hosts, held } = aHostList(
      new Map([
        ...due({ ...live, state: 'suspended' }, closed),
        ['gone.mahalli.example', '{"c":"09.273.01.99"}'],
      ]),
    );

    expect(await rebuild(hosts, [live, closed])).toBe(3);
    expect(held).toEqual(due(live, closed));
  });

  test('keeps a site that was opened a moment ago, which the listing does not know yet', async () => {
    const { hosts, held } = aHostList(due(live, closed));

    expect(await rebuild(hosts, [live, closed], [closed])).toBe(0);
    expect(held).toEqual(due(live, closed));
  });
});
