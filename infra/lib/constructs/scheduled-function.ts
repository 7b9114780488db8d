import { Duration, Stack } from 'aws-cdk-lib';
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
  readonly everyMinutes: number;
  /** For a run once a day: its hour in Morocco. */
  readonly dailyAtHour?: number;
  readonly bell: ITopic;
  /** What people notice when a run fails. */
  readonly impact: string;
}

/** What Lambda allows a run to take, in seconds. */
const longestRun = 900;

/** How long Lambda keeps a run that it could not start, in minutes. */
const longestWait = 360;

/** A function that runs at a steady rhythm, and must be done before its next turn. */
export class ScheduledFunction extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    super(scope, id);
    const { name, workshop, duty, everyMinutes, dailyAtHour, bell, impact } = props;
    const { lambda, logs } = new KitFunction(this, 'Kit', {
      name,
      workshop,
      duty,
      seconds: Math.min(everyMinutes * 60 - 30, longestRun),
    });
    const { queue } = new FailureQueue(this, 'Failures');
    // The scheduler only hands the run over: what fails afterwards is Lambda's to report.
    lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(queue),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(Math.min(everyMinutes, longestWait)),
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
      ...(dailyAtHour === undefined
        ? { scheduleExpression: `rate(${everyMinutes} minutes)` }
        : {
            scheduleExpression: `cron(0 ${dailyAtHour} * * ? *)`,
            scheduleExpressionTimezone: 'Africa/Casablanca',
          }),
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        // The moment at which the run was due, which a run that is tried again keeps.
        input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>' }),
        retryPolicy: {
          maximumEventAgeInSeconds: Math.min(everyMinutes, longestWait) * 60,
          maximumRetryAttempts: 3,
        },
        deadLetterConfig: { arn: queue.queueArn },
      },
    });
    new ExplainedAlarm(this, 'Failed', {
      stage: workshop.stage,
      name: `${name}-failed`,
      impact,
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      from: 1,
      logs,
      bell,
    });
  }
}
