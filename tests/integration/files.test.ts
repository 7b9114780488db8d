import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import {
  type CollectivityCode,
  type FileHash,
  namesOf,
  namesOfPhoto,
  type PublishedEntry,
  type Site,
  type Upload,
} from '@mahalli/core';
import {
  aCode,
  aMoment,
  anAttachment,
  anEdition,
  anUploadId,
  aPhotograph,
  aPublicationId,
  aSite,
  inMemoryUploads,
} from '@mahalli/core/testing';
import { s3FileAddresses } from '@mahalli/functions/adapters/s3-file-addresses';
import { s3Inbox, s3KeptFiles, s3WaitingFiles } from '@mahalli/functions/adapters/s3-inbox';
import { s3PublicFiles } from '@mahalli/functions/adapters/s3-public-files';
import { s3UploadForms } from '@mahalli/functions/adapters/s3-upload-forms';
import { type FinishUploadDeps, finishUpload, uploadKey } from '@mahalli/functions/files/finish-upload';
import { withFiles } from '@mahalli/functions/files/release-files';
import { inspect } from '@mahalli/inspection';
import { type ObjectStore, openObjectStore, smallPdf, startObjectStorage } from '@mahalli/local';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const start = Date.parse(aMoment);
const where = { collectivity: aCode(), id: aPublicationId() };
const back = 'http://bureau.localhost/fr/files';

// In two halves, or antivirus programs would take this source for the thing itself.
const harmful = Buffer.from(
  `${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$'}${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`,
);
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = smallPdf({
  title: 'Arrêté fiscal de la commune',
  lines: ['Les taux suivants s’appliquent dès le 1er avril.', 'Téléphone : 06 12 34 56 78'],
});

let folder: string;
let store: ObjectStore;
let s3: S3Client;
let url: string;
/** What the object storage takes for now; the client's own clock, where it matters not. */
let clock: number | undefined;
let stop: () => Promise<void>;

beforeEach(async () => {
  clock = undefined;
  folder = await mkdtemp(join(tmpdir(), 'mahalli-files-'));
  store = await openObjectStore(folder, { buckets: ['inbox', 'files'] });
  const server = await startObjectStorage({ store, credentials, now: () => clock ?? Date.now() });
  url = server.url;
  s3 = new S3Client({ endpoint: server.url, region: 'local', credentials });
  stop = server.stop;
});
afterEach(async () => {
  s3.destroy();
  await stop();
  await rm(folder, { recursive: true });
});

const keysOf = (bucket: string) => store.keys(bucket, '');

describe('The form that sends a file', () => {
  beforeEach(() => {
    clock = start;
  });

  const form = () =>
    s3UploadForms(s3, { bucket: 'inbox', address: `${url}/inbox` }, () => new Date(start)).sign(
      { collectivity: where.collectivity, purpose: where.id },
      anUploadId(),
      back,
    );

  const post = async (change: Readonly<Record<string, string>> = {}, bytes = Buffer.from('a;b\n')) => {
    const { address, fields } = await form();
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) body.append(name, value);
    body.append('file', new File([bytes], 'Annexe nº 1.csv'));
    return fetch(address, { method: 'POST', body, redirect: 'manual' });
  };

  test('puts it under its publication, and leads back to the bureau', async () => {
    const answer = await post();

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain(`${back}?`);
    expect(await keysOf('inbox')).toEqual([
      uploadKey({ ...where, purpose: where.id, id: anUploadId() }, 'Annexe nº 1.csv'),
    ]);
  });

  test('stays on its page where a script sends it', async () => {
    const { staying } = await form();
    const body = new FormData();
    for (const [name, value] of Object.entries(staying)) body.append(name, value);
    body.append('file', new File(['a;b\n'], 'a.csv'));

    const answer = await fetch(`${url}/inbox`, { method: 'POST', body, redirect: 'manual' });

    expect(answer.status).toBe(201);
  });

  test.each([
    ['under another collectivity', { key: `uploads/${aCode(2)}/${where.id}/${anUploadId()}/a.csv` }],
    ['under another publication', { key: `uploads/${aCode()}/${aPublicationId(2)}/${anUploadId()}/a.csv` }],
    ['where files wait for their release', { key: `held/${aCode()}/a.csv` }],
    ['as a page', { 'content-type': 'text/html' }],
    ['with a field that nobody signed', { 'cache-control': 'no-cache' }],
    ['to lead somewhere else', { success_action_redirect: 'https://attacker.example' }],
  ])('sends nothing %s', async (_, change) => {
    expect((await post(change)).status).toBe(403);
    expect(await keysOf('inbox')).toEqual([]);
  });

  test('sends nothing too large, nor nothing at all', async () => {
    const { mostBytes } = await form();

    expect((await post({}, Buffer.alloc(mostBytes + 1))).status).toBe(400);
    expect((await post({}, Buffer.alloc(0))).status).toBe(400);
    expect(await keysOf('inbox')).toEqual([]);
  });

  test('works for an hour', async () => {
    clock = start + 59 * 60_000;
    expect((await post()).status).toBe(303);
    clock = start + 60 * 60_000;
    expect((await post()).status).toBe(403);
  });
});

