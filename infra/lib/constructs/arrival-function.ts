import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions.ts';
import { ExplainedAlarm } from './explained-alarm.ts';
import { FailureQueue } from './failure-queue.ts';
import { type Duty, KitFunction, type Workshop } from './kit-function.ts';

export interface ArrivalFunctionProps {
  readonly name: FunctionName;
  readonly workshop: Workshop;
  readonly duty: Duty;
  /** The bucket that is followed, and what the keys of its arrivals begin with. */
  readonly bucketName: string;
  readonly prefix: string;
  readonly memoryMiB: number;
  readonly seconds: number;
  readonly bell: ITopic;
  /** What people notice when an arrival could not be dealt with. */
  readonly impact: string;
}

/** A function that is told of each object that arrives in a bucket, and loses none silently. */
export class ArrivalFunction extends Construct {
  /** How many arrivals wait for somebody. */
  readonly failures: IMetric;

  constructor(scope: Construct, id: string, props: ArrivalFunctionProps) {
    super(scope, id);
    const { name, workshop, duty, bucketName, prefix, memoryMiB, seconds, bell, impact } = props;
    const { lambda, logs } = new KitFunction(this, 'Kit', { name, workshop, duty, memoryMiB, seconds });
    const { queue } = new FailureQueue(this, 'Failures');
    // Tried again after one minute and after two: a scanner has spoken by then, a table has caught its breath.
    lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(queue),
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
    });
    new Rule(this, 'Arrivals', {
      ruleName: `mahalli-${workshop.stage}-${name}`,
      description: impact,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucketName] }, object: { key: [{ prefix }] } },
      },
      targets: [new LambdaFunction(lambda, { deadLetterQueue: queue, retryAttempts: 3 })],
    });
    this.failures = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    new ExplainedAlarm(this, 'Failed', {
      stage: workshop.stage,
      name: `${name}-failed`,
      impact,
      metric: this.failures,
      from: 1,
      logs,
      bell,
    });
  }
}
