import { type ClockLaw, type Deadline, deadlinesOf, type RequestEvents } from './deadlines.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The date that stands when a period is counted again: one that a citizen was told is never brought forward. */
export const neverEarlier = (notified: string, recomputed: string): string =>
  recomputed < notified ? notified : recomputed;

/** A date that a change of the calendar moves. */
export interface MovedDate {
  readonly code: Deadline['code'];
  readonly from: string;
  /** What the new calendar says; what stands of it, once `from` was notified, is `neverEarlier(from, to)`. */
  readonly to: string;
}

/** Which dates of a request a change of the calendar moves: what must be counted again when the directorate edits it. */
export const movedDates = (
  events: RequestEvents,
  rules: ClockLaw['rules'],
  before: WorkingCalendar,
  after: WorkingCalendar,
): readonly MovedDate[] => {
  const now = new Map(deadlinesOf(events, { rules, calendar: after }).map(({ code, due }) => [code, due]));
  return deadlinesOf(events, { rules, calendar: before }).flatMap(({ code, due: from }) => {
    const to = now.get(code) ?? from;
    return to === from ? [] : [{ code, from, to }];
  });
};
