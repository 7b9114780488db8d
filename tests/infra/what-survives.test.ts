import { tables } from '@mahalli/contracts';
import { stages } from '@mahalli/infra/settings';
import { describe, expect, test } from 'vitest';
import { applicationOf, type Loose, ofType, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod');
const dev = resourcesOf('dev');

/** The tables of an installation, by the names of the contract. */
const tablesOf = (resources: typeof prod) =>
  new Map(
    ofType(resources, 'DynamoDB::GlobalTable').map((table) => [
      table.id.replace(/Table\w{8}$/, '').toLowerCase(),
      table,
    ]),
  );

const replicaOf = (table: Loose) => table.properties.Replicas[0];

describe('what holds what people wrote', () => {
  test('keeps its name in CloudFormation: another name would be another, empty one', () => {
    const stateful = new Set([
      'AWS::Cognito::UserPool',
      'AWS::CloudFront::KeyValueStore',
      'AWS::DynamoDB::GlobalTable',
      'AWS::KMS::Key',
      'AWS::Backup::BackupVault',
      'AWS::S3::Bucket',
      'AWS::SNS::Topic',
    ]);

    expect(prod.filter(({ type }) => stateful.has(type)).map(({ stack, id }) => `${stack}/${id}`)).toEqual([
      'data/LogsKeyA6AB43B2',
      'data/PersonalData278FF654',
      'data/VaultKey6B75F33E',
      'data/CoreTableF8B57BAA',
      'data/CivicTable5C2A3A18',
      'data/NationalTable1A53B06C',
      'data/JournalTableE0A5D4A5',
      'data/TransientTable4C3DEF9E',
      'data/BackupsKeyC696F888',
      'data/BackupsVault1F11AFCC',
      'data/Logs6819BB44',
      'data/Pages127DFD1A',
      'data/InboxA8E05DC3',
      'data/Files8E6940B8',
      'data/Bell68880FDE',
      'identity/Staff35CBA1CE',
      'site/Hosts3EBB0FED',
      'events/SenderReturnsKey85D74A52',
      'events/SenderReturns429FC631',
    ]);
  });

  test('outlives its stack in production', () => {
    const lasting = prod.filter(({ type }) =>
      /KeyValueStore|GlobalTable|BackupVault|KMS::Key|S3::Bucket$|UserPool$/.test(type),
    );

    expect(lasting).toHaveLength(17);
    for (const { deletionPolicy } of lasting) expect(deletionPolicy).toBe('Retain');
    for (const [, table] of tablesOf(prod)) expect(replicaOf(table).DeletionProtectionEnabled).toBe(true);
    expect(ofType(prod, 'Cognito::UserPool')[0]?.properties.DeletionProtection).toBe('ACTIVE');
  });

  test('goes with its stack where it is the demonstration', () => {
    for (const [, { deletionPolicy }] of tablesOf(dev)) expect(deletionPolicy).toBe('Delete');
    for (const { deletionPolicy } of ofType(dev, 'S3::Bucket')) expect(deletionPolicy).toBe('Delete');
  });

  test('is in stacks that nobody deletes by mistake', () => {
    const protectedStacks = applicationOf()
      .synth()
      .nestedAssemblies.flatMap(({ nestedAssembly }) => nestedAssembly.stacks)
      .filter(({ terminationProtection }) => terminationProtection)
      .map(({ stackName }) => stackName);

    expect(protectedStacks).toEqual(['mahalli-prod-data', 'mahalli-prod-identity']);
  });
});

describe.each(stages)('the tables of %s', (stage) => {
  const found = tablesOf(stage === 'prod' ? prod : stage === 'dev' ? dev : resourcesOf(stage));

  test('are those of the contract', () => {
    expect([...found.keys()].toSorted()).toEqual(Object.keys(tables).toSorted());
  });

  test.each(Object.entries(tables))(
    '%s has the keys, the stream and the expiry of the contract',
    (name, shape) => {
      const table = found.get(name)?.properties;

      expect(table.KeySchema.map(({ AttributeName }: Loose) => AttributeName)).toEqual(['pk', 'sk']);
      expect(
        table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }: Loose) => [
          IndexName,
          ...KeySchema.map(({ AttributeName }: Loose) => AttributeName),
          Projection.ProjectionType,
        ]),
      ).toEqual([
        ['gsi1', 'gsi1pk', 'gsi1sk', 'ALL'],
        ['gsi2', 'gsi2pk', 'gsi2sk', 'ALL'],
      ]);
      expect(table.BillingMode).toBe('PAY_PER_REQUEST');
      expect(table.StreamSpecification?.StreamViewType).toBe(shape.stream ? 'NEW_AND_OLD_IMAGES' : undefined);
      expect(table.TimeToLiveSpecification?.AttributeName).toBe(shape.expires ? 'expiresAt' : undefined);
    },
  );

  test('can all be brought back, but for the one that must not be', () => {
    const lost = [...found].filter(
      ([, table]) => !replicaOf(table).PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled,
    );

    expect(lost.map(([name]) => name)).toEqual(['transient']);
  });

  test('are encrypted with our key where they hold personal data', () => {
    const ours = [...found].filter(([, table]) => replicaOf(table).SSESpecification?.KMSMasterKeyId);

    expect(ours.map(([name]) => name)).toEqual(['core', 'civic', 'transient']);
    for (const [, { properties }] of ours) {
      expect(properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    }
  });
});

