import * as v from 'valibot';
import { civilDate, instant } from '../civil-date.ts';
import { collectivityCode } from '../collectivity.ts';
import { deadlineCodes, extensionGroundCode } from '../legal-clock/clock-rules.ts';
import { requestKind } from '../legal-clock/deadlines.ts';
import { locale } from '../locale.ts';
import { email } from '../member.ts';
import { subjectCode } from '../subject.ts';
import { requestAnswer } from './answer.ts';
import { complaint } from './complaint.ts';

/** The number of a request within its collectivity: the year in which it was registered, and its rank in it. */
export const requestId = v.pipe(v.string(), v.regex(/^\d{4}-\d{5,7}$/), v.brand('RequestId'));

export type RequestId = v.InferOutput<typeof requestId>;

/** The number of a request, from a year and a rank. */
export const requestIdOf = (year: string, rank: number): RequestId =>
  v.parse(requestId, `${year}-${String(rank).padStart(5, '0')}`);

/** The reference of a request, as its receipt and every letter say it: `R-09.273.01.05-2026-00042`. */
export const referenceOf = ({ collectivity, id }: Pick<InformationRequest, 'collectivity' | 'id'>): string =>
  `R-${collectivity}-${id}`;

/** How a request arrived (law 31.13, art. 14; a form of the portal is taken as electronic mail). */
export const requestChannels = ['online', 'counter', 'post', 'email', 'fax', 'chafafiya'] as const;

export const requestChannel = v.picklist(requestChannels);

export type RequestChannel = v.InferOutput<typeof requestChannel>;

/** Channels by which staff enter what arrived otherwise than by the form of the portal. */
export const paperChannels = ['counter', 'post', 'email', 'fax', 'chafafiya'] as const;

/** Who may ask: a citizen (art. 3), or a foreigner who lawfully lives in Morocco (art. 4). */
export const applicantKinds = ['citizen', 'resident'] as const;

export const applicantKind = v.picklist(applicantKinds);

export type ApplicantKind = v.InferOutput<typeof applicantKind>;

/** How the information is wanted (art. 15, and the model form of the commission). */
export const deliveryForms = [
  'email',
  'electronic-copy',
  'paper-copy',
  'consultation',
  'post',
  'fax',
] as const;

export const deliveryForm = v.picklist(deliveryForms);

export type DeliveryForm = v.InferOutput<typeof deliveryForm>;

/** Which system is the register of record of a request: exactly one is. */
export const registers = ['mahalli', 'chafafiya'] as const;

/** The life of a request. What the clock makes of it (late, silent) is not a state: it follows from a day. */
export const requestStates = [
  'acknowledged',
  'in-progress',
  'clarification',
  'answered',
  'delivered',
  'closed',
  'withdrawn',
] as const;

export const requestState = v.picklist(requestStates);

export type RequestState = v.InferOutput<typeof requestState>;

/** The states that a request may pass to from each state. */
export const requestTransitions: Readonly<Record<RequestState, readonly RequestState[]>> = {
  acknowledged: ['in-progress', 'clarification', 'answered', 'withdrawn'],
  'in-progress': ['clarification', 'answered', 'withdrawn'],
  clarification: ['in-progress', 'answered', 'withdrawn'],
  answered: ['delivered', 'closed'],
  delivered: ['closed'],
  closed: [],
  withdrawn: [],
};

/** Whether the body still owes an answer. */
export const isAwaited = ({ state }: Pick<InformationRequest, 'state'>): boolean =>
  requestTransitions[state].includes('answered');

/** What the clock does once for each request, when its day has come; in the order of those days. */
export const requestStages = [
  'due-in-7',
  'due-in-3',
  'due-today',
  'silent',
  'silent-5',
  'silent-10',
  'head-due-in-3',
  'head-silent',
  'window-over',
] as const;

export const requestStage = v.picklist(requestStages);

export type RequestStage = v.InferOutput<typeof requestStage>;

