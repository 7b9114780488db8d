import { scheduledFunctions, streamFunctions } from '@mahalli/infra/functions';
import { settings } from '@mahalli/infra/settings';
import { describe, expect, test } from 'vitest';
import { type Loose, ofType, readRepository, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod', { ...settings.prod, alarmsMail: 'astreinte@mahalli.ma' });

const alarms = new Map(
  ofType(prod, 'CloudWatch::Alarm').map(({ properties }) => [
    String(properties.AlarmName).replace('mahalli-prod-', ''),
    properties,
  ]),
);

/** The articles of the runbook, each with its text. */
const articles = new Map(
  readRepository('docs/runbook.md')
    .split(/^## /m)
    .slice(1)
    .map((article) => [article.slice(0, article.indexOf('\n')), article]),
);

test('there is an alarm for each function that follows a stream, late or failing, for mails and for the API', () => {
  expect([...alarms.keys()].toSorted()).toEqual(
    [
      ...streamFunctions.flatMap((name) => [`${name}-late`, `${name}-failed`]),
      ...scheduledFunctions.map((name) => `${name}-failed`),
      'finish-upload-failed',
      'end-returned-failed',
      'answers-failing',
      'mails-bouncing',
      'mails-unwanted',
    ].toSorted(),
  );
});

test('the runbook has an article for each alarm, and none for an alarm that does not exist', () => {
  expect([...articles.keys()].toSorted()).toEqual([...alarms.keys()].toSorted());
});

describe.each([...alarms])('%s', (name, alarm) => {
  const said = written(alarm.AlarmDescription);

  test('says what people notice, where the article is and where the log is', () => {
    expect(said).toMatch(/^[A-Z][^.]{20,}\. Runbook: /);
    expect(said).toContain(`docs/runbook.md#${name} `);
    expect(said).toMatch(/#logsV2:log-groups\/log-group\/\$252Fmahalli\$252Fprod\$252F[\w-]+$/);
  });

  test('has an article that says what is seen, and how to confirm, stop and fix it', () => {
    const article = articles.get(name) ?? '';

    for (const part of ['What residents see', 'Confirm', 'Stop', 'Fix'])
      expect(article).toContain(`**${part}.**`);
  });

  test('rings where somebody hears it, and falls silent by itself', () => {
    const topic = [{ 'Fn::ImportValue': expect.stringContaining('mahalli-prod-data:ExportsOutputRefBell') }];

    expect(alarm.AlarmActions).toEqual(topic);
    expect(alarm.OKActions).toEqual(topic);
    expect(alarm.TreatMissingData).toBe('notBreaching');
  });
});

test.each(streamFunctions)('%s rings when changes wait five minutes, and when one is given up', (name) => {
  expect(alarms.get(`${name}-late`)).toMatchObject({ MetricName: 'IteratorAge', Threshold: 5 * 60 * 1000 });
  expect(alarms.get(`${name}-failed`)).toMatchObject({
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Threshold: 1,
  });
});

describe('the bell', () => {
  const [policy] = ofType(prod, 'SNS::TopicPolicy');
  const statements: readonly Loose[] = policy?.properties.PolicyDocument.Statement;

  test('is rung by the alarms of this account and by TLS only', () => {
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
    expect(statements).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  test('is heard by whoever is on duty', () => {
    const [subscription] = ofType(prod, 'SNS::Subscription');

    expect(subscription?.properties).toMatchObject({ Protocol: 'email', Endpoint: 'astreinte@mahalli.ma' });
  });
});
