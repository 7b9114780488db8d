import { existsSync, readFileSync } from 'node:fs';
import { filesHeaders, fixedHostRecords, securityHeaders } from '@mahalli/contracts';
import { settings } from '@mahalli/infra/settings';
import { describe, expect, test } from 'vitest';
import { applicationOf, type Loose, ofType, readRepository, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod', {
  ...settings.prod,
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1234',
  hostedZone: { id: 'Z123', name: 'mahalli.ma' },
  ownHosts: ['www.commune.example'],
  firewallArn: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/mahalli/1234',
});

const only = (type: string): Loose => {
  const [one, ...others] = ofType(prod, type);
  expect(others).toEqual([]);
  return one?.properties;
};

const byReference = ({ Ref }: Loose): Loose => prod.find(({ id }) => id === Ref)?.properties;

/** A distribution by the first of its names. */
const distributionOf = (alias: string): Loose =>
  ofType(prod, 'CloudFront::Distribution').find(
    ({ properties }) => properties.DistributionConfig.Aliases[0] === alias,
  )?.properties.DistributionConfig;

const door = distributionOf('mahalli.ma');
const files = distributionOf('files.mahalli.ma');
const behaviours: readonly (readonly [string, Loose])[] = [
  ['*', door.DefaultCacheBehavior],
  ...door.CacheBehaviors.map((one: Loose) => [one.PathPattern, one]),
];
const behaviour = (path: string): Loose => behaviours.find(([one]) => one === path)?.[1];

