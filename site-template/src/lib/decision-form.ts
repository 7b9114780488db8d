import {
  type DecisionLack,
  type ExceptionCode,
  exceptionCodes,
  lacksOf,
  type Outcome,
  outcomes,
  type RefusalGround,
  type RequestDecision,
  refusalGroundCodes,
  requestDecision,
} from '@mahalli/core';
import type { CannedText } from '@mahalli/registry/request-law';
import * as v from 'valibot';
import { type FormFields, typed } from './form-fields.ts';

/** A decision as it was typed. */
export interface DecisionFields {
  readonly outcome: Outcome | '';
  readonly grounds: readonly RefusalGround[];
  readonly exceptions: readonly ExceptionCode[];
  readonly pointer: string;
  /** In dirhams, as people write amounts. */
  readonly cost: string;
  readonly explanation: string;
}

/** A form on which nothing was decided yet. */
export const noDecision: DecisionFields = {
  outcome: '',
  grounds: [],
  exceptions: [],
  pointer: '',
  cost: '',
  explanation: '',
};

/** What a decision lacks, or a field that is not understood. */
export type DecisionMistake = DecisionLack | 'outcome' | 'cost';

/** A decision that was read: whole, or what is to be looked at again. */
export type DecisionRead =
  | { readonly fields: DecisionFields; readonly decision: RequestDecision; readonly mistakes: readonly [] }
  | {
      readonly fields: DecisionFields;
      readonly decision: undefined;
      readonly mistakes: readonly DecisionMistake[];
    };

const fieldsOf = (form: FormFields): DecisionFields => {
  const grounds = form.getAll('grounds');
  const exceptions = form.getAll('exceptions');
  return {
    outcome: outcomes.find((one) => one === form.get('outcome')) ?? '',
    grounds: refusalGroundCodes.filter((one) => grounds.includes(one)),
    exceptions: exceptionCodes.filter((one) => exceptions.includes(one)),
    pointer: typed(form, 'pointer').slice(0, 500),
    cost: typed(form, 'cost').slice(0, 20),
    explanation: typed(form, 'explanation').slice(0, 4000),
  };
};

/** An amount in dirhams, as centimes: `12,50`, `12.5`, `1 200`; nothing when it is no amount. */
export const centimesOf = (text: string): number | undefined => {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.');
  if (plain === '') return 0;
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
};

/** Reads a decision: complete as the law asks (art. 18), or what it lacks. */
export const readDecision = (form: FormFields): DecisionRead => {
  const fields = fieldsOf(form);
  const copyCost = centimesOf(fields.cost);
  const read = v.safeParse(requestDecision, { ...fieldsForDecision(fields), copyCost });
  if (fields.outcome === '' || copyCost === undefined || !read.success) {
    const mistakes: readonly DecisionMistake[] = [
      ...(fields.outcome === '' ? (['outcome'] as const) : []),
      ...(copyCost === undefined || fields.outcome !== '' ? (['cost'] as const) : []),
    ];
    return { fields, decision: undefined, mistakes };
  }
  const mistakes = lacksOf(read.output, fields.explanation);
  return mistakes.length === 0
    ? { fields, decision: read.output, mistakes: [] }
    : { fields, decision: undefined, mistakes };
};

const fieldsForDecision = ({ outcome, grounds, exceptions, pointer }: DecisionFields) => ({
  outcome,
  grounds: [...grounds],
  exceptions: [...exceptions],
  pointer,
});

/** What was typed with a text that is ready at its end, and the decision that this goes with. */
export const withCanned = (
  form: FormFields,
  canned: CannedText | undefined,
  text: string,
): DecisionFields => {
  const fields = fieldsOf(form);
  if (canned === undefined) return fields;
  const { outcome, grounds, exceptions } = canned;
  const explanation = [fields.explanation.trim(), text].filter((one) => one !== '').join('\n\n');
  return { ...fields, outcome, grounds, exceptions, explanation };
};
