import { Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { Dashboard, GraphWidget, type IMetric, Metric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Workshop } from '../constructs/kit-function.ts';
import type { ApiStack } from './api-stack.ts';
import type { DataStack } from './data-stack.ts';
import type { EventsStack } from './events-stack.ts';

export interface WatchStackProps {
  readonly workshop: Workshop;
  readonly store: DataStack;
  readonly door: IDistribution;
  readonly api: ApiStack['metrics'];
  readonly events: EventsStack['metrics'];
}

const graph = (title: string, left: readonly IMetric[], more: { readonly from0To1?: boolean } = {}) =>
  new GraphWidget({
    title,
    left: [...left],
    width: 12,
    height: 6,
    leftYAxis: { min: 0, ...(more.from0To1 && { max: 1 }) },
  });

/** What the people who run the installation look at: what residents notice, and what it costs. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchStackProps) {
    super(scope, id);
    const { workshop, store, door, api, events } = props;
    const { stage, settings } = workshop;
    // CloudFront tells its figures in one region only, wherever the installation is.
    const atTheEdge = (metricName: string, statistic: string) =>
      new Metric({
        namespace: 'AWS/CloudFront',
        metricName,
        statistic,
        dimensionsMap: { DistributionId: door.distributionId, Region: 'Global' },
        region: 'us-east-1',
        period: Duration.minutes(5),
      });
    new Dashboard(this, 'Dashboard', {
      dashboardName: `mahalli-${stage}`,
      widgets: [
        [
          new TextWidget({
            markdown: `# ${settings.domain}\nEach alarm has its article in docs/runbook.md.`,
            width: 24,
            height: 2,
          }),
        ],
        [
          graph('Readers: requests', [atTheEdge('Requests', 'Sum')]),
          graph('Readers: share of failures, in %', [
            atTheEdge('4xxErrorRate', 'Average'),
            atTheEdge('5xxErrorRate', 'Average'),
          ]),
        ],
        [
          graph('Bureau, searches, forms, API: asked and failed', [api.asked, api.failed]),
          graph('Bureau, searches, forms, API: p95, in ms', [api.latency]),
        ],
        [
          graph('Published but not yet shown: age of what waits, in ms', events.ages),
          graph('Given up: waiting for somebody', events.failures),
        ],
        [
          graph('Mails: share that came back or was not wanted', events.mails, { from0To1: true }),
          graph('Tables: requests that were slowed down', throttles(store)),
        ],
      ],
    });
    this.limitCosts(settings.alarmsMail, settings.monthlyDollars);
  }

  /** A budget of the account: it counts whatever else the account pays for. */
  private limitCosts(mail: Workshop['settings']['alarmsMail'], dollars: number): void {
    if (typeof mail !== 'string') return;
    const told = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'EMAIL', address: mail }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: this.stackName,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [told('ACTUAL', 50), told('ACTUAL', 100), told('FORECASTED', 120)],
    });
  }
}

const throttles = ({ tables }: DataStack): readonly Metric[] =>
  Object.values(tables).map(
    ({ name }) =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName: 'ThrottledRequests',
        dimensionsMap: { TableName: name },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
  );
