import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { ExplainedAlarm } from './explained-alarm.ts';
import type { Workshop } from './kit-function.ts';

export interface MailSenderProps {
  readonly workshop: Workshop;
  readonly bell: ITopic;
}

/**
 * The one address that mails come from, and what becomes of those that come back.
 *
 * SES keeps a list of the addresses that do not exist or that complained, and writes to none of them again. What
 * came back waits, encrypted, for whoever answers the alarm: it names people.
 */
export class MailSender extends Construct {
  /** Leave to send from that address. */
  readonly leave: PolicyStatement;
  /** Where SES tells of mails that came back, that were called unwanted, or that could not leave. */
  readonly returns: ITopic;
  /** The shares of mails that came back, and that people called unwanted: 1 is all of them. */
  readonly rates: { readonly bounced: Metric; readonly unwanted: Metric };

  constructor(scope: Construct, id: string, { workshop, bell }: MailSenderProps) {
    super(scope, id);
    const { stage, settings } = workshop;
    const name = `mahalli-${stage}`;
    const configurationSet = new ConfigurationSet(this, 'Set', {
      configurationSetName: name,
      reputationMetrics: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const domain = settings.mailFrom.slice(settings.mailFrom.indexOf('@') + 1);
    const identity = new EmailIdentity(this, 'Mails', {
      identity: Identity.domain(domain),
      configurationSet,
    });
    this.returns = this.keepReturns();
    configurationSet.addEventDestination('Returns', {
      destination: EventDestination.snsTopic(this.returns),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });

    const stack = Stack.of(this);
    this.leave = new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [
        identity.emailIdentityArn,
        stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: name }),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': settings.mailFrom } },
    });
    this.rates = { bounced: rateOf('BounceRate', name), unwanted: rateOf('ComplaintRate', name) };
    const alarm = { stage, bell, logs: `/mahalli/${stage}/send-mails` };
    // AWS looks into a sender at 5 % and stops it at 10 %.
    new ExplainedAlarm(this, 'Bouncing', {
      ...alarm,
      name: 'mails-bouncing',
      impact: 'People who are invited get no mail: too many addresses do not exist.',
      metric: this.rates.bounced,
      from: 0.04,
    });
    // AWS looks into a sender at 0.1 % and stops it at 0.5 %.
    new ExplainedAlarm(this, 'Unwanted', {
      ...alarm,
      name: 'mails-unwanted',
      impact: 'People call our mails unwanted: soon nobody may get any.',
      metric: this.rates.unwanted,
      from: 0.001,
    });
  }

  private keepReturns(): Topic {
    const key = new Key(this, 'ReturnsKey', {
      description: 'Encrypts the mails that came back',
      enableKeyRotation: true,
    });
    const fromHere = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } };
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: ['*'],
        conditions: fromHere,
      }),
    );
    const returns = new Topic(this, 'Returns', { masterKey: key, enforceSSL: true });
    returns.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [returns.topicArn],
        conditions: fromHere,
      }),
    );
    const queue = new Queue(this, 'Returned', {
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(queue, 'SQS3', 'what comes back ends here and is read by whoever answers the alarm');
    returns.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
    return returns;
  }
}

const rateOf = (rate: string, configurationSet: string): Metric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${rate}`,
    dimensionsMap: { 'ses:configuration-set': configurationSet },
    statistic: 'Maximum',
    period: Duration.minutes(15),
  });
