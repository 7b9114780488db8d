import { describe, expect, test } from 'vitest';
import { aCode, aLedger, aMoment } from './builders.ts';
import type { EmptyStores } from './stores.ts';

/** What every store of provisioning accounts must do, whatever it is made of. */
export const ledgersContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of provisioning accounts`, () => {
    const empty = () => emptyStores(() => new Date(aMoment));

    test('knows nothing of a site that nobody began to open', async () => {
      const { ledgers } = await empty();

      expect(await ledgers.find(aCode())).toBeUndefined();
    });

    test('keeps the last account', async () => {
      const { ledgers } = await empty();
      await ledgers.save(aLedger({ failure: 'pages: no template' }));

      await ledgers.save(aLedger({ done: ['profile', 'administrator'] }));

      expect(await ledgers.find(aCode())).toEqual(aLedger({ done: ['profile', 'administrator'] }));
      expect(await ledgers.find(aCode(2))).toBeUndefined();
    });
  });
