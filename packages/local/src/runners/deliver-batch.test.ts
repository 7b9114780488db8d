import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { type BatchAnswer, deliverBatch } from './deliver-batch.ts';

const record = (number: number): DynamoDBRecord => ({
  eventID: `${number}`,
  dynamodb: { SequenceNumber: `${number}` },
});
const hundred = Array.from({ length: 100 }, (_, index) => record(index));
const numbersOf = (records: readonly DynamoDBRecord[]): number[] =>
  records.map(({ eventID }) => Number(eventID));

/** Delivers the records to a function and tells what became of them. */
const delivering = async (invoke: (numbers: number[]) => Promise<BatchAnswer>, records = hundred) => {
  const givenUp: { number: number; cause: unknown }[] = [];
  const checkpoints: number[] = [];
  await deliverBatch(records, {
    invoke: (batch) => invoke(numbersOf(batch)),
    onDone: async ({ eventID }) => void checkpoints.push(Number(eventID)),
    onGivenUp: async ({ eventID }, cause) => void givenUp.push({ number: Number(eventID), cause }),
    tries: 3,
    isStopping: () => false,
    pause: async () => {},
  });
  return { givenUp, checkpoints };
};

describe('a batch', () => {
  test('is delivered once when all goes well', async () => {
    const calls: number[][] = [];

    const { checkpoints } = await delivering(async (numbers) => {
      calls.push(numbers);
      return undefined;
    });

    expect(calls).toHaveLength(1);
    expect(checkpoints).toEqual([99]);
  });

  test('loses only the poison record when the function throws on it', async () => {
    const applied = new Set<number>();
    const cause = new Error('poison');

    const { givenUp, checkpoints } = await delivering(async (numbers) => {
      if (numbers.includes(37)) throw cause;
      for (const number of numbers) applied.add(number);
      return undefined;
    });

    expect(givenUp).toEqual([{ number: 37, cause }]);
    expect(applied.size).toBe(99);
    expect(checkpoints).toEqual([...checkpoints].sort((a, b) => a - b));
    expect(checkpoints.at(-1)).toBe(99);
  });

  test('is delivered again from the first record reported as failed', async () => {
    const applied: number[] = [];
    let failures = 1;

    const { givenUp } = await delivering(async (numbers) => {
      for (const number of numbers) {
        if (number === 40 && failures-- > 0) return { batchItemFailures: [{ itemIdentifier: '40' }] };
        applied.push(number);
      }
      return undefined;
    });

    expect(givenUp).toEqual([]);
    expect(applied).toEqual(hundred.map((_, index) => index));
  });

  test('fails as a whole when the function names a record that is not in it', async () => {
    let calls = 0;

    const { givenUp } = await delivering(
      async () => {
        calls += 1;
        return { batchItemFailures: [{ itemIdentifier: '' }] };
      },
      hundred.slice(0, 2),
    );

    expect(givenUp.map(({ number }) => number)).toEqual([0, 1]);
    expect(calls).toBeGreaterThan(3);
  });
});
