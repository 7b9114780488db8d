import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Protection } from '../settings.ts';

/** The key of the logs of a stage, which CloudWatch may use for those logs and for no other. */
export class LogsKey extends Key {
  constructor(scope: Construct, id: string, stage: string, protect: Protection) {
    super(scope, id, {
      description: `Encrypts the logs of mahalli-${stage}`,
      enableKeyRotation: true,
      removalPolicy: protect === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const { region } = Stack.of(this);
    const logs = Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: `/mahalli/${stage}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
        actions: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
        ],
        // The resource of a key's own policy is that key.
        resources: ['*'],
        conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs } },
      }),
    );
  }
}
