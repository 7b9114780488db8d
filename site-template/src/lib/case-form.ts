import {
  civilDate,
  complaintChannels,
  email,
  extensionGroundCode,
  headOutcome,
  outsideOutcomes,
  requestId,
  subjectCode,
} from '@mahalli/core';
import type { CaseDeed } from '@mahalli/i18n/bureau';
import * as v from 'valibot';
import type { Bureau, Sent } from './bureau.ts';
import { sentWith } from './editor-form.ts';
import { type FormFields, typed } from './form-fields.ts';

/** The fields of the forms of a case: each is named once on the page. */
export const caseFields = [
  'assignee',
  'subject',
  'question',
  'grounds',
  'noteKind',
  'noteText',
  'deliveredOn',
  'other',
  'how',
  'complaintOn',
  'complaintChannel',
  'complaintText',
  'headOutcome',
  'headText',
  'outsideStep',
  'outsideOn',
  'outsideReference',
  'outsideAnsweredOn',
  'outsideOutcome',
] as const;

export type CaseField = (typeof caseFields)[number];

/** What was typed into a form of a case, to be shown again. */
export type TypedCase = Readonly<Partial<Record<CaseField, string>>>;

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000));
const orNull = <T extends v.GenericSchema>(schema: T) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);

/** The number of a request, alone or at the end of its reference. */
const numbered = v.pipe(
  v.string(),
  v.transform((text) => /\d{4}-\d{5,7}(?=\s*$)/.exec(text)?.[0] ?? ''),
  requestId,
);

/** Which request a form is about: its collectivity, and its number. */
type Where = readonly [Parameters<Bureau['request']>[0], Parameters<Bureau['request']>[1]];

/** Does a form of a case with the bureau, or names the fields to look at again. */
export type CaseStep =
  | { readonly wrong: readonly CaseField[] }
  | { readonly act: (bureau: Bureau, where: Where, sent: Sent) => Promise<void> };

const step = <S extends v.GenericSchema>(
  schema: S,
  act: (read: v.InferOutput<S>) => (bureau: Bureau, where: Where, sent: Sent) => Promise<void>,
) => {
  return (form: FormFields): CaseStep => {
    const fields = Object.fromEntries(
      caseFields.map((name) => [name, name === 'grounds' ? form.getAll(name) : typed(form, name)]),
    );
    const read = v.safeParse(schema, fields);
    if (read.success) return { act: act(read.output) };
    const named = new Set(read.issues.map(({ path }) => path?.[0]?.key));
    return { wrong: caseFields.filter((name) => named.has(name)) };
  };
};

/** How each form of a case is read, and what it does. */
export const caseSteps: Readonly<Record<Exclude<CaseDeed, 'answered'>, (form: FormFields) => CaseStep>> = {
  assigned: step(
    v.object({ assignee: orNull(email), subject: orNull(subjectCode) }),
    (to) => (bureau, where, sent) => bureau.assignRequest(...where, sent, to),
  ),
  asked: step(
    v.object({ question: words }),
    ({ question }) =>
      (bureau, where, sent) =>
        bureau.askClarification(...where, sent, question),
  ),
  extended: step(
    v.object({ grounds: v.pipe(v.array(extensionGroundCode), v.minLength(1)) }),
    ({ grounds }) =>
      (bureau, where, sent) =>
        bureau.extendRequest(...where, sent, grounds),
  ),
  noted: step(
    v.object({ noteKind: v.picklist(['note', 'third-party']), noteText: words }),
    ({ noteKind, noteText }) =>
      (bureau, where, sent) =>
        bureau.noteOnRequest(...where, sent, noteKind, noteText),
  ),
  delivered: step(
    v.object({ deliveredOn: civilDate }),
    ({ deliveredOn }) =>
      (bureau, where, sent) =>
        bureau.deliverRequest(...where, sent, deliveredOn),
  ),
  linked: step(
    v.object({ other: numbered, how: v.picklist(['linked', 'duplicate']) }),
    ({ other, how }) =>
      (bureau, where, sent) =>
        bureau.linkRequest(...where, sent, other, how),
  ),
  complained: step(
    v.object({
      complaintOn: civilDate,
      complaintChannel: v.picklist(complaintChannels),
      complaintText: words,
    }),
    ({ complaintOn: on, complaintChannel: channel, complaintText: text }) =>
      (bureau, where, sent) =>
        bureau.enterComplaint(...where, sent, { on, channel, text }),
  ),
  headAnswered: step(
    v.object({ headOutcome, headText: words }),
    ({ headOutcome: outcome, headText: text }) =>
      (bureau, where, sent) =>
        bureau.answerComplaint(...where, sent, { outcome, text }),
  ),
  outside: step(
    v.object({
      outsideStep: v.picklist(['commission', 'court']),
      outsideOn: civilDate,
      outsideReference: v.pipe(v.string(), v.trim(), v.maxLength(80)),
      outsideAnsweredOn: orNull(civilDate),
      outsideOutcome: orNull(v.picklist(outsideOutcomes)),
    }),
    (read) => (bureau, where, sent) =>
      bureau.recordOutside(...where, sent, read.outsideStep, {
        on: read.outsideOn,
        reference: read.outsideReference,
        answeredOn: read.outsideAnsweredOn,
        outcome: read.outsideOutcome,
      }),
  ),
};

/** The field that a refusal for a day out of its bounds is about. */
export const dayOf: Readonly<Partial<Record<CaseDeed, CaseField>>> = {
  delivered: 'deliveredOn',
  complained: 'complaintOn',
  outside: 'outsideOn',
};

/** What was typed, and from which version of the request. */
export const typedCase = (form: FormFields): { readonly fields: TypedCase; readonly sent: Sent } => ({
  fields: Object.fromEntries(
    caseFields.map((name) => [
      name,
      form
        .getAll(name)
        .filter((one) => typeof one === 'string')
        .join(' ')
        .replaceAll('\r\n', '\n'),
    ]),
  ),
  sent: sentWith(form),
});
