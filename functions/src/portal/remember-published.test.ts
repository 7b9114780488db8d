import type { CollectivityCode, Publication, PublicationReadings } from '@mahalli/core';
import { publish, withdraw } from '@mahalli/core';
import {
  aCode,
  aDeed,
  anActor,
  aPublication,
  aPublicationId,
  inMemoryPublications,
} from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { rememberPublished } from './remember-published.ts';

const now = new Date('2026-11-02T09:00:00.000Z');
const { email } = anActor();

/** A store in which two collectivities may publish, and how many entries were read from it. */
const aStore = () => {
  const codes = [aCode(1), aCode(2)];
  const drafts = codes.flatMap((collectivity) =>
    [1, 2, 3, 4].map((nth) => aPublication({ collectivity, id: aPublicationId(nth) })),
  );
  const store = inMemoryPublications(...drafts);
  const read: number[] = [];
  const readings: PublicationReadings = {
    ...store,
    async publishedSince(...asked) {
      const found = await store.publishedSince(...asked);
      read.push(found.entries.length);
      return found;
    },
  };
  const makePublic = async (nth: number, collectivity: CollectivityCode = aCode(1)): Promise<Publication> => {
    const one = await store.find(collectivity, aPublicationId(nth));
    if (one === undefined) throw new Error(`there is no publication ${nth}`);
    return store.savePublished(
      (number) => publish({ ...one, ahead: true }, number, email, now),
      collectivity,
      aDeed({ where: collectivity, act: 'publication.published' }),
    );
  };
  return { store, readings, read, makePublic };
};

describe('whoever remembers what was published', () => {
  test('tells what the store tells after each change, and reads only what changed', async () => {
    const { store, readings, read, makePublic } = aStore();
    const remembering = rememberPublished(readings);
    await makePublic(1);
    await makePublic(2);
    const told = [await remembering.published(aCode(1))];

    const third = await makePublic(3);
    told.push(await remembering.published(aCode(1)));
    await makePublic(1);
    told.push(await remembering.published(aCode(1)));
    const gone = withdraw(third, { ar: 'خطأ', fr: 'Erreur' }, email, now);
    await store.save(gone, aDeed({ act: 'publication.withdrawn' }));
    told.push(await remembering.published(aCode(1)), await remembering.published(aCode(1)));

    expect(told.at(-1)).toEqual(await store.published(aCode(1)));
    expect(
      told.map((entries) => entries.map(({ edition, withdrawal }) => withdrawal ?? edition.edition)),
    ).toEqual([
      [1, 1],
      [1, 1, 1],
      [2, 1, 1],
      [2, 1, gone.withdrawal],
      [2, 1, gone.withdrawal],
    ]);
    expect(read).toEqual([2, 1, 1, 1, 0]);
  });

  test('never tells of one collectivity what another published', async () => {
    const { store, readings, makePublic } = aStore();
    const remembering = rememberPublished(readings);
    await makePublic(1);
    await remembering.published(aCode(1));

    await makePublic(2, aCode(2));

    expect(await remembering.published(aCode(2))).toEqual(await store.published(aCode(2)));
    expect(await remembering.published(aCode(1))).toEqual(await store.published(aCode(1)));
  });

  test('forgets who published least recently when there is too much to remember', async () => {
    const { readings, read, makePublic } = aStore();
    const remembering = rememberPublished(readings, 3);
    for (const nth of [1, 2]) for (const code of [aCode(1), aCode(2)]) await makePublic(nth, code);

    for (const nth of [1, 2, 2, 1]) await remembering.published(aCode(nth));

    expect(read).toEqual([2, 2, 0, 2]);
  });

  test('takes over everything when the store does not know where it had come to', async () => {
    const { readings, makePublic } = aStore();
    await makePublic(1);
    const restored = aStore();
    let present = readings;
    const remembering = rememberPublished({
      ...readings,
      publishedSince: (...asked) => present.publishedSince(...asked),
    });
    await remembering.published(aCode(1));

    present = restored.readings;

    expect(await remembering.published(aCode(1))).toEqual([]);
  });
});
