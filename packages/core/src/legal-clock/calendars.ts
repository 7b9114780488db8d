import * as v from 'valibot';
import { daysAfter, daysBetween } from '../civil-date.ts';
import type { Actor, Deed } from '../deed.ts';
import { Failure } from '../failure.ts';
import type { Bilingual } from '../locale.ts';
import { civilDay } from '../schemes.ts';
import type { ClockRules } from './clock-rules.ts';
import { type ClockLaw, type Deadline, deadlinesOf, onlyReceived, type RequestEvents } from './deadlines.ts';
import { coveredDays, type MovableDay, movableDay, type WorkingCalendar } from './working-calendar.ts';

/** Where the directorate's calendar is kept: one for the whole country. */
export interface Calendars {
  /** The calendar as the directorate last left it; nothing while it has changed nothing. */
  find(): Promise<WorkingCalendar | undefined>;
  /** Stores the next version of the calendar; refuses (`calendar.changed`) a stale one. */
  save(calendar: WorkingCalendar, deed: Deed): Promise<void>;
  /** Whether the form of a deed was obeyed before. */
  obeyed(deed: Deed): Promise<boolean>;
}

/** What the kit knows by itself of the law of requests. */
export interface RequestLaw {
  readonly calendar: WorkingCalendar;
  /** The rules for requests received on a day. */
  readonly rulesOn: (received: string) => ClockRules;
}

/** What reading the clock needs. */
export interface ClockDeps {
  readonly calendars: Pick<Calendars, 'find'>;
  readonly requestLaw: RequestLaw;
}

/** What changing the calendar needs. */
export interface CalendarDeps extends ClockDeps {
  readonly calendars: Calendars;
  readonly now: () => Date;
}

/** The calendar that counts: the directorate's, or the registry's while it has changed nothing. */
export const calendarInForce = async ({ calendars, requestLaw }: ClockDeps): Promise<WorkingCalendar> =>
  (await calendars.find()) ?? requestLaw.calendar;

/** The rules and the calendar by which a request that was received on a day is counted. */
export const clockLawOf = async (deps: ClockDeps, received: string): Promise<ClockLaw> => ({
  rules: deps.requestLaw.rulesOn(received),
  calendar: await calendarInForce(deps),
});

/** What somebody asks the clock about a request that they have in mind. */
export type AskedOfClock = Pick<RequestEvents, 'received' | 'kind' | 'extended'>;

/** The dates of a request that somebody has in mind, and by which calendar they were counted. */
export interface CountedRequest extends AskedOfClock {
  readonly calendarVersion: number;
  readonly dates: readonly Deadline[];
}

/** Counts the periods of a request; refuses (`input.invalid`) a day outside the years whose holidays are known. */
export const countRequest = async (
  deps: ClockDeps,
  { received, kind, extended }: AskedOfClock,
): Promise<CountedRequest> => {
  const calendar = await calendarInForce(deps);
  const covered = coveredDays(calendar);
  if (covered === undefined || received < covered.from || received > covered.to) {
    throw new Failure('input.invalid', { field: 'received', rule: 'covered', ...covered });
  }
  const law = { rules: deps.requestLaw.rulesOn(received), calendar };
  const dates = deadlinesOf(onlyReceived(received, kind, extended), law);
  return { received, kind, extended, calendarVersion: calendar.version, dates };
};

/** Days off that follow one another under one name: what is announced, and moves, together. */
export interface Holiday extends Omit<MovableDay, 'date'> {
  /** Its days in order, at least one. */
  readonly dates: readonly [string, ...string[]];
}

const sameHoliday = (holiday: Holiday, { name, kind, standing, date }: MovableDay): boolean =>
  holiday.name.ar === name.ar &&
  holiday.name.fr === name.fr &&
  holiday.kind === kind &&
  holiday.standing === standing &&
  daysAfter(holiday.dates.at(-1) ?? '', 1) === date;

