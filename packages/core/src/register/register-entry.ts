import * as v from 'valibot';
import { type WorkingCalendar, workingDaysBetween } from '../legal-clock/working-calendar.ts';
import { outcome, outcomes } from '../requests/answer.ts';
import { headOutcomes, outsideOutcomes } from '../requests/complaint.ts';
import { exceptionCode, refusalGround } from '../requests/grounds.ts';
import { informationRequest, isAwaited } from '../requests/information-request.ts';

/** How a request stands in the register: what was answered, or why no answer counts. */
export const requestStandings = ['awaited', ...outcomes, 'withdrawn', 'duplicate'] as const;

export type RequestStanding = (typeof requestStandings)[number];

/** How a complaint to the head of the body stands (law 31.13, art. 19). */
export const complaintStandings = ['awaited', ...headOutcomes] as const;

/** How a complaint to the commission stands (art. 20). */
export const commissionStandings = ['awaited', ...outsideOutcomes] as const;

/**
 * All that the register reads of a request. Whatever else the row of a request holds is left out as it is read: its
 * prints, its notes, the members of staff who worked on it.
 */
export const registerSource = v.object(
  v.pick(informationRequest, [
    'collectivity',
    'id',
    'state',
    'channel',
    'kind',
    'locale',
    'receivedOn',
    'subject',
    'extension',
    'due',
    'answer',
    'complaint',
    'duplicateOf',
    'stages',
    'version',
  ]).entries,
);

export type RegisterSource = v.InferOutput<typeof registerSource>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A request in the directorate's register: nothing in it says who asks, what in their words, nor who answers. */
export const registerEntry = v.strictObject({
  ...v.pick(informationRequest, ['collectivity', 'id', 'channel', 'kind', 'locale', 'subject', 'due'])
    .entries,
  /** The month of receipt, as `2026-03`. */
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  standing: v.picklist(requestStandings),
  grounds: v.array(refusalGround),
  exceptions: v.array(exceptionCode),
  extended: v.boolean(),
  /** Answered after the last day, or still awaited after it; never said of what is withdrawn or a duplicate. */
  late: v.boolean(),
  /** Whether the body has been silent for ten days after the last day, and still is. */
  silent: v.boolean(),
  /** Working days from the day of receipt (day 0) to the answer; null while there is none, or none counts. */
  days: v.nullable(count),
  complaint: v.nullable(v.picklist(complaintStandings)),
  commission: v.nullable(v.picklist(commissionStandings)),
  /** The version of the request that was copied: an older copy is refused. */
  sourceVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type RegisterEntry = v.InferOutput<typeof registerEntry>;

const standingOf = ({ state, duplicateOf, answer }: RegisterSource): RequestStanding => {
  if (state === 'withdrawn') return 'withdrawn';
  if (duplicateOf !== null) return 'duplicate';
  return answer?.outcome ?? 'awaited';
};

/** What the register says of a request, by the calendar in force when it is copied. */
export const entryOf = (request: RegisterSource, calendar: WorkingCalendar): RegisterEntry => {
  const { collectivity, id, channel, kind, locale, subject, due, answer, complaint, stages } = request;
  const standing = standingOf(request);
  const counts = standing === 'awaited' || v.is(outcome, standing);
  const awaited = counts && isAwaited(request);
  return v.parse(registerEntry, {
    collectivity,
    id,
    channel,
    kind,
    locale,
    subject,
    due,
    month: request.receivedOn.slice(0, 7),
    standing,
    grounds: (counts && answer?.grounds) || [],
    exceptions: (counts && answer?.exceptions) || [],
    extended: request.extension !== null,
    late: counts && (answer?.late ?? stages.includes('silent')),
    silent: awaited && stages.includes('silent-10'),
    days: counts && answer !== null ? workingDaysBetween(request.receivedOn, answer.on, calendar) : null,
    complaint: complaint === null ? null : (complaint.head?.outcome ?? 'awaited'),
    commission: complaint?.commission ? (complaint.commission.outcome ?? 'awaited') : null,
    sourceVersion: request.version,
  });
};
