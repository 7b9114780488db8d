import type { ReuseState } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** The words of reuse: what residents report, what the portal shows, and the queue of moderators. */
export interface ReusesMessages {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  /** Above those of one publication. */
  readonly ofThis: string;
  /** On the page of a publication: leads to the form. */
  readonly report: string;
  readonly all: string;
  /** Before the name of who made it. */
  readonly by: string;
  readonly from: string;
  readonly form: {
    readonly title: string;
    readonly lead: (title: string) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly by: string;
    readonly byHint: string;
    readonly link: string;
    readonly linkHint: string;
    readonly description: string;
    readonly descriptionHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly licence: string;
    readonly submit: string;
    readonly wrong: {
      readonly title: string;
      readonly by: string;
      readonly link: string;
      readonly description: string;
      readonly email: string;
      readonly licence: string;
    };
    readonly privacyTitle: string;
    readonly privacy: (collectivity: string) => readonly string[];
    readonly doneTitle: string;
    readonly done: string;
  };
  readonly queue: {
    readonly nav: string;
    readonly title: string;
    readonly lead: string;
    readonly waiting: Counted;
    readonly nothing: string;
    readonly decided: string;
    readonly states: Readonly<Record<ReuseState, string>>;
    readonly publication: string;
    readonly show: string;
    readonly refuse: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly missingReason: string;
    readonly doneShown: string;
    readonly doneRefused: string;
  };
  readonly mail: {
    readonly subject: (collectivity: string) => string;
    readonly hello: string;
    readonly shown: (title: string, address: string) => string;
    readonly refused: (title: string, reason: string) => string;
    readonly end: string;
  };
}
