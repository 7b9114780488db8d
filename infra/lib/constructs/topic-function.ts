import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions.ts';
import { ExplainedAlarm } from './explained-alarm.ts';
import { FailureQueue } from './failure-queue.ts';
import { type Duty, KitFunction, type Workshop } from './kit-function.ts';

export interface TopicFunctionProps {
  readonly name: FunctionName;
  readonly workshop: Workshop;
  readonly duty: Duty;
  /** The topic that is listened to. */
  readonly topic: ITopic;
  readonly bell: ITopic;
  /** What people notice when a message could not be dealt with. */
  readonly impact: string;
}

/** A function that is told what a topic says, and loses nothing of it silently. */
export class TopicFunction extends Construct {
  /** How many messages wait for somebody. */
  readonly failures: IMetric;

  constructor(scope: Construct, id: string, props: TopicFunctionProps) {
    super(scope, id);
    const { name, workshop, duty, topic, bell, impact } = props;
    const { lambda, logs } = new KitFunction(this, 'Kit', { name, workshop, duty });
    const { queue } = new FailureQueue(this, 'Failures');
    lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(queue),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
    });
    topic.addSubscription(new LambdaSubscription(lambda, { deadLetterQueue: queue }));
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
