import type {
  ApplicantKind,
  DeliveryForm,
  ExceptionCode,
  ExtensionGroundCode,
  FiledField,
  HeadOutcome,
  Outcome,
  RefusalGround,
  RequestChannel,
  RequesterNews,
  RequestNoticeKind,
  RequestState,
  SaidKind,
} from '@mahalli/core';
import type { RequestFiguresMessages } from './figures-messages.ts';
import type { RequestLetterMessages } from './letter-messages.ts';

/** Words about a request that citizens and staff read alike. */
export interface RequestMessages {
  readonly states: Readonly<Record<RequestState, string>>;
  readonly channels: Readonly<Record<RequestChannel, string>>;
  readonly kinds: Readonly<Record<'normal' | 'urgent', string>>;
  readonly applicants: Readonly<Record<ApplicantKind, string>>;
  readonly deliveries: Readonly<Record<DeliveryForm, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly headOutcomes: Readonly<Record<HeadOutcome, string>>;
  readonly said: Readonly<Record<SaidKind, string>>;
  /** Art. 18, as a letter quotes it. */
  readonly refusalGrounds: Readonly<Record<RefusalGround, string>>;
  /** Art. 7, as a letter quotes it. */
  readonly exceptions: Readonly<Record<ExceptionCode, string>>;
  readonly form: RequestFormMessages;
  readonly receipt: ReceiptMessages;
  readonly figures: RequestFiguresMessages;
  readonly tracking: TrackingMessages;
  readonly letter: RequestLetterMessages;
  readonly mails: RequestMailMessages;
}

/** The form with which a request is filed, and what comes before it. */
export interface RequestFormMessages {
  readonly title: string;
  readonly lead: string;
  readonly free: string;
  /** Before the form: what was published already. */
  readonly searchTitle: string;
  readonly searchLead: string;
  readonly searchLabel: string;
  readonly searchSubmit: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly goOn: string;
  readonly start: string;
  readonly track: string;
  /** Leads to the page that explains the law. */
  readonly rights: string;
  /** While the collectivity has no CNDP number. */
  readonly closedTitle: string;
  readonly closed: readonly string[];
  readonly closedHow: string;
  readonly closedWays: readonly string[];
  readonly askTitle: string;
  readonly what: string;
  readonly who: string;
  readonly how: string;
  readonly labels: Readonly<Record<FiledField, string>>;
  readonly hints: Readonly<Partial<Record<FiledField, string>>>;
  readonly wrong: Readonly<Record<FiledField, string>>;
  readonly optional: string;
  /** At the top of a form that is given back. */
  readonly lookAgain: (count: number) => string;
  readonly urgentExplained: string;
  /** The number typed does not look like that of an identity card. */
  readonly doubtfulCard: string;
  readonly sureOfCard: string;
  /** What law 09-08, art. 5, owes to whoever says who they are. */
  readonly privacyTitle: string;
  readonly privacy: (collectivity: string, cndp: string) => readonly string[];
  readonly undertaking: string;
  readonly submit: string;
}

/** What whoever files a request is given at once. */
export interface ReceiptMessages {
  readonly title: string;
  readonly lead: string;
  readonly reference: string;
  readonly received: string;
  readonly due: string;
  readonly provisional: string;
  readonly code: string;
  readonly keepCode: string;
  readonly qr: string;
  readonly mailed: string;
  readonly follow: string;
  readonly print: string;
  readonly pdf: string;
  readonly from: string;
  readonly how: string;
  readonly body: string;
  readonly legal: string;
}

/** The page on which a requester follows a request. */
export interface TrackingMessages {
  readonly title: string;
  readonly lead: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly submit: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly lost: string;
  readonly state: string;
  readonly asked: string;
  readonly dates: string;
  readonly dateColumns: { readonly what: string; readonly last: string; readonly article: string };
  readonly mayMove: string;
  readonly why: string;
  readonly thread: string;
  readonly you: string;
  readonly officer: string;
  readonly mayDo: string;
  readonly clarifyTitle: string;
  readonly clarifyHint: string;
  readonly clarify: string;
  readonly withdrawTitle: string;
  readonly withdrawHint: string;
  readonly withdraw: string;
  readonly complainTitle: string;
  readonly complainHint: (last: string) => string;
  /** Ready to be sent as it is. */
  readonly complaintAfterSilence: (reference: string, received: string, due: string) => string;
  readonly complaintAfterAnswer: (reference: string, answered: string) => string;
  readonly complain: string;
  readonly rateTitle: string;
  readonly rates: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly rate: string;
  readonly rated: string;
  readonly done: Readonly<Record<'clarified' | 'withdrawn' | 'complained' | 'rated', string>>;
  readonly missingText: string;
  readonly decision: string;
  readonly grounds: string;
  readonly pointer: string;
  readonly cost: string;
  readonly dirhams: (amount: string) => string;
  readonly right: (last: string) => string;
  readonly silent: (due: string, last: string) => string;
  readonly commissionNext: (last: string) => string;
  readonly commissionTitle: string;
  readonly commissionHow: string;
  /** Ready to be copied or printed; whether the head answered, or stayed silent. */
  readonly commissionLetter: (
    reference: string,
    collectivity: string,
    received: string,
    complained: string,
    answered: boolean,
  ) => string;
  readonly another: string;
  readonly letterPdf: string;
  readonly receiptPdf: string;
}

/** Mails about a request; their subjects say the reference and nothing of who asks or what. */
export interface RequestMailMessages {
  readonly subject: (reference: string, collectivity: string) => string;
  readonly hello: string;
  /** `due` is the last day to answer, `until` the last day of what comes next; both in words. */
  readonly news: Readonly<Record<RequesterNews, (due: string, until: string) => readonly string[]>>;
  readonly because: string;
  readonly extensionGrounds: Readonly<Record<ExtensionGroundCode, string>>;
  readonly follow: (address: string) => string;
  readonly keepCode: string;
  readonly end: (collectivity: string) => string;
  readonly notices: Readonly<Record<RequestNoticeKind, string>>;
  readonly noticeSubject: (reference: string) => string;
  readonly noticeHello: (name: string, collectivity: string) => string;
  readonly noticeDue: (due: string) => string;
  readonly open: (address: string) => string;
}
