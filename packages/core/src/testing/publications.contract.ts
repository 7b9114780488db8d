import { beforeEach, describe, expect, test } from 'vitest';
import type { Deed } from '../deed.ts';
import { type Publication, publish, withdraw } from '../publication.ts';
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
const later = new Date('2026-03-03T10:00:00.000Z');
const { email } = anActor();

/** What every store of publications must do, whatever it is made of. */
export const publicationsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of publications`, () => {
    let stores: Stores;

    const store = async (...items: readonly Publication[]): Promise<void> => {
      for (const item of items) {
        const deed = aDeed({ where: item.collectivity, act: 'publication.created' });
        await stores.publications.create(item, deed);
      }
    };
    const publishing = (over: Partial<Deed> = {}): Deed => aDeed({ act: 'publication.published', ...over });
    const makePublic = (one: Publication, over: Partial<Deed> = {}): Promise<Publication> =>
      stores.publications.savePublished(
        (number) => publish(one, number, email, now),
        one.collectivity,
        publishing({ where: one.collectivity, ...over }),
      );
    const acts = async (): Promise<readonly string[]> =>
      (await stores.journal(aCode())).map(({ act }) => act);

    beforeEach(async () => {
      stores = await emptyStores(() => now);
      await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
    });

    test('gives back what it was given', async () => {
      const one = aPublication();

      await store(one);

      expect(await stores.publications.find(aCode(), one.id)).toEqual(one);
    });

    test('gives back the table of a draft', async () => {
      const one = aPublication({ draft: aDraft({ table: aTable() }) });

      await store(one);

      expect((await stores.publications.find(aCode(), one.id))?.draft.table).toEqual(aTable());
    });

    test('knows nothing of what it does not hold', async () => {
      expect(await stores.publications.find(aCode(), aPublicationId(9))).toBeUndefined();
      expect(await stores.publications.body(aCode(), aPublicationId(9), 1)).toBeUndefined();
      expect(await stores.publications.rows(aCode())).toEqual([]);
      expect(await stores.publications.published(aCode())).toEqual([]);
    });

    test('knows nothing of the publications of another collectivity', async () => {
      await stores.sites.create(aSite({ code: aCode(2) }), aDeed({ where: aCode(2), act: 'site.opened' }));
      const theirs = aPublication({ collectivity: aCode(2) });
      await store(theirs);
      await makePublic(theirs);

      expect(await stores.publications.find(aCode(), theirs.id)).toBeUndefined();
      expect(await stores.publications.body(aCode(), theirs.id, 1)).toBeUndefined();
      expect(await stores.publications.rows(aCode())).toEqual([]);
      expect(await stores.publications.published(aCode())).toEqual([]);
    });

    test('keeps the first of two publications created with the same identifier', async () => {
      const one = aPublication();
      await store(one, aPublication({ draft: aDraft({ category: 'K01' }) }));

      expect(await stores.publications.find(aCode(), one.id)).toEqual(one);
      expect(await acts()).toEqual(['site.opened', 'publication.created']);
    });

    test('stores the next version and refuses the same version again', async () => {
      const one = aPublication();
      const next = { ...one, draft: aDraft({ category: 'K01' }), version: 2 };
      await store(one);

      await stores.publications.save(next, aDeed());
      const stale = stores.publications.save({ ...next, draft: one.draft }, aDeed());

      await expect(stale).rejects.toMatchObject({ code: 'publication.changed', details: { id: one.id } });
      expect(await stores.publications.find(aCode(), one.id)).toEqual(next);
    });

    test('lets one of two clerks win who save the same version at once', async () => {
      const one = aPublication();
      await store(one);

      const outcomes = await Promise.allSettled(
        (['K01', 'K02'] as const).map((category) =>
          stores.publications.save({ ...one, draft: aDraft({ category }), version: 2 }, aDeed()),
        ),
      );

      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'publication.changed' },
      });
    });

    test('refuses to save what it does not hold', async () => {
      const save = stores.publications.save(aPublication({ version: 2 }), aDeed());

      await expect(save).rejects.toMatchObject({ code: 'publication.changed' });
    });

    test('obeys a form once, and is silent when it comes again', async () => {
      const one = aPublication();
      const deed = aDeed({ once: 'form-1' });
      const next = { ...one, draft: aDraft({ category: 'K01' }), version: 2 };
      await store(one);

      await stores.publications.save(next, deed);
      await stores.publications.save(next, deed);
      await stores.publications.save({ ...next, version: 3 }, deed);

      expect(await stores.publications.find(aCode(), one.id)).toEqual(next);
      expect(await acts()).toEqual(['site.opened', 'publication.created', 'publication.saved']);
    });

    test('knows which form was obeyed, for which act and where', async () => {
      const one = aPublication();
      const deed = aDeed({ once: 'form-1' });
      await store(one);
      await stores.publications.save({ ...one, version: 2 }, deed);
      const { obeyed } = stores.publications;

      expect(await obeyed(deed)).toBe(true);
      expect(await obeyed(aDeed())).toBe(false);
      expect(await obeyed({ ...deed, once: 'form-2' })).toBe(false);
      expect(await obeyed({ ...deed, act: 'publication.withdrawn' })).toBe(false);
      expect(await obeyed({ ...deed, where: aCode(2) })).toBe(false);
    });

    test('obeys a form once when it comes twice at the same moment', async () => {
      const one = aPublication();
      const deed = aDeed({ once: 'form-1' });
      const next = { ...one, version: 2 };
      await store(one);

      await Promise.all([stores.publications.save(next, deed), stores.publications.save(next, deed)]);

      expect(await acts()).toEqual(['site.opened', 'publication.created', 'publication.saved']);
    });

    test('obeys one form for two acts: saving and publishing in one go', async () => {
      const one = aPublication();
      await store(one);

      await stores.publications.save({ ...one, version: 2 }, aDeed({ once: 'form-1' }));
      const published = await makePublic({ ...one, version: 2 }, { once: 'form-1' });

      expect(published).toMatchObject({ state: 'published', number: 1, version: 3 });
    });

    test.each(['draft', 'published'] as const)(
      'never takes a withdrawn publication back to %s',
      async (state) => {
        const one = aPublication();
        await store(one);
        const gone = withdraw(await makePublic(one), { ar: 'خطأ', fr: 'Erreur' }, email, later);
        await stores.publications.save(gone, aDeed({ act: 'publication.withdrawn' }));

        const back = stores.publications.save({ ...gone, state, version: gone.version + 1 }, aDeed());

        await expect(back).rejects.toMatchObject({ code: 'publication.changed' });
        expect(await stores.publications.find(aCode(), one.id)).toEqual(gone);
      },
    );
  });
