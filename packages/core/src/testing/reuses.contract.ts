import { beforeEach, describe, expect, test } from 'vitest';
import type { ReuseDecided } from '../deed.ts';
import { reporterOf } from '../reuses.ts';
import { aCode, aDeed, aMoment, aReuse, aReuseId } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

/** What every store of reports of reuse must do, whatever it is made of. */
export const reusesContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of reports of reuse`, () => {
    let stores: Stores;

    beforeEach(async () => {
      stores = await emptyStores(() => new Date(aMoment));
    });

    const reported = aReuse();
    const { collectivity, id } = reported;
    const shown = aReuse({ state: 'shown', version: 2 });
    const mail: ReuseDecided = {
      mail: 'reuse-decided',
      to: { collectivity, item: reporterOf(id) },
      collectivity: { ar: 'جماعة', fr: 'Commune' },
      host: 'ait-melloul.mahalli.example',
      locale: 'fr',
      publication: 3,
      title: reported.title,
      decision: { to: 'refused', reason: 'Le lien ne répond pas.' },
    };

    test('keeps a report once, in its collectivity alone, and shows it to nobody', async () => {
      await stores.reuses.report(reported);
      await stores.reuses.report(aReuse({ title: 'Un autre titre' }));

      expect(await stores.reuses.find(collectivity, id)).toEqual(reported);
      expect(await stores.reuses.list(collectivity)).toEqual([reported]);
      expect(await stores.reuses.shown(collectivity)).toEqual([]);
      expect(await stores.reuses.find(aCode(2), id)).toBeUndefined();
      expect(await stores.reuses.list(aCode(2))).toEqual([]);
    });

    test('shows what was decided to be shown, and no more than the public reads', async () => {
      await stores.reuses.report(reported);
      await stores.reuses.report(aReuse({ id: aReuseId(2) }));
      await stores.reuses.decide(shown, aDeed({ act: 'reuse.shown' }));

      const { title, by, link, description, reportedAt, locale, publication } = reported;
      expect(await stores.reuses.shown(collectivity)).toEqual([
        { id, title, by, link, description, reportedAt, locale, publication },
      ]);
      expect((await stores.journal(collectivity)).map(({ act }) => act)).toEqual(['reuse.shown']);
    });

    test('takes back what was shown, with the mail that says why', async () => {
      await stores.reuses.report(reported);
      await stores.reuses.decide(shown, aDeed({ act: 'reuse.shown', once: 'one' }));
      const refused = aReuse({ state: 'refused', reason: 'Le lien ne répond pas.', version: 3 });

      await stores.reuses.decide(refused, aDeed({ act: 'reuse.refused', once: 'two' }), mail);
      await stores.reuses.decide(refused, aDeed({ act: 'reuse.refused', once: 'two' }), mail);

      expect(await stores.reuses.shown(collectivity)).toEqual([]);
      expect(await stores.reuses.find(collectivity, id)).toEqual(refused);
      expect(await stores.mails()).toEqual([mail]);
      expect(await stores.journal(collectivity)).toHaveLength(2);
    });

    test('refuses the second of two moderators, and what was never reported', async () => {
      await stores.reuses.report(reported);
      await stores.reuses.decide(shown, aDeed({ act: 'reuse.shown', once: 'one' }));

      await expect(
        stores.reuses.decide(
          aReuse({ state: 'refused', version: 2 }),
          aDeed({ act: 'reuse.refused', once: 'two' }),
          mail,
        ),
      ).rejects.toMatchObject({ code: 'reuse.changed' });
      await expect(
        stores.reuses.decide(
          aReuse({ id: aReuseId(9), version: 2 }),
          aDeed({ act: 'reuse.shown', once: 'three' }),
        ),
      ).rejects.toMatchObject({ code: 'reuse.changed' });

      expect(await stores.reuses.find(collectivity, id)).toEqual(shown);
      expect(await stores.mails()).toEqual([]);
      expect(await stores.reuses.list(collectivity)).toHaveLength(1);
    });
  });
