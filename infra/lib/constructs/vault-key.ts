import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Protection } from '../settings.ts';

/** The key under which the keys of every vault are wrapped: without it nobody reads personal data, we included. */
export class VaultKey extends Key {
  constructor(scope: Construct, id: string, protect: Protection) {
    super(scope, id, {
      description: 'Wraps the keys under which personal data of residents is kept',
      enableKeyRotation: true,
      removalPolicy: protect === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}

/** Leave to use the vault: to draw the key of a collectivity and to open it, each time naming the collectivity. */
export const vaultLeave = (key: Pick<VaultKey, 'keyArn'>): PolicyStatement =>
  leaveTo(key, ['kms:GenerateDataKey', 'kms:Decrypt']);

/** Leave to open what is in the vault and to seal nothing, each time naming the collectivity. */
export const openingLeave = (key: Pick<VaultKey, 'keyArn'>): PolicyStatement => leaveTo(key, ['kms:Decrypt']);

const leaveTo = ({ keyArn }: Pick<VaultKey, 'keyArn'>, actions: string[]): PolicyStatement =>
  new PolicyStatement({
    actions,
    resources: [keyArn],
    conditions: {
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['collectivity'] },
      // Without a context at all, the line above would be true.
      Null: { 'kms:EncryptionContextKeys': 'false' },
    },
  });
