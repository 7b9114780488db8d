import * as v from 'valibot';
import { civilDate, daysAfter } from '../civil-date.ts';
import { type Bilingual, bilingual } from '../locale.ts';

/** How sure a day off is: on a fixed day of each year, announced, or only computed and still to be announced. */
export type DayStanding = 'fixed' | 'announced' | 'expected';

/** What moves a day off from year to year: the moon, or a decision of the Government taken for one year. */
export const movableKinds = ['lunar', 'ad-hoc'] as const;

export type MovableKind = (typeof movableKinds)[number];

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

const source = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** A day that public administrations do not work in every year, since a first year when it was added later. */
export const fixedDay = v.strictObject({
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  since: v.nullable(v.pipe(v.number(), v.integer())),
  name: bilingual(name),
  /** The text that says so. */
  source: bilingual(source),
});

export type FixedDay = v.InferOutput<typeof fixedDay>;

/** A day that public administrations do not work in one year. */
export const movableDay = v.pipe(
  v.strictObject({
    date: civilDate,
    name: bilingual(name),
    kind: v.picklist(movableKinds),
    standing: v.picklist(['announced', 'expected']),
    /** Who announced it and when, or how it was computed. */
    source: bilingual(source),
  }),
  v.check(
    ({ kind, standing }) => kind === 'lunar' || standing === 'announced',
    'a day off is decided or it is not: only the moon is expected',
  ),
);

export type MovableDay = v.InferOutput<typeof movableDay>;

/** More days than a century needs; a calendar is one item of a table, which holds 400 KB. */
const mostMovable = 700;

/**
 * The days that public administrations do not work, beside Saturdays and Sundays (decree 2.05.916).
 *
 * Version 0 is that of the registry, before the directorate changed anything. Movable days are in order, one a date.
 */
export const workingCalendar = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  fixed: v.array(fixedDay),
  movable: v.pipe(
    v.array(movableDay),
    v.maxLength(mostMovable),
    v.check(
      (days) => days.every(({ date }, index) => index === 0 || (days[index - 1]?.date ?? '') < date),
      'movable days are in order, and one a date',
    ),
  ),
});

export type WorkingCalendar = v.InferOutput<typeof workingCalendar>;

/** Why a day is not worked. On a weekend a holiday changes nothing, so the weekend is the reason. */
export type DayOff =
  | { readonly why: 'weekend' }
  | { readonly why: 'holiday'; readonly name: Bilingual; readonly standing: DayStanding };

/** Tells why a day is not worked; nothing of a working day. */
export type DaysOff = (day: string) => DayOff | undefined;

const isWeekend = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
};

const inYear = ({ month, day }: FixedDay): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days off of a calendar, made ready to be asked many times. */
export const daysOffOf = ({ fixed, movable }: WorkingCalendar): DaysOff => {
  const yearly = new Map(fixed.map((one) => [inYear(one), one]));
  const once = new Map(movable.map((one) => [one.date, one]));
  return (day) => {
    if (isWeekend(day)) return { why: 'weekend' };
    const moved = once.get(day);
    if (moved !== undefined) return { why: 'holiday', name: moved.name, standing: moved.standing };
    const found = yearly.get(day.slice(5));
    return found === undefined || Number(day.slice(0, 4)) < (found.since ?? 0)
      ? undefined
      : { why: 'holiday', name: found.name, standing: 'fixed' };
  };
};

/** Whether public administrations work on a day. */
export const isWorkingDay = (day: string, calendar: WorkingCalendar): boolean =>
  daysOffOf(calendar)(day) === undefined;

/** The first working day from a day on: that day itself when it is worked. */
export const nextWorkingDay = (day: string, calendar: WorkingCalendar): string => {
  const off = daysOffOf(calendar);
  let next = day;
  while (off(next) !== undefined) next = daysAfter(next, 1);
  return next;
};

/** How many working days come after `from`, up to and with `to`; negative when `to` is the earlier one. */
export const workingDaysBetween = (from: string, to: string, calendar: WorkingCalendar): number => {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  const off = daysOffOf(calendar);
  let count = 0;
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) {
    if (off(day) === undefined) count += 1;
  }
  return count;
};

/** The days that a calendar knows the holidays of: whole years, from the first to the last with a day of the moon. */
export const coveredDays = ({
  movable,
}: WorkingCalendar): { readonly from: string; readonly to: string } | undefined => {
  const years = movable.flatMap(({ kind, date }) => (kind === 'lunar' ? [date.slice(0, 4)] : []));
  const [first, last] = [years.at(0), years.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { from: `${first}-01-01`, to: `${last}-12-31` };
};
