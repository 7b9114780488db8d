import { aCode, aSite, inMemoryHosts, inMemorySites } from '@mahalli/core/testing';
import type { Context, DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostsHandler } from './hosts-handler.ts';

const context = { awsRequestId: 'request-1' } as Context;

const nobody = { ownerOf: async () => undefined };

const rowIn = (state: string, ...hosts: readonly string[]) => ({
  state: { S: state },
  ...(hosts.length > 0 && { hosts: { L: hosts.map((S) => ({ S })) } }),
});

const recordOf = (at: number, pk: string, sk = 'COLLECTIVITY', before = 'provisioned'): DynamoDBRecord => ({
  dynamodb: {
    SequenceNumber: String(at),
    Keys: { pk: { S: pk }, sk: { S: sk } },
    OldImage: rowIn(before),
    NewImage: rowIn('live'),
  },
});

beforeEach(() => {
  vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const live = aSite({ state: 'live', hosts: ['ait-melloul.example', 'www.ait-melloul.example'] });

describe('The edge’s list of hosts', () => {
  test('shows every host of a changed site in its present state, whatever the change said', async () => {
    const hosts = inMemoryHosts();

    const answer = await hostsHandler(
      inMemorySites(live),
      nobody,
      hosts,
    )({ Records: [recordOf(1, aCode()), recordOf(2, aCode())] }, context);

    expect([...hosts.shown]).toEqual([
      ['ait-melloul.example', 'live'],
      ['www.ait-melloul.example', 'live'],
    ]);
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  test('is not concerned by anything but sites, nor by a site that is no more', async () => {
    const hosts = inMemoryHosts();

    await hostsHandler(
      inMemorySites(),
      nobody,
      hosts,
    )({ Records: [recordOf(1, aCode(), 'PUBLICATION#000001'), recordOf(2, aCode(2))] }, context);

    expect(hosts.shown.size).toBe(0);
  });

  test.each([
    ['nobody', undefined, false],
    ['another collectivity', aCode(2), true],
  ])('takes away a host that the site has no more, unless it is now that of %s', async (_, owner, stays) => {
    const hosts = inMemoryHosts();
    await hosts.show(aSite({ state: 'live', hosts: ['old.example'] }));
    const record = recordOf(1, aCode());
    const before = rowIn('live', 'old.example', 'ait-melloul.example');

    await hostsHandler(
      inMemorySites(live),
      { ownerOf: async () => owner },
      hosts,
    )({ Records: [{ ...record, dynamodb: { ...record.dynamodb, OldImage: before } }] }, context);

    expect(hosts.shown.has('old.example')).toBe(stays);
    expect(hosts.shown.has('ait-melloul.example')).toBe(true);
  });

  test('is not written for a site of which only figures changed: the edge takes one change at a time', async () => {
    const hosts = inMemoryHosts();

    await hostsHandler(
      inMemorySites(live),
      nobody,
      hosts,
    )({ Records: [recordOf(1, aCode(), 'COLLECTIVITY', 'live')] }, context);

    expect(hosts.shown.size).toBe(0);
  });

  test('reports a site that it cannot read, and shows the others', async () => {
    const hosts = inMemoryHosts();

    const answer = await hostsHandler(
      inMemorySites(live),
      nobody,
      hosts,
    )({ Records: [recordOf(1, 'not-a-code'), recordOf(2, aCode())] }, context);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(hosts.shown.size).toBe(2);
  });

  test('reports a change that the edge did not take, so that it is delivered again', async () => {
    const busy = {
      show: async () => {
        throw new Error('the edge is busy');
      },
    };

    const answer = await hostsHandler(
      inMemorySites(live),
      nobody,
      busy,
    )({ Records: [recordOf(7, aCode())] }, context);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
  });
});
