import { beforeEach, describe, expect, test } from 'vitest';
import { type Publication, publish, withdraw } from '../publication.ts';
import { written } from '../translation.ts';
import { aCode, aDeed, aDraft, aMoment, anActor, aPublication, aPublicationId, aSite } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);
const later = new Date('2026-03-03T10:00:00.000Z');
const { email } = anActor();

/** What every store of publications must list, whatever it is made of. */
export const publicationReadingsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as lists of publications`, () => {
    let stores: Stores;

    const store = async (...items: readonly Publication[]): Promise<void> => {
      for (const item of items) {
        await stores.publications.create(item, aDeed({ act: 'publication.created' }));
      }
    };
    const makePublic = (one: Publication): Promise<Publication> =>
      stores.publications.savePublished(
        (number) => publish(one, number, email, now),
        one.collectivity,
        aDeed({ act: 'publication.published' }),
      );

    beforeEach(async () => {
      stores = await emptyStores(() => now);
      await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
    });

    test('lists every publication for the staff, the last changed first', async () => {
      const untranslated = aDraft({ body: written({ ar: '', fr: 'Texte' }), category: 'K01' });
      const [one, other] = [
        aPublication(),
        aPublication({ id: aPublicationId(2), draft: untranslated, changedAt: later.toISOString() }),
      ];
      await store(one, other);

      const rows = await stores.publications.rows(aCode());

      expect(rows).toEqual([
        {
          id: other.id,
          state: 'draft',
          number: null,
          ahead: true,
          stage: 'writing',
          assignee: null,
          scheduledFor: null,
          changedAt: later.toISOString(),
          changedBy: email,
          withdrawal: null,
          title: { ar: 'قرار جبائي رقم 12', fr: 'Arrêté fiscal nº 12' },
          category: 'K01',
          documentDate: '2026-02-27',
          gaps: 1,
        },
        expect.objectContaining({ id: one.id, gaps: 0 }),
      ]);
    });

    test('lists what was published from the oldest, with what was withdrawn', async () => {
      const [one, other, never] = [1, 2, 3].map((nth) => aPublication({ id: aPublicationId(10 - nth) }));
      if (one === undefined || other === undefined || never === undefined) throw new Error('three');
      await store(one, other, never);
      const gone = withdraw(await makePublic(one), { ar: 'خطأ', fr: 'Erreur' }, email, later);
      await makePublic(other);
      await stores.publications.save(gone, aDeed({ act: 'publication.withdrawn' }));

      const published = await stores.publications.published(aCode());

      expect(published).toEqual([
        { id: one.id, number: 1, edition: gone.edition, withdrawal: gone.withdrawal },
        { id: other.id, number: 2, edition: expect.objectContaining({ edition: 1 }), withdrawal: null },
      ]);
      expect(published[1]?.edition).not.toHaveProperty('body');
    });

    describe('to a reader who remembers', () => {
      const three = async (): Promise<readonly [Publication, Publication, Publication]> => {
        const [one, other, draft] = [1, 2, 3].map((nth) => aPublication({ id: aPublicationId(nth) }));
        if (one === undefined || other === undefined || draft === undefined) throw new Error('three');
        await store(one, other, draft);
        return [await makePublic(one), await makePublic(other), draft];
      };
      const since = (mark?: string) => stores.publications.publishedSince(aCode(), mark);

      test('tells everything the first time, and nothing more until something changes', async () => {
        await three();

        const first = await since();
        const second = await since(first.mark);

        expect(first).toMatchObject({ whole: true });
        expect(first.entries.toSorted((one, other) => one.number - other.number)).toEqual(
          await stores.publications.published(aCode()),
        );
        expect(second).toEqual({ entries: [], whole: false, mark: first.mark });
      });

      test('tells what was published, corrected and withdrawn since', async () => {
        const [corrected, gone, draft] = await three();
        const { mark } = await since();
        const again = await makePublic({ ...corrected, ahead: true });
        const withdrawn = withdraw(gone, { ar: 'خطأ', fr: 'Erreur' }, email, later);
        await stores.publications.save(withdrawn, aDeed({ act: 'publication.withdrawn' }));
        const fresh = await makePublic(draft);

        const { entries, whole } = await since(mark);

        expect(whole).toBe(false);
        expect(entries.toSorted((one, other) => one.number - other.number)).toEqual([
          { id: again.id, number: 1, edition: again.edition, withdrawal: null },
          { id: gone.id, number: 2, edition: gone.edition, withdrawal: withdrawn.withdrawal },
          { id: fresh.id, number: 3, edition: fresh.edition, withdrawal: null },
        ]);
      });

      test('tells nothing of a draft', async () => {
        await three();
        const { mark } = await since();
        await store(aPublication({ id: aPublicationId(9) }));

        expect(await since(mark)).toMatchObject({ entries: [], whole: false });
      });

      test('tells everything again to whoever comes with a mark that it does not know', async () => {
        await three();
        const elsewhere = await emptyStores(() => now);

        const { mark } = await since();
        const { entries, whole } = await elsewhere.publications.publishedSince(aCode(), mark);

        expect({ entries, whole }).toEqual({ entries: [], whole: true });
      });

      test('tells everything again when more changed than is worth asking for one by one', async () => {
        const { mark } = await since();
        const many = Array.from({ length: 60 }, (_, nth) => aPublication({ id: aPublicationId(nth) }));
        await store(...many);
        for (const one of many) await makePublic(one);

        const { entries } = await since(mark);

        expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(many.map(({ id }) => id)));
      }, 60_000);
    });

    test('lists all of them when they weigh more than one page of the store', async () => {
      const summary = written({ ar: 'س'.repeat(600), fr: 'é'.repeat(600) });
      const body = written({ ar: 'ن'.repeat(12_000), fr: 'à'.repeat(12_000) });
      // 400 heads of 3.4 KB: 1.4 MB without their bodies, where a page of DynamoDB holds 1 MB.
      const ids = Array.from({ length: 400 }, (_, nth) => aPublicationId(nth));
      for (const id of ids) await store(aPublication({ id, draft: aDraft({ summary, body }) }));

      const rows = await stores.publications.rows(aCode());

      expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
    }, 60_000);
  });
