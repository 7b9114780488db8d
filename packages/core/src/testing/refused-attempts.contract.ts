import { beforeEach, describe, expect, test } from 'vitest';
import { noteRefusal } from '../refused-attempts.ts';
import { aCode, aMoment, anActor } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

/** What every store of refused attempts must do, whatever it is made of. */
export const refusedAttemptsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of refused attempts`, () => {
    let stores: Stores;
    let clock = new Date(aMoment);
    const now = () => clock;

    beforeEach(async () => {
      clock = new Date(aMoment);
      stores = await emptyStores(now);
    });

    test('writes a line in the journal of whoever was approached, and no more within the hour', async () => {
      const deps = { refusedAttempts: stores.refusedAttempts, now };
      const stranger = anActor({ subject: 'account-9' });
      await noteRefusal(deps, 'publication.publish', aCode(), stranger);
      await noteRefusal(deps, 'publication.publish', aCode(), stranger);
      await noteRefusal(deps, 'publication.write', aCode(), stranger);
      clock = new Date(clock.getTime() + 3_600_000);
      await noteRefusal(deps, 'publication.publish', aCode(), stranger);

      const lines = await stores.journal(aCode());
      expect(lines.map(({ act, by }) => `${act} ${by}`)).toEqual(
        Array.from({ length: 3 }, () => 'access.refused account-9'),
      );
      expect(await stores.journal('directorate')).toEqual([]);
    });
  });