/** Everything that finishing uploads touches, real but for the tables. */
const finishing = () => {
  const words = new Map<string, readonly string[]>();
  const now = () => new Date(aMoment);
  const deps: FinishUploadDeps = {
    inbox: s3Inbox(s3, 'inbox'),
    waiting: s3WaitingFiles(s3, 'inbox'),
    fileWords: {
      put: async (collectivity, file, of) => {
        words.set(`${collectivity} ${file}`, of);
      },
    },
    uploads: inMemoryUploads(now),
    malware: { verdict: async () => 'unknown' },
    inspect,
    now,
  };
  return { deps, words };
};

const keyOf = (name: string) => uploadKey({ ...where, purpose: where.id, id: anUploadId() }, name);

const arrive = async (name: string, bytes: Buffer): Promise<string> => {
  await store.put('inbox', keyOf(name), bytes, { contentType: 'application/octet-stream' });
  return keyOf(name);
};

const outcome = async ({ uploads }: Pick<FinishUploadDeps, 'uploads'>): Promise<Upload | undefined> =>
  uploads.find(where.collectivity, where.id, anUploadId());

describe('A file that arrived', () => {
  test('is kept aside with its facts, its text and its findings, and leaves the inbox', async () => {
    const { deps, words } = finishing();

    await finishUpload(deps, await arrive('Arrêté nº 12.pdf', pdf));

    const file = createHash('sha256').update(pdf).digest('hex');
    expect(await outcome(deps)).toMatchObject({
      state: 'ready',
      name: 'Arrêté nº 12.pdf',
      file: {
        file,
        kind: 'pdf',
        pages: 1,
        tagged: true,
        hasText: true,
        language: 'fr',
        size: pdf.length,
        findings: [expect.objectContaining({ what: 'phone' })],
      },
    });
    expect(words.get(`${aCode()} ${file}`)).toContain('appliquent');
    const [key, ...others] = await keysOf('inbox');
    expect(others).toEqual([]);
    expect(key).toMatch(new RegExp(`^waiting/${aCode()}/${file}/Arrete-n.*12\\.pdf$`));
    const kept = await store.read('inbox', key ?? '');
    expect(kept?.body.equals(pdf)).toBe(true);
    expect(kept).toMatchObject({
      contentType: 'application/pdf',
      contentDisposition: expect.stringMatching(/^inline; filename="Arrete-n/),
      cacheControl: 'public, max-age=31536000, immutable',
    });
  });

  test('is named by what is published of it when it is a picture, made anew', async () => {
    const { deps } = finishing();

    await finishUpload(deps, await arrive('photo.png', pixel));

    const sent = await outcome(deps);
    const file = sent?.state === 'ready' ? sent.file : undefined;
    const kept = await store.read('inbox', `waiting/${aCode()}/${file?.file}/photo.png`);
    expect(file).toMatchObject({ kind: 'png', picture: { width: 1, height: 1 } });
    expect(
      createHash('sha256')
        .update(kept?.body ?? '')
        .digest('hex'),
    ).toBe(file?.file);
  });

  test('becomes an emblem that every page can carry, when it was sent as one', async () => {
    const { deps } = finishing();
    const key = uploadKey({ collectivity: aCode(), purpose: 'emblem', id: anUploadId() }, 'logo.png');
    await store.put('inbox', key, pixel, { contentType: 'application/octet-stream' });

    await finishUpload(deps, key);

    expect(await deps.uploads.find(aCode(), 'emblem', anUploadId())).toMatchObject({
      state: 'ready',
      emblem: { side: 112, webp: expect.stringMatching(/^UklGR/) },
    });
    expect(await outcome(deps)).toBeUndefined();
  });

  test.each(['emblem', 'photo'] as const)('is refused as %s when it is no picture', async (purpose) => {
    const { deps } = finishing();
    const key = uploadKey({ collectivity: aCode(), purpose, id: anUploadId() }, 'logo.pdf');
    await store.put('inbox', key, pdf, { contentType: 'application/octet-stream' });

    await finishUpload(deps, key);

    expect(await deps.uploads.find(aCode(), purpose, anUploadId())).toMatchObject({
      state: 'refused',
      reason: 'type',
      detail: 'picture',
    });
    expect(await keysOf('inbox')).toEqual([]);
  });

  test.each([
    ['EICAR', 'malware', harmful],
    ['a page', 'type', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['half a PDF', 'damaged', pdf.subarray(0, 300)],
  ])('is refused with its reason when it is %s, and nothing of it is kept', async (_, reason, bytes) => {
    const { deps } = finishing();

    await finishUpload(deps, await arrive('x.pdf', bytes));

    expect(await outcome(deps)).toMatchObject({ state: 'refused', reason });
    expect(await keysOf('inbox')).toEqual([]);
  });

  test('is refused when the scanner says so, and waits when the scanner fails', async () => {
    const { deps } = finishing();
    const key = await arrive('x.pdf', pdf);
    const failing = { verdict: () => Promise.reject(new Error('no scanner')) };

    await expect(finishUpload({ ...deps, malware: failing }, key)).rejects.toThrow('no scanner');
    expect(await outcome(deps)).toMatchObject({ state: 'inspecting' });
    await finishUpload({ ...deps, malware: { verdict: async () => 'infected' } }, key);

    expect(await outcome(deps)).toMatchObject({ state: 'refused', reason: 'malware' });
    expect(await keysOf('inbox')).toEqual([]);
  });

  test('is thrown away unread when no form of ours sent it', async () => {
    const { deps } = finishing();
    await store.put('inbox', 'uploads/elsewhere/x.pdf', pdf, { contentType: 'application/pdf' });

    await finishUpload(deps, 'uploads/elsewhere/x.pdf');

    expect(await keysOf('inbox')).toEqual([]);
  });

  test('comes to the same end wherever the finisher was stopped, and however often it runs', async () => {
    const { deps: whole } = finishing();
    await finishUpload(whole, await arrive('photo.png', pixel));
    const [expected, kept] = [await outcome(whole), await keysOf('inbox')];

    for (let survives = 0; ; survives += 1) {
      let left = survives;
      const counted =
        <A extends readonly unknown[], R>(act: (...args: A) => Promise<R>) =>
        (...args: A): Promise<R> => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('killed')) : act(...args);
        };
      const { deps } = finishing();
      const mortal: FinishUploadDeps = {
        ...deps,
        inbox: { read: counted(deps.inbox.read), remove: counted(deps.inbox.remove) },
        waiting: { keep: counted(deps.waiting.keep) },
        uploads: { ...deps.uploads, put: counted(deps.uploads.put) },
      };
      const key = await arrive('photo.png', pixel);
      const done = await finishUpload(mortal, key).then(
        () => true,
        () => false,
      );
      await finishUpload(deps, key);
      await finishUpload(deps, key);

      expect(await outcome(deps)).toEqual(expected);
      expect(await keysOf('inbox')).toEqual(kept);
      if (done) {
        expect(survives).toBeGreaterThan(4);
        break;
      }
    }
  });
});

