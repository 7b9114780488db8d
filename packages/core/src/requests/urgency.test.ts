import { describe, expect, test } from 'vitest';
import { aRequest } from '../testing/builders.ts';
import { owedFor, urgencyOf } from './urgency.ts';

const complained = (head: { on: string; outcome: 'upheld' } | null) =>
  aRequest({
    state: 'answered',
    told: { D1: '2026-04-01', D6: '2026-04-20' },
    complaint: { on: '2026-04-05', channel: 'online', head, commission: null, court: null },
  });

describe('The urgency of a request due on 1 April', () => {
  test.each([
    ['2026-04-02', 'late'],
    ['2026-04-01', 'within-3'],
    ['2026-03-29', 'within-3'],
    ['2026-03-28', 'within-7'],
    ['2026-03-25', 'within-7'],
    ['2026-03-24', 'within-14'],
    ['2026-03-18', 'within-14'],
    ['2026-03-17', 'later'],
  ] as const)('is, on %s, %s', (today, urgency) => {
    expect(urgencyOf(aRequest(), today)).toBe(urgency);
  });

  test.each([
    ['2026-03-17', 'requester'],
    ['2026-03-28', 'requester'],
    ['2026-03-29', 'within-3'],
    ['2026-04-02', 'late'],
  ] as const)('is, on %s while its requester is waited for, %s', (today, urgency) => {
    expect(urgencyOf(aRequest({ state: 'clarification' }), today)).toBe(urgency);
  });
});

describe('What the body owes', () => {
  test('is nothing once it answered, until somebody complains', () => {
    expect(owedFor(aRequest({ state: 'answered' }))).toBeUndefined();
    expect(owedFor(complained(null))).toEqual({ what: 'head-answer', by: '2026-04-20' });
    expect(owedFor(complained({ on: '2026-04-10', outcome: 'upheld' }))).toBeUndefined();
  });

  test.each(['closed', 'withdrawn'] as const)('is nothing for a request that is %s', (state) => {
    expect(urgencyOf({ ...complained(null), state }, '2026-05-01')).toBe('settled');
  });
});
