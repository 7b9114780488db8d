import { type Locale, referenceOf } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import { subjectLabels } from '@mahalli/registry/subjects';
import { csvLines, inert } from '@mahalli/sheets/csv';
import type { ListedRequest } from './bureau-requests.ts';

/** The mark by which spreadsheets know UTF-8. */
const mark = '\ufeff';

/**
 * The register of requests as CSV, parted by semicolons as spreadsheets here read it: what each request became, and
 * neither who asked nor what, which no export carries. No cell runs as a formula.
 */
export const registerCsv = (rows: readonly ListedRequest[], locale: Locale): string => {
  const { requests, requestDesk } = messages[locale];
  const t = requestDesk.register.columns;
  const line = (one: ListedRequest): readonly string[] => [
    referenceOf(one),
    one.receivedOn,
    requests.channels[one.channel],
    requests.kinds[one.kind],
    one.subject === null ? '' : subjectLabels[one.subject][locale],
    requestDesk.states[one.state],
    one.due,
    one.extension === null ? '' : one.extension.grounds.join(' '),
    one.answer?.on ?? '',
    one.answer === null ? '' : requests.outcomes[one.answer.outcome],
    [...(one.answer?.grounds ?? []), ...(one.answer?.exceptions ?? [])].join(' '),
    one.complaint?.on ?? '',
    one.complaint?.head?.on ?? '',
    one.chafafiyaRef,
  ];
  const heading = [
    t.reference,
    t.receivedOn,
    t.channel,
    t.kind,
    t.subject,
    t.state,
    t.due,
    t.extension,
    t.answeredOn,
    t.outcome,
    t.grounds,
    t.complaint,
    t.headAnswer,
    t.chafafiyaRef,
  ];
  return mark + csvLines([heading, ...rows.map((row) => line(row).map(inert))]);
};
