import type {
  Act,
  CollectivityCode,
  Complaint,
  Deadline,
  EnteredRequest,
  ExtensionGroundCode,
  HeadOutcome,
  InformationRequest,
  KeptRequest,
  Member,
  Outcome,
  OutsideStep,
  RequestDecision,
  RequestId,
  RequestState,
  Said,
  SubjectCode,
} from '@mahalli/core';
import type { Letter } from '@mahalli/paper';
import type { Grid, Unreadable } from '@mahalli/sheets';
import type { Sent } from './bureau.ts';
import type { ReceiptShown } from './visit-requests.ts';

/** A request as staff list it: nothing in it says who asks, nor what. */
export type ListedRequest = Omit<InformationRequest, 'requesterPrint' | 'trackingPrint'>;

/** The requests of a collectivity, as its bureau lists them. */
export interface RequestInbox {
  /** The civil day in Morocco. */
  readonly today: string;
  /** Whether requests are open here: they are once the collectivity has a CNDP number. */
  readonly open: boolean;
  readonly rows: readonly ListedRequest[];
  /** Who may be entrusted with a request. */
  readonly staff: readonly Pick<Member, 'name' | 'email'>[];
}

/** Something that was said in the course of a request, with its words. */
export interface SaidInCase extends Said {
  /** Empty once it was forgotten. */
  readonly text: string;
}

/** Another request of the same requester, registered in the same year (ground R4, art. 18). */
export interface SiblingRequest {
  readonly id: RequestId;
  readonly receivedOn: string;
  readonly state: RequestState;
  readonly outcome: Outcome | null;
}

/** What may be done about a request on this day, whoever is asked to do it. */
export interface CaseSteps {
  readonly work: boolean;
  readonly extend: boolean;
  /** Why it may not be extended, while it is still awaited. */
  readonly extendRefused: 'extension.already-given' | 'extension.too-late' | null;
  readonly deliver: boolean;
  /** Whether a complaint received today may be entered. */
  readonly complain: boolean;
  readonly answerComplaint: boolean;
  readonly outside: boolean;
  readonly reissue: boolean;
}

/** A request as those read it who work on it, with what the vault keeps. */
export interface RequestCase {
  readonly request: ListedRequest;
  readonly reference: string;
  readonly today: string;
  /** Who asks, and what; null once it was made anonymous. */
  readonly kept: KeptRequest | null;
  readonly said: readonly SaidInCase[];
  readonly deadlines: readonly Deadline[];
  /** The last day to complain, should it be answered today; empty once it was answered. */
  readonly complainUntil: string;
  readonly staff: readonly Pick<Member, 'name' | 'email'>[];
  readonly siblings: readonly SiblingRequest[];
  readonly steps: CaseSteps;
}

/** What the information officer, the alternate and the head of the body do about requests for information. */
export interface RequestBureau {
  /** Those that are awaited, and all that were registered in a year; without one, in this year and the year before. */
  requests(where: CollectivityCode, year: string | null): Promise<RequestInbox>;
  request(where: CollectivityCode, id: RequestId): Promise<RequestCase>;
  /** Enters what arrived on paper; the same form sent again is given the same receipt. */
  enterRequest(where: CollectivityCode, entered: EnteredRequest, once: string): Promise<ReceiptShown>;
  /** Reads a CSV or XLSX file, or a text that was pasted, as a register; nothing is kept of it. */
  readRegisterSheet(
    where: CollectivityCode,
    sheet: string | Uint8Array<ArrayBuffer>,
    known: (heading: string) => boolean,
  ): Promise<Grid | Unreadable>;
  /** Makes the letter of a request into a PDF that has text and tags. */
  writePdf(where: CollectivityCode, letter: Letter): Promise<Uint8Array>;
  assignRequest(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    to: { readonly assignee: string | null; readonly subject: SubjectCode | null },
  ): Promise<void>;
  noteOnRequest(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    kind: 'note' | 'third-party',
    text: string,
  ): Promise<void>;
  askClarification(where: CollectivityCode, id: RequestId, sent: Sent, question: string): Promise<void>;
  extendRequest(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    grounds: readonly ExtensionGroundCode[],
  ): Promise<void>;
  answerRequest(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    decision: RequestDecision,
    explanation: string,
  ): Promise<void>;
  deliverRequest(where: CollectivityCode, id: RequestId, sent: Sent, on: string): Promise<void>;
  linkRequest(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    other: RequestId,
    how: 'linked' | 'duplicate',
  ): Promise<void>;
  enterComplaint(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    entered: Pick<Complaint, 'channel' | 'on'> & { readonly text: string },
  ): Promise<void>;
  answerComplaint(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    decided: { readonly outcome: HeadOutcome; readonly text: string },
  ): Promise<void>;
  recordOutside(
    where: CollectivityCode,
    id: RequestId,
    sent: Sent,
    step: 'commission' | 'court',
    told: OutsideStep,
  ): Promise<void>;
  /** Gives another code to a requester who lost theirs; it is shown this once. */
  reissueCode(where: CollectivityCode, id: RequestId, sent: Sent): Promise<ReceiptShown>;
}

/** The act that each of them is. */
export const requestActs: Readonly<Record<keyof RequestBureau, Act>> = {
  requests: 'request.read',
  request: 'request.read',
  enterRequest: 'request.write',
  assignRequest: 'request.write',
  noteOnRequest: 'request.write',
  askClarification: 'request.write',
  extendRequest: 'request.write',
  answerRequest: 'request.write',
  deliverRequest: 'request.write',
  linkRequest: 'request.write',
  enterComplaint: 'request.write',
  answerComplaint: 'complaint.answer',
  recordOutside: 'request.write',
  reissueCode: 'request.write',
  writePdf: 'request.read',
  readRegisterSheet: 'request.write',
};
