import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { inRepository } from '../functions.ts';
import type { Place } from '../stacks/data-stack.ts';
import { KeptLog } from './kept-log.ts';
import type { Workshop } from './kit-function.ts';

export interface SharedAssetsProps {
  readonly pages: Place;
  readonly workshop: Workshop;
}

/** What is put beside the pages of all sites, by its folder, and how readers may keep it. */
const folders = {
  // Style sheets, under names that change with what they hold.
  _app: { cacheControl: 'public, max-age=31536000, immutable' },
  // Each template under the name of its version: what renders the sites that were not brought to a later one yet.
  templates: { cacheControl: 'private, max-age=31536000, immutable' },
  // What the edge shows by itself.
  notices: { cacheControl: 'public, max-age=0, must-revalidate', contentType: 'text/html; charset=utf-8' },
} as const satisfies Readonly<Record<string, { cacheControl: string; contentType?: string }>>;

/**
 * What all sites share, put beside their pages at each deployment.
 *
 * Nothing is taken away: pages that are not rendered again yet still ask for the style sheets of the template before.
 * The CDK's own function does it, with a role of ours: it may write in these folders and nowhere else, where the CDK
 * would let it read and delete every page.
 */
export class SharedAssets extends Construct {
  constructor(scope: Construct, id: string, { pages, workshop }: SharedAssetsProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'What putting shared assets beside pages may do',
    });
    const logGroup = new KeptLog(this, 'Log', workshop, 'shared-assets');
    logGroup.grantWrite(role);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [pages.arn],
        conditions: { StringLike: { 's3:prefix': Object.keys(folders).map((folder) => `${folder}/*`) } },
      }),
    );
    for (const [folder, { cacheControl, ...rest }] of Object.entries(folders)) {
      const asset = new Asset(this, `${folder}-files`, {
        path: inRepository(`site-template/build/assets/${folder}`),
      });
      role.addToPolicy(
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: [asset.bucket.arnForObjects(asset.s3ObjectKey)],
        }),
      );
      role.addToPolicy(
        new PolicyStatement({ actions: ['s3:PutObject'], resources: [`${pages.arn}/${folder}/*`] }),
      );
      acknowledge(
        role,
        `IAM5[Resource::${pages.exported}/${folder}/*]`,
        'the files of a template have names that change with what they hold',
      );
      new BucketDeployment(this, folder, {
        sources: [Source.bucket(asset.bucket, asset.s3ObjectKey)],
        destinationBucket: pages.bucket,
        destinationKeyPrefix: folder,
        prune: false,
        retainOnDelete: true,
        cacheControl: [CacheControl.fromString(cacheControl)],
        role: role.withoutPolicyUpdates(),
        logGroup,
        ...rest,
      }).node.addDependency(role);
    }
    acknowledge(
      Stack.of(this),
      'L1',
      'the only function of this stack is the CDK’s own, which chooses its Python',
    );
  }
}
