import {
  arrivalFunctions,
  returnFunctions,
  scheduledFunctions,
  streamFunctions,
} from '@mahalli/infra/functions';
import { settings, stages } from '@mahalli/infra/settings';
import { describe, expect, test } from 'vitest';
import { type Loose, ofType, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod', { ...settings.prod, alarmsMail: 'astreinte@mahalli.ma' });
const ofDev = resourcesOf('dev');

describe('the dashboard', () => {
  const [dashboard] = ofType(prod, 'CloudWatch::Dashboard');
  const body = written(dashboard?.properties.DashboardBody);

  test('has a figure for what each alarm rings about', () => {
    for (const { properties } of ofType(prod, 'CloudWatch::Alarm'))
      expect(body).toContain(properties.MetricName);
    expect(body.match(/"IteratorAge"/g)).toHaveLength(streamFunctions.length);
    expect(body.match(/"ApproximateNumberOfMessagesVisible"/g)).toHaveLength(
      streamFunctions.length + scheduledFunctions.length + arrivalFunctions.length + returnFunctions.length,
    );
  });

  test('reads the figures of the edge where CloudFront tells them', () => {
    expect(body).toMatch(/"AWS\/CloudFront","Requests".*?"region":"us-east-1"/);
  });

  test.each(stages)('is there in %s', (stage) => {
    const found = stage === 'prod' ? prod : stage === 'dev' ? ofDev : resourcesOf(stage);

    expect(ofType(found, 'CloudWatch::Dashboard')[0]?.properties.DashboardName).toBe(`mahalli-${stage}`);
  });
});

describe('the budget', () => {
  const [budget] = ofType(prod, 'Budgets::Budget');

  test('is what the settings say, and tells whoever is on duty before it is spent', () => {
    const told: readonly Loose[] = budget?.properties.NotificationsWithSubscribers;

    expect(budget?.properties.Budget.BudgetLimit).toEqual({
      Amount: settings.prod.monthlyDollars,
      Unit: 'USD',
    });
    expect(
      told.map(({ Notification: { NotificationType, Threshold }, Subscribers }) => [
        NotificationType,
        Threshold,
        Subscribers[0].Address,
      ]),
    ).toEqual([
      ['ACTUAL', 50, 'astreinte@mahalli.ma'],
      ['ACTUAL', 100, 'astreinte@mahalli.ma'],
      ['FORECASTED', 120, 'astreinte@mahalli.ma'],
    ]);
  });

  test('waits for somebody to tell', () => {
    expect(ofDev.filter(({ type }) => type === 'AWS::Budgets::Budget')).toEqual([]);
  });
});
