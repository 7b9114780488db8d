import { type FailureCode, failureCodes } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { failureStatus } from './failure-status.ts';

/** What each kind of refusal is over HTTP, by the last part of its code. */
const statusOf: Readonly<Record<string, number>> = {
  denied: 403,
  unknown: 404,
  expired: 401,
  'too-large': 413,
  'too-late': 422,
  'too-often': 429,
  'too-soon': 422,
  changed: 412,
  busy: 503,
  invalid: 422,
  incomplete: 422,
  missing: 428,
};

const adjectiveOf = (code: FailureCode): string => code.slice(code.indexOf('.') + 1);

describe('The status of a refusal', () => {
  test.each(failureCodes)('is that of its kind: %s', (code) => {
    expect(failureStatus[code]).toBe(statusOf[adjectiveOf(code)] ?? 409);
  });

  test('is given to every code, and to nothing else', () => {
    expect(Object.keys(failureStatus).toSorted()).toEqual(failureCodes.toSorted());
  });
});