/** AWS's own policy that keeps nothing, whatever the origin says. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

describe('the viewer function', () => {
  const source = readRepository('functions/src/edge/viewer.js');
  const viewer = only('CloudFront::Function');

  test('is the file that the gateway of one machine runs, and fits', () => {
    expect(viewer.FunctionCode).toBe(source);
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(10 * 1024);
    expect(viewer.FunctionConfig.Runtime).toBe('cloudfront-js-2.0');
  });

  test('finds the origins that it names', () => {
    const named = [...source.matchAll(/(?:selectRequestOriginById\(|originId: )'(\w+)'/g)].map(
      ([, name]) => name,
    );

    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set(door.Origins.map(({ Id }: Loose) => Id)));
  });

  test('sees every request but those for what all sites share', () => {
    const seen = behaviours.filter(([, { FunctionAssociations }]) => FunctionAssociations?.length === 1);

    expect(seen.map(([path]) => path)).toEqual(['*', '/api/*']);
    for (const [, { FunctionAssociations }] of seen) {
      expect(FunctionAssociations[0].EventType).toBe('viewer-request');
    }
  });

  test('starts with the hosts that every installation has', () => {
    const application = applicationOf({ prod: settings.prod });
    const stacks = application
      .synth()
      .nestedAssemblies.flatMap(({ nestedAssembly }) => nestedAssembly.stacks);
    const { asset } =
      /(?<asset>\w+\.json)$/.exec(written(only('CloudFront::KeyValueStore').ImportSource.SourceArn))
        ?.groups ?? {};

    expect(stacks).not.toEqual([]);
    expect(JSON.parse(readFileSync(`${application.outdir}/asset.${asset}`, 'utf8'))).toEqual({
      data: fixedHostRecords('mahalli.ma').map(({ host, record }) => ({ key: host, value: record })),
    });
    expect(viewer.FunctionConfig.KeyValueStoreAssociations).toHaveLength(1);
  });
});

describe('what is kept at the edge', () => {
  const policy = byReference(behaviour('*').CachePolicyId).CachePolicyConfig;
  const { ParametersInCacheKeyAndForwardedToOrigin: distinguished } = policy;

  test('is told apart by host, by person and by question', () => {
    expect(distinguished.HeadersConfig.Headers).toEqual(['x-forwarded-host']);
    expect(distinguished.CookiesConfig.CookieBehavior).toBe('all');
    expect(distinguished.QueryStringsConfig.QueryStringBehavior).toBe('all');
  });

  test('is kept no longer than its origin says, and not at all when it says nothing', () => {
    expect([policy.MinTTL, policy.DefaultTTL]).toEqual([0, 0]);
  });

  test('is compressed', () => {
    expect(policy.MaxTTL).toBeGreaterThan(0);
    expect(distinguished.EnableAcceptEncodingBrotli).toBe(true);
    expect(behaviour('*').Compress).toBe(true);
  });

  test('is nothing of the API', () => {
    expect(behaviour('/api/*')).toMatchObject({ CachePolicyId: cachingDisabled, TargetOriginId: 'api' });
  });

  test('is for long what has a name that changes', () => {
    expect(behaviour('/_app/*')).toMatchObject({
      CachePolicyId: cachingOptimized,
      TargetOriginId: 'pages',
      AllowedMethods: ['GET', 'HEAD'],
    });
  });

  test('is no failure: a page is seen as soon as it is there', () => {
    expect(door.CustomErrorResponses.map(({ ErrorCachingMinTTL }: Loose) => ErrorCachingMinTTL)).toEqual(
      door.CustomErrorResponses.map(() => 0),
    );
    expect(door.CustomErrorResponses.map(({ ErrorCode }: Loose) => ErrorCode).toSorted()).toEqual([
      403, 404, 500, 502, 503, 504,
    ]);
  });
});

describe('what origins are told', () => {
  const visits = byReference(behaviour('*').OriginRequestPolicyId).OriginRequestPolicyConfig;
  const software = byReference(behaviour('/api/*').OriginRequestPolicyId).OriginRequestPolicyConfig;

  test('by visits is what forms are made of', () => {
    expect(visits.HeadersConfig.Headers.toSorted()).toEqual([
      'accept',
      'content-type',
      'origin',
      'x-visitor-address',
    ]);
  });

  test('by software is its question, and no cookie', () => {
    expect(software.HeadersConfig.Headers.toSorted()).toEqual(['accept', 'content-type', 'x-forwarded-host']);
    expect(software.CookiesConfig.CookieBehavior).toBe('none');
    expect(software.QueryStringsConfig.QueryStringBehavior).toBe('all');
  });
});

describe('every answer', () => {
  test('has the headers of the contract, all of them and no other', () => {
    const { SecurityHeadersConfig: own, CustomHeadersConfig } = byReference(
      behaviour('*').ResponseHeadersPolicyId,
    ).ResponseHeadersPolicyConfig;
    const policy = written(own.ContentSecurityPolicy.ContentSecurityPolicy);
    const [, inbox = ''] = /form-action 'self' (https:\/\/[^;]+)/.exec(policy) ?? [];
    const sent = {
      'content-security-policy': policy,
      'referrer-policy': own.ReferrerPolicy.ReferrerPolicy,
      'strict-transport-security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
      'x-content-type-options': own.ContentTypeOptions.Override && 'nosniff',
      'x-frame-options': own.FrameOptions.FrameOption,
      ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }: Loose) => [Header, Value])),
    };

    expect(own.StrictTransportSecurity.IncludeSubdomains).toBe(true);
    expect(inbox).toContain('Inbox');
    expect(sent).toEqual(securityHeaders({ files: 'https://files.mahalli.ma', inbox }));
    for (const one of [...Object.values<Loose>(own), ...CustomHeadersConfig.Items])
      expect(one.Override).toBe(true);
  });

  test.each(behaviours)('under %s comes by TLS and with these headers', (_, one) => {
    expect(one.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(one.ResponseHeadersPolicyId).toEqual(behaviour('*').ResponseHeadersPolicyId);
  });

  test('that an origin did not give is a notice of ours, and what functions refuse keeps its words', () => {
    const notices = door.CustomErrorResponses.filter(({ ResponsePagePath }: Loose) => ResponsePagePath);

    expect(notices.map(({ ErrorCode, ResponseCode }: Loose) => [ErrorCode, ResponseCode])).toEqual([
      [502, 502],
      [504, 504],
    ]);
    for (const { ResponsePagePath } of notices) {
      expect(
        existsSync(new URL(`../../site-template/build/assets${ResponsePagePath}`, import.meta.url)),
      ).toBe(true);
    }
  });
});

describe('the door', () => {
  const origin = (id: string): Loose => door.Origins.find(({ Id }: Loose) => Id === id);

  test('opens under the domain, every host below it and those of collectivities, with TLS 1.2 at least and HTTP/3', () => {
    expect(door.Aliases).toEqual(['mahalli.ma', '*.mahalli.ma', 'www.commune.example']);
    expect(door.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
    expect(door.HttpVersion).toBe('http2and3');
    expect(
      ofType(prod, 'Route53::RecordSet').map(({ properties }) => `${properties.Type} ${properties.Name}`),
    ).toEqual(
      ['mahalli.ma', '*.mahalli.ma', 'files.mahalli.ma'].flatMap((host) => [`A ${host}.`, `AAAA ${host}.`]),
    );
  });

  test('is guarded by the firewall of the settings', () => {
    expect(door.WebACLId).toContain(':global/webacl/mahalli/');
  });

  test('signs what it asks the pages, and speaks TLS with the API', () => {
    expect(origin('pages').OriginAccessControlId).toBeDefined();
    for (const { properties } of ofType(prod, 'CloudFront::OriginAccessControl')) {
      expect(properties.OriginAccessControlConfig.SigningBehavior).toBe('always');
    }
    expect(origin('api').CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
  });

  test('writes down who came, without their cookies', () => {
    expect(door.Logging).toMatchObject({ IncludeCookies: false, Prefix: 'edge/' });
  });
});

test('what all sites share is put beside pages, and takes nothing away', () => {
  const deployments = prod.filter(({ type }) => type === 'Custom::CDKBucketDeployment');

  expect(
    deployments.map(
      ({ properties: { DestinationBucketKeyPrefix, Prune, RetainOnDelete, SystemMetadata } }) => [
        DestinationBucketKeyPrefix,
        Prune,
        RetainOnDelete,
        SystemMetadata['cache-control'],
      ],
    ),
  ).toEqual([
    ['_app', false, true, 'public, max-age=31536000, immutable'],
    ['templates', false, true, 'private, max-age=31536000, immutable'],
    ['notices', false, true, 'public, max-age=0, must-revalidate'],
  ]);
});

describe('the host of files', () => {
  const [file, notices] = [files.DefaultCacheBehavior, files.CacheBehaviors[0]];
  const { SecurityHeadersConfig: own, CustomHeadersConfig } = byReference(
    file.ResponseHeadersPolicyId,
  ).ResponseHeadersPolicyConfig;

  test('says with every answer that what it shows can do nothing', () => {
    expect(own.ContentSecurityPolicy).toEqual({
      ContentSecurityPolicy: filesHeaders['content-security-policy'],
      Override: true,
    });
    expect(own.ContentTypeOptions).toEqual({ Override: true });
    expect(CustomHeadersConfig.Items).toContainEqual({
      Header: 'cross-origin-resource-policy',
      Value: 'cross-origin',
      Override: true,
    });
    expect(notices.ResponseHeadersPolicyId).toEqual(file.ResponseHeadersPolicyId);
  });

  test('takes no form, runs no function, and reads one bucket', () => {
    expect(file.AllowedMethods).toEqual(['GET', 'HEAD']);
    expect([file.FunctionAssociations, file.LambdaFunctionAssociations]).toEqual([undefined, undefined]);
    expect([file.TargetOriginId, notices.PathPattern, notices.TargetOriginId]).toEqual([
      'files',
      '/notices/*',
      'pages',
    ]);
  });

  test('forgets at the edge within a minute what was withdrawn', () => {
    expect(byReference(file.CachePolicyId).CachePolicyConfig).toMatchObject({ MinTTL: 0, MaxTTL: 60 });
  });
});
