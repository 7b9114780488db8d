import { beforeEach, describe, expect, test } from 'vitest';
import type { Deed } from '../deed.ts';
import { type Publication, publish } from '../publication.ts';
import { written } from '../translation.ts';
import {
  aCode,
  aDeed,
  aDraft,
  aMoment,
  anActor,
  aPublication,
  aPublicationId,
  aSite,
  aTable,
} from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);
const { email } = anActor();

/** What every store must do when a publication is made public, whatever it is made of. */
export const publishedPublicationsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as it makes publications public`, () => {
    let stores: Stores;

    const store = async (...items: readonly Publication[]): Promise<void> => {
      for (const item of items) {
        const deed = aDeed({ where: item.collectivity, act: 'publication.created' });
        await stores.publications.create(item, deed);
      }
    };
    const makePublic = (one: Publication, over: Partial<Deed> = {}): Promise<Publication> =>
      stores.publications.savePublished(
        (number) => publish(one, number, email, now),
        one.collectivity,
        aDeed({ where: one.collectivity, act: 'publication.published', ...over }),
      );
    const acts = async (): Promise<readonly string[]> =>
      (await stores.journal(aCode())).map(({ act }) => act);

    beforeEach(async () => {
      stores = await emptyStores(() => now);
      await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
    });

    test('numbers publications from 1, each next to the last', async () => {
      const two = [aPublication(), aPublication({ id: aPublicationId(2) })] as const;
      await store(...two);

      const first = await makePublic(two[0]);
      const second = await makePublic(two[1]);

      expect([first.number, second.number]).toEqual([1, 2]);
      expect(await stores.sites.find(aCode())).toMatchObject({ published: 2 });
    });

    test('gives different consecutive numbers to publications published at once', async () => {
      const five = [1, 2, 3, 4, 5].map((nth) => aPublication({ id: aPublicationId(nth) }));
      await store(...five);

      const published = await Promise.all(five.map((one) => makePublic(one)));

      expect(published.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5]);
      expect(await stores.sites.find(aCode())).toMatchObject({ published: 5 });
      expect((await stores.publications.published(aCode())).map(({ number }) => number)).toEqual([
        1, 2, 3, 4, 5,
      ]);
    });

    test('keeps the number when a publication is published again', async () => {
      const [one, other] = [aPublication(), aPublication({ id: aPublicationId(2) })];
      await store(one, other);
      const first = await makePublic(one);
      await makePublic(other);

      const again = await makePublic({ ...first, ahead: true });

      expect(again).toMatchObject({ number: 1, edition: { edition: 2 } });
      expect(await stores.sites.find(aCode())).toMatchObject({ published: 2 });
      expect(await stores.publications.find(aCode(), one.id)).toEqual(again);
    });

    test('keeps the body of every edition', async () => {
      const one = aPublication();
      await store(one);
      const first = await makePublic(one);
      const corrected = aDraft({ body: written({ ar: 'بعد التصحيح', fr: 'Après correction' }) });

      await makePublic({ ...first, draft: corrected, ahead: true });

      expect(await stores.publications.body(aCode(), one.id, 1)).toMatchObject({
        fr: 'Les taux suivants s’appliquent dès le 1er avril.',
      });
      expect(await stores.publications.body(aCode(), one.id, 2)).toEqual({
        ar: 'بعد التصحيح',
        fr: 'Après correction',
      });
    });

    test('keeps the table of every edition that has one, and none in what lists read', async () => {
      const one = aPublication({ draft: aDraft({ table: aTable() }) });
      await store(one);
      const first = await makePublic(one);

      await makePublic({ ...first, draft: aDraft(), ahead: true });

      expect(await stores.publications.table(aCode(), one.id, 1)).toEqual(aTable());
      expect(await stores.publications.table(aCode(), one.id, 2)).toBeUndefined();
      expect(await stores.publications.table(aCode(), one.id, 9)).toBeUndefined();
      expect(first.edition).toMatchObject({ model: aTable().model });
      expect(first.edition).not.toHaveProperty('table');
    });

    test('publishes once when the form comes twice, and answers the same', async () => {
      const one = aPublication();
      await store(one);

      const first = await makePublic(one, { once: 'form-1' });
      const again = await makePublic(first, { once: 'form-1' });

      expect(again).toEqual(first);
      expect(await stores.sites.find(aCode())).toMatchObject({ published: 1 });
    });

    test('publishes once when the form comes twice at the same moment', async () => {
      const one = aPublication();
      await store(one);

      const both = await Promise.all([
        makePublic(one, { once: 'form-1' }),
        makePublic(one, { once: 'form-1' }),
      ]);

      expect(both.map(({ number }) => number)).toEqual([1, 1]);
      expect(await stores.sites.find(aCode())).toMatchObject({ published: 1 });
      expect(await acts()).toEqual(['site.opened', 'publication.created', 'publication.published']);
    });

    test('refuses to publish from a version that is no longer the stored one, and takes no number', async () => {
      const one = aPublication();
      await store(one);
      await stores.publications.save({ ...one, version: 2 }, aDeed());

      await expect(makePublic(one)).rejects.toMatchObject({ code: 'publication.changed' });
      expect(await stores.sites.find(aCode())).toMatchObject({ published: 0 });
    });

    test('publishes nothing where there is no site', async () => {
      const orphan = aPublication({ collectivity: aCode(3) });
      await store(orphan);

      await expect(makePublic(orphan)).rejects.toMatchObject({ code: 'site.unknown' });
    });

    test('passes on what the rule refuses', async () => {
      const incomplete = aPublication({ draft: aDraft({ title: written({ ar: '', fr: 'Titre' }) }) });
      await store(incomplete);

      await expect(makePublic(incomplete)).rejects.toMatchObject({ code: 'publication.incomplete' });
      expect(await acts()).toEqual(['site.opened', 'publication.created']);
    });
  });
