import { beforeEach, describe, expect, test } from 'vitest';
import { aCode, aDeed, aMoment, aReminder, aScheme } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

/** What every store of publication schemes must do, whatever it is made of. */
export const schemesContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of publication schemes`, () => {
    let stores: Stores;
    const changing = aDeed({ act: 'scheme.changed' });

    beforeEach(async () => {
      stores = await emptyStores(() => new Date(aMoment));
    });

    test('knows nothing of a collectivity that settled nothing', async () => {
      expect(await stores.schemes.find(aCode())).toBeUndefined();
    });

    test('gives back what was settled, and the next version of it', async () => {
      const first = aScheme({
        owners: { budget: 'salma@example.ma' },
        occasions: [{ period: 'session-2026-1', on: '2026-02-02', until: '2026-02-04' }],
        exemptions: [
          {
            obligation: 'category-k15/always',
            reason: { ar: 'لا مناصب', fr: 'Aucun poste' },
            since: aMoment,
          },
        ],
      });
      const second = { ...first, owners: {}, reviewedOn: '2026-03-02', version: 2 };

      await stores.schemes.save(first, changing);
      expect(await stores.schemes.find(aCode())).toEqual(first);
      await stores.schemes.save(second, changing);

      expect(await stores.schemes.find(aCode())).toEqual(second);
      expect(await stores.schemes.find(aCode(2))).toBeUndefined();
      expect(await stores.journal(aCode())).toHaveLength(2);
    });

    test.each([1, 3])('refuses version %i where version 2 must follow', async (version) => {
      await stores.schemes.save(aScheme(), changing);

      const stale = stores.schemes.save(aScheme({ version, reviewedOn: '2026-03-02' }), changing);

      await expect(stale).rejects.toMatchObject({ code: 'scheme.changed' });
      expect(await stores.schemes.find(aCode())).toEqual(aScheme());
    });

    test('leaves the mails of a write with it, and none of a write that was refused', async () => {
      const mails = [aReminder(), aReminder({ to: 'omar@example.ma' })];

      await stores.schemes.save(aScheme(), changing, mails);
      await expect(stores.schemes.save(aScheme(), changing, [aReminder()])).rejects.toThrow();

      const waiting = await stores.mails();
      expect(waiting.map(({ to }) => to).toSorted()).toEqual(['omar@example.ma', 'salma@example.ma']);
    });

    test('obeys a form once, and is silent when it comes again', async () => {
      const deed = aDeed({ act: 'scheme.changed', once: 'form-1' });

      await stores.schemes.save(aScheme(), deed, [aReminder()]);
      await stores.schemes.save(aScheme({ version: 2, reviewedOn: '2026-03-02' }), deed, [aReminder()]);

      expect(await stores.schemes.find(aCode())).toEqual(aScheme());
      expect(await stores.mails()).toHaveLength(1);
    });
  });
