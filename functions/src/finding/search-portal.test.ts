import { furtherWordsAddress, searchFileAddress, searchPartAddress } from '@mahalli/contracts';
import { type CollectivityCode, locales, type PublishedEntry } from '@mahalli/core';
import { aCode } from '@mahalli/core/testing';
import { question } from '@mahalli/finding';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { anEntry } from '../portal/an-entry.fixture.ts';
import { findablesOf } from '../portal/findables.ts';
import { searchPortals } from './search-portal.ts';

const mine = aCode(5);
const other = aCode(6);

/** A body, and a file that says more than phones carry. */
const texts = async ({ number }: PublishedEntry) => {
  const words = Array.from({ length: 30 }, (_, at) => `annexe${number}x${at}`);
  return {
    body: { ar: `نص عن الإنارة رقم ${number}`, fr: `Texte sur l’éclairage, secret${number}` },
    files: [{ ar: words, fr: words }],
  };
};

/** Portals as they published themselves, and what was read of them. */
const publishedBy = (portals: Readonly<Record<string, readonly PublishedEntry[]>>, most?: number) => {
  const files = new Map<string, string>();
  const reads: string[] = [];
  const publish = async (code: string, published: readonly PublishedEntry[]): Promise<void> => {
    const content = findablesOf(published, texts);
    const file = await content.searchFile();
    for (const locale of locales) {
      files.set(code + searchFileAddress(locale), JSON.stringify(file));
      for (const { part, mark } of file.parts) {
        const findables = await content.findables(locale, part, mark);
        files.set(code + searchPartAddress(locale, part), JSON.stringify(findables));
        const further = await content.furtherWords(locale, part, mark);
        files.set(code + furtherWordsAddress(locale, part), JSON.stringify(further));
      }
    }
  };
  const ready = Promise.all(Object.entries(portals).map(([code, published]) => publish(code, published)));
  const search = searchPortals(
    {
      async read(code, address) {
        await ready;
        reads.push(address);
        return files.get(code + address);
      },
    },
    most,
  );
  const numbersFor = async (code: CollectivityCode, q: string): Promise<readonly number[]> =>
    (await search(code, 'fr', v.parse(question, { q }))).hits.map(({ findable }) => findable.number);
  return { publish, numbersFor, reads, files };
};

describe('A search of a portal', () => {
  test('finds what the bodies say', async () => {
    const { numbersFor } = publishedBy({ [mine]: [anEntry(1), anEntry(2)] });

    expect(await numbersFor(mine, 'eclairage')).toEqual(expect.arrayContaining([1, 2]));
    expect(await numbersFor(mine, 'secret2')).toEqual([2]);
  });

  test('finds what the files say, also what no phone carries', async () => {
    const { numbersFor, files } = publishedBy({ [mine]: [anEntry(1), anEntry(2)] });

    expect(await numbersFor(mine, 'annexe2x3')).toEqual([2]);
    expect(await numbersFor(mine, 'annexe2x29')).toEqual([2]);
    expect(files.get(mine + searchPartAddress('fr', 1))).toContain('annexe2x3');
    expect(files.get(mine + searchPartAddress('fr', 1))).not.toContain('annexe2x29');
  });

  test('forgets first the portals that were searched least recently', async () => {
    const { numbersFor, reads } = publishedBy({ [mine]: [anEntry(1)], [other]: [anEntry(1)] }, 3000);
    await numbersFor(mine, 'eclairage');
    await numbersFor(other, 'eclairage');
    reads.length = 0;

    await numbersFor(other, 'eclairage');
    expect(reads).toEqual(['/fr/search.json']);
    await numbersFor(mine, 'eclairage');
    expect(reads).toHaveLength(4);
  });

  test('never finds what another portal publishes', async () => {
    const { numbersFor } = publishedBy({ [mine]: [anEntry(1)], [other]: [anEntry(1), anEntry(7)] });

    expect(await numbersFor(other, 'secret7')).toEqual([7]);
    expect(await numbersFor(mine, 'secret7')).toEqual([]);
    expect(await numbersFor(aCode(7), 'eclairage')).toEqual([]);
  });

  test('never finds what was withdrawn, whose words are in no file any more', async () => {
    const { numbersFor, publish, files } = publishedBy({ [mine]: [anEntry(1), anEntry(2)] });
    expect(await numbersFor(mine, 'secret2')).toEqual([2]);

    await publish(mine, [anEntry(1), anEntry(2, { withdrawn: true })]);

    expect(await numbersFor(mine, 'secret2')).toEqual([]);
    expect([...files.values()].join()).not.toMatch(/secret2|annexe2/);
  });

  test('reads again only the parts that changed', async () => {
    const archive = Array.from({ length: 120 }, (_, at) => anEntry(at + 1));
    const { numbersFor, publish, reads } = publishedBy({ [mine]: archive });
    await numbersFor(mine, 'secret3');
    reads.length = 0;

    await publish(mine, [...archive, anEntry(121)]);

    expect(await numbersFor(mine, 'secret121')).toEqual([121]);
    expect(reads).toEqual(['/fr/search.json', '/fr/search/3.json', '/fr/search/3-words.json']);
    reads.length = 0;
    await numbersFor(mine, 'secret121');
    expect(reads).toEqual(['/fr/search.json']);
  });
});

describe('The search file', () => {
  const archive = Array.from({ length: 101 }, (_, at) => anEntry(at + 1));

  test('marks a part otherwise when anything in it changes, and no other part', async () => {
    const before = await findablesOf(archive, texts).searchFile();

    const after = await findablesOf(
      [...archive.slice(0, 100), anEntry(101, { withdrawn: true })],
      texts,
    ).searchFile();

    expect(before.parts.map(({ part }) => part)).toEqual([1, 2, 3]);
    expect(after.parts.slice(0, 2)).toEqual(before.parts.slice(0, 2));
    expect(after.parts[2]?.mark).not.toBe(before.parts[2]?.mark);
  });

  test('reads each body once for both languages', async () => {
    let read = 0;
    const content = findablesOf(archive, async (entry) => {
      read += 1;
      return texts(entry);
    });

    for (const locale of locales) await content.findables(locale, 1, '');

    expect(read).toBe(50);
  });
});
