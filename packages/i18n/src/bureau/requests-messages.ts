import type {
  DecisionLack,
  FiledField,
  HeadOutcome,
  Outcome,
  OutsideOutcome,
  RequestState,
  Urgency,
} from '@mahalli/core';
import type { Counted } from '../messages.ts';
import type { RegisterMessages } from './register-messages.ts';

/** What can be done about a case, as the page says that it was done. */
export const caseDeeds = [
  'assigned',
  'noted',
  'asked',
  'extended',
  'answered',
  'delivered',
  'linked',
  'complained',
  'headAnswered',
  'outside',
] as const;

export type CaseDeed = (typeof caseDeeds)[number];

/** The words of the desk where requests for information are worked on. */
export interface RequestDeskMessages {
  readonly register: RegisterMessages;
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  /** On the first page of the bureau. */
  readonly pressing: Counted;
  readonly enter: string;
  readonly closedTitle: string;
  readonly closed: string;
  readonly closedLink: string;
  readonly empty: string;
  readonly emptyHow: string;
  readonly nothingFound: string;
  readonly clear: string;
  readonly states: Readonly<Record<RequestState, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly chart: { readonly title: string; readonly group: string; readonly count: string };
  readonly filters: {
    readonly title: string;
    readonly state: string;
    readonly channel: string;
    readonly assignee: string;
    readonly subject: string;
    readonly year: string;
    readonly reference: string;
    readonly any: string;
    readonly awaited: string;
    readonly nobody: string;
    readonly submit: string;
  };
  readonly count: Counted;
  readonly columns: {
    readonly request: string;
    readonly last: string;
    readonly subject: string;
    readonly assignee: string;
    readonly state: string;
  };
  readonly receivedOn: string;
  readonly left: { readonly today: string; readonly days: Counted; readonly late: Counted };
  readonly headOwes: string;
  readonly nobody: string;
  readonly noSubject: string;
  readonly tags: {
    readonly extended: string;
    readonly linked: string;
    readonly duplicate: string;
    readonly complaint: string;
    readonly returned: string;
    readonly late: string;
    readonly chafafiya: string;
  };
  readonly pages: {
    readonly label: string;
    readonly at: (page: number, of: number) => string;
    readonly before: string;
    readonly after: string;
  };
  readonly entry: {
    readonly title: string;
    readonly lead: string;
    readonly what: string;
    readonly who: string;
    readonly more: string;
    readonly registers: Readonly<Record<'mahalli' | 'chafafiya', string>>;
    /** Mistakes said to whoever types for somebody else. */
    readonly wrong: Readonly<Partial<Record<FiledField, string>>>;
    readonly submit: string;
    readonly handOver: string;
    readonly another: string;
    readonly open: string;
    readonly list: string;
  };
  readonly case: CaseMessages;
  readonly decide: DecideMessages;
}

/** The page of one request. */
export interface CaseMessages {
  readonly title: string;
  readonly done: Readonly<Record<CaseDeed, string>>;
  readonly who: string;
  readonly asked: string;
  readonly period: (from: string, to: string) => string;
  readonly organisation: string;
  readonly applicant: string;
  readonly late: (days: string) => string;
  readonly anonymised: string;
  readonly privacy: string;
  readonly facts: string;
  readonly thread: string;
  readonly threadEmpty: string;
  readonly requester: string;
  readonly staffOnly: string;
  readonly siblings: string;
  readonly siblingsLead: string;
  readonly steps: string;
  readonly answer: string;
  readonly decide: string;
  readonly decideHint: (last: string) => string;
  readonly readLetter: string;
  readonly decided: string;
  readonly missingText: string;
  readonly missingDate: string;
  readonly missingChoice: string;
  readonly assign: {
    readonly title: string;
    readonly assignee: string;
    readonly subject: string;
    readonly submit: string;
  };
  readonly clarify: { readonly title: string; readonly hint: string; readonly submit: string };
  readonly extend: {
    readonly title: string;
    readonly hint: (last: string) => string;
    readonly grounds: string;
    readonly submit: string;
    readonly refused: Readonly<Record<'extension.already-given' | 'extension.too-late', string>>;
  };
  readonly note: {
    readonly title: string;
    readonly kinds: Readonly<Record<'note' | 'third-party', string>>;
    readonly kind: string;
    readonly hint: string;
    readonly text: string;
    readonly submit: string;
  };
  readonly deliver: {
    readonly title: string;
    readonly hint: string;
    readonly on: string;
    readonly submit: string;
  };
  readonly link: {
    readonly title: string;
    readonly hint: string;
    readonly other: string;
    readonly how: string;
    readonly ways: Readonly<Record<'linked' | 'duplicate', string>>;
    readonly submit: string;
    readonly wrong: string;
    readonly linkedTo: string;
    readonly duplicateOf: string;
  };
  readonly complaint: {
    readonly title: string;
    readonly hint: (last: string) => string;
    readonly on: string;
    readonly channel: string;
    readonly text: string;
    readonly submit: string;
    readonly received: string;
    readonly noHead: string;
  };
  readonly head: {
    readonly title: string;
    readonly hint: (last: string) => string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<HeadOutcome, string>>;
    readonly text: string;
    readonly submit: string;
  };
  readonly outside: {
    readonly title: string;
    readonly hint: string;
    readonly steps: Readonly<Record<'commission' | 'court', string>>;
    readonly step: string;
    readonly on: string;
    readonly reference: string;
    readonly answeredOn: string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<OutsideOutcome, string>>;
    readonly unknown: string;
    readonly submit: string;
  };
  readonly reissue: {
    readonly title: string;
    readonly hint: string;
    readonly submit: string;
    readonly done: string;
    readonly back: string;
  };
}

/** The page where an answer is written. */
export interface DecideMessages {
  readonly title: string;
  readonly lead: string;
  readonly outcome: string;
  readonly outcomeHints: Readonly<Record<Outcome, string>>;
  readonly grounds: string;
  readonly groundsHint: string;
  readonly exceptions: string;
  readonly exceptionsHint: string;
  readonly article: (number: number) => string;
  readonly harm: string;
  readonly pointer: string;
  readonly pointerHint: string;
  readonly cost: string;
  readonly costHint: string;
  readonly wrongCost: string;
  readonly explanation: string;
  readonly explanationHint: (language: string) => string;
  readonly canned: string;
  readonly cannedHint: string;
  readonly useCanned: string;
  readonly preview: string;
  readonly lacks: Readonly<Record<DecisionLack, string>>;
  readonly lacking: Counted;
  readonly previewTitle: string;
  readonly previewLead: string;
  readonly asRead: (language: string) => string;
  readonly beside: (language: string) => string;
  readonly notTranslated: string;
  readonly send: string;
  readonly back: string;
  readonly sends: Readonly<Record<'mail' | 'paper', string>>;
  readonly over: string;
  readonly seeCase: string;
  readonly letterTitle: string;
  readonly print: string;
  readonly noLetter: string;
}
