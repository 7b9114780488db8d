import { inboxDays, type TableName, tables } from '@mahalli/contracts';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { Backups } from '../constructs/backups.ts';
import { LogsKey } from '../constructs/logs-key.ts';
import { PrivateBucket } from '../constructs/private-bucket.ts';
import { Table } from '../constructs/table.ts';
import { VaultKey } from '../constructs/vault-key.ts';
import type { Protection, Settings } from '../settings.ts';

/** What each table holds, as far as its keeping depends on it. */
const keeping: Readonly<Record<TableName, { readonly personal: boolean; readonly recover: Protection }>> = {
  core: { personal: true, recover: true },
  civic: { personal: true, recover: true },
  // It can be made again from core; restoring is quicker.
  national: { personal: false, recover: true },
  journal: { personal: false, recover: true },
  transient: {
    personal: true,
    recover: {
      becauseNot:
        'sessions, one-time codes and forms that were obeyed end by themselves within days; brought back, they would let people in who had left',
    },
  },
};

/** A bucket as other stacks speak of it. */
export interface Place {
  readonly bucket: PrivateBucket;
  readonly arn: string;
  /** The name under which other stacks learn the ARN, and by which cdk-nag calls it. */
  readonly exported: string;
}

/** Where browsers send files, and where those that passed wait. */
export interface InboxPlace extends Place {
  /** Where forms are posted: `https://<bucket>.s3.<region>.amazonaws.com`. */
  readonly address: string;
}

/** What hurts to lose: the tables, the key of personal data, the published pages and their logs. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, Table>>;
  /** Published pages, what all sites share, and what each page was made from. */
  readonly pages: Place;
  /**
   * What clerks send: `uploads/` for a day, `waiting/` for three, `held/` for as long as a draft may come back to it.
   */
  readonly inbox: InboxPlace;
  /** The files of published publications. */
  readonly files: Place;
  /** Who read what at the edge and in the bucket of pages. */
  readonly logs: PrivateBucket;
  /** Where alarms are told. */
  readonly bell: Topic;

  /** Encrypts every log of the installation. */
  readonly logsKey: LogsKey;
  /** Wraps the keys of vaults. */
  readonly vaultKey: VaultKey;

  constructor(
    scope: Construct,
    id: string,
    stage: string,
    { domain, retainData, logDays, alarmsMail }: Settings,
  ) {
    super(scope, id, { terminationProtection: retainData === true });
    this.logsKey = new LogsKey(this, 'LogsKey', stage, retainData);
    const key = new Key(this, 'PersonalData', {
      description: 'Encrypts the tables that hold personal data',
      enableKeyRotation: true,
      removalPolicy: retainData === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.vaultKey = new VaultKey(this, 'VaultKey', retainData);
    const table = (name: TableName, id: string) =>
      new Table(this, id, {
        shape: tables[name],
        protect: retainData,
        recover: keeping[name].recover,
        ...(keeping[name].personal && { key }),
      });
    this.tables = {
      core: table('core', 'Core'),
      civic: table('civic', 'Civic'),
      national: table('national', 'National'),
      journal: table('journal', 'Journal'),
      transient: table('transient', 'Transient'),
    };

    // The demonstration is made again; the national copies and what ends by itself are not worth a vault.
    if (retainData === true) {
      const { core, civic, journal } = this.tables;
      new Backups(this, 'Backups', { stage, tables: [core.arn, civic.arn, journal.arn] });
    }

    this.logs = new PrivateBucket(this, 'Logs', {
      protect: retainData,
      keeps: { days: logDays },
      takesLogs: true,
    });
    this.pages = this.openPages(retainData);
    this.inbox = this.openInbox(retainData, domain);
    this.files = this.openFiles(retainData);
    this.bell = this.openBell(alarmsMail);
  }

  private openPages(protect: Protection): Place {
    const bucket = new PrivateBucket(this, 'Pages', {
      protect,
      keeps: { replacedDays: 30 },
      readsLoggedIn: { bucket: this.logs, prefix: 'pages/' },
    });
    // What is published, and not the indexes of what it was made from. Leave to list is there for its side effect:
    // without it, S3 answers 403 and not 404 for what does not exist. The viewer function never asks for a listing.
    this.admitEdge(
      bucket,
      's3:GetObject',
      ['sites/*', '_app/*', 'notices/*'].map((one) => bucket.arnForObjects(one)),
    );
    this.admitEdge(bucket, 's3:ListBucket', [bucket.bucketArn]);
    return this.placeOf(bucket, 'pages');
  }

  private openInbox(protect: Protection, domain: string): InboxPlace {
    const bucket = new PrivateBucket(this, 'Inbox', {
      protect,
      keeps: { daysUnder: inboxDays },
      readsLoggedIn: { bucket: this.logs, prefix: 'inbox/' },
      postedFrom: `https://bureau.${domain}`,
      tells: true,
    });
    const address = `https://${bucket.bucketRegionalDomainName}`;
    return { ...this.placeOf(bucket, 'inbox'), address };
  }

  private openFiles(protect: Protection): Place {
    const bucket = new PrivateBucket(this, 'Files', {
      protect,
      keeps: { replacedDays: 30 },
      readsLoggedIn: { bucket: this.logs, prefix: 'files/' },
    });
    // No leave to list: nothing stands before this bucket that would keep its root from being asked for.
    this.admitEdge(bucket, 's3:GetObject', [bucket.arnForObjects('*')]);
    return this.placeOf(bucket, 'files');
  }

  private placeOf(bucket: PrivateBucket, name: string): Place {
    const exported = `${this.stackName}-${name}`;
    return { bucket, exported, arn: this.exportValue(bucket.bucketArn, { name: exported }) };
  }

  /** The account is named and not the distribution, which is in a stack that needs this one first. */
  private admitEdge(bucket: PrivateBucket, action: string, resources: string[]): void {
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: [action],
        resources,
        conditions: {
          StringEquals: { 'aws:SourceAccount': this.account },
          ArnLike: { 'aws:SourceArn': `arn:${this.partition}:cloudfront::${this.account}:distribution/*` },
        },
      }),
    );
  }

  private openBell(alarmsMail: Settings['alarmsMail']): Topic {
    const bell = new Topic(this, 'Bell', { displayName: 'Mahalli', enforceSSL: true });
    // A topic with a policy of its own has lost the one that let the alarms of the account in.
    bell.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [bell.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    if (typeof alarmsMail === 'string') bell.addSubscription(new EmailSubscription(alarmsMail));
    return bell;
  }
}
