import { bureauRoutes, staffRoutes } from '@mahalli/contracts';
import { type Stage, settings, stages } from '@mahalli/infra/settings';
import { expect, test } from 'vitest';
import { applicationOf, type Loose } from './cloud.ts';

/** Under this name, the CDK keeps what was acknowledged beside each construct. */
const acknowledged = 'aws:cdk:acknowledged-rules';

const application = applicationOf();

/** Every acknowledgement of a stage: where it is said, which rule, and why. */
const acknowledgements = (stage: Stage) => {
  const root = application.node.findChild(`mahalli-${stage}`);
  return root.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === acknowledged)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => ({
        where: node.path.replace(`mahalli-${stage}/`, ''),
        rule: id.replace(/^annotation::AwsSolutions-/i, '').replace(`mahalli-${stage}-data-`, ''),
        reason,
      })),
  );
};

test('cdk-nag finds nothing that nobody acknowledged', () => {
  expect(() => application.synth()).not.toThrow();
});

test('a finding that nobody acknowledged stops it', () => {
  const careless = applicationOf({ prod: settings.prod });
  const queue: Loose = careless.node
    .findAll()
    .find(({ node }) => node.path === 'mahalli-prod/events/send-mails/Failures/Queue/Resource');
  queue.sqsManagedSseEnabled = false;

  expect(() => careless.synth()).toThrow('AwsSolutions-SQS2');
});

test.each(stages)('cdk-nag is contradicted in sentences in %s', (stage) => {
  for (const { reason } of acknowledgements(stage)) expect(reason).toMatch(/^\S+(?: \S+){6,}$/);
});

test('every acknowledgement is one of these', () => {
  const kits = [
    'api/list-collectivities',
    'api/get-collectivity',
    'api/list-publications',
    'api/list-coverage',
    'api/list-request-figures',
    'api/get-deadlines',
    'api/get-openapi',
    'api/answer-staff',
    'api/answer-bureau',
    'api/answer-portal',
    'events/publish-portals/Kit',
    'events/project-collectivities/Kit',
    'events/project-requests/Kit',
    'events/show-hosts/Kit',
    'events/publish-national/Kit',
    'events/send-mails/Kit',
    'events/send-waiting-mails/Kit',
    'events/keep-agenda/Kit',
    'events/review-schemes/Kit',
    'events/send-digests/Kit',
    'events/sweep-deadlines/Kit',
    'events/keep-retention/Kit',
    'events/recount-copies/Kit',
    'events/do-jobs/Kit',
    'events/resume-jobs/Kit',
    'events/finish-upload/Kit',
    'events/end-returned/Kit',
  ];
  const publishers = ['events/publish-portals/Kit', 'events/do-jobs/Kit', 'events/resume-jobs/Kit'];
  const openRoutes = [
    'list-collectivities',
    'get-collectivity',
    'list-publications',
    'list-coverage',
    'list-request-figures',
    'get-deadlines',
    'get-openapi',
    // Each of these asks who is there by itself: an authorizer would only repeat it.
    ...Object.keys(staffRoutes),
    ...Object.keys(bureauRoutes),
    'visits',
  ];

  const said = acknowledgements('prod').map(({ where, rule }) => `${rule} at ${where}`);

  expect(said.toSorted()).toEqual(
    [
      'DDB3 at data/Transient',
      ...openRoutes.map((name) => `APIG4 at api/${name}-route`),
      ...kits.map((kit) => `IAM5[Resource::*] at ${kit}`),
      ...publishers.flatMap((kit) => [
        `IAM5[Resource::pages/indexes/*/*] at ${kit}`,
        `IAM5[Resource::pages/sites/*/*] at ${kit}`,
      ]),
      'IAM5[Resource::pages/sites/*/search*] at api/answer-portal',
      ...['events/do-jobs/Kit', 'events/resume-jobs/Kit'].flatMap((kit) => [
        `IAM5[Resource::pages/indexes/*] at ${kit}`,
        `IAM5[Resource::pages/sites/*] at ${kit}`,
        `IAM5[Resource::pages/_app/*] at ${kit}`,
        `IAM5[Resource::inbox/held/*] at ${kit}`,
        `IAM5[Resource::inbox/taken-out/*] at ${kit}`,
      ]),
      'IAM5[Resource::inbox/taken-out/*] at api/answer-bureau',
      ...['api/answer-bureau', ...publishers].map((kit) => `IAM5[Resource::pages/templates/*] at ${kit}`),
      'IAM5[Resource::pages/templates/*] at site/SharedAssets/Role',
      'IAM5[Resource::pages/indexes/national/*] at events/publish-national/Kit',
      'IAM5[Resource::pages/sites/national/*] at events/publish-national/Kit',
      ...kits
        .slice(kits.indexOf('events/publish-portals/Kit'))
        .map((kit) => `SQS3 at ${kit.replace('Kit', 'Failures')}`),
      'SQS3 at events/Sender/Returned',
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup] at data/Backups/Role',
      'IAM5[Resource::inbox/uploads/*] at api/answer-staff',
      'IAM5[Resource::inbox/uploads/*] at api/answer-bureau',
      'IAM5[Resource::inbox/held/*] at events/publish-portals/Kit',
      'IAM5[Resource::files/*] at events/publish-portals/Kit',
      'IAM5[Resource::inbox/uploads/*] at events/finish-upload/Kit',
      'IAM5[Resource::inbox/waiting/*] at events/finish-upload/Kit',
      ...['api/answer-staff', 'api/answer-bureau'].flatMap((kit) => [
        `IAM5[Resource::inbox/held/*] at ${kit}`,
        `IAM5[Resource::inbox/waiting/*] at ${kit}`,
      ]),
      'IAM5[Resource::inbox/uploads/*] at events/MalwareScan/Role',
      'IAM5[Resource::arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*] at events/MalwareScan/Role',
      ...['site/Door', 'site/FilesDoor'].flatMap((one) =>
        ['CFR1', 'CFR2', 'CFR4'].map((rule) => `${rule} at ${one}`),
      ),
      'IAM5[Resource::pages/_app/*] at site/SharedAssets/Role',
      'IAM5[Resource::pages/notices/*] at site/SharedAssets/Role',
      'L1 at site',
    ].toSorted(),
  );
  expect(said).toHaveLength(121);
});

test('a certificate and a firewall need no excuse', () => {
  const guarded = applicationOf({
    prod: {
      ...settings.prod,
      certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1234',
      firewallArn: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/mahalli/1234',
    },
  });

  const excuses = guarded.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .flatMap(({ data }) => (typeof data === 'object' && data !== null ? Object.keys(data) : []))
    .filter((id) => /CFR[24]$/.test(id));

  expect(excuses).toEqual([]);
  expect(() => guarded.synth()).not.toThrow();
});
