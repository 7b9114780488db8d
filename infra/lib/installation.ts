import { App, Stage as CloudStage, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';
import type { Workshop } from './constructs/kit-function.ts';
import { type Settings, type Stage, settings, stages } from './settings.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { EventsStack } from './stacks/events-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { SiteStack } from './stacks/site-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';

/** What is known of a stage before any of it is made. */
type Plan = Omit<Workshop, 'logsKey'>;

/** A whole installation, in the account and region that it is deployed to. */
class Installation extends CloudStage {
  constructor(scope: Construct, plan: Plan) {
    super(scope, `mahalli-${plan.stage}`);
    const { stage, settings } = plan;
    const store = new DataStack(this, 'data', stage, settings);
    const workshop: Workshop = { ...plan, logsKey: store.logsKey };
    const identity = new IdentityStack(this, 'identity', settings);
    const api = new ApiStack(this, 'api', { workshop, store, identity: identity.place });
    const { hosts, door } = new SiteStack(this, 'site', { workshop, store, api: api.api });
    const events = new EventsStack(this, 'events', {
      workshop,
      store,
      staff: identity.staff,
      hostsStoreArn: hosts.keyValueStoreArn,
    });
    new WatchStack(this, 'watch', { workshop, store, door, api: api.metrics, events: events.metrics });
  }
}

/** Where what is made of the code is, and where what is made of the cloud goes. */
export interface Assembly {
  /** The bundles of the functions, by their names. */
  readonly bundles: string;
  /** Left out where the CDK's command line says it. */
  readonly outdir?: string;
}

/** What the CDK does differently for those who did not start with version 1. */
const context = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
};

/** Every stage as it would stand in the cloud; a finding of cdk-nag that nobody acknowledged stops it. */
export const assemble = (
  { bundles, outdir }: Assembly,
  chosen: Readonly<Partial<Record<Stage, Settings>>> = settings,
): App => {
  const app = new App({ context, ...(outdir !== undefined && { outdir }) });
  for (const stage of stages) {
    const its = chosen[stage];
    if (its !== undefined) new Installation(app, { stage, settings: its, bundles });
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return app;
};
