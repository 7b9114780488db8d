import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Workshop } from './kit-function.ts';

/** A log of the installation: encrypted with its key, and forgotten when the settings say so. */
export class KeptLog extends LogGroup {
  constructor(scope: Construct, id: string, { stage, settings, logsKey }: Workshop, name: string) {
    super(scope, id, {
      logGroupName: `/mahalli/${stage}/${name}`,
      retention: settings.logDays,
      encryptionKey: logsKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
