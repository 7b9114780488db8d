import { Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export interface BackupsProps {
  readonly stage: string;
  /** The addresses (ARN) of the tables that hurt to lose. */
  readonly tables: readonly string[];
}

/**
 * Backups apart from the tables, for what bringing them back to an earlier second does not mend: a table that was
 * deleted, or a mistake found after 35 days. For a week nobody deletes one, whatever they may do elsewhere.
 */
export class Backups extends Construct {
  constructor(scope: Construct, id: string, { stage, tables }: BackupsProps) {
    super(scope, id);
    const encryptionKey = new Key(this, 'Key', {
      description: `Encrypts the backups of mahalli-${stage}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const vault = new BackupVault(this, 'Vault', {
      backupVaultName: `mahalli-${stage}`,
      encryptionKey,
      lockConfiguration: { minRetention: Duration.days(7) },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const plan = new BackupPlan(this, 'Plan', { backupPlanName: `mahalli-${stage}`, backupVault: vault });
    // The recount is done by then; Casablanca keeps UTC.
    const at = (day: string) => ({
      scheduleExpression: Schedule.cron({ hour: '3', minute: '0', day }),
      scheduleExpressionTimezone: TimeZone.ETC_UTC,
    });
    plan.addRule(new BackupPlanRule({ ruleName: 'daily', ...at('*'), deleteAfter: Duration.days(35) }));
    // Half a year and not longer: people who ask to be forgotten are not kept in a vault.
    plan.addRule(new BackupPlanRule({ ruleName: 'monthly', ...at('1'), deleteAfter: Duration.days(183) }));
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      description: 'What AWS Backup may do',
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup'),
      ],
    });
    acknowledge(
      role,
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
      'what a backup needs is for AWS Backup to say and changes with it; it chooses by the list of tables below',
    );
    plan.addSelection('Tables', {
      resources: tables.map((arn) => BackupResource.fromArn(arn)),
      role,
      disableDefaultBackupPolicy: true,
    });
  }
}
