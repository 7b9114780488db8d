import {
  daysBetween,
  owedFor,
  type RequestChannel,
  type RequestState,
  referenceOf,
  requestChannels,
  requestStates,
  type SubjectCode,
  subjectCodes,
  type Urgency,
  urgencies,
  urgencyOf,
} from '@mahalli/core';
import type { ListedRequest, RequestInbox } from './bureau-requests.ts';

/** Which requests a clerk asked to see; whatever is null is not asked. */
export interface InboxQuery {
  /** A state, all of them, or what is still owed to somebody. */
  readonly state: RequestState | 'all' | 'owed';
  readonly channel: RequestChannel | null;
  /** The address of a member of staff, or nobody. */
  readonly assignee: string | 'nobody' | null;
  readonly subject: SubjectCode | null;
  readonly year: string | null;
  /** A part of a reference. */
  readonly reference: string;
  /** From 1. */
  readonly page: number;
}

/** A line of the list. */
export interface InboxRow extends ListedRequest {
  readonly urgency: Urgency;
  /** The day by which something is owed, and what; null once nothing is. */
  readonly owed: {
    readonly what: 'answer' | 'head-answer';
    readonly by: string;
    readonly left: number;
  } | null;
}

/** A page of the list, and how many there are of each urgency among all that is owed. */
export interface InboxPage {
  readonly rows: readonly InboxRow[];
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  readonly counts: readonly { readonly urgency: Urgency; readonly count: number }[];
}

/** How many requests stand on a page of the list. */
export const rowsPerPage = 50;

/** Reads what was asked from an address; what is not understood is not asked. */
export const inboxQuery = (asked: URLSearchParams): InboxQuery => {
  const state = asked.get('state');
  const assignee = asked.get('assignee')?.trim().toLowerCase() ?? '';
  return {
    state: state === 'all' ? 'all' : (requestStates.find((one) => one === state) ?? 'owed'),
    channel: requestChannels.find((one) => one === asked.get('channel')) ?? null,
    assignee: assignee === '' ? null : assignee,
    subject: subjectCodes.find((one) => one === asked.get('subject')) ?? null,
    year: /^20\d\d$/.exec(asked.get('year') ?? '')?.[0] ?? null,
    reference: (asked.get('reference') ?? '').trim().slice(0, 60),
    page: Math.max(1, Math.floor(Number(asked.get('page'))) || 1),
  };
};

const rowOf = (request: ListedRequest, today: string): InboxRow => {
  const whole = { ...request, requesterPrint: '', trackingPrint: '' };
  const owed = owedFor(whole);
  return {
    ...request,
    urgency: urgencyOf(whole, today),
    owed: owed === undefined ? null : { ...owed, left: daysBetween(today, owed.by) },
  };
};

const asksFor = (query: InboxQuery) => (row: InboxRow) => {
  const { state, channel, assignee, subject, reference } = query;
  const wanted = reference.toUpperCase();
  return (
    (state === 'all' || (state === 'owed' ? row.urgency !== 'settled' : row.state === state)) &&
    (channel === null || row.channel === channel) &&
    (assignee === null || (row.assignee ?? 'nobody') === assignee) &&
    (subject === null || row.subject === subject) &&
    (referenceOf(row).includes(wanted) || row.chafafiyaRef.includes(wanted))
  );
};

const byUrgency = (one: InboxRow, other: InboxRow): number =>
  urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
  (one.owed?.by ?? '').localeCompare(other.owed?.by ?? '') ||
  // What is settled stands with the newest first, what is owed with the oldest.
  (one.owed === null ? other.id.localeCompare(one.id) : one.id.localeCompare(other.id));

/** The requests that were asked for, the most pressing first, a page of them. */
export const inboxPage = (
  { rows, today }: Pick<RequestInbox, 'rows' | 'today'>,
  query: InboxQuery,
): InboxPage => {
  const all = rows.map((request) => rowOf(request, today));
  const found = all.filter(asksFor(query)).toSorted(byUrgency);
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage));
  const page = Math.min(query.page, pages);
  return {
    rows: found.slice((page - 1) * rowsPerPage, page * rowsPerPage),
    total: found.length,
    pages,
    page,
    counts: urgencies
      .filter((urgency) => urgency !== 'settled')
      .map((urgency) => ({ urgency, count: all.filter((row) => row.urgency === urgency).length })),
  };
};

/** How many requests are late or due within three days. */
export const pressingIn = ({ rows, today }: Pick<RequestInbox, 'rows' | 'today'>): number =>
  rows.filter((request) => {
    const { urgency } = rowOf(request, today);
    return urgency === 'late' || urgency === 'within-3';
  }).length;

/** The address of the same list with another page of it. */
export const inboxAddress = (asked: URLSearchParams, page: number): string => {
  const next = new URLSearchParams(asked);
  next.set('page', String(page));
  return `?${next}`;
};
