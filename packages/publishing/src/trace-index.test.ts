import { describe, expect, test } from 'vitest';
import { indexOf, pagesOf } from './trace-index.ts';

const one = {
  bytes: '1',
  trace: new Map([
    ['q1', 'a'],
    ['q2', 'b'],
  ]),
};
const other = {
  bytes: '2',
  trace: new Map([
    ['q2', 'b'],
    ['q1', 'changed'],
  ]),
};

describe('an index', () => {
  test('gives back the pages it was made from', () => {
    const pages = new Map([
      ['/', one],
      ['/ar', other],
    ]);

    expect(pagesOf(indexOf('t1', pages, []))).toEqual(pages);
  });

  test('keeps a question that several pages ask once', () => {
    expect(
      indexOf(
        't1',
        new Map([
          ['/', one],
          ['/ar', one],
        ]),
        [],
      ).questions,
    ).toHaveLength(2);
  });

  test('is the same whatever order its pages come in', () => {
    const forth = indexOf(
      't1',
      new Map([
        ['/', one],
        ['/ar', other],
      ]),
      ['/b', '/a'],
    );
    const back = indexOf(
      't1',
      new Map([
        ['/ar', other],
        ['/', one],
      ]),
      ['/a', '/b'],
    );

    expect(JSON.stringify(forth)).toBe(JSON.stringify(back));
  });

  test('knows nothing of the pages it left unsettled', () => {
    expect([
      ...pagesOf(
        indexOf(
          't1',
          new Map([
            ['/', one],
            ['/ar', other],
          ]),
          ['/'],
        ),
      ).keys(),
    ]).toEqual(['/ar']);
  });
});
