import type { GoLiveTask } from '@mahalli/core';

/** The words of the list of what is to do before a site is opened to the public. */
export interface GoingLiveMessages {
  readonly title: string;
  readonly lead: string;
  readonly task: string;
  readonly state: string;
  readonly done: string;
  readonly required: string;
  readonly advised: string;
  readonly progress: (done: string, of: string) => string;
  readonly tasks: Readonly<Record<GoLiveTask, { readonly title: string; readonly why: string }>>;
}
