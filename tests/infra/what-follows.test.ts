import { secondLook } from '@mahalli/contracts';
import { scheduledFunctions, streamFunctions, streamSources } from '@mahalli/infra/functions';
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

/** A schedule, and what Lambda does with what it starts. */
const scheduled = (name: string) => {
  const schedule = ofType(prod, 'Scheduler::Schedule').find(
    ({ properties }) => properties.Name === `mahalli-prod-${name}`,
  )?.properties;
  const target: string = schedule.Target.Arn['Fn::GetAtt'][0];
  const lambda = prod.find(({ id }) => id === target)?.properties;
  const invocation = ofType(prod, 'Lambda::EventInvokeConfig').find(
    ({ properties }) => properties.FunctionName.Ref === target,
  )?.properties;
  return { schedule, target: schedule.Target, lambda, invocation };
};

test('what runs at fixed times is this', () => {
  const rhythms = ofType(prod, 'Scheduler::Schedule').map(({ properties }) => [
    properties.Name,
    properties.ScheduleExpression,
  ]);

  expect(Object.fromEntries(rhythms)).toEqual({
    // Mails that wait are tried again.
    'mahalli-prod-send-waiting-mails': 'rate(5 minutes)',
    'mahalli-prod-keep-agenda': 'rate(1 minutes)',
    // An operation that was cut short is taken up.
    'mahalli-prod-resume-jobs': 'rate(5 minutes)',
    // What an index did not know yet when the last change came is seen a little later.
    'mahalli-prod-publish-national-again': 'rate(10 minutes)',
    'mahalli-prod-review-schemes': 'cron(0 2 * * ? *)',
    // After the review.
    'mahalli-prod-recount-copies': 'cron(30 2 * * ? *)',
    // The clock of the law, in whole hours.
    'mahalli-prod-sweep-deadlines': 'rate(60 minutes)',
    'mahalli-prod-keep-retention': 'cron(30 3 * * ? *)',
    // When people look at their mail.
    'mahalli-prod-send-digests': 'cron(0 6 * * ? *)',
  });
});

describe.each(scheduledFunctions)('a round of %s', (name) => {
  const { target, lambda, invocation } = scheduled(name);

  test('is one at a time: it ends before the next, and Lambda does not start it again', () => {
    expect(lambda?.FunctionName).toBe(`mahalli-prod-${name}`);
    expect(lambda?.Timeout).toBeLessThanOrEqual(15 * 60);
    expect(lambda?.Timeout).toBeLessThan(target.RetryPolicy.MaximumEventAgeInSeconds);
    expect(invocation?.MaximumRetryAttempts).toBe(0);
  });

  test('is told of when it was not started, and when it failed', () => {
    expect(queueIds).toContain(target.DeadLetterConfig.Arn['Fn::GetAtt'][0]);
    expect(written(invocation?.DestinationConfig.OnFailure.Destination)).toBe(
      written(target.DeadLetterConfig.Arn),
    );
  });

  test('learns when it was due, in a form that the function reads', () => {
    expect(JSON.parse(target.Input)).toEqual({ time: '<aws.scheduler.scheduled-time>' });
    // What the scheduler writes in its place, for example, against what the function accepts.
    expect(readRepository('functions/src/runtime/schedule-handler.ts')).toContain('v.isoTimestamp()');
    expect(v.is(v.pipe(v.string(), v.isoTimestamp()), '2026-11-23T09:05:00Z')).toBe(true);
  });
});

test('the second look is a change that says nothing', () => {
  const { target, lambda } = scheduled('publish-national-again');

  expect(lambda?.FunctionName).toBe('mahalli-prod-publish-national');
  expect(JSON.parse(target.Input)).toEqual(secondLook);
});

test('no stream has more than two readers, as AWS advises', () => {
  const readers = Object.groupBy(streamFunctions, (name) => streamSources[name]);

  for (const names of Object.values(readers)) expect(names?.length).toBeLessThanOrEqual(2);
});

describe('mails that come back', () => {
  const [set] = ofType(prod, 'SES::ConfigurationSet');
  const [destination] = ofType(prod, 'SES::ConfigurationSetEventDestination');
  const [identity] = ofType(prod, 'SES::EmailIdentity');

  test('come from addresses that are not written to again', () => {
    expect(set?.properties.SuppressionOptions.SuppressedReasons.toSorted()).toEqual(['BOUNCE', 'COMPLAINT']);
    expect(set?.properties.DeliveryOptions.TlsPolicy).toBe('REQUIRE');
    expect(identity?.properties.ConfigurationSetAttributes.ConfigurationSetName).toEqual({ Ref: set?.id });
  });

  test('are told of to a topic and wait in a queue, both encrypted with a key of ours', () => {
    const told = destination?.properties.EventDestination;
    const topic = prod.find(({ id }) => id === told.SnsDestination.TopicARN.Ref)?.properties;
    const [subscription] = ofType(prod, 'SNS::Subscription').filter(
      ({ properties }) => properties.Protocol === 'sqs',
    );
    const queue = prod.find(
      ({ id }) => id === subscription?.properties.Endpoint['Fn::GetAtt'][0],
    )?.properties;

    expect(told.MatchingEventTypes.toSorted()).toEqual(['bounce', 'complaint', 'reject']);
    expect(written(topic?.KmsMasterKeyId)).toContain('ReturnsKey');
    expect(written(queue?.KmsMasterKeyId)).toContain('ReturnsKey');
  });
});

test.each(queueIds.filter((id) => id.includes('Failures')))(
  '%s is encrypted, reached by TLS only, and keeps failures as long as SQS can',
  (id) => {
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
  },
);
