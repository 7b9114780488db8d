import type { FailureDetails, RefusalReason } from '@mahalli/core';

export type { RefusalReason } from '@mahalli/core';

/** A file is refused. Details are words and numbers of our own, never a part of the file. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;
  readonly details: FailureDetails;

  constructor(reason: RefusalReason, details: FailureDetails = {}, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
    this.details = details;
  }
}
