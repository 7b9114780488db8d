import { daysBetween } from '../civil-date.ts';
import { type InformationRequest, isAwaited } from './information-request.ts';

/** How pressing a request is, the most pressing first: by the days that are left, and by who is waited for. */
export const urgencies = [
  'late',
  'within-3',
  'within-7',
  'within-14',
  'later',
  'requester',
  'settled',
] as const;

export type Urgency = (typeof urgencies)[number];

/** What the body owes next, and by when: its answer, or that of its head to a complaint; nothing when it owes nothing. */
export interface Owed {
  readonly what: 'answer' | 'head-answer';
  readonly by: string;
}

/** What the body still owes to whoever asked (law 31.13, arts 16, 17, 19). */
export const owedFor = (request: InformationRequest): Owed | undefined => {
  if (request.state === 'closed' || request.state === 'withdrawn') return undefined;
  // A complaint about a silence is answered by the head, and the request is still answered by the officer.
  if (isAwaited(request)) return { what: 'answer', by: request.due };
  const by = request.told.D6;
  return request.complaint?.head === null && by !== undefined ? { what: 'head-answer', by } : undefined;
};

const withinDays = [
  [3, 'within-3'],
  [7, 'within-7'],
  [14, 'within-14'],
] as const;

/**
 * How pressing a request is on a day. One that waits for its requester presses again in its last three days: asking for
 * clarification stops no clock.
 */
export const urgencyOf = (request: InformationRequest, today: string): Urgency => {
  const owed = owedFor(request);
  if (owed === undefined) return 'settled';
  const left = daysBetween(today, owed.by);
  if (left < 0) return 'late';
  if (request.state === 'clarification' && left > 3) return 'requester';
  return withinDays.find(([most]) => left <= most)?.[1] ?? 'later';
};
