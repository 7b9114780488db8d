import type { ExceptionCode } from '@mahalli/core';

/** The exceptions of art. 7 that count only where disclosure would do harm; whoever invokes one says which. */
export const harmExceptions: ReadonlySet<ExceptionCode> = new Set([
  'E7-07',
  'E7-08',
  'E7-09',
  'E7-10',
  'E7-15',
]);
