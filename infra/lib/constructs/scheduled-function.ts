import { Duration, Stack } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions.ts';
import { ExplainedAlarm } from './explained-alarm.ts';
import { FailureQueue } from './failure-queue.ts';
import { type Duty, KitFunction, type Workshop } from './kit-function.ts';

export interface ScheduledFunctionProps {
  readonly name: FunctionName;
  readonly workshop: Workshop;
  readonly duty: Duty;
  /** Every so many minutes, or each night at this time in Morocco. */
  readonly rhythm:
    | { readonly everyMinutes: number }
    | { readonly nightlyAt: { hour: number; minute: number } };
  /** The memory of the function, which brings processor with it. */
  readonly memoryMiB?: number;
  readonly bell: ITopic;
  /** What people notice when a run fails. */
  readonly impact: string;
}

/** As long as Lambda lets a function run, in minutes. */
const longestRun = 15;

/** As long as Lambda keeps a run that it could not start, in minutes. */
const longestWait = 360;

/** A function that runs at a steady rhythm, and must be done before its next turn. */
export class ScheduledFunction extends Construct {
  /** How many runs failed and wait for somebody. */
  readonly failures: IMetric;

  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    super(scope, id);
    const { name, workshop, duty, rhythm, memoryMiB, bell, impact } = props;
    const isNightly = 'nightlyAt' in rhythm;
    const wait = isNightly ? longestWait : rhythm.everyMinutes;
    const { lambda, logs } = new KitFunction(this, 'Kit', {
      name,
      workshop,
      duty,
      seconds: Math.min(wait, longestRun) * 60 - (isNightly ? 0 : 30),
      ...(memoryMiB !== undefined && { memoryMiB }),
    });
    const { queue } = new FailureQueue(this, 'Failures');
    // The scheduler only hands the run over: what fails afterwards is Lambda's to report.
    lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(queue),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(wait),
    });

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: `Starts ${name}`,
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }),
    );
    queue.grantSendMessages(role);
    new CfnSchedule(this, 'Schedule', {
      name: `mahalli-${workshop.stage}-${name}`,
      description: impact,
      flexibleTimeWindow: { mode: 'OFF' },
      ...(isNightly
        ? {
            scheduleExpression: `cron(${rhythm.nightlyAt.minute} ${rhythm.nightlyAt.hour} * * ? *)`,
            scheduleExpressionTimezone: 'Africa/Casablanca',
          }
        : { scheduleExpression: `rate(${rhythm.everyMinutes} minutes)` }),
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        // The moment at which the run was due, which a run that is tried again keeps.
        input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: { maximumEventAgeInSeconds: wait * 60, maximumRetryAttempts: 3 },
        deadLetterConfig: { arn: queue.queueArn },
      },
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
