import { fileRequest, type InformationRequest, requestItem } from '@mahalli/core';
import { aCode, aFiledRequest, aSite, inMemoryStores, type Stores } from '@mahalli/core/testing';
import { requestLaw } from '@mahalli/registry/request-law';
import { beforeEach, describe, expect, test } from 'vitest';
import { listErasures, repeatErasures } from './repeat-erasures.ts';

const here = aCode();
const now = () => new Date('2028-04-01T10:00:00.000Z');
let stores: Stores;
let request: InformationRequest;

beforeEach(async () => {
  stores = await inMemoryStores(now);
  const deps = {
    ...stores,
    calendars: { find: async () => undefined },
    requestLaw,
    now: () => new Date('2026-03-02T10:00:00.000Z'),
  };
  const site = aSite({ code: here, cndpNumber: 'A-1/2026' });
  request = (await fileRequest(deps, site, aFiledRequest(), 'form')).request;
});

const found = () => stores.requests.find(here, request.id);

describe('Tables that were brought back from a copy', () => {
  test('forget again, once, who asked for what was over by then, and wake no clock for it', async () => {
    const told = [{ collectivity: here, request: request.id, at: '2028-03-20T10:00:00.000Z' }];

    expect(await repeatErasures({ ...stores, now }, told)).toBe(1);
    expect(await repeatErasures({ ...stores, now }, told)).toBe(0);

    expect(await stores.vault.open(here, requestItem(request.id))).toBeUndefined();
    expect(await found()).toMatchObject({
      state: 'withdrawn',
      wakesOn: '',
      requesterPrint: '',
      trackingPrint: '',
      anonymisedOn: '2028-04-01',
    });
    expect((await stores.journal(here)).at(-1)).toMatchObject({ act: 'request.anonymised', by: 'restore' });
  });

  test('leave alone whoever was given the number anew, and what is not there', async () => {
    const told = [
      { collectivity: here, request: request.id, at: '2026-03-02T09:59:59.000Z' },
      { collectivity: aCode(2), request: request.id, at: '2028-03-20T10:00:00.000Z' },
    ];

    expect(await repeatErasures({ ...stores, now }, told)).toBe(0);
    expect(await found()).toEqual(request);
  });
});

test('What was forgotten is listed from the journals, and names nobody', async () => {
  const line = { scope: here, number: 1, by: 'retention', digest: '', previous: '', hash: '' };
  const lines = [
    { ...line, at: '2028-03-02T03:30:00.000Z', act: 'request.anonymised', subject: 'request:2026-00001' },
    { ...line, at: '2028-03-03T10:00:00.000Z', act: 'request.erased', subject: 'request:2026-00002' },
    { ...line, at: '2028-03-03T10:00:00.000Z', act: 'request.noted', subject: 'request:2026-00003' },
    { ...line, at: '2028-03-03T10:00:00.000Z', act: 'request.erased', subject: 'x' },
  ];

  const listed = await listErasures({
    list: async () => ({ sites: [{ code: here }] }),
    journal: { entries: async () => lines },
  });

  expect(listed).toEqual([
    { collectivity: here, request: '2026-00001', at: lines[0]?.at },
    { collectivity: here, request: '2026-00002', at: lines[1]?.at },
  ]);
});
