import { join } from 'node:path';
import type { Environment } from '@mahalli/functions/environment';
import { Duration } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { FunctionName } from '../functions.ts';
import type { Settings } from '../settings.ts';
import { KeptLog } from './kept-log.ts';

/** What a function is told and what it may do: nothing more reaches it. */
export interface Duty {
  readonly told: Partial<Environment>;
  readonly may: readonly PolicyStatement[];
  /** The wildcards among what it may do, as cdk-nag spells them, each with its reason. */
  readonly wildcards?: Readonly<Record<string, string>>;
}

/** What all functions of a stage have in common. */
export interface Workshop {
  readonly stage: string;
  readonly settings: Settings;
  /** Where the bundles are, by the name of the function. */
  readonly bundles: string;
  /** Encrypts every log. */
  readonly logsKey: IKey;
}

export interface KitFunctionProps {
  readonly name: FunctionName;
  readonly workshop: Workshop;
  readonly duty: Duty;
  /** Memory brings processor with it: 1769 is one whole core. */
  readonly memoryMiB?: number;
  readonly seconds?: number;
}

/** A function of the kit: Node 24 on arm64, a role of its own, a log that ends, traces. */
export class KitFunction extends Construct {
  readonly lambda: LambdaFunction;
  /** The name of the log group of the function. */
  readonly logs: string;

  constructor(scope: Construct, id: string, props: KitFunctionProps) {
    super(scope, id);
    const { name, workshop, duty, memoryMiB = 1024, seconds = 10 } = props;
    this.logs = `/mahalli/${workshop.stage}/${name}`;
    const logGroup = new KeptLog(this, 'Log', workshop, name);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${name} may do`,
    });
    logGroup.grantWrite(role);
    for (const statement of duty.may) role.addToPolicy(statement);

    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: `mahalli-${workshop.stage}-${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(workshop.bundles, name)),
      handler: 'index.handler',
      environment: { ...duty.told, NODE_OPTIONS: '--enable-source-maps' },
      memorySize: memoryMiB,
      timeout: Duration.seconds(seconds),
      logGroup,
      tracing: Tracing.ACTIVE,
      role,
    });
    acknowledge(
      this,
      'IAM5[Resource::*]',
      'traces belong to no resource: X-Ray takes them under no other name',
    );
    for (const [resource, reason] of Object.entries(duty.wildcards ?? {})) {
      acknowledge(this, `IAM5[Resource::${resource}]`, reason);
    }
  }
}