describe('A file that is attached', () => {
  const ready = async (name: string, bytes: Buffer) => {
    const { deps } = finishing();
    await finishUpload(deps, await arrive(name, bytes));
    const sent = await outcome(deps);
    if (sent?.state !== 'ready') throw new Error(`${name} did not pass`);
    return sent.file;
  };

  test('is kept under each of its names, with what will be said of it, however often that is asked', async () => {
    const file = await ready('photo.png', pixel);

    await s3KeptFiles(s3, 'inbox').hold(aCode(), file);
    await s3KeptFiles(s3, 'inbox').hold(aCode(), file);

    const names = namesOf(file);
    expect(names).toContain('photo.png');
    for (const name of names) {
      const [waiting, held] = await Promise.all(
        ['waiting', 'held'].map((place) => store.read('inbox', `${place}/${aCode()}/${file.file}/${name}`)),
      );
      expect(held?.body.equals(waiting?.body ?? Buffer.alloc(0))).toBe(true);
      expect(held?.contentDisposition).toBe(waiting?.contentDisposition);
    }
  });

  test('is opened by its signed address for a minute, and no other file by it', async () => {
    const file = await ready('Arrêté nº 12 (1).pdf', pdf);
    clock = start;
    const addresses = s3FileAddresses(s3, `${url}/inbox`, () => new Date(start));

    const address = await addresses.sign(aCode(), file, 'waiting');
    const answer = await fetch(address);

    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect((await fetch(address.replace('/waiting/', '/held/'))).status).toBe(403);
    expect((await fetch(address.replace(aCode(), aCode(2)))).status).toBe(403);
    clock = start + 61_000;
    expect((await fetch(address)).status).toBe(403);
  });
});

