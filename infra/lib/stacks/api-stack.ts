import {
  bureauRoutes,
  calendarPartition,
  heldPrefix,
  type RouteName,
  routes,
  sentPrefix,
  staffRoutes,
  takenOutPrefix,
  waitingPrefix,
} from '@mahalli/contracts';
import { Duration, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { ExplainedAlarm } from '../constructs/explained-alarm.ts';
import { KeptLog } from '../constructs/kept-log.ts';
import { type Duty, KitFunction, type Workshop } from '../constructs/kit-function.ts';
import { vaultLeave } from '../constructs/vault-key.ts';
import { routeNames } from '../functions.ts';
import { objectsLeave, searchingLeave, templatesLeave } from '../publishing-leave.ts';
import { tableNames } from '../table-names.ts';
import type { DataStack } from './data-stack.ts';
import type { IdentityPlace } from './identity-stack.ts';

export interface ApiStackProps {
  readonly workshop: Workshop;
  readonly store: DataStack;
  readonly identity: IdentityPlace;
}

/** What each function behind the API is told and may do. A new route does not compile until it says so here. */
const duties = ({
  workshop,
  store,
  identity,
}: ApiStackProps): Readonly<Record<RouteName | 'answer-staff' | 'answer-bureau' | 'answer-portal', Duty>> => {
  const { civic, core, national, journal, transient } = store.tables;
  const origin = { NATIONAL_ORIGIN: `https://${workshop.settings.domain}` };
  const sending = objectsLeave(store.inbox, sentPrefix, ['PutObject']);
  const waiting = objectsLeave(store.inbox, waitingPrefix, ['GetObject']);
  const keeping = objectsLeave(store.inbox, heldPrefix, ['PutObject']);
  const opening = objectsLeave(store.inbox, heldPrefix, ['GetObject', 'PutObject']);
  const fetching = objectsLeave(store.inbox, takenOutPrefix, ['GetObject']);
  const searching = searchingLeave(store.pages);
  const templates = templatesLeave(store.pages);
  const reading = { ...tableNames(store.tables), ...origin };
  return {
    'list-collectivities': { told: reading, may: national.allows([], ['gsi2']) },
    'get-collectivity': { told: reading, may: national.allows(['GetItem']) },
    'list-publications': { told: reading, may: national.allows(['GetItem', 'Query'], ['gsi1', 'gsi2']) },
    'list-coverage': { told: tableNames(store.tables), may: national.allows([], ['gsi1']) },
    'list-request-figures': { told: tableNames(store.tables), may: national.allows([], ['gsi2']) },
    'get-deadlines': { told: tableNames(store.tables), may: core.allowsReading(calendarPartition) },
    'get-openapi': { told: origin, may: [] },
    // What staff do through the API is what they do in the bureau, but for opening sites and signing in.
    'answer-staff': {
      told: {
        ...reading,
        IDENTITY_ISSUER: identity.IDENTITY_ISSUER,
        INBOX_BUCKET: store.inbox.bucket.bucketName,
        INBOX_ADDRESS: store.inbox.address,
      },
      may: [
        ...core.allows(['GetItem', 'Query', 'PutItem', 'UpdateItem'], ['gsi1']),
        ...journal.allows(['Query', 'PutItem']),
        ...transient.allows(['GetItem', 'PutItem', 'DeleteItem', 'Query']),
        // What it signs for a program, it may do itself.
        ...sending.may,
        // What is attached is kept for good.
        ...waiting.may,
        ...keeping.may,
      ],
      wildcards: { ...sending.wildcards, ...waiting.wildcards, ...keeping.wildcards },
    },
    'answer-bureau': {
      told: {
        ...reading,
        ...identity,
        SITES_BUCKET: store.pages.bucket.bucketName,
        INBOX_BUCKET: store.inbox.bucket.bucketName,
        INBOX_ADDRESS: store.inbox.address,
        VAULT_KEY: store.vaultKey.keyArn,
      },
      may: [
        ...core.allows(['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], ['gsi1', 'gsi2']),
        // The journal is read to be continued: nobody updates or deletes it.
        ...journal.allows(['Query', 'PutItem']),
        ...transient.allows(['GetItem', 'PutItem', 'DeleteItem', 'Query']),
        ...national.allows([], ['gsi1', 'gsi2']),
        // What residents report and ask, to decide on it, to tell what is held of them and to forget it.
        ...civic.allows(['GetItem', 'PutItem', 'DeleteItem', 'Query'], ['gsi1']),
        // Who asks, for the information officer, who answers somebody; for the directorate once it has said why.
        vaultLeave(store.vaultKey),
        // What it signs for a clerk, it may do itself.
        ...sending.may,
        ...waiting.may,
        ...opening.may,
        ...fetching.may,
        ...templates.may,
      ],
      wildcards: {
        ...sending.wildcards,
        ...templates.wildcards,
        ...waiting.wildcards,
        ...opening.wildcards,
        ...fetching.wildcards,
      },
    },
    // Anybody may ask it: it has no part in what staff write.
    'answer-portal': {
      told: { ...reading, SITES_BUCKET: store.pages.bucket.bucketName, VAULT_KEY: store.vaultKey.keyArn },
      may: [
        ...core.allows(['GetItem', 'Query']),
        ...transient.allows(['GetItem', 'PutItem']),
        ...national.allows(['Query'], ['gsi2']),
        // What residents ask, and their addresses, which it seals and of which it draws the keys.
        ...civic.allows(['GetItem', 'PutItem', 'DeleteItem', 'Query']),
        // A request for information is filed with its entry in the journal, or not at all.
        ...journal.allows(['Query', 'PutItem']),
        vaultLeave(store.vaultKey),
        ...searching.may,
      ],
      wildcards: searching.wildcards,
    },
  };
};

const minutes = Duration.minutes(5);

const isOpenToAll =
  'what the API tells is public, and whoever asks for more is asked who they are by the function';

/** What is kept of a request: nothing of who made it nor of what it said. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTime',
    request: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    error: '$context.integrationErrorMessage',
  }),
);

/** Everything that is answered on demand: the API, route by route, the bureau, and portals for all the rest. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  /** How visits and the API are answered. */
  readonly metrics: Readonly<Record<'asked' | 'failed' | 'latency', IMetric>>;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id);
    const { workshop, store } = props;
    const duty = duties(props);
    this.api = new HttpApi(this, 'Api', {
      apiName: `mahalli-${workshop.stage}`,
      createDefaultStage: false,
    });
    for (const name of routeNames) {
      const { method, path } = routes[name];
      const answers = new KitFunction(this, name, { name, workshop, duty: duty[name] });
      this.answer(name, HttpRouteKey.with(path, HttpMethod[method]), answers);
    }
    const staff = new KitFunction(this, 'answer-staff', {
      name: 'answer-staff',
      workshop,
      duty: duty['answer-staff'],
      memoryMiB: 1769,
    });
    for (const [name, { method, path }] of Object.entries(staffRoutes)) {
      this.answer(name, HttpRouteKey.with(path, HttpMethod[method]), staff);
    }
    const bureau = new KitFunction(this, 'answer-bureau', {
      name: 'answer-bureau',
      workshop,
      duty: duty['answer-bureau'],
      memoryMiB: 1769,
      // The API stops waiting at 30: a clerk gets an answer before, or a failure that is logged.
      seconds: 28,
    });
    for (const [name, path] of Object.entries(bureauRoutes)) {
      this.answer(name, HttpRouteKey.with(path, HttpMethod.ANY), bureau);
    }
    const portals = new KitFunction(this, 'answer-portal', {
      name: 'answer-portal',
      workshop,
      duty: duty['answer-portal'],
      memoryMiB: 1769,
      seconds: 28,
    });
    this.answer('visits', HttpRouteKey.DEFAULT, portals);

    const accesses = new KeptLog(this, 'AccessLog', workshop, 'api');
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: {
        rateLimit: workshop.settings.requestsPerSecond,
        burstLimit: workshop.settings.requestsPerSecond * 2,
      },
      accessLogSettings: { destination: new LogGroupLogDestination(accesses), format: accessLog },
    });
    this.metrics = {
      asked: stage.metricCount({ period: minutes }),
      failed: stage.metricServerError({ statistic: 'Sum', period: minutes }),
      latency: stage.metricLatency({ statistic: 'p95', period: minutes }),
    };
    new ExplainedAlarm(this, 'AnswersFailing', {
      name: 'answers-failing',
      stage: workshop.stage,
      impact:
        'Clerks and residents who sign in, search or send a form see an error page; published pages are not concerned.',
      metric: this.metrics.failed,
      from: 5,
      logs: `/mahalli/${workshop.stage}/api`,
      bell: store.bell,
    });
  }

  private answer(id: string, routeKey: HttpRouteKey, { lambda }: KitFunction): void {
    const integration = new HttpLambdaIntegration(`${id}-integration`, lambda);
    const route = new HttpRoute(this, `${id}-route`, { httpApi: this.api, routeKey, integration });
    acknowledge(route, 'APIG4', isOpenToAll);
  }
}
