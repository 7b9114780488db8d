import type { FailureDetails } from '@mahalli/core';

/** Why a file may not be published. Each has its sentence for the clerk; `details.what` says which of its cases. */
export const refusalReasons = [
  /** Files are attached inside it: `attachment`, `ole-object`, `program`. */
  'attachments',
  /** It would swell or never end: `ratio`, `size`, `entries`, `nested-archive`, `path`, `dtd`, `depth`, `pixels`, `filters`, `memory`, `time`. */
  'bomb',
  /** Not the bytes that the sender announced. */
  'checksum',
  'damaged',
  'empty',
  /** Readers would need a password, or may not print or copy. */
  'encrypted',
  'malware',
  /** Its name would be shown other than it is written. */
  'name',
  /** It acts when it is opened: `javascript`, `launch`, `form-script`, `rich-media`, `macro`, `dde`, `remote`. */
  'scripted',
  'too-large',
  /** None of the kinds that are published: `legacy`, `markup`, `template`, `text`, `unknown`. */
  'type',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

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
