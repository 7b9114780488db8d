import { beforeEach, describe, expect, test } from 'vitest';
import { aCode, aDeed, aMoment, anOwnPage } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

/** What every store of pages must do, whatever it is made of. */
export const ownPagesContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of pages`, () => {
    let stores: Stores;
    const saving = aDeed({ act: 'page.saved' });

    beforeEach(async () => {
      stores = await emptyStores(() => new Date(aMoment));
    });

    test('gives back what it was given, to whom it belongs', async () => {
      const other = anOwnPage({ slug: 'contacts', shown: null });
      await stores.ownPages.save(anOwnPage(), saving);
      await stores.ownPages.save(other, saving);

      expect(await stores.ownPages.find(aCode(), 'about')).toEqual(anOwnPage());
      expect(await stores.ownPages.find(aCode(), 'toolkit')).toBeUndefined();
      expect(await stores.ownPages.find(aCode(2), 'about')).toBeUndefined();
      expect(await stores.ownPages.list(aCode())).toEqual([anOwnPage(), other]);
      expect(await stores.ownPages.list(aCode(2))).toEqual([]);
    });

    test('keeps every version, the last first, and refuses one that is not the next', async () => {
      const second = anOwnPage({ version: 2, shown: null });
      await stores.ownPages.save(anOwnPage(), saving);
      await stores.ownPages.save(second, saving);

      for (const version of [1, 2, 4]) {
        const stale = stores.ownPages.save(anOwnPage({ version }), saving);
        await expect(stale).rejects.toMatchObject({ code: 'page.changed' });
      }
      expect(await stores.ownPages.versions(aCode(), 'about')).toEqual([second, anOwnPage()]);
      expect(await stores.ownPages.versions(aCode(), 'contacts')).toEqual([]);
    });

    test('obeys a form once', async () => {
      const deed = aDeed({ act: 'page.saved', once: 'form-1' });
      await stores.ownPages.save(anOwnPage(), deed);
      await stores.ownPages.save(anOwnPage({ version: 2 }), deed);

      expect(await stores.ownPages.find(aCode(), 'about')).toEqual(anOwnPage());
    });
  });
