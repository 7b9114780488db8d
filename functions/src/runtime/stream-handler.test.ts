import type { Context, DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readChange } from './change.ts';
import { streamHandler } from './stream-handler.ts';

const context = { awsRequestId: 'request-1' } as Context;

const recordOf = (at: number, pk: string, sk = 'SITE'): DynamoDBRecord => ({
  eventName: 'MODIFY',
  dynamodb: {
    SequenceNumber: String(at),
    Keys: { pk: { S: pk }, sk: { S: sk } },
    NewImage: {
      pk: { S: pk },
      version: { N: '3' },
      withdrawal: { NULL: true },
      ahead: { BOOL: false },
      hosts: { L: [{ S: 'a.example' }] },
      name: { M: { ar: { S: 'جماعة' }, fr: { S: '' } } },
    },
  },
});

describe('a served stream', () => {
  beforeEach(() => {
    vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const serve = (records: DynamoDBRecord[], act: (group: string, changes: number) => Promise<void>) =>
    streamHandler({
      read: (record) => {
        const change = readChange(record);
        return change.sk === 'LEDGER' ? undefined : change;
      },
      groupOf: ({ pk }) => pk,
      act: (group, changes) => act(group, changes.length),
    })({ Records: records }, context);

  test('acts once on what belongs together, in the order of the stream', async () => {
    const acted: unknown[] = [];
    const records = [recordOf(1, '02'), recordOf(2, '01'), recordOf(3, '02'), recordOf(4, '01', 'LEDGER')];

    const answer = await serve(records, async (...group) => void acted.push(group));

    expect(acted).toEqual([
      ['02', 2],
      ['01', 1],
    ]);
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  test('reports the first change of a group that fails, and acts on the others', async () => {
    const acted: string[] = [];
    const records = [recordOf(1, '01'), recordOf(2, '02'), recordOf(3, '01'), recordOf(4, '03')];

    const answer = await serve(records, async (group) => {
      if (group === '01') throw new Error('no template');
      acted.push(group);
    });

    expect(acted).toEqual(['02', '03']);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  });

  test('reports a change that it cannot read, and acts on the others', async () => {
    const acted: string[] = [];
    const broken: DynamoDBRecord = { dynamodb: { SequenceNumber: '1', Keys: { pk: { N: '1' } } } };

    const answer = await serve([broken, recordOf(2, '02')], async (group) => void acted.push(group));

    expect(acted).toEqual(['02']);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  });

  test('reads what a stream spells out', () => {
    expect(readChange(recordOf(1, '09.273'))).toEqual({
      pk: '09.273',
      sk: 'SITE',
      before: undefined,
      after: {
        pk: '09.273',
        version: 3,
        withdrawal: null,
        ahead: false,
        hosts: ['a.example'],
        name: { ar: 'جماعة', fr: '' },
      },
    });
  });
});
