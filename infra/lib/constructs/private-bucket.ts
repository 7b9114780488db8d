import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Protection } from '../settings.ts';

export interface PrivateBucketProps {
  /** Whether a mistake can delete the bucket, and why. */
  readonly protect: Protection;
  /**
   * What is kept: every version for so many days after it is replaced, or everything for so many days, or what is
   * under each of some prefixes.
   */
  readonly keeps:
    | { readonly replacedDays: number }
    | { readonly days: number }
    | { readonly daysUnder: Readonly<Record<string, number>> };
  /** The bucket that remembers who read this one, under a prefix; the log of logs is nowhere. */
  readonly readsLoggedIn?: { readonly bucket: PrivateBucket; readonly prefix: string };
  /** Whether AWS delivers logs here as their owner, which CloudFront still does by access control lists. */
  readonly takesLogs?: boolean;
  /** The origin whose pages may post forms to the bucket by scripts. */
  readonly postedFrom?: string;
  /** Whether EventBridge is told of what arrives. */
  readonly tells?: boolean;
}

const lifecycle = (keeps: PrivateBucketProps['keeps']): readonly LifecycleRule[] => {
  if ('days' in keeps) return [{ expiration: Duration.days(keeps.days) }];
  if ('daysUnder' in keeps) {
    return Object.entries(keeps.daysUnder).map(([prefix, days]) => ({
      expiration: Duration.days(days),
      prefix,
    }));
  }
  return [
    { noncurrentVersionExpiration: Duration.days(keeps.replacedDays), expiredObjectDeleteMarker: true },
  ];
};

/** A bucket that nobody reaches from outside, nor without TLS. */
export class PrivateBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    { protect, keeps, readsLoggedIn, takesLogs, postedFrom, tells }: PrivateBucketProps,
  ) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership:
        takesLogs === true ? ObjectOwnership.BUCKET_OWNER_PREFERRED : ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: 'replacedDays' in keeps,
      lifecycleRules: lifecycle(keeps).map((rule) => ({
        ...rule,
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      })),
      removalPolicy: protect === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(readsLoggedIn && {
        serverAccessLogsBucket: readsLoggedIn.bucket,
        serverAccessLogsPrefix: readsLoggedIn.prefix,
      }),
      ...(postedFrom !== undefined && {
        cors: [{ allowedOrigins: [postedFrom], allowedMethods: [HttpMethods.POST], allowedHeaders: ['*'] }],
      }),
    });
    const bucket = this.node.defaultChild;
    // The CDK would have a function of its own set this, with leave to change every bucket.
    if (tells === true && bucket instanceof CfnBucket) {
      bucket.addPropertyOverride('NotificationConfiguration.EventBridgeConfiguration', {
        EventBridgeEnabled: true,
      });
    }
  }

  override get isWebsite(): boolean {
    return false;
  }
}
