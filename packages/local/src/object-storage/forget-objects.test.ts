import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldPrefix, inboxDays, sentPrefix, waitingPrefix } from '@mahalli/contracts';
import { uploadDays } from '@mahalli/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetObjects } from './forget-objects.ts';
import { type ObjectStore, openObjectStore } from './object-store.ts';

const day = 24 * 60 * 60_000;
const keys = [`${sentPrefix}a`, `${waitingPrefix}b`, `${heldPrefix}c`];

let folder: string;
let store: ObjectStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-forget-'));
  store = await openObjectStore(folder, { buckets: ['inbox'] });
  for (const key of keys) await store.put('inbox', key, Buffer.from('x'), { contentType: 'text/plain' });
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  [0.9, keys],
  [1.1, keys.slice(1)],
  [2.9, keys.slice(1)],
  [3.1, keys.slice(2)],
  [1000, keys.slice(2)],
])(
  'After %d days an inbox still has what may be asked for, and all that was attached',
  async (days, left) => {
    await forgetObjects(store, 'inbox', inboxDays, Date.now() + days * day);

    expect((await store.keys('inbox', '')).toSorted()).toEqual(left.toSorted());
  },
);

test('What waits outlasts the upload that may be attached', () => {
  expect(inboxDays[waitingPrefix]).toBeGreaterThan(uploadDays);
});
