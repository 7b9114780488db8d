import type { Outcome } from '@mahalli/core';

/** The words of the letter that answers a request; whole sentences, for a reader who knows nothing of the law. */
export interface RequestLetterMessages {
  readonly ministry: string;
  readonly office: string;
  readonly reference: string;
  readonly subject: string;
  readonly subjectOf: (received: string) => string;
  readonly placeAndDate: (place: string, on: string) => string;
  readonly opening: (received: string) => string;
  readonly asked: string;
  readonly late: string;
  readonly decision: Readonly<Record<Outcome, string>>;
  readonly grounds: string;
  readonly exceptions: string;
  /** A ground or an exception, with the article of law 31.13 that it stands in. */
  readonly quoted: (words: string, article: number) => string;
  readonly explanation: string;
  readonly pointer: string;
  readonly holder: string;
  readonly cost: string;
  readonly costOf: (amount: string) => string;
  readonly delivery: string;
  readonly right: string;
  readonly rightOf: (last: string) => readonly string[];
  readonly addressee: string;
  readonly president: (collectivity: string) => string;
  readonly lastDay: string;
  readonly closing: string;
  readonly footer: (reference: string) => string;
}