describe('The files of the public', () => {
  const other = anAttachment({ file: 'c'.repeat(64) as FileHash, name: 'annexe.csv' });
  const entry = (
    number: number,
    files: readonly ReturnType<typeof anAttachment>[],
    withdrawn = false,
  ): PublishedEntry => {
    const { body: _, ...edition } = anEdition({
      attachments: files.map(
        ({ counterpart: __, findings: ___, justification: ____, description, ...file }) => ({
          ...file,
          language: 'both' as const,
          description: { ar: description.ar.text, fr: description.fr.text },
        }),
      ),
    });
    const withdrawal = withdrawn ? { reason: { ar: 'خطأ', fr: 'Erreur' }, at: aMoment } : null;
    return { id: aPublicationId(number), number, edition, withdrawal };
  };
  const one = anAttachment();
  const address = `${aCode()}/${one.file}/${one.name}`;
  const otherAddress = `${aCode()}/${other.file}/${other.name}`;

  const show = async (
    entries: readonly PublishedEntry[],
    code: CollectivityCode = aCode(),
    site: Site | undefined = undefined,
  ) => {
    const during: (readonly string[])[] = [];
    await withFiles(
      {
        publications: { published: async () => entries },
        sites: { find: async () => site },
        files: s3PublicFiles(s3, { inbox: 'inbox', files: 'files' }),
      },
      code,
      async () => during.push(await keysOf('files')),
    );
    return { during: during[0], after: await keysOf('files') };
  };

  beforeEach(async () => {
    for (const file of [one, other]) {
      await store.put('inbox', `held/${aCode()}/${file.file}/${file.name}`, Buffer.from(file.name), {
        contentType: 'application/pdf',
        contentDisposition: 'inline',
      });
    }
  });

  test('are there before the pages that lead to them, with all that was said of them', async () => {
    const { during, after } = await show([entry(1, [one])]);

    expect([during, after]).toEqual([[address], [address]]);
    expect(await store.head('files', address)).toMatchObject({
      contentType: 'application/pdf',
      contentDisposition: 'inline',
    });
  });

  test('go after the pages that led to them, unless another publication carries them', async () => {
    await show([entry(1, [one, other]), entry(2, [one])]);

    const { during, after } = await show([entry(1, [one, other], true), entry(2, [one])]);

    expect(during).toEqual([address, otherAddress].toSorted());
    expect(after).toEqual([address]);
    expect((await show([entry(1, [one, other], true), entry(2, [one], true)])).after).toEqual([]);
    expect((await show([entry(1, [one])])).after).toEqual([address]);
  });

  test('are those of the photograph of the home page too, and of no other than it has now', async () => {
    const photo = aPhotograph();
    const [name] = namesOfPhoto(photo);
    const key = `${aCode()}/${photo.file}/${name}`;
    for (const kept of [name, 'original.jpg']) {
      await store.put('inbox', `held/${aCode()}/${photo.file}/${kept}`, Buffer.from('webp'), {
        contentType: 'image/webp',
      });
    }

    expect(await show([], aCode(), aSite({ photo }))).toEqual({ during: [key], after: [key] });
    expect(await show([], aCode(), aSite({ photo: null }))).toEqual({ during: [key], after: [] });
  });

  test('of one collectivity are not touched by another', async () => {
    await show([entry(1, [one])]);

    expect((await show([], aCode(2))).after).toEqual([address]);
  });

  test('are what they should be after a run that was stopped', async () => {
    const stopped = withFiles(
      {
        publications: { published: async () => [entry(1, [one, other])] },
        sites: { find: async () => undefined },
        files: s3PublicFiles(s3, { inbox: 'inbox', files: 'files' }),
      },
      aCode(),
      () => Promise.reject(new Error('killed')),
    );
    await expect(stopped).rejects.toThrow('killed');

    expect((await show([entry(1, [one])])).after).toEqual([address]);
  });
});
