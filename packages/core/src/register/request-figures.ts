import * as v from 'valibot';
import { headOutcomes } from '../requests/complaint.ts';
import { refusalGroundCodes } from '../requests/grounds.ts';
import { requestChannels } from '../requests/information-request.ts';
import { subjectCodes } from '../subject.ts';
import { requestStandings } from './register-entry.ts';
import { type Counter, countIn, medianDays, type Tally } from './tally.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a request may be about in the register: a subject, or none that the officer has said yet. */
export const registerSubjects = [...subjectCodes, 'none'] as const;

/** How a complaint may stand in the figures. */
export const complaintFigures = ['awaited', ...headOutcomes] as const;

const each = <const K extends readonly string[]>(keys: K) => v.record(v.picklist(keys), count);

/** What everybody may know of the requests of a collectivity, a region or the country in some time. */
export const requestFigures = v.strictObject({
  received: count,
  /** Answered by the last day, the extension included. */
  inTime: count,
  /** Answered after the last day, or not yet answered though it has passed. */
  late: count,
  /** Unanswered ten days after the last day. */
  silent: count,
  extended: count,
  /** Half of the answers took no more working days than this; 61 stands for more than 60, null for no answer. */
  medianDays: v.nullable(v.number()),
  standings: each(requestStandings),
  channels: each(requestChannels),
  subjects: each(registerSubjects),
  grounds: each(refusalGroundCodes),
  complaints: each(complaintFigures),
});

export type RequestFigures = Readonly<v.InferOutput<typeof requestFigures>>;

const counted = <K extends string>(
  counts: Tally,
  keys: readonly K[],
  counterOf: (key: K) => Counter,
): Readonly<Record<string, number>> =>
  Object.fromEntries(keys.map((key) => [key, countIn(counts, counterOf(key))]));

/** The figures that a tally tells. */
export const figuresOf = (counts: Tally): RequestFigures =>
  v.parse(requestFigures, {
    received: countIn(counts, 'received'),
    inTime: countIn(counts, 'in-time'),
    late: countIn(counts, 'late'),
    silent: countIn(counts, 'silent'),
    extended: countIn(counts, 'extended'),
    medianDays: medianDays(counts),
    standings: counted(counts, requestStandings, (one) => `standing.${one}`),
    channels: counted(counts, requestChannels, (one) => `channel.${one}`),
    subjects: counted(counts, registerSubjects, (one) => `subject.${one}`),
    grounds: counted(counts, refusalGroundCodes, (one) => `ground.${one}`),
    complaints: counted(counts, complaintFigures, (one) => `complaint.${one}`),
  });

/** The months that end with that of a day, in order: as many as are asked for. */
export const monthsUntil = (day: string, many: number): readonly string[] => {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: many }, (_, nth) => {
    const month = last - many + 1 + nth;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};
