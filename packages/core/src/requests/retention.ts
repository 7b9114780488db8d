import { monthsAfter } from '../civil-date.ts';
import type { Bilingual } from '../locale.ts';
import { type InformationRequest, isAwaited } from './information-request.ts';

/** How long what says who asked, and in which words, is kept once a request is over: one version of the rule. */
export interface RetentionRule {
  readonly version: number;
  readonly validFrom: string;
  /** Whole months after the day on which the request was over. */
  readonly months: number;
  /** Schedules of conservation are approved under law 69.99; until then a rule is our proposal. */
  readonly standing: 'proposed' | 'approved';
  readonly source: Bilingual;
  /** The day since which the question stands, or on which it was decided. */
  readonly since: string;
}

/** The rule in force on a day. */
export type RetentionLaw = (on: string) => RetentionRule;

/**
 * The day on which a request was over: nothing that law 31.13 gives it can follow. Nothing while an answer is owed, while
 * a period runs, or while the court has not decided, since whoever asked must then be known.
 */
export const overOn = (
  request: Pick<InformationRequest, 'state' | 'wakesOn' | 'closedOn' | 'complaint'>,
): string | undefined => {
  if (isAwaited(request) || request.wakesOn !== '') return undefined;
  const court = request.complaint?.court;
  if (!court) return request.closedOn ?? undefined;
  if (court.answeredOn === null) return undefined;
  return [court.answeredOn, request.closedOn ?? ''].toSorted().at(-1);
};

/** The first day on which what says who asked may be forgotten; nothing while it is needed, or once it is forgotten. */
export const anonymisedFrom = (
  request: InformationRequest,
  { months }: Pick<RetentionRule, 'months'>,
): string | undefined => {
  const over = overOn(request);
  return over === undefined || request.anonymisedOn !== null ? undefined : monthsAfter(over, months);
};

/** Whether what says who asked is to be forgotten, by the rule that is in force on a day. */
export const mayAnonymise = (request: InformationRequest, law: RetentionLaw, today: string): boolean => {
  const from = anonymisedFrom(request, law(today));
  return from !== undefined && from <= today;
};
