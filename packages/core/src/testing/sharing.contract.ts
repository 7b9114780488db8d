import { beforeEach, describe, expect, test } from 'vitest';
import { aCode, aMoment, aPublicationId } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);
const minutesLater = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** What sharing a draft asks of a store, whatever it is made of. */
export const sharingContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as what shares drafts`, () => {
    let stores: Stores;
    const preview = { collectivity: aCode(), id: aPublicationId(), until: minutesLater(60) };

    beforeEach(async () => {
      stores = await emptyStores(() => now);
    });

    test('gives each preview a token of its own, which shows it while it lasts', async () => {
      const { previewLinks } = stores;
      const one = await previewLinks.share(preview);
      const other = await previewLinks.share({ ...preview, id: aPublicationId(2) });

      expect(one).not.toBe(other);
      expect(await previewLinks.find(one, now)).toEqual(preview);
      expect(await previewLinks.find(one, minutesLater(60))).toBeUndefined();
      expect(await previewLinks.find('no such token', now)).toBeUndefined();
    });

    test('tells who else has the same publication open, for ten minutes', async () => {
      const { presences } = stores;
      const enter = (who: string, at: Date, code = aCode(), nth = 1) =>
        presences.enter(code, aPublicationId(nth), who, at);

      expect(await enter('salma@example.ma', now)).toEqual([]);
      expect(await enter('salma@example.ma', minutesLater(1))).toEqual([]);
      expect(await enter('omar@example.ma', minutesLater(2))).toEqual([
        { email: 'salma@example.ma', seenAt: minutesLater(1) },
      ]);
      expect(await enter('nadia@example.ma', minutesLater(2), aCode(2))).toEqual([]);
      expect(await enter('nadia@example.ma', minutesLater(2), aCode(), 2)).toEqual([]);
      expect(await enter('salma@example.ma', minutesLater(13))).toEqual([]);
    });
  });
