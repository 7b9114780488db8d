import { failureStatus } from '@mahalli/contracts';
import type { Failure, FailureCode, FailureDetails } from '@mahalli/core';

/** A refusal over HTTP (RFC 9457), without prose: who shows it knows the reader's language. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: FailureCode | 'unexpected';
  readonly details: FailureDetails;
}

const typeOf = (code: Problem['code']): string => `urn:mahalli:problem:${code}`;

/** How a refusal is told over HTTP. */
export const problemOf = ({ code, details }: Failure): Problem => ({
  type: typeOf(code),
  status: failureStatus[code],
  code,
  details,
});

/** How a bug is told over HTTP: by the number under which the log has the rest. */
export const unexpected = (requestId: string): Problem => ({
  type: typeOf('unexpected'),
  status: 500,
  code: 'unexpected',
  details: { requestId },
});
