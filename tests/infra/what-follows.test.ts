import { streamFunctions, streamSources } from '@mahalli/infra/functions';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Loose, ofType, readRepository, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod');

const functionOf = (reference: Loose): string =>
  String(prod.find(({ id }) => id === reference.Ref)?.properties.FunctionName).replace('mahalli-prod-', '');

const sources = new Map(
  ofType(prod, 'Lambda::EventSourceMapping').map(({ properties }) => [
    functionOf(properties.FunctionName),
    properties,
  ]),
);

const queueIds = ofType(prod, 'SQS::Queue').map(({ id }) => id);

describe('a change', () => {
  test('is followed by the functions that say so, and by no other', () => {
    expect([...sources.keys()].toSorted()).toEqual(streamFunctions.toSorted());
  });

  test.each(streamFunctions)(
    'that %s cannot act on holds up no other for long, and ends where it is seen',
    (name) => {
      const source = sources.get(name);

      expect(written(source.EventSourceArn).toLowerCase()).toContain(`getatt${streamSources[name]}table`);
      expect(source).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        ParallelizationFactor: 1,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
      expect(source.MaximumRetryAttempts).toBeGreaterThan(0);
      expect(source.MaximumRecordAgeInSeconds).toBeLessThan(24 * 60 * 60);
      expect(queueIds).toContain(source.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0]);
    },
  );

  test('that was not acted on waits apart from those of other functions', () => {
    const ends = [...sources.values()].map(({ DestinationConfig }) =>
      written(DestinationConfig.OnFailure.Destination),
    );

    expect(new Set(ends).size).toBe(streamFunctions.length);
  });
});

describe('mails that wait', () => {
  const schedule = ofType(prod, 'Scheduler::Schedule').find(
    ({ properties }) => properties.Name === 'mahalli-prod-send-waiting-mails',
  );
  const invocation = ofType(prod, 'Lambda::EventInvokeConfig').find(({ properties }) =>
    written(properties.FunctionName).includes('sendwaitingmails'),
  );
  const target = schedule?.properties.Target;

  test('are tried again every five minutes', () => {
    expect(schedule?.properties.ScheduleExpression).toBe('rate(5 minutes)');
    expect(target.Arn['Fn::GetAtt'][0]).toMatch(/^sendwaitingmails/);
  });

  test('are sent by one round at a time', () => {
    const round = prod.find(
      ({ properties }) => properties.FunctionName === 'mahalli-prod-send-waiting-mails',
    );

    expect(round?.properties.Timeout).toBeLessThan(5 * 60);
    expect(invocation?.properties.MaximumRetryAttempts).toBe(0);
  });

  test('tell of a round that was not started, and of one that failed', () => {
    expect(queueIds).toContain(target.DeadLetterConfig.Arn['Fn::GetAtt'][0]);
    expect(written(invocation?.properties.DestinationConfig.OnFailure.Destination)).toBe(
      written(target.DeadLetterConfig.Arn),
    );
  });

  test('learn when the round was due, in a form that the function reads', () => {
    const told = JSON.parse(target.Input);

    expect(told).toEqual({ time: '<aws.scheduler.scheduled-time>' });
    // What the scheduler writes in its place, for example, against what the function accepts.
    expect(readRepository('functions/src/runtime/schedule-handler.ts')).toContain('v.isoTimestamp()');
    expect(v.is(v.pipe(v.string(), v.isoTimestamp()), '2026-11-23T09:05:00Z')).toBe(true);
  });
});

test.each(queueIds)('%s is encrypted, reached by TLS only, and keeps failures as long as SQS can', (id) => {
  const queue = prod.find((one) => one.id === id)?.properties;
  const policy = ofType(prod, 'SQS::QueuePolicy').find(({ properties }) => properties.Queues[0].Ref === id);

  expect(queue).toEqual({ MessageRetentionPeriod: 14 * 24 * 60 * 60, SqsManagedSseEnabled: true });
  expect(policy?.properties.PolicyDocument.Statement).toContainEqual(
    expect.objectContaining({
      Effect: 'Deny',
      Action: 'sqs:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  );
});
