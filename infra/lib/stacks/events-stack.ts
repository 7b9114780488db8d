import { nationalSite } from '@mahalli/contracts';
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Workshop } from '../constructs/kit-function.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import { type Following, StreamFunction } from '../constructs/stream-function.ts';
import { type StreamFunction as StreamFunctionName, streamFunctions, streamSources } from '../functions.ts';
import { publishingLeave } from '../publishing-leave.ts';
import { tableNames } from '../table-names.ts';
import type { DataStack } from './data-stack.ts';
import type { StaffPool } from './identity-stack.ts';

export interface EventsStackProps {
  readonly workshop: Workshop;
  readonly store: DataStack;
  readonly staff: StaffPool;
  /** The edge's list of hosts. */
  readonly hostsStoreArn: string;
}

/** What follows from a change, and what happens at fixed times. */
export class EventsStack extends Stack {
  constructor(scope: Construct, id: string, { workshop, store, staff, hostsStoreArn }: EventsStackProps) {
    super(scope, id);
    const { bell, pages, tables } = store;
    const names = tableNames(tables);
    const origin = { NATIONAL_ORIGIN: `https://${workshop.settings.domain}` };
    const publishing = { ...names, ...origin, SITES_BUCKET: pages.bucket.bucketName };
    const writing = { ...names, ...origin, MAIL_FROM: workshop.settings.mailFrom, USER_POOL: staff.id };
    const portals = publishingLeave(pages, '*');
    const national = publishingLeave(pages, nationalSite);
    const mailing = [
      this.mailingLeave(workshop),
      // Who is invited gets an account before the mail that says so.
      new PolicyStatement({ actions: ['cognito-idp:AdminCreateUser'], resources: [staff.arn] }),
    ];

    /** How each stream is followed. A new function does not compile until it says so here. */
    const followings: Readonly<Record<StreamFunctionName, Following>> = {
      'publish-portals': {
        duty: {
          told: publishing,
          may: [...tables.core.allows(['GetItem', 'Query']), ...portals.may],
          wildcards: portals.wildcards,
        },
        batch: 100,
        seconds: 120,
        memoryMiB: 1769,
        impact: {
          late: 'What clerks publish or correct takes minutes to appear on the portals.',
          failed: 'A portal does not show the last change of its collectivity, and will not by itself.',
        },
      },
      'project-collectivities': {
        duty: {
          told: names,
          may: [
            ...tables.core.allows(['GetItem', 'Query']),
            ...tables.journal.allows(['Query']),
            ...tables.national.allows(['PutItem']),
          ],
        },
        batch: 100,
        seconds: 60,
        impact: {
          late: 'The directory, the figures of the country and the public API are minutes behind.',
          failed: 'A collectivity is told of wrongly in the directory, the figures and the public API.',
        },
      },
      'show-hosts': {
        duty: {
          told: { ...names, HOSTS_STORE_ARN: hostsStoreArn },
          may: [
            ...tables.core.allows(['GetItem']),
            new PolicyStatement({
              actions: [
                'cloudfront-keyvaluestore:DescribeKeyValueStore',
                'cloudfront-keyvaluestore:UpdateKeys',
              ],
              resources: [hostsStoreArn],
            }),
          ],
        },
        batch: 100,
        seconds: 30,
        impact: {
          late: 'A portal that was opened, suspended or closed is not yet seen so at its address.',
          failed: 'A portal that was opened, suspended or closed is not seen so at its address.',
        },
      },
      'publish-national': {
        duty: {
          told: publishing,
          may: [...tables.national.allows([], ['gsi2']), ...national.may],
          wildcards: national.wildcards,
        },
        // The national site is one: what a hundred collectivities changed is rendered once.
        batch: 1000,
        gatherSeconds: 2,
        seconds: 300,
        memoryMiB: 1769,
        impact: {
          late: 'The national site is minutes behind what collectivities publish.',
          failed: 'The national site does not show the last changes, and will not before the next one.',
        },
      },
      'send-mails': {
        duty: {
          told: writing,
          may: [...tables.transient.allows(['GetItem', 'UpdateItem']), ...mailing],
        },
        batch: 100,
        seconds: 60,
        impact: {
          late: 'Invitations leave minutes after they were asked for.',
          failed: 'A mail did not leave at once; the next round, within five minutes, tries it again.',
        },
      },
    };
    for (const name of streamFunctions) {
      const table = tables[streamSources[name]];
      new StreamFunction(this, name, { ...followings[name], name, workshop, table, bell });
    }
    new ScheduledFunction(this, 'send-waiting-mails', {
      name: 'send-waiting-mails',
      workshop,
      duty: {
        told: writing,
        may: [...tables.transient.allows(['GetItem', 'UpdateItem'], ['gsi1']), ...mailing],
      },
      everyMinutes: 5,
      bell,
      impact: 'Mails wait: people who were invited cannot come in.',
    });
    new ScheduledFunction(this, 'keep-agenda', {
      name: 'keep-agenda',
      workshop,
      duty: {
        told: names,
        may: [
          ...tables.core.allows(['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['gsi1']),
          ...tables.journal.allows(['Query', 'PutItem']),
          ...tables.transient.allows(['GetItem', 'PutItem']),
        ],
      },
      everyMinutes: 1,
      bell,
      impact: 'What was scheduled does not appear, and what has expired is still shown.',
    });
    new ScheduledFunction(this, 'review-schemes', {
      name: 'review-schemes',
      workshop,
      duty: {
        told: names,
        may: [
          ...tables.core.allows(['GetItem', 'Query', 'PutItem'], ['gsi1']),
          ...tables.journal.allows(['Query', 'PutItem']),
          ...tables.transient.allows(['GetItem', 'PutItem']),
        ],
      },
      everyMinutes: 24 * 60,
      // Before offices open: whoever comes in reads what became due.
      dailyAtHour: 2,
      bell,
      impact: 'Staff are not reminded of what is due, and pages on transparency tell of an earlier day.',
    });
  }

  /** Leave to send mails from the one address of the installation, which SES is asked to sign for here. */
  private mailingLeave({ settings: { mailFrom } }: Workshop): PolicyStatement {
    const domain = mailFrom.slice(mailFrom.indexOf('@') + 1);
    const identity = new EmailIdentity(this, 'Mails', { identity: Identity.domain(domain) });
    return new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity.emailIdentityArn],
      conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
    });
  }
}
