import { filesHeaders, fixedHostRecords, securityHeaders } from '@mahalli/contracts';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  type ErrorResponse,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  ImportSource,
  type IOrigin,
  KeyValueStore,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Workshop } from '../constructs/kit-function.ts';
import { SharedAssets } from '../constructs/shared-assets.ts';
import { StaticHeaders } from '../constructs/static-headers.ts';
import { inRepository } from '../functions.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data-stack.ts';

export interface SiteStackProps {
  readonly workshop: Workshop;
  readonly store: DataStack;
  readonly api: HttpApi;
}

const never = Duration.seconds(0);

/**
 * What visitors see in place of an origin's failure, for any origin: CloudFront knows no other way. So there is a
 * notice only where the origin said nothing at all; refusals and failures of functions keep their words, those of
 * the page or of the API. The edge remembers none of them: a page that is published a moment later is seen at once.
 */
const errorResponses: ErrorResponse[] = [
  ...[403, 404, 500, 503].map((httpStatus) => ({ httpStatus, ttl: never })),
  ...[502, 504].map((httpStatus) => ({
    httpStatus,
    responseHttpStatus: httpStatus,
    responsePagePath: '/notices/error.html',
    ttl: never,
  })),
];

/** The one door: every host of the installation, published pages and what functions answer. */
export class SiteStack extends Stack {
  /** The edge's list of hosts. */
  readonly hosts: KeyValueStore;
  /** What every visitor comes through. */
  readonly door: Distribution;
  private pagesAccess: S3OriginAccessControl | undefined;

