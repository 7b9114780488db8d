import { aCode, aSite } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { fixedHostRecords, hostRecords, originsOf } from './hosts.ts';

describe('The addresses of an installation', () => {
  test.each([
    ['https://mahalli.ma', 'https://bureau.mahalli.ma', 'https://ourika.mahalli.ma'],
    ['http://localhost:8080/', 'http://bureau.localhost:8080', 'http://ourika.localhost:8080'],
  ])('all follow from %s', (national, bureau, portal) => {
    const origins = originsOf(national);

    expect(origins).toMatchObject({ national: new URL(national).origin, bureau });
    expect(origins.of(`ourika.${origins.domain}`)).toBe(portal);
  });
});

describe('The edge’s list of hosts', () => {
  test('has one record for each host of a site, small enough for the edge', () => {
    const hosts = ['ourika.mahalli.ma', 'www.ourika.ma'];

    const records = hostRecords(aSite({ hosts, state: 'suspended' }));

    expect(records.map(({ host }) => host)).toEqual(hosts);
    for (const { record } of records) {
      expect(JSON.parse(record)).toEqual({ c: aCode(), r: 'current', s: 'suspended' });
      expect(Buffer.byteLength(record)).toBeLessThan(1024);
    }
  });

  test('has the national site and the bureau before any collectivity', () => {
    expect(fixedHostRecords('mahalli.ma').map(({ host }) => host)).toEqual([
      'mahalli.ma',
      'bureau.mahalli.ma',
    ]);
  });
});
