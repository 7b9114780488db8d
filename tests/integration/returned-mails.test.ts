import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { sesMailer } from '@mahalli/functions/adapters/ses-mailer';
import { startRelay } from '@mahalli/local';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMailServer } from './mail-server.ts';

const credentials = { accessKeyId: 'LOCAL', secretAccessKey: 'secret' };
const gone = 'gone@personal.example';

let folder: string;
let undo: (() => unknown)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-returned-'));
  undo = [() => rm(folder, { recursive: true })];
});
afterEach(async () => {
  for (const one of undo.reverse()) await one();
});

test('what a mail server refuses for good is told with what it was about, and never with to whom', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const server = await startMailServer(new Set([gone]));
  const told: unknown[] = [];
  const relay = await startRelay({
    file: join(folder, 'letters.db'),
    smtp: server.url,
    credentials,
    onReturned: async (tags) => void told.push(tags),
  });
  const ses = new SESv2Client({ endpoint: relay.url, region: 'local', credentials });
  undo.push(
    () => server.stop(),
    () => relay.stop(),
    () => ses.destroy(),
  );
  const mailer = sesMailer(ses, 'notifications@mahalli.example');
  const letter = {
    subject: 'x',
    text: 'x',
    headers: { 'List-Unsubscribe': '<https://mahalli.example/stop>' },
  };

  await mailer.send({ ...letter, to: gone, tags: { collectivity: '09.273.01.05', subscription: 'one' } });
  await mailer.send({ ...letter, to: gone, tags: { collectivity: '09.273.01.05', request: '2026-00001' } });
  await mailer.send({ ...letter, to: 'salma@personal.example', tags: { subscription: 'two' } });
  const { source } = await server.mailTo('salma@personal.example');
  await vi.waitUntil(() => told.length > 1, { timeout: 10_000 });

  expect(told).toEqual([
    { collectivity: '09.273.01.05', subscription: 'one' },
    { collectivity: '09.273.01.05', request: '2026-00001' },
  ]);
  expect(source).toMatch(/^List-Unsubscribe: <https:\/\/mahalli\.example\/stop>\r?$/m);
  expect(source).not.toContain('two');
  expect(silenced.mock.calls.flat().join()).not.toContain(gone);
  silenced.mockRestore();
});