/** The movable days of a calendar as holidays, in order. */
export const holidaysOf = ({ movable }: Pick<WorkingCalendar, 'movable'>): readonly Holiday[] => {
  const found: Holiday[] = [];
  for (const day of movable) {
    const last = found.at(-1);
    const { date, ...told } = day;
    if (last !== undefined && sameHoliday(last, day)) {
      found.splice(-1, 1, { ...last, dates: [...last.dates, date] });
    } else found.push({ ...told, dates: [date] });
  }
  return found;
};

const placed = (movable: readonly MovableDay[], added: readonly MovableDay[]): WorkingCalendar['movable'] => {
  const taken = added.find(({ date }) => movable.some((one) => one.date === date));
  if (taken !== undefined) throw new Failure('day.taken', { date: taken.date });
  return [...movable, ...added].toSorted((one, other) => (one.date < other.date ? -1 : 1));
};

/** A calendar with a holiday of so many days added; refuses (`day.taken`) a date that is a movable day already. */
export const withHoliday = (calendar: WorkingCalendar, first: MovableDay, days: number): WorkingCalendar => {
  const parsed = v.safeParse(movableDay, first);
  if (!parsed.success)
    throw new Failure('input.invalid', { field: v.getDotPath(parsed.issues[0]) ?? 'standing' });
  const added = Array.from({ length: days }, (_, index) => ({
    ...parsed.output,
    date: daysAfter(first.date, index),
  }));
  return { ...calendar, movable: placed(calendar.movable, added) };
};

/** As far as a day of the moon can be from where it was expected, with a margin; farther is a slip of the pen. */
const farthest = 3;

/**
 * A calendar once a holiday of the moon was announced for a day, with all its days; announcing it again corrects it.
 *
 * Refuses what no holiday of the moon begins with (`day.unknown`), a day too far from it (`input.invalid`), and one
 * that is taken by another (`day.taken`).
 */
export const withAnnounced = (
  calendar: WorkingCalendar,
  from: string,
  to: string,
  source: Bilingual,
): WorkingCalendar => {
  const holiday = holidaysOf(calendar).find(({ kind, dates: [first] }) => kind === 'lunar' && first === from);
  if (holiday === undefined) throw new Failure('day.unknown', { date: from });
  const { dates, ...told } = holiday;
  const moved = daysBetween(from, to);
  if (!(Math.abs(moved) <= farthest)) throw new Failure('input.invalid', { field: 'to' });
  const others = calendar.movable.filter(({ date }) => !dates.includes(date));
  const announced = dates.map((date) => ({
    ...told,
    date: daysAfter(date, moved),
    standing: 'announced' as const,
    source,
  }));
  return { ...calendar, movable: placed(others, announced) };
};

/**
 * A calendar without a day off that was decreed; refuses (`day.kept`) to take away a day that is past, since periods
 * ran over it, or a day of the moon.
 */
export const withoutDay = (calendar: WorkingCalendar, date: string, today: string): WorkingCalendar => {
  const day = calendar.movable.find((one) => one.date === date);
  if (day === undefined) throw new Failure('day.unknown', { date });
  if (day.kind === 'lunar' || date < today) throw new Failure('day.kept', { date });
  return { ...calendar, movable: calendar.movable.filter((one) => one.date !== date) };
};

/** From which version the calendar is changed, and with which form. */
export interface CalendarTarget {
  readonly version: number;
  readonly once: string;
}

/** Changes the calendar of the country; refuses (`calendar.changed`) when somebody else did in between. */
export const changeCalendar = async (
  deps: CalendarDeps,
  { version, once }: CalendarTarget,
  change: (calendar: WorkingCalendar, today: string) => WorkingCalendar,
  actor: Actor,
): Promise<WorkingCalendar> => {
  const at = deps.now();
  const deed: Deed = { where: 'directorate', act: 'calendar.changed', by: actor.subject, at, once };
  const found = await calendarInForce(deps);
  if (await deps.calendars.obeyed(deed)) return found;
  if (found.version !== version) throw new Failure('calendar.changed', {});
  const changed = { ...change(found, civilDay(at)), version: version + 1 };
  await deps.calendars.save(changed, deed);
  return changed;
};
