import { Failure } from '../failure.ts';
import type { Calendars } from '../legal-clock/calendars.ts';
import type { WorkingCalendar } from '../legal-clock/working-calendar.ts';
import { blankMemory, type Memory, obeyedBefore, writeDown } from './memory.ts';

/** There is one calendar, that of the whole country. */
const country = 'directorate';

/** The directorate's calendar in a memory that other stores may share. */
export const calendarsIn = (memory: Memory): Calendars => {
  return {
    async find() {
      return memory.calendars.get(country);
    },
    async save(calendar, deed) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      if ((memory.calendars.get(country)?.version ?? 0) !== calendar.version - 1) {
        throw new Failure('calendar.changed', {});
      }
      memory.calendars.set(country, calendar);
      writeDown(memory, deed, `calendar:${calendar.version}`);
    },
    async obeyed(deed) {
      return obeyedBefore(memory, deed) !== undefined;
    },
  };
};

/** A calendar in a memory of its own; without one, the directorate has changed nothing. */
export const inMemoryCalendars = (calendar?: WorkingCalendar): Calendars => {
  const memory = blankMemory();
  if (calendar !== undefined) memory.calendars.set(country, calendar);
  return calendarsIn(memory);
};
