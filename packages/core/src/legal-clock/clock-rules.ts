import * as v from 'valibot';
import { civilDate } from '../civil-date.ts';
import { bilingual } from '../locale.ts';

/**
 * The periods of law 31.13, arts 16-21, in the order in which they run.
 *
 * D1 reply · D2 its extension · D3 urgent reply · D4 its extension · D5 complaint to the head of the body ·
 * D6 the head's decision · D7 complaint to the commission · D8 the commission's answer · D9 administrative court
 */
export const deadlineCodes = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'] as const;

export type DeadlineCode = (typeof deadlineCodes)[number];

/** What sets a period running; day 0, which is never counted. */
export const clockStarts = [
  'request',
  'end-of-first-period',
  'reply',
  'complaint',
  'head-reply',
  'commission-complaint',
  'commission-answer',
] as const;

/** Whose duty it is to act before a period ends, or whose right. */
export const clockHolders = ['body', 'citizen', 'commission'] as const;

export type ClockHolder = (typeof clockHolders)[number];

/**
 * What becomes of a period that ends on a day that is not worked.
 *
 * `extends`: it ends on the next working day, which is a right. `keeps`: the day stays the one to aim at, and the
 * next working day is shown as the outer limit, since art. 133 of the Code of Obligations may be read so.
 */
export const rollings = ['extends', 'keeps'] as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));

const deadlineRule = v.strictObject({
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
  unit: v.picklist(['working', 'calendar']),
  /** The article of law 31.13. */
  article: v.pipe(v.number(), v.integer(), v.minValue(1)),
  starts: v.picklist(clockStarts),
  holder: v.picklist(clockHolders),
  rolls: v.picklist(rollings),
  /** Whether the last day is not counted either (délai franc): the act is still in time on the day after it. */
  clear: v.boolean(),
});

export type DeadlineRule = v.InferOutput<typeof deadlineRule>;

/** A question that the law leaves open, and how these rules answer it until somebody with the power to does. */
const openPoint = v.strictObject({
  question: bilingual(text),
  answer: bilingual(text),
  source: bilingual(text),
  since: civilDate,
});

/** How the periods of law 31.13 are counted for requests received from a day on. */
export const clockRules = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  validFrom: civilDate,
  deadlines: v.strictObject({
    D1: deadlineRule,
    D2: deadlineRule,
    D3: deadlineRule,
    D4: deadlineRule,
    D5: deadlineRule,
    D6: deadlineRule,
    D7: deadlineRule,
    D8: deadlineRule,
    D9: deadlineRule,
  }),
  /** Whether asking the citizen to make a request clear stops the clock: the law has no such clause. */
  clarificationSuspends: v.boolean(),
  openPoints: v.array(openPoint),
});

export type ClockRules = v.InferOutput<typeof clockRules>;

/** The grounds on which a period may be extended, law 31.13, art. 16, in its order. */
export const extensionGroundCodes = ['X1', 'X2', 'X3', 'X4'] as const;

export const extensionGroundCode = v.picklist(extensionGroundCodes);

export type ExtensionGroundCode = v.InferOutput<typeof extensionGroundCode>;
