import { fixedHostRecords, securityHeaders } from '@mahalli/contracts';
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
    this.writeRecords(workshop.settings, this.door);
    new SharedAssets(this, 'SharedAssets', { pages: store.pages, workshop });
  }

  private openDoor(settings: Settings, store: DataStack, api: HttpApi): Distribution {
    const { domain, certificateArn, firewallArn } = settings;
    const accessControl = new S3OriginAccessControl(this, 'PagesAccess');
    // The origins that the viewer function chooses between, by these names.
    const pages = S3BucketOrigin.withBucketDefaults(store.pages.bucket, {
      originId: 'pages',
      originAccessControlId: accessControl.originAccessControlId,
    });
    const functions = new HttpOrigin(`${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`, {
      originId: 'api',
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    });
    const common = this.onEveryRequest();
    const visits: BehaviorOptions = {
      ...common,
      origin: pages,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: this.pagesCache(),
      originRequestPolicy: this.whatVisitsSay(),
    };
    const distribution = new Distribution(this, 'Door', {
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
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      // Europe's locations are those nearest to readers in Morocco.
      priceClass: PriceClass.PRICE_CLASS_100,
      logBucket: store.logs,
      logFilePrefix: 'edge/',
      logIncludesCookies: false,
      ...(typeof certificateArn === 'string' && {
        certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
        domainNames: [domain, `*.${domain}`],
      }),
      ...(typeof firewallArn === 'string' && { webAclId: firewallArn }),
    });
    acknowledge(distribution, 'CFR1', 'what is published is for everyone, Moroccans abroad included');
    if (typeof certificateArn !== 'string') acknowledge(distribution, 'CFR4', certificateArn.becauseNot);
    if (typeof firewallArn !== 'string') acknowledge(distribution, 'CFR2', firewallArn.becauseNot);
    return distribution;
  }

  /** What is the same for everything that is asked: the way in, the viewer function and the headers of the answer. */
  private onEveryRequest() {
    const viewer = new EdgeFunction(this, 'Viewer', {
      code: FunctionCode.fromFile({ filePath: inRepository('functions/src/edge/viewer.js') }),
      runtime: FunctionRuntime.JS_2_0,
      keyValueStore: this.hosts,
      comment: 'Finds the site of a host, and the origin of an answer',
    });
    return {
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: new StaticHeaders(this, 'Headers', securityHeaders).policy,
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
      headerBehavior: OriginRequestHeaderBehavior.allowList('accept', 'content-type', 'origin'),
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

  private writeRecords({ domain, hostedZone }: Settings, distribution: Distribution): void {
    if ('becauseNot' in hostedZone) return;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: hostedZone.id,
      zoneName: hostedZone.name,
    });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    for (const [name, recordName] of Object.entries({ National: domain, Others: `*.${domain}` })) {
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
