import { bilingual, civilDate, clockHolders, deadlineCodes, requestKind } from '@mahalli/core';
import * as v from 'valibot';
import { count } from './parts.ts';

const skipped = { step: v.literal('skipped'), date: civilDate };

const moved = { from: civilDate, to: civilDate };

/** One step of how a date was found; what each means is said where it is made, in the core. */
const apiClockStep = v.union([
  v.object({ step: v.literal('start'), date: civilDate, supposed: v.boolean() }),
  v.object({ step: v.literal('extended'), from: civilDate, days: count }),
  v.object({ ...skipped, why: v.literal('weekend') }),
  v.object({
    ...skipped,
    why: v.literal('holiday'),
    name: bilingual(v.string()),
    standing: v.picklist(['fixed', 'announced', 'expected']),
  }),
  v.object({
    step: v.literal('ends'),
    date: civilDate,
    days: count,
    unit: v.picklist(['working', 'calendar']),
  }),
  v.object({ step: v.picklist(['cleared', 'rolled', 'limited', 'kept']), ...moved }),
]);

/** The end of one period of law 31.13, with its explanation. */
const apiDeadline = v.object({
  code: v.picklist(deadlineCodes),
  start: civilDate,
  due: civilDate,
  outerLimit: civilDate,
  provisional: v.boolean(),
  supposed: v.boolean(),
  holder: v.picklist(clockHolders),
  article: count,
  rulesVersion: count,
  steps: v.array(apiClockStep),
});

/** The dates of a request, and by which version of the calendar they were counted; 0 is the registry's. */
export const apiDeadlines = v.object({
  received: civilDate,
  kind: requestKind,
  extended: v.boolean(),
  calendarVersion: count,
  dates: v.array(apiDeadline),
});

/** What is asked of the clock, as an address says it. */
export const clockQuery = v.strictObject({
  received: civilDate,
  kind: v.optional(requestKind, 'normal'),
  extended: v.optional(
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((said) => said === 'true'),
    ),
    'false',
  ),
});
