import { createHash } from 'node:crypto';
import { originsOf } from '@mahalli/contracts';
import { type Publication, publicOf, summaryOf } from '@mahalli/core';
import {
  aCode,
  aDeed,
  aDraft,
  aMoment,
  anAttachment,
  anEdition,
  aPublication,
  aPublicationId,
  aSite,
  inMemoryPublications,
  inMemoryStores,
} from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { type TakeOutDeps, type TakeOutSink, takeOut } from './take-out.ts';

const code = aCode();
const now = () => new Date(aMoment);
const released = anAttachment({ file: 'a'.repeat(64) as never, name: 'budget.pdf' });
const waiting = anAttachment({ file: 'b'.repeat(64) as never, name: 'projet.pdf' });

/** Published with one file, and its draft has another since. */
const publication: Publication = aPublication({
  id: aPublicationId(1),
  collectivity: code,
  state: 'published',
  number: 1,
  ahead: true,
  edition: summaryOf(anEdition({ attachments: [publicOf(released)] })),
  draft: aDraft({ attachments: [released, waiting] }),
});

const depsOf = async (): Promise<TakeOutDeps> => {
  const stores = await inMemoryStores(now);
  await stores.sites.create(aSite({ code }), aDeed({ where: code, act: 'site.opened' }));
  const publications = inMemoryPublications(publication);
  const template = {
    version: 'one',
    respond: async ({ url }: Request) =>
      new Response(`<link href="/_app/a.css"><a href="/fr">${url}</a>`, {
        headers: { 'content-type': 'text/html' },
      }),
  };
  return {
    ...stores,
    publications: { ...publications, published: async () => [publication as never] },
    history: publications,
    fileWords: { find: async () => new Map() },
    origins: originsOf('https://mahalli.example'),
    template,
    templateOf: async () => template,
    asset: async (address) => Buffer.from(address),
    attached: async (_, key) => Buffer.from(key),
    now,
  };
};

const intoMemory = () => {
  const files = new Map<string, Uint8Array>();
  const sink: TakeOutSink = {
    put: async (path, body) => {
      files.set(path, body);
    },
  };
  return { files, sink };
};

const text = (of: Uint8Array | undefined): string => Buffer.from(of ?? []).toString();

describe('Taking a collectivity out', () => {
  test('puts its pages, what the public reads beside them, and what it does not apart', async () => {
    const { files, sink } = intoMemory();

    await takeOut(await depsOf(), code, { sink });

    expect(text(files.get(`site/files/${released.file}/budget.pdf`))).toBe(`${released.file}/budget.pdf`);
    expect(text(files.get(`internal/files/${waiting.file}/projet.pdf`))).toBe(`${waiting.file}/projet.pdf`);
    expect([...files.keys()].filter((path) => path.includes('projet.pdf'))).toHaveLength(1);
    expect(text(files.get('site/_app/a.css'))).toBe('/_app/a.css');
    expect(text(files.get('site/fr/about/index.html'))).toContain('<a href="../../fr/index.html">');
    expect(text(files.get('README.md'))).toContain('2026-03-02');
  });

  test('ends with the sum of each file, and tells how far it is', async () => {
    const { files, sink } = intoMemory();
    const told: string[] = [];

    const count = await takeOut(await depsOf(), code, {
      sink,
      onProgress: ({ done, of }) => void told.push(`${done}/${of}`),
    });

    const sums = text(files.get('SHA256SUMS')).trim().split('\n');
    expect([...files.keys()].at(-1)).toBe('SHA256SUMS');
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    expect([told[0], told.at(-1)]).toEqual([`1/${count}`, `${count}/${count}`]);
    expect(files.size).toBe(count);
  });

  test('stops when it is told to, before the next file and without a list of sums', async () => {
    const { files, sink } = intoMemory();
    const stop = new AbortController();
    const { signal } = stop;

    const taken = takeOut(await depsOf(), code, { sink, signal, onProgress: () => stop.abort('enough') });

    await expect(taken).rejects.toBe('enough');
    expect([...files.keys()]).toEqual(['README.md']);
  });

  test('refuses a collectivity without a site', async () => {
    const { files, sink } = intoMemory();

    await expect(takeOut(await depsOf(), aCode(2), { sink })).rejects.toMatchObject({ code: 'site.unknown' });
    expect(files.size).toBe(0);
  });
});
