import type { ErasureReason } from '@mahalli/core';

/** Words about what is held of whoever asked for information, read by officers, and by the directorate of one case. */
export interface PrivacyMessages {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly who: string;
  readonly said: string;
  readonly nothingSaid: string;
  /** In place of an empty field. */
  readonly none: string;
  /** Before the document is handed over. */
  readonly checkFirst: string;
  readonly print: string;
  readonly retention: {
    readonly title: string;
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
    readonly after: (months: number) => string;
    readonly running: (months: number) => string;
    /** The rule is not approved yet (law 69.99). */
    readonly proposed: string;
  };
  readonly erased: (day: string) => string;
  readonly erase: {
    readonly title: string;
    readonly lead: string;
    readonly running: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<ErasureReason, string>>;
    readonly sure: string;
    readonly lacking: string;
    readonly submit: string;
    readonly done: string;
  };
  readonly inspect: {
    readonly title: string;
    readonly lead: string;
    readonly reason: string;
    readonly hint: string;
    readonly tooShort: string;
    readonly submit: string;
    readonly opened: string;
    readonly back: string;
  };
}