  constructor(scope: Construct, id: string, { workshop, store, api }: SiteStackProps) {
    super(scope, id);
    const { domain, retainData } = workshop.settings;
    this.hosts = new KeyValueStore(this, 'Hosts', {
      comment: `Hosts of ${domain}`,
      // Read when the store is made, and never again: what sites open later stays.
      source: ImportSource.fromInline(
        JSON.stringify({
          data: fixedHostRecords(domain).map(({ host, record }) => ({ key: host, value: record })),
        }),
      ),
    });
    this.hosts.applyRemovalPolicy(retainData === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
    this.door = this.openDoor(workshop.settings, store, api);
    const files = this.openFiles(workshop.settings, store);
    this.writeRecords(workshop.settings, { door: this.door, files });
    new SharedAssets(this, 'SharedAssets', { pages: store.pages, workshop });
  }

  private openDoor(settings: Settings, store: DataStack, api: HttpApi): Distribution {
    const { domain } = settings;
    // The origins that the viewer function chooses between, by these names.
    const pages = this.pagesOrigin(store);
    const functions = new HttpOrigin(`${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`, {
      originId: 'api',
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    });
    const common = this.onEveryRequest(settings, store);
    const visits: BehaviorOptions = {
      ...common,
      origin: pages,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: this.pagesCache(),
      originRequestPolicy: this.whatVisitsSay(),
    };
    const distribution = new Distribution(this, 'Door', {
      ...this.howItIsServed(settings, store, [domain, `*.${domain}`, ...settings.ownHosts]),
      comment: domain,
      defaultBehavior: visits,
      additionalBehaviors: {
        '/api/*': {
          ...visits,
          origin: functions,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: this.whatSoftwareSays(),
        },
        '/_app/*': assets(common, pages),
      },
      errorResponses,
    });
    this.excuse(distribution, settings);
    return distribution;
  }

  /** The host of files: what somebody sent, by itself, under headers of its own, before nothing but its bucket. */
  private openFiles(settings: Settings, store: DataStack): Distribution {
    const host = `files.${settings.domain}`;
    const accessControl = new S3OriginAccessControl(this, 'FilesAccess');
    const common = {
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      responseHeadersPolicy: new StaticHeaders(this, 'FilesHeaders', filesHeaders).policy,
    };
    const distribution = new Distribution(this, 'FilesDoor', {
      ...this.howItIsServed(settings, store, [host]),
      comment: host,
      defaultBehavior: {
        ...common,
        origin: S3BucketOrigin.withBucketDefaults(store.files.bucket, {
          originId: 'files',
          originAccessControlId: accessControl.originAccessControlId,
        }),
        cachePolicy: new CachePolicy(this, 'FilesCache', {
          comment:
            'A minute at the edge, whatever browsers may keep: what is withdrawn is gone a minute later',
          minTtl: never,
          defaultTtl: Duration.minutes(1),
          maxTtl: Duration.minutes(1),
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
        }),
      },
      // What is said in place of a file that is not there, or not any more.
      additionalBehaviors: {
        '/notices/*': {
          ...common,
          origin: this.pagesOrigin(store),
          cachePolicy: CachePolicy.CACHING_DISABLED,
        },
      },
      errorResponses: errorResponses.slice(0, 1),
    });
    this.excuse(distribution, settings);
    return distribution;
  }

  /** What all distributions have in common. */
  private howItIsServed({ certificateArn, firewallArn }: Settings, store: DataStack, domainNames: string[]) {
    return {
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      // Europe's locations are those nearest to readers in Morocco.
      priceClass: PriceClass.PRICE_CLASS_100,
      logBucket: store.logs,
      logFilePrefix: 'edge/',
      logIncludesCookies: false,
      ...(typeof certificateArn === 'string' && {
        certificate: Certificate.fromCertificateArn(this, `Certificate of ${domainNames[0]}`, certificateArn),
        domainNames,
      }),
      ...(typeof firewallArn === 'string' && { webAclId: firewallArn }),
    };
  }

  private excuse(distribution: Distribution, { certificateArn, firewallArn }: Settings): void {
    acknowledge(distribution, 'CFR1', 'what is published is for everyone, Moroccans abroad included');
    if (typeof certificateArn !== 'string') acknowledge(distribution, 'CFR4', certificateArn.becauseNot);
    if (typeof firewallArn !== 'string') acknowledge(distribution, 'CFR2', firewallArn.becauseNot);
  }

  private pagesOrigin(store: DataStack): IOrigin {
    this.pagesAccess ??= new S3OriginAccessControl(this, 'PagesAccess');
    return S3BucketOrigin.withBucketDefaults(store.pages.bucket, {
      originId: 'pages',
      originAccessControlId: this.pagesAccess.originAccessControlId,
    });
  }

  /** What is the same for everything that is asked: the way in, the viewer function and the headers of the answer. */
  private onEveryRequest({ domain }: Settings, { inbox }: DataStack) {
    const viewer = new EdgeFunction(this, 'Viewer', {
      code: FunctionCode.fromFile({ filePath: inRepository('functions/src/edge/viewer.js') }),
      runtime: FunctionRuntime.JS_2_0,
      keyValueStore: this.hosts,
      comment: 'Finds the site of a host, and the origin of an answer',
    });
    return {
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: new StaticHeaders(
        this,
        'Headers',
        securityHeaders({ files: `https://files.${domain}`, inbox: inbox.address }),
      ).policy,
      functionAssociations: [{ function: viewer, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  /**
   * Answers are kept as long as their origin says, and by everything they may depend on: the host, which the viewer
   * function writes down, the cookies and the query. So no one is answered with what another host or another person
   * was told, even when both ask at once.
   */
  private pagesCache(): CachePolicy {
    return new CachePolicy(this, 'PagesCache', {
      comment: 'By host, cookies and query; pages are asked for again each time',
      minTtl: never,
      defaultTtl: never,
      // More than nothing, or the edge would not compress.
      maxTtl: Duration.days(1),
      headerBehavior: CacheHeaderBehavior.allowList('x-forwarded-host'),
      cookieBehavior: CacheCookieBehavior.all(),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  /** What functions read of a request to the bureau, a form or a search, beside what the cache distinguishes. */
  private whatVisitsSay(): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'WhatVisitsSay', {
      comment: 'What form actions read',
      headerBehavior: OriginRequestHeaderBehavior.allowList(
        'accept',
        'content-type',
        'origin',
        'x-visitor-address',
      ),
    });
  }

  /** What the API reads of a request: its query and its body, and nothing that says whose it is. */
  private whatSoftwareSays(): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'WhatSoftwareSays', {
      comment: 'What the API reads',
      headerBehavior: OriginRequestHeaderBehavior.allowList('accept', 'content-type', 'x-forwarded-host'),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    });
  }

  private writeRecords(
    { domain, hostedZone }: Settings,
    { door, files }: { readonly door: Distribution; readonly files: Distribution },
  ): void {
    if ('becauseNot' in hostedZone) return;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: hostedZone.id,
      zoneName: hostedZone.name,
    });
    const records = [
      ['National', domain, door],
      ['Others', `*.${domain}`, door],
      ['Files', `files.${domain}`, files],
    ] as const;
    for (const [name, recordName, distribution] of records) {
      const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
      new ARecord(this, `${name}A`, { zone, recordName, target });
      new AaaaRecord(this, `${name}Aaaa`, { zone, recordName, target });
    }
  }
}

/** Style sheets are the same at every host, under names that change with what they hold: they need nobody's leave. */
const assets = (
  { functionAssociations: _, ...common }: Pick<BehaviorOptions, 'functionAssociations' | 'compress'>,
  origin: IOrigin,
): BehaviorOptions => ({
  ...common,
  origin,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  cachePolicy: CachePolicy.CACHING_OPTIMIZED,
});
