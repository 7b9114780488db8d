import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { routes } from './api.ts';

const { query } = routes['list-request-figures'];

describe('A query for the figures of requests', () => {
  test('names a year, and may narrow it to a region and a subject', () => {
    expect(v.parse(query, { year: '2026', region: '09', subject: 'water' })).toEqual({
      year: '2026',
      region: '09',
      subject: 'water',
      limit: 50,
    });
  });

  test.each([
    [{}],
    [{ year: '1999' }],
    [{ year: '2026', region: '9' }],
    [{ year: '2026', subject: 'war' }],
    [{ year: '2026', requester: 'x' }],
  ])('%j is refused', (sent) => {
    expect(v.safeParse(query, sent).success).toBe(false);
  });
});
