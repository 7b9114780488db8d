import type { Frequency } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** The words of alerts by e-mail: the form of the portal, and the mails. */
export interface AlertsMessages {
  readonly title: string;
  readonly lead: string;
  /** On the list of publications and on the page of a category. */
  readonly link: string;
  /** On the page of a search. */
  readonly searchLink: string;
  readonly email: string;
  readonly emailHint: string;
  readonly badEmail: string;
  readonly about: string;
  readonly everything: string;
  readonly thisSearch: (search: string) => string;
  readonly frequency: string;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  /** The information that law 09-08, art. 5, owes to whoever leaves an address. */
  readonly privacyTitle: string;
  readonly privacy: (collectivity: string) => readonly string[];
  readonly privacyLink: string;
  readonly submit: string;
  readonly askedTitle: string;
  /** Says the same whether or not the address was known. */
  readonly asked: readonly string[];
  readonly confirm: AlertsStep;
  readonly stop: AlertsStep;
  /** The words of a search, between the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  readonly mails: {
    readonly asked: {
      readonly subject: (collectivity: string) => string;
      readonly body: (collectivity: string, topic: string) => readonly string[];
      readonly confirm: (address: string) => string;
      readonly ignore: string;
    };
    readonly known: {
      readonly subject: (collectivity: string) => string;
      readonly body: (collectivity: string, topic: string) => readonly string[];
    };
    readonly news: {
      readonly subject: (count: number, collectivity: string) => string;
      readonly lead: (topic: string) => string;
      readonly more: Counted;
      readonly all: (address: string) => string;
    };
    /** At the end of each mail. */
    readonly stop: (address: string) => string;
    readonly why: (collectivity: string) => string;
  };
}

/** A page that a mail leads to: nothing happens before its button is pressed. */
interface AlertsStep {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly doneTitle: string;
  readonly done: string;
}
