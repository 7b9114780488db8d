import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
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
  constructor(scope: Construct, id: string, props: StreamFunctionProps) {
    super(scope, id);
    const { name, workshop, table, bell, duty, batch, gatherSeconds = 0, impact, ...size } = props;
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

    const alarm = { stage: workshop.stage, logs, bell };
    new ExplainedAlarm(this, 'Late', {
      ...alarm,
      name: `${name}-late`,
      impact: impact.late,
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'IteratorAge',
        dimensionsMap: { FunctionName: lambda.functionName },
        statistic: 'Maximum',
        period: Duration.minutes(1),
      }),
      from: Duration.minutes(5).toMilliseconds(),
      periods: 5,
    });
    new ExplainedAlarm(this, 'Failed', {
      ...alarm,
      name: `${name}-failed`,
      impact: impact.failed,
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      from: 1,
    });
  }
}
