import { daysAfter } from '../civil-date.ts';
import type { DeadlineRule } from './clock-rules.ts';
import type { DayOff, DaysOff } from './working-calendar.ts';

/** How a date was found, one step after another, as a page prints it. */
export type ClockStep =
  /** Day 0, which is not counted; `supposed` when nothing happened yet and the end of the period before is taken. */
  | { readonly step: 'start'; readonly date: string; readonly supposed: boolean }
  /** As many days more, after the end of the first period. */
  | { readonly step: 'extended'; readonly from: string; readonly days: number }
  /** A day that is not counted, or on which a period cannot end. */
  | ({ readonly step: 'skipped'; readonly date: string } & DayOff)
  /** The last of the days that are counted. */
  | {
      readonly step: 'ends';
      readonly date: string;
      readonly days: number;
      readonly unit: DeadlineRule['unit'];
    }
  /** The last day is not counted either (délai franc). */
  | { readonly step: 'cleared'; readonly from: string; readonly to: string }
  /** The last day is not worked, and the right goes on until the next that is. */
  | { readonly step: 'rolled'; readonly from: string; readonly to: string }
  /** The last day is not worked: it stays the one to aim at, and this is the latest that can be argued. */
  | { readonly step: 'limited'; readonly from: string; readonly to: string };

/** A period once counted. */
export interface CountedPeriod {
  readonly due: string;
  readonly outerLimit: string;
  readonly steps: readonly ClockStep[];
}

const landing = (
  from: string,
  off: DaysOff,
): { readonly to: string; readonly skipped: readonly ClockStep[] } => {
  const skipped: ClockStep[] = [];
  let to = from;
  for (let why = off(to); why !== undefined; why = off(to)) {
    skipped.push({ step: 'skipped', date: to, ...why });
    to = daysAfter(to, 1);
  }
  return { to, skipped };
};

const lastOfWorkingDays = (start: string, days: number, off: DaysOff) => {
  const skipped: ClockStep[] = [];
  let last = start;
  for (let counted = 0; counted < days; ) {
    last = daysAfter(last, 1);
    const why = off(last);
    if (why === undefined) counted += 1;
    else skipped.push({ step: 'skipped', date: last, ...why });
  }
  return { last, skipped };
};

/** Counts a period from day 0, and tells how. */
export const countPeriod = (start: string, rule: DeadlineRule, off: DaysOff): CountedPeriod => {
  const { days, unit, clear, rolls } = rule;
  const { last, skipped } =
    unit === 'working' ? lastOfWorkingDays(start, days, off) : { last: daysAfter(start, days), skipped: [] };
  const end = clear ? daysAfter(last, 1) : last;
  const { to, skipped: after } = landing(end, off);
  const steps: ClockStep[] = [...skipped, { step: 'ends', date: last, days, unit }];
  if (clear) steps.push({ step: 'cleared', from: last, to: end });
  if (to === end) return { due: end, outerLimit: end, steps };
  const moved = { step: rolls === 'extends' ? ('rolled' as const) : ('limited' as const), from: end, to };
  return { due: rolls === 'extends' ? to : end, outerLimit: to, steps: [...steps, ...after, moved] };
};
