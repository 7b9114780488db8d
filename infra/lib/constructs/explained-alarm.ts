import { Stack } from 'aws-cdk-lib';
import { Alarm, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface ExplainedAlarmProps {
  /** The name of the alarm and of its article in docs/runbook.md. */
  readonly name: string;
  readonly stage: string;
  /** What residents or clerks notice, in a sentence. */
  readonly impact: string;
  readonly metric: IMetric;
  /** Rings from this value on. */
  readonly from: number;
  /** For how many periods in a row. */
  readonly periods?: number;
  /** The name of the log group that tells the story. */
  readonly logs: string;
  readonly bell: ITopic;
}

/** Where the console shows a log group; it wants the slashes of the name escaped twice. */
const consoleOf = (region: string, group: string): string =>
  `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${group.replaceAll('/', '$252F')}`;

/** An alarm that says what people notice, where to look and what to do. */
export class ExplainedAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ExplainedAlarmProps) {
    super(scope, id);
    const { name, stage, impact, metric, from, periods = 1, logs, bell } = props;
    const alarm = new Alarm(this, 'Alarm', {
      alarmName: `mahalli-${stage}-${name}`,
      alarmDescription: `${impact} Runbook: docs/runbook.md#${name} Logs: ${consoleOf(Stack.of(this).region, logs)}`,
      metric,
      threshold: from,
      evaluationPeriods: periods,
      // Nothing happens at night: silence is not an alarm.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(bell));
    alarm.addOkAction(new SnsAction(bell));
  }
}
