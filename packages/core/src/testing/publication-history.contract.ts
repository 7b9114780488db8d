import { beforeEach, describe, expect, test } from 'vitest';
import { publish, withdraw } from '../publication.ts';
import { askReview, schedule } from '../publication-life.ts';
import {
  aCode,
  aDeed,
  aDraft,
  aMoment,
  aNotice,
  anActor,
  aPublication,
  aPublicationId,
  aSite,
} from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);
const tomorrow = new Date('2026-03-03T09:00:00.000Z');
const { email } = anActor();

/** What every store must keep of the way to a publication, whatever it is made of. */
export const publicationHistoryContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as the history of publications`, () => {
    let stores: Stores;
    const one = aPublication();
    const create = (of = one) => stores.publications.create(of, aDeed({ act: 'publication.created' }));
    const waitingAt = async (moment: string) =>
      (await stores.history.waiting(new Date(moment))).map(({ id }) => id);

    beforeEach(async () => {
      stores = await emptyStores(() => now);
      await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
    });

    test('keeps every version that was saved, the last first', async () => {
      await create();
      const next = { ...one, draft: aDraft({ category: 'K01' }), version: 2, changedBy: 'omar@example.ma' };
      await stores.publications.save(next, aDeed());
      await stores.publications.savePublished(
        (number) => publish(next, number, email, now),
        one.collectivity,
        aDeed({ act: 'publication.published' }),
      );

      const { history } = stores;
      expect(await history.versions(aCode(), one.id)).toMatchObject([
        { version: 3, state: 'published' },
        { version: 2, state: 'draft', by: 'omar@example.ma' },
        { version: 1, state: 'draft' },
      ]);
      expect((await history.version(aCode(), one.id, 1))?.draft).toEqual(one.draft);
      expect((await history.version(aCode(), one.id, 2))?.draft).toEqual(next.draft);
      expect(await history.version(aCode(), one.id, 4)).toBeUndefined();
    });

    test('keeps no version of a write that was refused', async () => {
      await create();

      const stale = stores.publications.save({ ...one, version: 5 }, aDeed());

      await expect(stale).rejects.toMatchObject({ code: 'publication.changed' });
      expect(await stores.history.versions(aCode(), one.id)).toHaveLength(1);
    });

    test('keeps what was said in its order, each once, and tells whom it should', async () => {
      const said = (nth: number, text: string, at: string) =>
        stores.history.addComment(
          aCode(),
          one.id,
          { id: aPublicationId(nth), text, by: email, at },
          aDeed({ act: 'publication.commented', once: `comment-${nth}` }),
          [aNotice({ notice: 'commented', note: text })],
        );
      await create();

      await said(1, 'Le montant est-il exact ?', '2026-03-02T09:00:00.000Z');
      await said(2, 'Oui, vérifié.', '2026-03-02T10:00:00.000Z');
      await said(2, 'Oui, vérifié.', '2026-03-02T10:00:00.000Z');

      expect((await stores.history.comments(aCode(), one.id)).map(({ text }) => text)).toEqual([
        'Le montant est-il exact ?',
        'Oui, vérifié.',
      ]);
      expect(await stores.history.comments(aCode(2), one.id)).toEqual([]);
      expect(await stores.mails()).toHaveLength(2);
    });

    test('finds what waits to be published, and no more once it is', async () => {
      await create();
      const scheduled = schedule(one, tomorrow, email, now);
      await stores.publications.save(scheduled, aDeed({ act: 'publication.scheduled' }));

      expect(await waitingAt('2026-03-03T08:59:59.999Z')).toEqual([]);
      expect(await waitingAt('2026-03-03T09:00:00.000Z')).toEqual([one.id]);
      await stores.publications.savePublished(
        (number) => publish(scheduled, number, email, tomorrow),
        one.collectivity,
        aDeed({ act: 'publication.published' }),
      );

      expect(await waitingAt('2027-01-01T00:00:00.000Z')).toEqual([]);
    });

    test('finds what is shown until a day, from the day after it', async () => {
      const until = aPublication({ draft: aDraft({ expiresOn: '2026-04-30' }) });
      await create(until);
      const shown = await stores.publications.savePublished(
        (number) => publish(until, number, email, now),
        one.collectivity,
        aDeed({ act: 'publication.published' }),
      );

      expect(await waitingAt('2026-04-30T23:59:59.999Z')).toEqual([]);
      expect(await waitingAt('2026-05-01T00:00:00.000Z')).toEqual([until.id]);
      const gone = withdraw(shown, { ar: 'انتهت', fr: 'Terminé' }, email, tomorrow);
      await stores.publications.save(gone, aDeed({ act: 'publication.withdrawn' }));

      expect(await waitingAt('2027-01-01T00:00:00.000Z')).toEqual([]);
    });

    test('finds what is to be looked at again, until staff were asked', async () => {
      const reviewed = aPublication({ draft: aDraft({ reviewOn: '2026-06-01' }) });
      await create(reviewed);

      expect(await waitingAt('2026-06-01T00:00:00.000Z')).toEqual([reviewed.id]);
      await stores.publications.save(askReview(reviewed, now), aDeed({ act: 'publication.review-asked' }), [
        aNotice({ notice: 'review-due' }),
      ]);

      expect(await waitingAt('2026-06-02T00:00:00.000Z')).toEqual([]);
      expect(await stores.mails()).toHaveLength(1);
    });
  });
