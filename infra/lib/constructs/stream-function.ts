import { secondLook } from '@mahalli/contracts';
import { Duration, Stack } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { StreamFunction as StreamFunctionName } from '../functions.ts';
import { ExplainedAlarm } from './explained-alarm.ts';
import { FailureQueue } from './failure-queue.ts';
import { type Duty, KitFunction, type Workshop } from './kit-function.ts';
import type { Table } from './table.ts';

/** How a function follows a stream. */
export interface Following {
  readonly duty: Duty;
  /** How many changes are handed over at once, at most. */
  readonly batch: number;
  /** How long changes are gathered before they are handed over. */
  readonly gatherSeconds?: number;
  readonly seconds: number;
  readonly memoryMiB?: number;
  /** How often it looks at what is true now without being told of a change. */
  readonly lookAgainEveryMinutes?: number;
  /** What people notice when changes wait, and when one could not be acted on. */
  readonly impact: { readonly late: string; readonly failed: string };
}

export interface StreamFunctionProps extends Following {
  readonly name: StreamFunctionName;
  readonly workshop: Workshop;
  readonly table: Table;
  readonly bell: ITopic;
}

/**
 * How long a change that cannot be acted on is tried again. It holds up those behind it in its shard, so there is
 * an end; whichever comes first.
 */
const patience = { retryAttempts: 10, maxRecordAge: Duration.hours(6) };

/** A function that follows the stream of a table, one batch of a partition at a time, and loses nothing silently. */
export class StreamFunction extends Construct {
  /** How old the oldest change that waits is, in milliseconds. */
  readonly age: IMetric;
  /** How many changes were given up and wait for somebody. */
  readonly failures: IMetric;

  constructor(scope: Construct, id: string, props: StreamFunctionProps) {
    super(scope, id);
    const {
      name,
      workshop,
      table,
      bell,
      duty,
      batch,
      gatherSeconds = 0,
      lookAgainEveryMinutes,
      impact,
      ...size
    } = props;
    const { lambda, logs } = new KitFunction(this, 'Kit', {
      name,
      workshop,
      duty: { ...duty, may: [...duty.may, ...table.allowsFollowing()] },
      seconds: size.seconds,
      ...(size.memoryMiB !== undefined && { memoryMiB: size.memoryMiB }),
    });
    const { queue } = new FailureQueue(this, 'Failures');
    const source = lambda.addEventSourceMapping('Source', {
      eventSourceArn: table.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: batch,
      maxBatchingWindow: Duration.seconds(gatherSeconds),
      parallelizationFactor: 1,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      ...patience,
      onFailure: new SqsDlq(queue),
    });
    // A stream may not be read before its reader may read it.
    if (lambda.role) source.node.addDependency(lambda.role);

    this.age = new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'IteratorAge',
      dimensionsMap: { FunctionName: lambda.functionName },
      statistic: 'Maximum',
      period: Duration.minutes(1),
    });
    this.failures = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    if (lookAgainEveryMinutes !== undefined) this.lookAgain(name, workshop, lambda, lookAgainEveryMinutes);

    const alarm = { stage: workshop.stage, logs, bell };
    new ExplainedAlarm(this, 'Late', {
      ...alarm,
      name: `${name}-late`,
      impact: impact.late,
      metric: this.age,
      from: Duration.minutes(5).toMilliseconds(),
      periods: 5,
    });
    new ExplainedAlarm(this, 'Failed', {
      ...alarm,
      name: `${name}-failed`,
      impact: impact.failed,
      metric: this.failures,
      from: 1,
    });
  }

  /** One look is like another: one that fails is not tried again, the next one does its work. */
  private lookAgain(name: string, workshop: Workshop, lambda: IFunction, everyMinutes: number): void {
    const role = new Role(this, 'LookAgainRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: `Makes ${name} look again`,
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }),
    );
    new CfnSchedule(this, 'LookAgain', {
      name: `mahalli-${workshop.stage}-${name}-again`,
      description: 'Shows what an index did not know yet when the last change came',
      flexibleTimeWindow: { mode: 'OFF' },
      scheduleExpression: `rate(${everyMinutes} minutes)`,
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify(secondLook),
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 },
      },
    });
  }
}
