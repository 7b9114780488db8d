import * as v from 'valibot';
import { civilDate, daysAfter } from '../civil-date.ts';
import type { ClockHolder, ClockRules, clockStarts, DeadlineCode, DeadlineRule } from './clock-rules.ts';
import { type ClockStep, countPeriod } from './count-period.ts';
import { coveredDays, daysOffOf, type WorkingCalendar } from './working-calendar.ts';

/** How fast a request must be answered: urgent when life, safety or freedom is at stake, law 31.13, art. 17. */
export const requestKind = v.picklist(['normal', 'urgent']);

const happenings = v.strictObject({
  /** The day it was received in Morocco, even outside office hours. */
  received: civilDate,
  kind: requestKind,
  extended: v.boolean(),
  /** The day the citizen received the reply. */
  repliedOn: v.nullable(civilDate),
  /** The day the head of the body received the complaint. */
  complainedOn: v.nullable(civilDate),
  /** The day the citizen received the head's reply. */
  headRepliedOn: v.nullable(civilDate),
  /** The day the commission received the complaint. */
  cdaiFiledOn: v.nullable(civilDate),
  /** The day the citizen received the commission's answer. */
  cdaiAnsweredOn: v.nullable(civilDate),
});

/** What has happened to a request, as far as the clock asks; a day that did not come is null. */
export type RequestEvents = v.InferOutput<typeof happenings>;

const inOrder = (events: RequestEvents): boolean => {
  const { received, repliedOn, complainedOn, headRepliedOn, cdaiFiledOn, cdaiAnsweredOn } = events;
  const came = [received, repliedOn, complainedOn, headRepliedOn, cdaiFiledOn, cdaiAnsweredOn].filter(
    (date) => date !== null,
  );
  return came.every((date, index) => index === 0 || (came[index - 1] ?? '') <= date);
};

/** What has happened to a request, checked: what came later has a later date. */
export const requestEvents = v.pipe(happenings, v.check(inOrder, 'what came later has a later date'));

/** A request that was only received. */
export const onlyReceived = (
  received: string,
  kind: RequestEvents['kind'],
  extended: boolean,
): RequestEvents => ({
  received,
  kind,
  extended,
  repliedOn: null,
  complainedOn: null,
  headRepliedOn: null,
  cdaiFiledOn: null,
  cdaiAnsweredOn: null,
});

/** How periods are counted, and over which days. */
export interface ClockLaw {
  readonly rules: ClockRules;
  readonly calendar: WorkingCalendar;
}

/** The end of one period of law 31.13 for one request. */
export interface Deadline {
  readonly code: DeadlineCode;
  /** Day 0. */
  readonly start: string;
  /** The last day on which the act is surely in time. */
  readonly due: string;
  /** The latest day that can be argued; equal to `due` unless a duty ends on a day that is not worked. */
  readonly outerLimit: string;
  /** Whether the date may still move: see `deadlinesOf`. */
  readonly provisional: boolean;
  /** Whether day 0 has not happened: the citizen is supposed to act on the last day, everybody else to stay silent. */
  readonly supposed: boolean;
  readonly holder: ClockHolder;
  /** The article of law 31.13. */
  readonly article: number;
  readonly rulesVersion: number;
  readonly steps: readonly ClockStep[];
}

type Start = (typeof clockStarts)[number];

const happenedOn: Readonly<Record<Start, (events: RequestEvents) => string | null>> = {
  request: ({ received }) => received,
  'end-of-first-period': () => null,
  reply: ({ repliedOn }) => repliedOn,
  complaint: ({ complainedOn }) => complainedOn,
  'head-reply': ({ headRepliedOn }) => headRepliedOn,
  'commission-complaint': ({ cdaiFiledOn }) => cdaiFiledOn,
  'commission-answer': ({ cdaiAnsweredOn }) => cdaiAnsweredOn,
};

/** The period within which a request must be answered, and its extension. */
const replyCodes: Readonly<Record<RequestEvents['kind'], readonly [DeadlineCode, DeadlineCode]>> = {
  normal: ['D1', 'D2'],
  urgent: ['D3', 'D4'],
};

const codesOf = ({ kind, extended }: RequestEvents): readonly DeadlineCode[] => {
  const [first, extension] = replyCodes[kind];
  return [first, ...(extended ? [extension] : []), 'D5', 'D6', 'D7', 'D8', 'D9'];
};

/** The first and the last day whose being worked or not decides where a period ends. */
const decidingDays = (
  { unit, clear }: DeadlineRule,
  start: string,
  steps: readonly ClockStep[],
  outerLimit: string,
) => {
  const end = steps.find(({ step }) => step === 'ends');
  const last = end?.step === 'ends' ? end.date : outerLimit;
  return {
    from: unit === 'working' ? daysAfter(start, 1) : clear ? daysAfter(last, 1) : last,
    to: outerLimit,
  };
};

const mayMove = ({ from, to }: { readonly from: string; readonly to: string }, calendar: WorkingCalendar) => {
  const covered = coveredDays(calendar);
  const [earliest, latest] = [daysAfter(from, -1), daysAfter(to, 1)];
  return (
    covered === undefined ||
    from < covered.from ||
    to > covered.to ||
    calendar.movable.some(
      ({ standing, date }) => standing === 'expected' && date >= earliest && date <= latest,
    )
  );
};

/**
 * The periods that run for a request, in order, each from what really happened or, until it does, from the last day of
 * the period before: the citizen is supposed to complain on the last day, everybody else to stay silent.
 *
 * The extension is listed only once it was given: until then D5 to D9 follow the end of the first period. After a
 * silence the next period starts on `due`, not on the outer limit: whoever acts by these dates is in time under either
 * reading of the law.
 *
 * A date is provisional when a day of the moon that is only expected lies among the days that decide it or one day
 * beside them, since the moon may bring it a day earlier or later. The days that decide a period of working days are
 * all that are counted; those of a period of calendar days are only its last day and the days it rolls over. It is
 * also provisional when these days leave the years whose holidays the calendar knows, or when day 0 is supposed and
 * the period before is provisional. A day off that may yet be decreed makes nothing provisional: it might fall anywhere.
 */
export const deadlinesOf = (events: RequestEvents, { rules, calendar }: ClockLaw): readonly Deadline[] => {
  const off = daysOffOf(calendar);
  const found: Deadline[] = [];
  for (const code of codesOf(events)) {
    const rule = rules.deadlines[code];
    const before = found.at(-1);
    const happened = happenedOn[rule.starts](events);
    const start = happened ?? before?.due ?? events.received;
    const isExtension = rule.starts === 'end-of-first-period';
    const supposed = happened === null && !isExtension;
    const { due, outerLimit, steps } = countPeriod(start, rule, off);
    const moves = mayMove(decidingDays(rule, start, steps, outerLimit), calendar);
    found.push({
      code,
      start,
      due,
      outerLimit,
      provisional: moves || (happened === null && before?.provisional === true),
      supposed,
      holder: rule.holder,
      article: rule.article,
      rulesVersion: rules.version,
      steps: [
        isExtension
          ? { step: 'extended', from: start, days: rule.days }
          : { step: 'start', date: start, supposed },
        ...steps,
      ],
    });
  }
  return found;
};
