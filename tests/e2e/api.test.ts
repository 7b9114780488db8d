import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { staffRoutes } from '@mahalli/contracts';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');
const folder = inject('folder');
const root = fileURLToPath(new URL('../..', import.meta.url));
const own = '07.041.09.05';
const other = '09.273.01.05';

/** A token as the command prints it. */
const tokenOf = (email: string): string =>
  execFileSync(process.execPath, ['packages/local/src/token.ts', '--as', email], {
    cwd: root,
    env: { ...process.env, MAHALLI_DATA: folder, PORT: String(port) },
    encoding: 'utf8',
  }).trim();

let publisher = '';
let editor = '';

beforeAll(() => {
  publisher = tokenOf('publication@ourika.example');
  editor = tokenOf('redaction@ourika.example');
});

const send = async (
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> },
) => {
  const {
    status,
    text,
    headers: told,
  } = await ask({
    port,
    host: 'localhost',
    path: `/api/v1/staff/${path}`,
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status, etag: String(told['etag'] ?? ''), answer: JSON.parse(text) };
};

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

/** Sends a file as a program does, with the form that it asked for. */
const sendFile = async (
  form: { readonly address: string; readonly fields: Readonly<Record<string, string>> },
  name: string,
  content: string,
): Promise<number> => {
  const body = new FormData();
  for (const [field, value] of Object.entries(form.fields)) body.append(field, value);
  body.append('file', new File([content], name));
  const packed = new Response(body);
  const { hostname, pathname } = new URL(form.address);
  const { status } = await ask({
    port,
    host: hostname,
    path: pathname,
    method: 'POST',
    headers: { 'content-type': packed.headers.get('content-type') ?? '' },
    body: await packed.bytes(),
  });
  return status;
};

/** What became of an upload, when its inspection has ended. */
const uploadOf = async (place: string, id: string) => {
  for (let asked = 0; asked < 100; asked += 1) {
    const { answer } = await send('GET', `${place}/uploads`, { token: publisher });
    const found = answer.items.find((one: { id: string }) => one.id === id);
    if (found !== undefined && found.state !== 'inspecting') return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${id} was never inspected`);
};

const draft = {
  title: { ar: 'إعلان عبر الواجهة', fr: 'Avis par l’API' },
  summary: { ar: 'ملخص', fr: 'Résumé' },
  body: { ar: 'نص', fr: 'Texte' },
  office: { ar: 'كتابة المجلس', fr: 'Secrétariat' },
  category: 'K16',
  documentDate: '2026-11-02',
};

describe('A program of the staff', () => {
  test('writes, corrects, publishes and withdraws, and the public reads it', async () => {
    const created = await send('POST', `${own}/publications`, {
      token: publisher,
      body: draft,
      headers: key(),
    });
    expect(created).toMatchObject({ status: 201, etag: '"1"', answer: { state: 'draft', gaps: [] } });
    const place = `${own}/publications/${created.answer.id}`;

    const corrected = await send('PUT', place, {
      token: publisher,
      body: { ...draft, title: { ar: 'إعلان مصحح', fr: 'Avis corrigé' }, subjects: ['services'] },
      headers: { ...key(), 'if-match': created.etag },
    });
    expect(corrected).toMatchObject({ status: 200, etag: '"2"' });
    const published = await send('POST', `${place}/publication`, {
      token: publisher,
      headers: { ...key(), 'if-match': corrected.etag },
    });
    expect(published).toMatchObject({ status: 200, answer: { state: 'published', ahead: false } });

    const address = `/fr/publications/${published.answer.number}`;
    const page = await askUntil(
      { port, host: 'ourika.localhost', path: address },
      ({ status }) => status === 200,
    );
    expect(page.text).toContain('Avis corrigé');
    const withdrawn = await send('POST', `${place}/withdrawal`, {
      token: publisher,
      body: { reason: { ar: 'خطأ', fr: 'Erreur' } },
      headers: { ...key(), 'if-match': published.etag },
    });
    expect(withdrawn.answer.state).toBe('withdrawn');
    const listed = await send('GET', `${own}/publications?status=withdrawn`, { token: publisher });
    expect(listed.answer.items.map(({ id }: { id: string }) => id)).toContain(created.answer.id);
  });

  test('sent again, creates and publishes once', async () => {
    const same = key();
    const twice = await Promise.all(
      [1, 2].map(() => send('POST', `${own}/publications`, { token: publisher, body: draft, headers: same })),
    );
    expect(new Set(twice.map(({ answer }) => answer.id)).size).toBe(1);
    const place = `${own}/publications/${twice[0]?.answer.id}/publication`;
    const publishing = { ...key(), 'if-match': '"1"' };

    const published = [
      await send('POST', place, { token: publisher, headers: publishing }),
      await send('POST', place, { token: publisher, headers: publishing }),
    ];

    expect(published.map(({ status, answer }) => [status, answer.number])).toEqual([
      [200, published[0]?.answer.number],
      [200, published[0]?.answer.number],
    ]);
  });

  test('sends a file, attaches and describes it, fills in a table, and the public reads both', async () => {
    const created = await send('POST', `${own}/publications`, {
      token: publisher,
      body: { ...draft, title: { ar: 'منح الجمعيات', fr: 'Subventions' }, category: 'K06' },
      headers: key(),
    });
    const place = `${own}/publications/${created.answer.id}`;
    const as = (etag: string) => ({ token: publisher, headers: { ...key(), 'if-match': etag } });

    const wanted = key();
    const form = await send('POST', `${place}/uploads`, { token: publisher, headers: wanted });
    expect(form).toMatchObject({ status: 201, answer: { upload: wanted['idempotency-key'] } });
    expect(await sendFile(form.answer, 'plan.csv', 'poste;montant\nRoute;12\n')).toBe(201);
    const ready = await uploadOf(place, form.answer.upload);
    expect(ready).toMatchObject({ state: 'ready', file: { kind: 'csv' } });

    const attach = as(created.etag);
    const attached = await send('POST', `${place}/uploads/${ready.id}/attachment`, attach);
    expect(attached.answer.gaps).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: ready.file.file, what: 'description' })]),
    );
    expect(await send('POST', `${place}/uploads/${ready.id}/attachment`, attach)).toMatchObject({
      status: 200,
      etag: attached.etag,
    });
    const words = {
      description: { ar: 'الأرقام', fr: 'Les chiffres' },
      language: 'both',
      counterpart: null,
      onlyBecause: { ar: '', fr: '' },
      justification: { ar: '', fr: '' },
    };
    const described = await send('PUT', `${place}/files/${ready.file.file}`, {
      ...as(attached.etag),
      body: words,
    });
    expect(described).toMatchObject({ status: 200, answer: { gaps: [] } });

    const models = await send('GET', 'table-models', { token: publisher });
    expect(models.answer.items.map(({ code }: { code: string }) => code)).toContain('grants-to-associations');
    const table = (rows: readonly unknown[]) => ({ model: 'grants-to-associations', rows });
    const purpose = { ar: 'دعم', fr: 'Soutien' };
    const wrong = await send('PUT', `${place}/table`, {
      ...as(described.etag),
      body: table([{ association: 'Tiwizi', purpose, amount: 'beaucoup' }, { association: 'Afoulki' }]),
    });
    expect(wrong).toMatchObject({
      status: 422,
      answer: {
        code: 'input.invalid',
        details: { '/rows/0/amount': 'no-amount', '/rows/1/amount': 'missing' },
      },
    });
    const unknown = await send('PUT', `${place}/table`, {
      ...as(described.etag),
      body: table([{ association: 'Tiwizi', purpose, amount: 100, colour: 'x' }]),
    });
    expect(unknown.answer.details).toMatchObject({ '/rows/0/colour': 'no-column' });
    const filled = await send('PUT', `${place}/table`, {
      ...as(described.etag),
      body: table([{ association: 'Tiwizi', purpose, amount: 4_000_000 }]),
    });
    expect(filled.answer.draft).toMatchObject({ table: { rows: [{ amount: 4_000_000 }] }, files: [{}] });

    const published = await send('POST', `${place}/publication`, as(filled.etag));
    const json = await askUntil(
      { port, host: 'ourika.localhost', path: `/publications/${published.answer.number}.json` },
      ({ status }) => status === 200,
    );
    expect(JSON.parse(json.text)).toMatchObject({ files: [{ name: 'plan.csv' }], table: { rows: [{}] } });

    const bare = await send('DELETE', `${place}/files/${ready.file.file}`, as(published.etag));
    expect(bare.answer.draft.files).toEqual([]);
    const without = await send('DELETE', `${place}/table`, as(bare.etag));
    expect(without.answer.draft.table).toBeNull();
  });

  test('lists what it sent page by page', async () => {
    const { answer } = await send('POST', `${own}/publications`, {
      token: publisher,
      body: draft,
      headers: key(),
    });
    const place = `${own}/publications/${answer.id}`;
    const ids = [];
    for (const name of ['a.csv', 'b.csv']) {
      const form = await send('POST', `${place}/uploads`, { token: publisher, headers: key() });
      await sendFile(form.answer, name, `${name};1\n`);
      ids.push((await uploadOf(place, form.answer.upload)).id);
    }

    const first = await send('GET', `${place}/uploads?limit=1`, { token: publisher });
    const second = await send('GET', `${place}/uploads?limit=1&cursor=${first.answer.next}`, {
      token: publisher,
    });

    expect([first, second].map(({ answer: { items } }) => items[0].id)).toEqual(ids);
    expect(second.answer.next).toBeNull();
  });

  test('is told when somebody saved in the meantime, and what it forgot to say', async () => {
    const created = await send('POST', `${own}/publications`, { token: editor, body: draft, headers: key() });
    const place = `${own}/publications/${created.answer.id}`;
    const save = (headers: Record<string, string>, body: unknown = draft) =>
      send('PUT', place, { token: editor, body, headers });
    const changed = { ...draft, title: { ar: 'أ', fr: 'a' } };
    await save({ ...key(), 'if-match': '"1"' }, changed);

    expect(await save({ ...key(), 'if-match': '"1"' })).toMatchObject({
      status: 412,
      answer: { code: 'publication.changed' },
    });
    expect(await save(key())).toMatchObject({ status: 428, answer: { code: 'version.missing' } });
    expect(await save({ ...key(), 'if-match': '"2"' }, { ...changed, color: 'red' })).toMatchObject({
      status: 422,
      answer: { code: 'input.invalid', details: { field: 'color' } },
    });
    expect(await send('GET', place, { token: editor })).toMatchObject({ status: 200, etag: '"2"' });
  });

  test('may do what its holder may, in their collectivity, and nothing else', async () => {
    const created = await send('POST', `${own}/publications`, { token: editor, body: draft, headers: key() });
    const publish = `${own}/publications/${created.answer.id}/publication`;

    expect(
      await send('POST', publish, { token: editor, headers: { ...key(), 'if-match': '"1"' } }),
    ).toMatchObject({ status: 403, answer: { code: 'access.denied' } });
    expect(await send('GET', `${other}/publications`, { token: editor })).toMatchObject({ status: 403 });
    expect(await send('GET', `${own}/publications/${crypto.randomUUID()}`, { token: editor })).toMatchObject({
      status: 404,
    });
  });

  test.each(Object.entries(staffRoutes))(
    'without a token that counts, does not do %s',
    async (_name, route) => {
      const path = route.path
        .replace('/api/v1/staff/', '')
        .replace('{code}', own)
        .replace('{id}', crypto.randomUUID());
      const forged = `${publisher.slice(0, -8)}AAAAAAAA`;

      for (const token of [undefined, 'nothing', forged]) {
        const answered = await send(route.method, path, {
          ...(token !== undefined && { token }),
          ...(['POST', 'PUT'].includes(route.method) && { body: {} }),
        });
        expect(answered).toMatchObject({ status: 401, answer: { code: 'token.expired' } });
      }
    },
  );
});

describe('Anybody', () => {
  test('counts the periods of a request, with the reason of each day', async () => {
    const asking = (query: string) =>
      ask({ port, host: 'localhost', path: `/api/v1/deadlines?${query}` }).then(
        ({ status, headers, text }) => ({
          status,
          type: String(headers['content-type']),
          answer: JSON.parse(text),
        }),
      );

    const counted = await asking('received=2026-03-02&extended=true');
    expect(counted.status).toBe(200);
    expect(counted.answer).toMatchObject({ received: '2026-03-02', kind: 'normal', extended: true });
    expect(
      counted.answer.dates.map(({ code, due }: Record<string, string>) => [code, due]).slice(0, 2),
    ).toEqual([
      ['D1', '2026-04-01'],
      ['D2', '2026-04-29'],
    ]);
    expect(counted.answer.dates[0].steps[0]).toEqual({ step: 'start', date: '2026-03-02', supposed: false });

    for (const wrong of ['received=2026-02-30', 'received=1999-01-04', 'received=2026-03-02&kind=slow', '']) {
      const { status, type, answer } = await asking(wrong);
      expect(status).toBe(422);
      expect(type).toContain('application/problem+json');
      expect(answer).toMatchObject({ code: 'input.invalid' });
    }
  });

  test('reads how far the country has come', async () => {
    const { status, text } = await ask({ port, host: 'localhost', path: '/api/v1/coverage?limit=3' });
    const first = JSON.parse(text);
    expect(status).toBe(200);
    expect(first.items[0]).toMatchObject({ covered: expect.any(Number), of: expect.any(Number) });

    const rest = await ask({
      port,
      host: 'localhost',
      path: `/api/v1/coverage?limit=3&cursor=${first.next}`,
    });
    const region = await ask({ port, host: 'localhost', path: '/api/v1/coverage?region=07' });

    const codes = [...first.items, ...JSON.parse(rest.text).items].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(JSON.parse(region.text).items.map(({ code }: { code: string }) => code)).toEqual([own]);
  });
});
