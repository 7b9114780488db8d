import { aRequest, aRequestId } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { inboxPage, inboxQuery, pressingIn, rowsPerPage } from './request-inbox.ts';

const today = '2026-03-20';

const due = (nth: number, day: string, over = {}) => aRequest({ id: aRequestId(nth), due: day, ...over });

const shown = (rows: readonly ReturnType<typeof aRequest>[], asked = '') =>
  inboxPage({ rows, today }, inboxQuery(new URLSearchParams(asked)));

const ids = (page: ReturnType<typeof shown>) => page.rows.map(({ id }) => Number(id.slice(-5)));

describe('The list of requests', () => {
  test('has the most pressing first, and what waits for its requester last', () => {
    const rows = [
      due(1, '2026-05-01'),
      due(2, '2026-04-10', { state: 'clarification' }),
      due(3, '2026-03-22'),
      due(4, '2026-03-01'),
      due(5, '2026-03-30'),
      due(6, '2026-03-25'),
      due(7, '2026-03-01', { state: 'answered' }),
    ];

    const page = shown(rows);

    expect(ids(page)).toEqual([4, 3, 6, 5, 1, 2]);
    expect(page.rows.map(({ urgency }) => urgency)).toEqual([
      'late',
      'within-3',
      'within-7',
      'within-14',
      'later',
      'requester',
    ]);
    expect(page.rows[0]?.owed).toEqual({ what: 'answer', by: '2026-03-01', left: -19 });
    expect(pressingIn({ rows, today })).toBe(2);
  });

  test('counts all that is owed whatever is asked for', () => {
    const { counts, total } = shown([due(1, '2026-03-01'), due(2, '2026-03-21')], 'reference=00002');

    expect(total).toBe(1);
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { urgency: 'late', count: 1 },
      { urgency: 'within-3', count: 1 },
    ]);
  });

  test.each([
    ['state=answered', [4]],
    ['state=all', [3, 2, 1, 4]],
    ['state=all&channel=post', [2]],
    ['assignee=nobody', [3, 1]],
    ['assignee=Officer%40example.ma', [2]],
    ['subject=roads', [1]],
    ['reference=2026-00003', [3]],
    ['reference=cf-7', [2]],
    ['reference=nothing', []],
    ['state=nothing&channel=nothing&page=nothing', [3, 2, 1]],
  ])('answers %s', (asked, expected) => {
    const rows = [
      due(1, '2026-03-29', { subject: 'roads' }),
      due(2, '2026-03-28', { channel: 'post', assignee: 'officer@example.ma', chafafiyaRef: 'CF-77' }),
      due(3, '2026-03-27'),
      due(4, '2026-03-26', { state: 'answered' }),
    ];

    expect(ids(shown(rows, asked))).toEqual(expected);
  });

  test('has another page after fifty, and the last one for a page that is not there', () => {
    const rows = Array.from({ length: rowsPerPage + 1 }, (_, nth) => due(nth + 1, '2026-04-30'));

    expect(shown(rows)).toMatchObject({ total: 51, pages: 2, page: 1 });
    expect(shown(rows).rows).toHaveLength(50);
    expect(ids(shown(rows, 'page=2'))).toEqual([51]);
    expect(shown(rows, 'page=9').page).toBe(2);
  });
});