describe('the backups', () => {
  const [plan] = ofType(prod, 'Backup::BackupPlan');
  const [selection] = ofType(prod, 'Backup::BackupSelection');
  const [vault] = ofType(prod, 'Backup::BackupVault');

  test('are taken each day and each month, and end', () => {
    const rules: readonly Loose[] = plan?.properties.BackupPlan.BackupPlanRule;

    expect(
      rules.map(({ RuleName, ScheduleExpression, Lifecycle }) => [
        RuleName,
        ScheduleExpression,
        Lifecycle.DeleteAfterDays,
      ]),
    ).toEqual([
      ['daily', 'cron(0 3 * * ? *)', 35],
      ['monthly', 'cron(0 3 1 * ? *)', 183],
    ]);
  });

  test('hold the tables that cannot be made again, but for what must end by itself', () => {
    const taken = selection?.properties.BackupSelection.Resources.map(
      (one: Loose) => /^(\w+)Table/.exec(one['Fn::GetAtt'][0])?.[1],
    );

    expect(taken).toEqual(['Core', 'Civic', 'Journal']);
  });

  test('are encrypted with a key of theirs, and nobody deletes one within a week', () => {
    expect(written(vault?.properties.EncryptionKeyArn)).toContain('BackupsKey');
    expect(vault?.properties.LockConfiguration).toEqual({ MinRetentionDays: 7 });
  });

  test('are not taken of the demonstration', () => {
    expect(dev.filter(({ type }) => type.startsWith('AWS::Backup'))).toEqual([]);
  });
});

describe('every bucket', () => {
  const buckets = ofType(prod, 'S3::Bucket');

  test.each(buckets.map(({ id, properties }) => [id, properties]))(
    '%s is private and encrypted',
    (_, bucket) => {
      expect(bucket.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(bucket.BucketEncryption).toBeDefined();
    },
  );

  test.each(buckets.map(({ id }) => [id]))('%s is reached by TLS only', (id) => {
    const policy = ofType(prod, 'S3::BucketPolicy').find(({ properties }) => properties.Bucket.Ref === id);
    const refusals = policy?.properties.PolicyDocument.Statement.filter(
      ({ Effect, Action, Principal }: Loose) =>
        Effect === 'Deny' && Action === 's3:*' && Principal.AWS === '*',
    );

    expect(refusals.map(({ Condition }: Loose) => Condition)).toContainEqual({
      Bool: { 'aws:SecureTransport': 'false' },
    });
  });

  test.each(buckets.map(({ id, properties }) => [id, properties]))('%s forgets in the end', (_, bucket) => {
    const rules: readonly Loose[] = bucket.LifecycleConfiguration.Rules;

    expect(rules.some((rule) => rule.ExpirationInDays ?? rule.NoncurrentVersionExpiration)).toBe(true);
  });

  test('of what is sent forgets it after a day, what nobody attaches after three, and never what was attached', () => {
    const inbox = buckets.find(({ id }) => id.startsWith('Inbox'))?.properties;

    expect(inbox.LifecycleConfiguration.Rules).toMatchObject([
      { ExpirationInDays: 1, Prefix: 'uploads/' },
      { ExpirationInDays: 3, Prefix: 'waiting/' },
      // An archive can be fetched for a week.
      { ExpirationInDays: 8, Prefix: 'taken-out/' },
    ]);
    expect(inbox.CorsConfiguration.CorsRules).toMatchObject([
      { AllowedMethods: ['POST'], AllowedOrigins: ['https://bureau.mahalli.ma'] },
    ]);
  });

  test('of pages keeps what is replaced for a month', () => {
    const pages = buckets.find(({ id }) => id.startsWith('Pages'))?.properties;

    expect(pages.VersioningConfiguration.Status).toBe('Enabled');
    expect(pages.LifecycleConfiguration.Rules[0].NoncurrentVersionExpiration.NoncurrentDays).toBe(30);
  });
});
