import { describe, expect, test } from 'vitest';
import { type Bucket, draw } from './bucket.ts';

const allowance = { atOnce: 3, anHour: 6 };
const at = (seconds: number) => new Date(seconds * 1000);

const drawing = (times: readonly number[]): readonly number[] => {
  let bucket: Bucket | undefined;
  return times.map((seconds) => {
    const drawn = draw(bucket, allowance, at(seconds));
    bucket = drawn.bucket;
    return drawn.wait;
  });
};

describe('A bucket of tokens', () => {
  test('gives so many at once, then says how many seconds to wait', () => {
    expect(drawing([0, 0, 0, 0])).toEqual([0, 0, 0, 600]);
  });

  test('fills up steadily, and no further than full', () => {
    expect(drawing([0, 0, 0, 599, 600, 601])).toEqual([0, 0, 0, 1, 0, 599]);
    expect(drawing([0, 86_400, 86_400, 86_400, 86_400])).toEqual([0, 0, 0, 0, 600]);
  });

  test('loses nothing to a clock that goes back', () => {
    expect(drawing([1000, 0, 0, 0])).toEqual([0, 0, 0, 600]);
  });
});
