import {
  calendarPartition,
  heldPrefix,
  nationalSite,
  secondLookMinutes,
  sentPrefix,
  takenOutPrefix,
  waitingPrefix,
} from '@mahalli/contracts';
import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ArrivalFunction } from '../constructs/arrival-function.ts';
import type { Workshop } from '../constructs/kit-function.ts';
import { MailSender } from '../constructs/mail-sender.ts';
import { MalwareScan } from '../constructs/malware-scan.ts';
import { ScheduledFunction, type ScheduledFunctionProps } from '../constructs/scheduled-function.ts';
import { type Following, StreamFunction } from '../constructs/stream-function.ts';
import { TopicFunction } from '../constructs/topic-function.ts';
import { openingLeave } from '../constructs/vault-key.ts';
import {
  type ScheduledFunction as ScheduledFunctionName,
  type StreamFunction as StreamFunctionName,
  scheduledFunctions,
  streamFunctions,
  streamSources,
} from '../functions.ts';
import { objectsLeave, publishingLeave, rolloutLeave, templatesLeave } from '../publishing-leave.ts';
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

/** What a function that runs at fixed times has of its own. */
type Running = Omit<ScheduledFunctionProps, 'name' | 'workshop' | 'bell'>;

/** What follows from a change, and what happens at fixed times. */
export class EventsStack extends Stack {
  /** How changes are followed, and how mails are received. */
  readonly metrics: Readonly<Record<'ages' | 'failures' | 'mails', readonly IMetric[]>>;

