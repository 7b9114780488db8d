import {
  type Actor,
  type CalendarDeps,
  calendarInForce,
  changeCalendar,
  civilDay,
  withAnnounced,
  withHoliday,
  withoutDay,
} from '@mahalli/core';
import type { Bureau } from '@mahalli/site-template/bureau';

type CalendarMethods = Pick<Bureau, 'calendar' | 'addHoliday' | 'announceHoliday' | 'removeDay'>;

/** The methods of the bureau that keep the days off of the country. */
export const bureauCalendar = (deps: CalendarDeps, actor: Actor): CalendarMethods => ({
  calendar: async () => ({ calendar: await calendarInForce(deps), today: civilDay(deps.now()) }),
  addHoliday: (_where, sent, first, days) =>
    changeCalendar(deps, sent, (calendar) => withHoliday(calendar, first, days), actor),
  announceHoliday: (_where, sent, { from, to }, source) =>
    changeCalendar(deps, sent, (calendar) => withAnnounced(calendar, from, to, source), actor),
  removeDay: (_where, sent, date) =>
    changeCalendar(deps, sent, (calendar, today) => withoutDay(calendar, date, today), actor),
});
