import type {
  Deadline,
  FiledRequest,
  InformationRequest,
  KeptRequest,
  SaidKind,
  TrackingKey,
} from '@mahalli/core';
import type { Letter } from '@mahalli/paper';
import type { SentForm } from './visit.ts';

/** The receipt of a request, as it is shown once. */
export interface ReceiptShown {
  readonly reference: string;
  readonly receivedOn: string;
  /** The last day to answer. */
  readonly due: string;
  /** Whether that day may still be put off by a holiday. */
  readonly provisional: boolean;
  readonly code: string;
  /** A picture, as the address of an image, that leads to the page on which the request is followed. */
  readonly qr: string;
  /** Whether a mail was sent too. */
  readonly mailed: boolean;
}

/** Something that was said, with its words, as the requester reads it. */
export interface SaidShown {
  readonly n: number;
  readonly kind: SaidKind;
  readonly at: string;
  /** Whether the requester said it. */
  readonly own: boolean;
  readonly text: string;
}

/** A request as whoever asked reads it: nothing of what staff say among themselves. */
export interface FollowedRequest {
  readonly request: Omit<
    InformationRequest,
    'requesterPrint' | 'trackingPrint' | 'assignee' | 'linked' | 'duplicateOf'
  >;
  readonly reference: string;
  /** Empty once it was made anonymous. */
  readonly asked: Omit<KeptRequest, 'documentNumber' | 'email' | 'phone'>;
  readonly said: readonly SaidShown[];
  readonly deadlines: readonly Deadline[];
  /** What the requester may do on this day. */
  readonly may: {
    readonly clarify: boolean;
    readonly withdraw: boolean;
    readonly complain: boolean;
    /** Whether the way to the commission is open (art. 20): the head answered, or let the last day pass. */
    readonly appeal: boolean;
    readonly rate: boolean;
  };
  /** Whether the last day has passed without an answer. */
  readonly silent: boolean;
}

/** From which version of a request its requester acts, and with which form. */
export interface SentByRequester {
  readonly version: number;
  readonly once: string;
}

/** What a visitor of a portal may do about requests for information. */
export interface RequestVisit {
  /** Files a request; the same form sent again is given the same receipt. */
  fileRequest(sent: SentForm, filed: FiledRequest, once: string): Promise<ReceiptShown>;
  /** The request of whoever holds its code, or refuses (`tracking.unknown`). */
  followRequest(key: TrackingKey): Promise<FollowedRequest>;
  clarifyRequest(key: TrackingKey, sent: SentByRequester, text: string): Promise<void>;
  withdrawRequest(key: TrackingKey, sent: SentByRequester): Promise<void>;
  complain(key: TrackingKey, sent: SentByRequester, text: string): Promise<void>;
  /** Makes a letter into a PDF that has text and tags. */
  writePdf(letter: Letter): Promise<Uint8Array>;
  rateRequest(key: TrackingKey, sent: SentByRequester, satisfied: number): Promise<void>;
}
