import { type Calendars, Failure, workingCalendar } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

const scope = 'directorate';

/** The directorate's calendar in DynamoDB. */
export const dynamoCalendars = (store: Store): Calendars => {
  const { calendars } = coreEntities(store);
  const { commit, obeyedBefore } = committer(store);
  return {
    async find() {
      const { data } = await calendars.get({ scope }).go({ consistent: true });
      if (data === null) return undefined;
      const { scope: _, ...calendar } = data;
      return v.parse(workingCalendar, calendar);
    },
    async save(calendar, deed) {
      await commit(deed, async () => ({
        subject: `calendar:${calendar.version}`,
        written: calendar,
        writes: createWriteTransaction({ calendars }, (rows) => [
          calendar.version === 1
            ? rows.calendars.create({ scope, ...calendar }).commit()
            : rows.calendars
                .put({ scope, ...calendar })
                .where(({ version }, { eq }) => eq(version, calendar.version - 1))
                .commit(),
        ]).params().TransactItems,
        refused: () => new Failure('calendar.changed', {}),
      }));
    },
    async obeyed(deed) {
      return (await obeyedBefore(deed)) !== undefined;
    },
  };
};
