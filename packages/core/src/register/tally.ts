import * as v from 'valibot';
import { requestKind } from '../legal-clock/deadlines.ts';
import { locales } from '../locale.ts';
import { outcomes } from '../requests/answer.ts';
import { exceptionCodes, refusalGroundCodes } from '../requests/grounds.ts';
import { requestChannels } from '../requests/information-request.ts';
import { subjectCodes } from '../subject.ts';
import {
  commissionStandings,
  complaintStandings,
  type RegisterEntry,
  requestStandings,
} from './register-entry.ts';

/** Answers that took more working days than this are counted together. */
export const mostCountedDays = 60;

const dayCounts: readonly number[] = Array.from({ length: mostCountedDays + 2 }, (_, days) => days);

/** Everything that is counted of requests. What the officer has not said the subject of is under `subject.none`. */
const counters = [
  'received',
  'in-time',
  'late',
  'silent',
  'extended',
  ...requestStandings.map((one) => `standing.${one}` as const),
  ...requestChannels.map((one) => `channel.${one}` as const),
  ...requestKind.options.map((one) => `kind.${one}` as const),
  ...locales.map((one) => `locale.${one}` as const),
  ...([...subjectCodes, 'none'] as const).map((one) => `subject.${one}` as const),
  ...refusalGroundCodes.map((one) => `ground.${one}` as const),
  ...exceptionCodes.map((one) => `exception.${one}` as const),
  ...complaintStandings.map((one) => `complaint.${one}` as const),
  ...commissionStandings.map((one) => `commission.${one}` as const),
  ...dayCounts.map((days) => `days.${days}` as const),
] as const;

/** The name of something that is counted of requests. */
export type Counter = (typeof counters)[number];

const known: ReadonlySet<unknown> = new Set(counters);

/** How many requests there are of each sort; what there is none of is left out. */
export const tally = v.record(
  v.custom<Counter>((name) => known.has(name)),
  v.pipe(v.number(), v.integer(), v.minValue(1)),
);

export type Tally = Readonly<Partial<Record<Counter, number>>>;

/** Everything that one request counts for. */
export const countersOf = (entry: RegisterEntry): readonly Counter[] => {
  const answered = outcomes.some((one) => one === entry.standing);
  return [
    'received',
    ...(answered && !entry.late ? (['in-time'] as const) : []),
    ...(entry.late ? (['late'] as const) : []),
    ...(entry.silent ? (['silent'] as const) : []),
    ...(entry.extended ? (['extended'] as const) : []),
    `standing.${entry.standing}`,
    `channel.${entry.channel}`,
    `kind.${entry.kind}`,
    `locale.${entry.locale}`,
    `subject.${entry.subject ?? 'none'}`,
    ...entry.grounds.map((one) => `ground.${one}` as const),
    ...entry.exceptions.map((one) => `exception.${one}` as const),
    ...(entry.complaint === null ? [] : [`complaint.${entry.complaint}` as const]),
    ...(entry.commission === null ? [] : [`commission.${entry.commission}` as const]),
    ...(entry.days === null ? [] : [`days.${Math.min(entry.days, mostCountedDays + 1)}` as const]),
  ];
};

/** How many of a sort a tally counts. */
export const countIn = (counts: Tally, of: Counter): number => counts[of] ?? 0;

const ordered = (counts: ReadonlyMap<Counter, number>): Tally =>
  Object.fromEntries([...counts].filter(([, many]) => many > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A tally once some requests count in it, and others no longer do. Its names are in order, so that equals look equal. */
export const recountedTally = (
  counts: Tally,
  gone: readonly RegisterEntry[],
  come: readonly RegisterEntry[],
): Tally => {
  const next = new Map<Counter, number>();
  for (const name of counters) next.set(name, countIn(counts, name));
  const add = (entries: readonly RegisterEntry[], by: 1 | -1) => {
    for (const name of entries.flatMap(countersOf)) next.set(name, (next.get(name) ?? 0) + by);
  };
  add(gone, -1);
  add(come, 1);
  return ordered(next);
};

/** What several tallies count together. */
export const sumOfTallies = (tallies: readonly Tally[]): Tally => {
  const sum = new Map<Counter, number>();
  for (const counts of tallies) {
    for (const name of counters) {
      const many = counts[name];
      if (many !== undefined) sum.set(name, (sum.get(name) ?? 0) + many);
    }
  }
  return ordered(sum);
};

/**
 * The median of the working days that answers took: null without an answer. Beyond {@link mostCountedDays} it is not
 * told further apart.
 */
export const medianDays = (counts: Tally): number | null => {
  const total = dayCounts.reduce((sum, days) => sum + countIn(counts, `days.${days}`), 0);
  if (total === 0) return null;
  const nth = (rank: number): number => {
    let seen = 0;
    return (
      dayCounts.find((days) => {
        seen += countIn(counts, `days.${days}`);
        return seen >= rank;
      }) ?? 0
    );
  };
  return (nth(Math.floor((total + 1) / 2)) + nth(Math.ceil((total + 1) / 2))) / 2;
};
