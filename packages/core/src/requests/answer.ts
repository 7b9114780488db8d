import * as v from 'valibot';
import { civilDate } from '../civil-date.ts';
import { Failure } from '../failure.ts';
import { exceptionCode, refusalGround } from './grounds.ts';

/** What the body may answer (law 31.13, arts 8, 15, 18). `not-held` says who holds it: the law knows no transfer. */
export const outcomes = ['granted', 'partly-granted', 'refused', 'not-held'] as const;

export const outcome = v.picklist(outcomes);

export type Outcome = v.InferOutput<typeof outcome>;

/** What is decided of a request; the words of the decision are in the vault. */
export const requestDecision = v.strictObject({
  outcome,
  /** Why it is refused, wholly or in part; empty when all is granted. */
  grounds: v.array(refusalGround),
  /** The exceptions that ground R2 rests on. */
  exceptions: v.array(exceptionCode),
  /** Where the information already stands (R3, R7), or who holds it: a reference and a place. */
  pointer: v.pipe(v.string(), v.trim(), v.maxLength(500)),
  /** What copies and sending cost, in centimes (art. 5); 0 when nothing is asked. */
  copyCost: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_00)),
});

export type RequestDecision = v.InferOutput<typeof requestDecision>;

/** A decision once it was sent. */
export const requestAnswer = v.strictObject({
  ...requestDecision.entries,
  on: civilDate,
  /** Whether it left after the last day. */
  late: v.boolean(),
});

export type RequestAnswer = v.InferOutput<typeof requestAnswer>;

/** What a decision may lack to be one in law. */
export const decisionLacks = ['grounds', 'no-grounds', 'exceptions', 'pointer', 'explanation'] as const;

export type DecisionLack = (typeof decisionLacks)[number];

/**
 * What a decision lacks (art. 18): a refusal needs its ground, ground R2 the exceptions it rests on, grounds R3 and R7
 * the place where the information is, and whatever is not granted in full its reasons in words.
 */
export const lacksOf = (
  { outcome: of, grounds, exceptions, pointer }: RequestDecision,
  explanation: string,
): readonly DecisionLack[] => {
  const refuses = of === 'refused' || of === 'partly-granted';
  const pointing = of === 'not-held' || grounds.includes('R3') || grounds.includes('R7');
  const lacks: Readonly<Record<DecisionLack, boolean>> = {
    grounds: refuses && grounds.length === 0,
    'no-grounds': !refuses && (grounds.length > 0 || exceptions.length > 0),
    exceptions: refuses && grounds.includes('R2') !== exceptions.length > 0,
    pointer: pointing && pointer === '',
    explanation: of !== 'granted' && explanation.trim() === '',
  };
  return decisionLacks.filter((lack) => lacks[lack]);
};

/** Refuses (`decision.incomplete`) a decision that lacks something, naming the first thing. */
export const completeDecision = (decision: RequestDecision, explanation: string): RequestDecision => {
  const [lack] = lacksOf(decision, explanation);
  if (lack !== undefined) throw new Failure('decision.incomplete', { lack });
  return decision;
};
