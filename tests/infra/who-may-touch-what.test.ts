import { type FunctionName, functionNames } from '@mahalli/infra/functions';
import { describe, expect, test } from 'vitest';
import { all, type Loose, ofType, type Resource, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod');

/** What CloudFormation calls a resource, in the words of the installation. */
const spoken = (resource: string): string =>
  resource
    .replace(/<mahalli-prod-data:ExportsOutputFnGetAtt(\w+?)Table\w{8}StreamArn\w{8}>/, 'stream of $1')
    .replace(/<mahalli-prod-data:ExportsOutputFnGetAtt(\w+?)Table\w{8}Arn\w{8}>/, '$1')
    .replace(/<mahalli-prod-data:ExportsOutputFnGetAttPersonalData\w+>/, 'the key of personal data')
    .replace(/<mahalli-prod-data:ExportsOutputFnGetAttVaultKey\w+>/, 'the key of vaults')
    .replace(/<mahalli-prod-site:ExportsOutputFnGetAttHosts\w+>/, 'the hosts of the edge')
    .replace(/<mahalli-prod-identity:ExportsOutputFnGetAttStaff\w+>/, 'the accounts of staff')
    .replace(/<mahalli-prod-data-(pages|inbox|files)>/, '$1')
    .replace(/arn:<AWS::Partition>:events:.*:rule\//, 'rules ')
    .replace(/<\w+Log\w{8}\.Arn>/, 'its log')
    .replace(/<\w+FailuresQueue\w{8}\.Arn>/, 'its failures')
    .replace(/arn:<AWS::Partition>:ses:.*:identity\/<SenderMails\w+>/, 'the address of the installation')
    .replace(/arn:<AWS::Partition>:ses:.*:configuration-set\/mahalli-prod/, 'the set of its mails');

const ownedBy = (role: Loose) => (policy: Resource) =>
  policy.properties.Roles.some(({ Ref }: Loose) => Ref === role.properties.Role['Fn::GetAtt'][0]);

/** What every function may do, without which none works. */
const granted = [
  'logs:CreateLogStream its log',
  'logs:PutLogEvents its log',
  'xray:PutTelemetryRecords *',
  'xray:PutTraceSegments *',
];

const lambdas = new Map(
  ofType(prod, 'Lambda::Function').map((one) => [
    String(one.properties.FunctionName ?? one.id).replace('mahalli-prod-', ''),
    one,
  ]),
);

/** Everything that a role may do, one line for each action and resource. */
const leavesOf = (name: FunctionName): readonly string[] =>
  ofType(prod, 'IAM::Policy')
    .filter(ownedBy(lambdas.get(name)))
    .flatMap(({ properties }) => properties.PolicyDocument.Statement)
    .flatMap(({ Action, Resource: resources }: Loose) =>
      all<string>(Action).flatMap((action) =>
        all<Loose>(resources).map((one) => `${action} ${spoken(written(one))}`),
      ),
    )
    .toSorted();

const does = (actions: string, where: string): readonly string[] =>
  actions.split(' ').map((action) => `${action} ${where}`);

const key = 'the key of personal data';
const readsPersonalData = does('kms:Decrypt kms:DescribeKey', key);
const writesPersonalData = does('kms:Encrypt kms:GenerateDataKey', key);
const publishes = (site: string): readonly string[] => [
  ...does('s3:GetObject s3:PutObject', `pages/indexes/${site}/*`),
  ...does('s3:DeleteObject s3:PutObject', `pages/sites/${site}/*`),
  's3:ListBucket pages',
];
const follows = (table: string): readonly string[] => [
  ...does(
    'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams',
    `stream of ${table}`,
  ),
  ...fails,
];
const fails = does('sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage', 'its failures');
/** The key under which those of vaults are wrapped: DynamoDB's own key does not open what is in a vault. */
const usesVault = does('kms:Decrypt kms:GenerateDataKey', 'the key of vaults');
const sendsMail = [
  ...does('dynamodb:DeleteItem dynamodb:GetItem', 'Civic'),
  'kms:Decrypt the key of vaults',
  'ses:SendEmail the address of the installation',
  'ses:SendEmail the set of its mails',
  'cognito-idp:AdminCreateUser the accounts of staff',
];

/** What opening sites and bringing them to another template takes. */
const works = [
  ...does('dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem', 'Core'),
  ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
  ...does('dynamodb:GetItem dynamodb:PutItem', 'Transient'),
  ...publishes('*'),
  's3:GetObject pages/templates/*',
  's3:GetObject pages/sites/*',
  's3:GetObject pages/_app/*',
  's3:DeleteObject pages/indexes/*',
  's3:GetObject inbox/held/*',
  's3:PutObject inbox/taken-out/*',
];

/** Everything that each function may do. What is not here, it may not. */
const leaves: Readonly<Record<FunctionName, readonly string[]>> = {
  'list-collectivities': ['dynamodb:Query National/index/gsi2'],
  'get-collectivity': ['dynamodb:GetItem National'],
  'list-publications': [
    ...does('dynamodb:GetItem dynamodb:Query', 'National'),
    'dynamodb:Query National/index/gsi1',
    'dynamodb:Query National/index/gsi2',
  ],
  'list-coverage': ['dynamodb:Query National/index/gsi1'],
  'list-request-figures': ['dynamodb:Query National/index/gsi2'],
  'get-deadlines': ['dynamodb:GetItem Core', ...readsPersonalData],
  'get-openapi': [],
  'answer-staff': [
    ...does('dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem', 'Core'),
    'dynamodb:Query Core/index/gsi1',
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query', 'Transient'),
    ...readsPersonalData,
    ...writesPersonalData,
    's3:PutObject inbox/uploads/*',
    's3:GetObject inbox/waiting/*',
    's3:PutObject inbox/held/*',
  ],
  'answer-bureau': [
    ...does(
      'dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem',
      'Core',
    ),
    'dynamodb:Query Core/index/gsi1',
    'dynamodb:Query Core/index/gsi2',
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query', 'Transient'),
    'dynamodb:Query National/index/gsi1',
    'dynamodb:Query National/index/gsi2',
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query', 'Civic'),
    'dynamodb:Query Civic/index/gsi1',
    ...usesVault,
    ...readsPersonalData,
    ...writesPersonalData,
    's3:PutObject inbox/uploads/*',
    's3:GetObject inbox/waiting/*',
    's3:GetObject inbox/taken-out/*',
    ...does('s3:GetObject s3:PutObject', 'inbox/held/*'),
    's3:GetObject pages/templates/*',
    's3:ListBucket pages',
  ],
  'answer-portal': [
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    ...does('dynamodb:GetItem dynamodb:PutItem', 'Transient'),
    'dynamodb:Query National',
    'dynamodb:Query National/index/gsi2',
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query', 'Civic'),
    // A request is filed with its line, or not at all.
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    ...usesVault,
    ...readsPersonalData,
    ...writesPersonalData,
    's3:GetObject pages/sites/*/search*',
    's3:ListBucket pages',
  ],
  'publish-portals': [
    ...follows('Core'),
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    ...readsPersonalData,
    'dynamodb:Query Journal',
    ...publishes('*'),
    's3:GetObject pages/templates/*',
    's3:GetObject inbox/held/*',
    ...does('s3:DeleteObject s3:PutObject', 'files/*'),
    's3:ListBucket files',
  ],
  'project-collectivities': [
    ...follows('Core'),
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    ...readsPersonalData,
    'dynamodb:Query Journal',
    'dynamodb:PutItem National',
  ],
  // It reads no row of a request, and opens no vault.
  'project-requests': [
    ...follows('Civic'),
    'dynamodb:GetItem Core',
    ...readsPersonalData,
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem', 'National'),
  ],
  'show-hosts': [
    ...follows('National'),
    'dynamodb:GetItem Core',
    ...readsPersonalData,
    ...does(
      'cloudfront-keyvaluestore:DescribeKeyValueStore cloudfront-keyvaluestore:UpdateKeys',
      'the hosts of the edge',
    ),
  ],
  'publish-national': [
    ...follows('National'),
    'dynamodb:Query National/index/gsi2',
    ...publishes('national'),
  ],
  'send-mails': [
    ...follows('Transient'),
    ...does('dynamodb:GetItem dynamodb:UpdateItem', 'Transient'),
    ...readsPersonalData,
    ...writesPersonalData,
    ...sendsMail,
  ],
  'send-waiting-mails': [
    ...does('dynamodb:GetItem dynamodb:UpdateItem', 'Transient'),
    'dynamodb:Query Transient/index/gsi1',
    ...readsPersonalData,
    ...writesPersonalData,
    ...sendsMail,
    ...fails,
  ],
  'keep-agenda': [
    ...does('dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem', 'Core'),
    'dynamodb:Query Core/index/gsi1',
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    ...does('dynamodb:GetItem dynamodb:PutItem', 'Transient'),
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
  'finish-upload': [
    'dynamodb:PutItem Core',
    'dynamodb:PutItem Transient',
    ...readsPersonalData,
    ...writesPersonalData,
    ...does('s3:DeleteObject s3:GetObject s3:GetObjectTagging', 'inbox/uploads/*'),
    's3:PutObject inbox/waiting/*',
    's3:ListBucket inbox',
    ...fails,
  ],
  'end-returned': [
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem', 'Civic'),
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    'dynamodb:PutItem Transient',
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
  'review-schemes': [
    ...does('dynamodb:GetItem dynamodb:PutItem dynamodb:Query', 'Core'),
    'dynamodb:Query Core/index/gsi1',
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    ...does('dynamodb:GetItem dynamodb:PutItem', 'Transient'),
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
  'do-jobs': [...follows('Transient'), ...works, ...readsPersonalData, ...writesPersonalData],
  'resume-jobs': [
    ...works,
    'dynamodb:Query Transient/index/gsi1',
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
  'recount-copies': [
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    'dynamodb:Query Core/index/gsi2',
    ...readsPersonalData,
    'dynamodb:Query Journal',
    'dynamodb:PutItem National',
    ...does(
      'cloudfront-keyvaluestore:DescribeKeyValueStore cloudfront-keyvaluestore:ListKeys cloudfront-keyvaluestore:UpdateKeys',
      'the hosts of the edge',
    ),
    ...fails,
  ],
  'sweep-deadlines': [
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    ...does('dynamodb:GetItem dynamodb:PutItem', 'Civic'),
    'dynamodb:Query Civic/index/gsi2',
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    ...does('dynamodb:GetItem dynamodb:PutItem', 'Transient'),
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
  'keep-retention': [
    ...does('dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem', 'Civic'),
    'dynamodb:Query Civic/index/gsi2',
    ...does('dynamodb:PutItem dynamodb:Query', 'Journal'),
    'dynamodb:PutItem Transient',
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
  'send-digests': [
    ...does('dynamodb:GetItem dynamodb:Query', 'Core'),
    'dynamodb:Query Core/index/gsi2',
    ...does('dynamodb:DeleteItem dynamodb:PutItem dynamodb:Query', 'Civic'),
    'dynamodb:PutItem Transient',
    ...readsPersonalData,
    ...writesPersonalData,
    ...fails,
  ],
};

describe('each function', () => {
  test.each(functionNames)('%s may do what it is for, and nothing else', (name) => {
    expect(leavesOf(name)).toEqual([...granted, ...leaves[name]].toSorted());
  });

  test('has a role of its own, without a policy that AWS manages, but for its backups', () => {
    const roles = [...lambdas.values()].map(({ properties }) => properties.Role['Fn::GetAtt'][0]);

    expect(new Set(roles).size).toBe(roles.length);
    for (const { properties } of ofType(prod, 'IAM::Role')) {
      const managed = (properties.ManagedPolicyArns ?? []).map(written);
      expect(managed.filter((one: string) => !one.endsWith('/AWSBackupServiceRolePolicyForBackup'))).toEqual(
        [],
      );
      expect(properties.Policies).toBeUndefined();
    }
  });

  test('of the kit runs on Node 24 and arm64, tells its log and its traces, and is not the only one', () => {
    const own = functionNames.map((name) => lambdas.get(name)?.properties);

    expect(lambdas.size).toBe(functionNames.length + 1);
    for (const one of own) {
      expect(one).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      });
      const log = prod.find(({ id }) => id === one.LoggingConfig.LogGroup.Ref);
      expect(log?.properties.RetentionInDays).toBe(90);
    }
  });

  test('and the API and the CDK write logs that end, encrypted with the key of logs', () => {
    const logs = ofType(prod, 'Logs::LogGroup');

    expect(logs).toHaveLength(functionNames.length + 2);
    for (const { properties } of logs) {
      expect(properties.RetentionInDays).toBe(90);
      expect(written(properties.KmsKeyId)).toContain('LogsKey');
    }
  });

  test('behind the API that is open to software reads the national table only', () => {
    const tables = (name: FunctionName) =>
      leavesOf(name).flatMap((leave) => /^dynamodb:\w+ (\w+)/.exec(leave)?.[1] ?? []);

    for (const name of [
      'list-collectivities',
      'get-collectivity',
      'list-publications',
      'list-request-figures',
    ] as const) {
      expect(new Set(tables(name))).toEqual(new Set(['National']));
    }
    expect(tables('get-openapi')).toEqual([]);
  });

  test('reads of the core table the calendar of the country, and nothing that is anybody’s', () => {
    const reading = ofType(prod, 'IAM::Policy')
      .filter(ownedBy(lambdas.get('get-deadlines')))
      .flatMap(({ properties }) => properties.PolicyDocument.Statement)
      .filter(({ Action }: Loose) => String(Action).startsWith('dynamodb:'));

    expect(reading.map(({ Condition }: Loose) => Condition)).toEqual([
      { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['directorate#CALENDAR'] } },
    ]);
  });

  test('that answers residents changes nothing that staff own', () => {
    const writes = leavesOf('answer-portal').filter((leave) => /:(?:Put|Update|Delete)/.test(leave));

    expect(writes.filter((leave) => !/ (?:Civic|Transient|Journal)$|xray|logs/.test(leave))).toEqual([]);
    expect(leavesOf('answer-portal').filter((leave) => / (?:inbox|files)/.test(leave))).toEqual([]);
  });

  test('opens a vault only to seal what residents send, to answer who asks for information, or to write to them', () => {
    const opens = functionNames.filter((name) =>
      leavesOf(name).some((leave) => leave.startsWith('kms:') && leave.endsWith('the key of vaults')),
    );

    // The bureau shows the officer who asks (law 31.13, arts 12, 14); programs are never answered that.
    expect(opens.toSorted()).toEqual(['answer-bureau', 'answer-portal', 'send-mails', 'send-waiting-mails']);
  });
});

describe('nobody', () => {
  const statements = ofType(prod, 'IAM::Policy').flatMap(({ id, properties }) =>
    properties.PolicyDocument.Statement.map((statement: Loose) => ({ id, ...statement })),
  );

  test('updates or deletes what the journal says', () => {
    const changes = functionNames
      .flatMap((name) => leavesOf(name))
      .filter((leave) => leave.endsWith(' Journal'));

    expect(new Set(changes)).toEqual(new Set(['dynamodb:PutItem Journal', 'dynamodb:Query Journal']));
  });

  test('scans a table, nor may do whatever a service offers', () => {
    const actions = statements.flatMap(({ Action }) => all<string>(Action));

    expect(actions.filter((action) => action.includes('*') || action.includes('Scan'))).toEqual([]);
  });

  test('acts on every resource there is, but to leave a trace', () => {
    const everywhere = statements.filter(({ Resource: resources }) => all(resources).includes('*'));

    expect(new Set(everywhere.flatMap(({ Action }) => all<string>(Action)))).toEqual(
      new Set(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']),
    );
  });

  test('acts on resources by a wildcard, but on pages and files', () => {
    const open = statements
      .flatMap(({ Resource: resources }) => all<Loose>(resources).map(written))
      .filter((resource) => resource !== '*' && resource.includes('*'));

    expect(new Set(open.map(spoken))).toEqual(
      new Set([
        'files/*',
        'inbox/held/*',
        'inbox/uploads/*',
        'inbox/taken-out/*',
        'inbox/waiting/*',
        // The one rule that GuardDuty makes for itself.
        'rules DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*',
        'pages/_app/*',
        'pages/notices/*',
        // Roots that nobody reads are removed; those that were rendered are looked at.
        'pages/indexes/*',
        'pages/sites/*',
        'pages/templates/*',
        'pages/indexes/*/*',
        'pages/indexes/national/*',
        'pages/sites/*/*',
        'pages/sites/*/search*',
        'pages/sites/national/*',
      ]),
    );
  });
});

test('the edge reads what is published, and not what it was made from', () => {
  const policy = ofType(prod, 'S3::BucketPolicy').find(({ id }) => id.startsWith('Pages'));
  const leave = policy?.properties.PolicyDocument.Statement.filter(({ Effect }: Loose) => Effect === 'Allow');

  expect(leave.map(({ Action }: Loose) => Action)).toEqual(['s3:GetObject', 's3:ListBucket']);
  for (const { Principal, Condition } of leave) {
    expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
    expect(Condition.StringEquals).toEqual({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } });
  }
  expect(leave[0].Resource.map(written)).toEqual([
    '<Pages127DFD1A.Arn>/_app/*',
    '<Pages127DFD1A.Arn>/notices/*',
    '<Pages127DFD1A.Arn>/sites/*',
  ]);
});

test('the edge reads every file that is published, and nothing of what is sent', () => {
  const policyOf = (bucket: string) =>
    ofType(prod, 'S3::BucketPolicy')
      .find(({ id }) => id.startsWith(bucket))
      ?.properties.PolicyDocument.Statement.filter(({ Effect }: Loose) => Effect === 'Allow');

  expect(policyOf('Files')).toMatchObject([
    { Principal: { Service: 'cloudfront.amazonaws.com' }, Action: 's3:GetObject' },
  ]);
  expect(policyOf('Inbox')).toEqual([]);
});