  constructor(scope: Construct, id: string, { workshop, store, staff, hostsStoreArn }: EventsStackProps) {
    super(scope, id);
    const { bell, files, inbox, pages, tables, vaultKey } = store;
    const names = tableNames(tables);
    const origin = { NATIONAL_ORIGIN: `https://${workshop.settings.domain}` };
    const publishing = { ...names, ...origin, SITES_BUCKET: pages.bucket.bucketName };
    const writing = {
      ...names,
      ...origin,
      MAIL_FROM: workshop.settings.mailFrom,
      USER_POOL: staff.id,
      VAULT_KEY: vaultKey.keyArn,
    };
    const portals = publishingLeave(pages, '*');
    const templates = templatesLeave(pages);
    const rollout = rolloutLeave(pages);
    const national = publishingLeave(pages, nationalSite);
    const sender = new MailSender(this, 'Sender', { workshop, bell });
    const hostsLeave = (...actions: string[]) =>
      new PolicyStatement({
        actions: actions.map((action) => `cloudfront-keyvaluestore:${action}`),
        resources: [hostsStoreArn],
      });
    const held = objectsLeave(inbox, heldPrefix, ['GetObject']);
    const released = objectsLeave(files, '', ['PutObject', 'DeleteObject']);
    const mailing = [
      sender.leave,
      // Who is invited gets an account before the mail that says so.
      new PolicyStatement({ actions: ['cognito-idp:AdminCreateUser'], resources: [staff.arn] }),
      // The address of a resident is opened when a mail leaves, and forgotten after the only one that it was left for.
      ...tables.civic.allows(['GetItem', 'DeleteItem']),
      openingLeave(vaultKey),
    ];

    /** What takes long: sites are opened, and brought to other templates. */
    const archives = objectsLeave(inbox, takenOutPrefix, ['PutObject']);
    const working = {
      told: { ...publishing, INBOX_BUCKET: inbox.bucket.bucketName },
      may: [
        ...tables.core.allows(['GetItem', 'Query', 'PutItem', 'UpdateItem']),
        ...tables.journal.allows(['Query', 'PutItem']),
        ...portals.may,
        ...templates.may,
        ...rollout.may,
        ...held.may,
        ...archives.may,
      ],
      wildcards: {
        ...portals.wildcards,
        ...templates.wildcards,
        ...rollout.wildcards,
        ...held.wildcards,
        ...archives.wildcards,
      },
    };

    /** How each stream is followed. A new function does not compile until it says so here. */
    const followings: Readonly<Record<StreamFunctionName, Following>> = {
      'publish-portals': {
        duty: {
          told: {
            ...publishing,
            INBOX_BUCKET: inbox.bucket.bucketName,
            FILES_BUCKET: files.bucket.bucketName,
          },
          may: [
            ...tables.core.allows(['GetItem', 'Query']),
            ...tables.journal.allows(['Query']),
            ...portals.may,
            ...templates.may,
            ...held.may,
            ...released.may,
            new PolicyStatement({ actions: ['s3:ListBucket'], resources: [files.arn] }),
          ],
          wildcards: {
            ...portals.wildcards,
            ...templates.wildcards,
            ...held.wildcards,
            ...released.wildcards,
          },
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
      // It reads no request and opens no vault: what it copies stands in the changes, by the calendar of the country.
      'project-requests': {
        duty: {
          told: names,
          may: [
            ...tables.core.allowsReading(calendarPartition),
            ...tables.national.allows(['GetItem', 'PutItem', 'DeleteItem']),
          ],
        },
        batch: 100,
        seconds: 60,
        impact: {
          late: 'The figures of requests, on portals, in the API and for the directorate, are minutes behind.',
          failed: 'A request is missing from the figures of requests, or counted as it was before.',
        },
      },
      'show-hosts': {
        duty: {
          told: { ...names, HOSTS_STORE_ARN: hostsStoreArn },
          may: [...tables.core.allows(['GetItem']), hostsLeave('DescribeKeyValueStore', 'UpdateKeys')],
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
        lookAgainEveryMinutes: secondLookMinutes,
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
          late: 'Invitations, and what residents asked to be told, leave minutes later than they should.',
          failed: 'A mail did not leave at once; the next round, within five minutes, tries it again.',
        },
      },
      'do-jobs': {
        duty: { ...working, may: [...working.may, ...tables.transient.allows(['GetItem', 'PutItem'])] },
        batch: 10,
        // Ten seconds each, and the handful under way.
        seconds: 300,
        memoryMiB: 1769,
        impact: {
          late: 'Operations of the directorate (opening sites, a new template) begin minutes after they were asked for.',
          failed: 'An operation did not go on at once; the next round, within five minutes, takes it up.',
        },
      },
    };
    const scheduled: Readonly<Record<ScheduledFunctionName, Running>> = {
      'send-waiting-mails': {
        duty: {
          told: writing,
          may: [...tables.transient.allows(['GetItem', 'UpdateItem'], ['gsi1']), ...mailing],
        },
        rhythm: { everyMinutes: 5 },
        impact: 'Mails wait: people who were invited cannot come in, and residents are not told.',
      },
      'keep-agenda': {
        duty: {
          told: names,
          may: [
            ...tables.core.allows(['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['gsi1']),
            ...tables.journal.allows(['Query', 'PutItem']),
            ...tables.transient.allows(['GetItem', 'PutItem']),
          ],
        },
        rhythm: { everyMinutes: 1 },
        impact: 'What was scheduled does not appear, and what has expired is still shown.',
      },
      'review-schemes': {
        duty: {
          told: names,
          may: [
            ...tables.core.allows(['GetItem', 'Query', 'PutItem'], ['gsi1']),
            ...tables.journal.allows(['Query', 'PutItem']),
            ...tables.transient.allows(['GetItem', 'PutItem']),
          ],
        },
        // Before offices open: whoever comes in reads what became due.
        rhythm: { nightlyAt: { hour: 2, minute: 0 } },
        impact: 'Staff are not reminded of what is due, and pages on transparency tell of an earlier day.',
      },
      'recount-copies': {
        duty: {
          told: { ...names, ...origin, HOSTS_STORE_ARN: hostsStoreArn },
          may: [
            ...tables.core.allows(['GetItem', 'Query'], ['gsi2']),
            ...tables.journal.allows(['Query']),
            ...tables.national.allows(['PutItem']),
            hostsLeave('DescribeKeyValueStore', 'ListKeys', 'UpdateKeys'),
          ],
        },
        // After the review, whose results it counts.
        rhythm: { nightlyAt: { hour: 2, minute: 30 } },
        memoryMiB: 1769,
        impact: 'Figures or hosts that went wrong by day were not put right this night.',
      },
      'resume-jobs': {
        duty: {
          ...working,
          may: [...working.may, ...tables.transient.allows(['GetItem', 'PutItem'], ['gsi1'])],
        },
        rhythm: { everyMinutes: 5 },
        memoryMiB: 1769,
        impact: 'Operations that were cut short (opening sites, a new template) stand still.',
      },
      'send-digests': {
        duty: {
          told: names,
          may: [
            ...tables.core.allows(['GetItem', 'Query'], ['gsi2']),
            ...tables.civic.allows(['Query', 'PutItem', 'DeleteItem']),
            ...tables.transient.allows(['PutItem']),
          ],
        },
        // When people look at their mail, and after all that the night changes.
        rhythm: { nightlyAt: { hour: 6, minute: 0 } },
        impact: 'Residents who subscribed are not told of what was published; the next run tells them.',
      },
      // It opens no vault: who asks, and what, is no matter of the clock.
      'sweep-deadlines': {
        duty: {
          told: names,
          may: [
            ...tables.core.allows(['GetItem', 'Query']),
            ...tables.civic.allows(['GetItem', 'PutItem'], ['gsi2']),
            ...tables.journal.allows(['Query', 'PutItem']),
            ...tables.transient.allows(['GetItem', 'PutItem']),
          ],
        },
        rhythm: { everyMinutes: 60 },
        impact: 'Nobody is reminded of a request for information, nor told that it stayed unanswered.',
      },
      // It forgets what it cannot read: no key of a vault is its own.
      'keep-retention': {
        duty: {
          told: names,
          may: [
            ...tables.civic.allows(['GetItem', 'PutItem', 'DeleteItem'], ['gsi2']),
            ...tables.journal.allows(['Query', 'PutItem']),
            ...tables.transient.allows(['PutItem']),
          ],
        },
        rhythm: { nightlyAt: { hour: 3, minute: 30 } },
        impact: 'Who asked for information is kept longer than the rule says; the next night forgets it.',
      },
    };
    const streams = streamFunctions.map((name) => {
      const table = tables[streamSources[name]];
      return new StreamFunction(this, name, { ...followings[name], name, workshop, table, bell });
    });
    const rounds = scheduledFunctions.map(
      (name) => new ScheduledFunction(this, name, { ...scheduled[name], name, workshop, bell }),
    );
    const received = this.receiveFiles(workshop, store);
    const returned = new TopicFunction(this, 'end-returned', {
      name: 'end-returned',
      workshop,
      duty: {
        told: names,
        may: [
          // A subscription ends; a request is marked, in the journal, and its officers are told.
          ...tables.civic.allows(['GetItem', 'PutItem', 'DeleteItem']),
          ...tables.core.allows(['GetItem', 'Query']),
          ...tables.journal.allows(['Query', 'PutItem']),
          ...tables.transient.allows(['PutItem']),
        ],
      },
      topic: sender.returns,
      bell,
      impact:
        'Somebody whose address is gone stays subscribed; officers do not know to write to a requester by post.',
    });
    this.metrics = {
      ages: streams.map(({ age }) => age),
      failures: [...streams, ...rounds, received, returned].map(({ failures }) => failures),
      mails: Object.values(sender.rates),
    };
    new CfnOutput(this, 'Environment', {
      description: 'What the commands of the repository are told, to act on this installation: export it',
      value: Object.entries({ ...publishing, HOSTS_STORE_ARN: hostsStoreArn, USER_POOL: staff.id })
        .map(([name, value]) => `${name}=${value}`)
        .join(' '),
    });
  }

  /** Whatever is sent is scanned, inspected, and kept aside or refused. */
  private receiveFiles(workshop: Workshop, { bell, inbox, tables }: DataStack): ArrivalFunction {
    const { malwareScanner } = workshop.settings;
    const scans = malwareScanner === 'guardduty';
    if (scans) new MalwareScan(this, 'MalwareScan', { place: inbox, prefix: sentPrefix });
    const sent = objectsLeave(inbox, sentPrefix, [
      'GetObject',
      'DeleteObject',
      ...(scans ? ['GetObjectTagging'] : []),
    ]);
    const waiting = objectsLeave(inbox, waitingPrefix, ['PutObject']);
    return new ArrivalFunction(this, 'finish-upload', {
      name: 'finish-upload',
      workshop,
      duty: {
        told: {
          ...tableNames(tables),
          INBOX_BUCKET: inbox.bucket.bucketName,
          MALWARE_SCANNER: scans ? 'guardduty' : 'none',
        },
        may: [
          ...tables.core.allows(['PutItem']),
          ...tables.transient.allows(['PutItem']),
          ...sent.may,
          ...waiting.may,
          // Without it, S3 answers 403 in place of 404 for what was dealt with already.
          new PolicyStatement({ actions: ['s3:ListBucket'], resources: [inbox.arn] }),
        ],
        wildcards: { ...sent.wildcards, ...waiting.wildcards },
      },
      bucketName: inbox.bucket.bucketName,
      prefix: sentPrefix,
      // The largest picture takes 316 MiB beside the runtime, and a thread may take 768.
      memoryMiB: 2048,
      // A minute for the scanner, a minute for the inspection, and the writes.
      seconds: 180,
      bell,
      impact: 'A file that a clerk sent stays under inspection, and cannot be attached.',
    });
  }
}
