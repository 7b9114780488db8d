import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listening } from '../listen.ts';
import { startObjectStorage } from './object-storage.ts';
import { type ObjectStore, openObjectStore } from './object-store.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const start = Date.UTC(2026, 2, 2, 9);
const stamp = '20260302T090000Z';
const credential = 'local/20260302/local/s3/aws4_request';

let folder: string;
let store: ObjectStore;
let server: Listening;
let clock = start;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-presigned-'));
  store = await openObjectStore(folder, { buckets: ['inbox'] });
  server = await startObjectStorage({ store, credentials, now: () => clock });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const signatureOf = (text: string): string => {
  const steps = ['20260302', 'local', 's3', 'aws4_request', text];
  return steps
    .reduce<Buffer>((key, step) => hmac(key, step), Buffer.from('AWS4a secret of this machine'))
    .toString('hex');
};

interface Upload {
  readonly key?: string;
  readonly file?: string;
  readonly at?: number;
  readonly more?: Readonly<Record<string, string>>;
  readonly signature?: string;
}

/** Posts a form whose policy allows 10 to 100 bytes of PDF under tickets/7/. */
const post = ({
  key = 'tickets/7/file.pdf',
  file = 'x'.repeat(50),
  at = start,
  more = {},
  signature,
}: Upload) => {
  clock = at;
  const policy = Buffer.from(
    JSON.stringify({
      expiration: new Date(start + 600_000).toISOString(),
      conditions: [
        { bucket: 'inbox' },
        ['starts-with', '$key', 'tickets/7/'],
        ['eq', '$Content-Type', 'application/pdf'],
        ['content-length-range', 10, 100],
        { 'x-amz-credential': credential },
        { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
        { 'x-amz-date': stamp },
      ],
    }),
  ).toString('base64');
  const form = new FormData();
  const fields = {
    key,
    'Content-Type': 'application/pdf',
    'x-amz-credential': credential,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-date': stamp,
    policy,
    'x-amz-signature': signature ?? signatureOf(policy),
    ...more,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([file]), 'وثيقة.pdf');
  return fetch(`${server.url}/inbox`, { method: 'POST', body: form });
};

describe('a presigned form', () => {
  test('stores a file that keeps to the policy', async () => {
    const answer = await post({ file: 'contenu du fichier' });

    expect(answer.status).toBe(204);
    expect(await store.read('inbox', 'tickets/7/file.pdf')).toMatchObject({
      body: Buffer.from('contenu du fichier'),
      contentType: 'application/pdf',
    });
  });

  test.each([
    ['a file too large', { file: 'x'.repeat(101) }, 'EntityTooLarge'],
    ['a file far too large', { file: 'x'.repeat(3_000_000) }, 'EntityTooLarge'],
    ['a file too small', { file: 'x' }, 'EntityTooSmall'],
    ['a key outside the prefix', { key: 'tickets/8/file.pdf' }, 'AccessDenied'],
    ['another content type', { more: { 'Content-Type': 'text/html' } }, 'AccessDenied'],
    ['a field the policy does not speak of', { more: { 'Cache-Control': 'public' } }, 'AccessDenied'],
    ['a policy that has expired', { at: start + 600_000 }, 'AccessDenied'],
    ['a forged signature', { signature: '0'.repeat(64) }, 'SignatureDoesNotMatch'],
  ] satisfies [string, Upload, string][])('refuses %s', async (_, upload, code) => {
    const key = 'key' in upload ? upload.key : 'tickets/7/refused.pdf';

    const answer = await post({ key, ...upload });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
    expect(await store.head('inbox', key)).toBeUndefined();
  });
});

describe('a presigned address', () => {
  /** Signs an address by hand, as the specification of signature version 4 says. */
  const presign = (path: string): string => {
    const host = `127.0.0.1:${server.port}`;
    const query = [
      'X-Amz-Algorithm=AWS4-HMAC-SHA256',
      `X-Amz-Credential=${encodeURIComponent(credential)}`,
      `X-Amz-Date=${stamp}`,
      'X-Amz-Expires=60',
      'X-Amz-SignedHeaders=host',
      `response-content-disposition=${encodeURIComponent('attachment; filename="a b.pdf"')}`,
    ].join('&');
    const request = ['GET', path, query, `host:${host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
    const digest = createHash('sha256').update(request).digest('hex');
    const signature = signatureOf(
      ['AWS4-HMAC-SHA256', stamp, credential.slice('local/'.length), digest].join('\n'),
    );
    return `http://${host}${path}?${query}&X-Amz-Signature=${signature}`;
  };

  test('opens its object until it expires, and no other', async () => {
    await store.put('inbox', 'read.pdf', Buffer.from('bytes'), { contentType: 'application/pdf' });
    clock = start;
    const address = presign('/inbox/read.pdf');

    const answer = await fetch(address);

    expect(await answer.text()).toBe('bytes');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a b.pdf"');
    expect((await fetch(address.replace('read.pdf', 'other.pdf'))).status).toBe(403);
    clock = start + 61_000;
    expect((await fetch(address)).status).toBe(403);
  });
});