/** Who said something in the course of a request; `note`, and why the directorate opened it, are read by staff alone. */
export const saidKinds = [
  'clarification-asked',
  'clarified',
  'answer',
  'note',
  'third-party',
  'complaint',
  'head-answer',
  'inspected',
] as const;

export const saidKind = v.picklist(saidKinds);

export type SaidKind = v.InferOutput<typeof saidKind>;

/** That something was said: the words are in the vault, under `request-said/<id>-<n>`. */
export const said = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: saidKind,
  at: instant,
  /** The address of the member of staff who said it; empty when the requester did. */
  by: v.string(),
  /** A keyed hash of the words, where the journal must be able to show that they are those that were said. */
  print: v.optional(v.string()),
});

export type Said = Readonly<v.InferOutput<typeof said>>;

/** The one extension that the law allows (art. 16): why, and on which day the requester was told. */
export const requestExtension = v.strictObject({
  on: civilDate,
  grounds: v.pipe(v.array(extensionGroundCode), v.minLength(1)),
});

/** Why who asked was forgotten because they wanted it (law 09-08, arts 3, 8, 9). */
export const erasureReasons = ['no-longer-needed', 'inaccurate', 'objection'] as const;

export const erasureReason = v.picklist(erasureReasons);

export type ErasureReason = v.InferOutput<typeof erasureReason>;

/** What the requester thought of the answer, from 1 to 5. */
export const satisfaction = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

/**
 * A request for information (law 31.13), as staff list it: nothing in it says who asks, nor what in their words.
 *
 * Who asks and what is asked are in the vault, under `request/<id>`.
 */
export const informationRequest = v.strictObject({
  collectivity: collectivityCode,
  id: requestId,
  state: requestState,
  channel: requestChannel,
  kind: requestKind,
  applicant: applicantKind,
  /** Whether it was asked on behalf of an organisation. */
  organisation: v.boolean(),
  delivery: deliveryForm,
  /** The language in which the requester is answered. */
  locale,
  /** Whether the requester can be reached by e-mail. */
  reachable: v.boolean(),
  /** Whether a mail to the requester came back: they are then written to by post. */
  returned: v.boolean(),
  registerOfRecord: v.picklist(registers),
  /** The number that the national portal gave it; empty when it did not come from there. */
  chafafiyaRef: v.pipe(v.string(), v.maxLength(40)),
  /** Stands for the requester within the collectivity: the same for the same document number. Empty once anonymised. */
  requesterPrint: v.string(),
  /** Stands for the tracking code. Empty once anonymised. */
  trackingPrint: v.string(),
  /** The day of receipt in Morocco: day 0 of every period. */
  receivedOn: civilDate,
  registeredAt: instant,
  /** What it is about, in the words of the thesaurus; null until the officer says it. */
  subject: v.nullable(subjectCode),
  assignee: v.nullable(email),
  extension: v.nullable(requestExtension),
  /** The last day to answer, as it is now counted. */
  due: civilDate,
  /** The version of the calendar by which it was last counted. */
  countedBy: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The last days that the requester was told of: none of them is ever brought forward. */
  told: v.record(v.picklist(deadlineCodes), civilDate),
  answer: v.nullable(requestAnswer),
  deliveredOn: v.nullable(civilDate),
  complaint: v.nullable(complaint),
  closedOn: v.nullable(civilDate),
  satisfaction: v.nullable(satisfaction),
  /** Other requests of the collectivity that go with it. */
  linked: v.array(requestId),
  /** The request that this one repeats; null when it stands for itself. */
  duplicateOf: v.nullable(requestId),
  said: v.array(said),
  /** What the clock has already done. */
  stages: v.array(requestStage),
  /** The day on which the clock next has something to do; empty when it has nothing left to do. */
  wakesOn: v.union([v.literal(''), civilDate]),
  anonymisedOn: v.nullable(civilDate),
  /** Why, when the requester wanted it; null when the rule of conservation did it. */
  erasureReason: v.optional(v.nullable(erasureReason), null),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changedAt: instant,
});

export type InformationRequest = v.InferOutput<typeof informationRequest>;
