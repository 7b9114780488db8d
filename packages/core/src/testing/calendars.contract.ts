import { beforeEach, describe, expect, test } from 'vitest';
import { aDeed, aMoment } from './builders.ts';
import { aCalendar, aMovableDay } from './clock-builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

/** What every store of the directorate's calendar must do, whatever it is made of. */
export const calendarsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of the calendar`, () => {
    let stores: Stores;
    const changing = aDeed({ where: 'directorate', act: 'calendar.changed' });
    const first = aCalendar({ version: 1, movable: [aMovableDay()] });

    beforeEach(async () => {
      stores = await emptyStores(() => new Date(aMoment));
    });

    test('knows none before the directorate changes something', async () => {
      expect(await stores.calendars.find()).toBeUndefined();
    });

    test('gives back what was saved, and the next version of it', async () => {
      const second = { ...first, version: 2, movable: [] };

      await stores.calendars.save(first, changing);
      expect(await stores.calendars.find()).toEqual(first);
      await stores.calendars.save(second, changing);

      expect(await stores.calendars.find()).toEqual(second);
      expect((await stores.journal('directorate')).map(({ act }) => act)).toEqual([
        'calendar.changed',
        'calendar.changed',
      ]);
    });

    test.each([1, 3])('refuses version %i where version 2 must follow', async (version) => {
      await stores.calendars.save(first, changing);

      const stale = stores.calendars.save({ ...first, version, movable: [] }, changing);

      await expect(stale).rejects.toMatchObject({ code: 'calendar.changed' });
      expect(await stores.calendars.find()).toEqual(first);
    });

    test('obeys a form once, and is silent when it comes again', async () => {
      const deed = { ...changing, once: 'form-1' };
      expect(await stores.calendars.obeyed(deed)).toBe(false);

      await stores.calendars.save(first, deed);
      await stores.calendars.save({ ...first, version: 2, movable: [] }, deed);

      expect(await stores.calendars.obeyed(deed)).toBe(true);
      expect(await stores.calendars.find()).toEqual(first);
    });
  });
