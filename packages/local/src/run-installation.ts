import { fileURLToPath } from 'node:url';
import {
  bureauRoutes,
  fixedHostRecords,
  originsOf,
  routes,
  securityHeaders,
  staffRoutes,
} from '@mahalli/contracts';
import { repeatBroughtErasures } from './backup/erasures.ts';
import { buckets, filesBucket, inboxBucket, pagesBucket, rebuildableBuckets } from './buckets.ts';
import { type Cloud, startCloud } from './cloud.ts';
import { checkPurpose, holdForProduction } from './folder/hold-purpose.ts';
import { followChanges } from './follow-changes.ts';
import { loadEdgeFunction } from './gateway/edge-function.ts';
import { filesHost } from './gateway/files-host.ts';
import { startGateway } from './gateway/gateway.ts';
import { inboxHost } from './gateway/inbox-host.ts';
import { proxyTo } from './gateway/proxy.ts';
import type { HttpHandler } from './gateway/route-table.ts';
import { reachInside } from './identity/reach-inside.ts';
import type { Listening } from './listen.ts';
import { type ReceivedFiles, receiveFiles } from './receive-files.ts';
import { lambdaContext } from './runners/lambda-context.ts';
import type { StartSettings } from './start-settings.ts';
import { tellFunctions } from './tell-functions.ts';
import { uploadAssets } from './upload-assets.ts';

const mailFromHere = 'mahalli@localhost.localdomain';

/** Where Debian and Ubuntu put the socket of ClamAV's daemon. */
const clamdSocket = '/run/clamav/clamd.ctl';

const assetsFolder = fileURLToPath(new URL('../../../site-template/build/assets', import.meta.url));
const viewerFile = fileURLToPath(new URL('../../../functions/src/edge/viewer.js', import.meta.url));

/** What is asked of an installation on one machine. */
export interface InstallationOptions extends StartSettings {
  readonly onLost: (reason: string) => void;
}

/** An installation, running: the embedded cloud, the functions, and the gateway in front. */
export interface Installation {
  readonly cloud: Cloud;
  readonly origins: ReturnType<typeof originsOf>;
  readonly gateway: Listening;
  /** Files under way, and how one is sent without a browser. */
  readonly received: ReceivedFiles;
  /** Resolves when every change made so far has been rendered, copied and announced. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Where browsers reach the inbox. */
const inboxOrigin = ({ of, domain }: Installation['origins']): string => of(`inbox.${domain}`);

/** What the functions are told here, beside where the AWS SDK finds the embedded cloud. */
const environmentOf = (
  cloud: Cloud,
  { nationalOrigin, issuer, mailFrom }: Readonly<Record<'nationalOrigin' | 'issuer' | 'mailFrom', string>>,
): Readonly<Record<string, string>> => ({
  ...cloud.environment,
  CORE_TABLE: cloud.tableNames.core,
  CIVIC_TABLE: cloud.tableNames.civic,
  NATIONAL_TABLE: cloud.tableNames.national,
  JOURNAL_TABLE: cloud.tableNames.journal,
  TRANSIENT_TABLE: cloud.tableNames.transient,
  SITES_BUCKET: pagesBucket,
  INBOX_BUCKET: inboxBucket,
  INBOX_ADDRESS: `${inboxOrigin(originsOf(nationalOrigin))}/${inboxBucket}`,
  FILES_BUCKET: filesBucket,
  MALWARE_SCANNER: clamdSocket,
  NATIONAL_ORIGIN: nationalOrigin,
  IDENTITY_ISSUER: issuer,
  IDENTITY_CLIENT: 'bureau',
  IDENTITY_SIGN_OUT: `${issuer}/session/end`,
  USER_POOL: 'local_pool',
  VAULT_KEY: 'vault',
  MAIL_FROM: mailFrom,
  POWERTOOLS_LOG_LEVEL: 'WARN',
  POWERTOOLS_SERVICE_NAME: 'mahalli',
});

/** Tells the function that deals with mails that come back, as SES would, of one that was refused for good. */
const tellOfReturned = async (tags: Readonly<Record<string, string>>): Promise<void> => {
  const { handler } = await import('@mahalli/functions/lambdas/end-returned');
  const told = {
    eventType: 'Bounce',
    bounce: { bounceType: 'Permanent' },
    mail: { tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])) },
  };
  await handler({ Records: [{ Sns: { Message: JSON.stringify(told) } }] }, lambdaContext('end-returned'));
};

/** Starts the embedded cloud alone and tells the functions of this process where it is. */
const startEmbedded = async ({ folder, port, production, onLost }: InstallationOptions) => {
  await checkPurpose(folder, production?.origin);
  const nationalOrigin = production?.origin ?? `http://localhost:${port}`;
  const mailFrom = production?.mailFrom ?? mailFromHere;
  const origins = originsOf(nationalOrigin);
  const identityHost = `id.${origins.domain}`;
  const issuer = origins.of(identityHost);
  const callbacks = (path: string) => ['ar', 'fr'].map((locale) => `${origins.bureau}/${locale}${path}`);
  const cloud = await startCloud({
    folder,
    port,
    tablePrefix: 'mahalli',
    buckets,
    rebuildable: rebuildableBuckets,
    issuer,
    home: `${origins.bureau}/`,
    clients: () => [
      { id: 'bureau', redirectUris: callbacks('/sign-in/callback'), signedOutUris: callbacks('') },
    ],
    mailFrom,
    onReturned: tellOfReturned,
    onLost,
    ...(production && { smtp: production.smtp, trustProxy: true }),
  });
  if (production) await holdForProduction(cloud.folder.path, production.origin);
  const environment = environmentOf(cloud, { nationalOrigin, issuer, mailFrom });
  tellFunctions(environment);
  const stopReaching = reachInside(issuer, cloud.identity.url);
  const stop = async (): Promise<void> => {
    stopReaching();
    await cloud.stop();
  };
  return { cloud, origins, environment, identityHost, stop };
};

const routesOfApi = async (): Promise<{ method: string; path: string; handler: HttpHandler }[]> => {
  const [list, get, publications, coverage, figures, deadlines, openapi, staff] = await Promise.all([
    import('@mahalli/functions/lambdas/list-collectivities'),
    import('@mahalli/functions/lambdas/get-collectivity'),
    import('@mahalli/functions/lambdas/list-publications'),
    import('@mahalli/functions/lambdas/list-coverage'),
    import('@mahalli/functions/lambdas/list-request-figures'),
    import('@mahalli/functions/lambdas/get-deadlines'),
    import('@mahalli/functions/lambdas/get-openapi'),
    import('@mahalli/functions/lambdas/answer-staff'),
  ]);
  const handlers: Readonly<Record<keyof typeof routes, HttpHandler>> = {
    'list-collectivities': list.handler,
    'get-collectivity': get.handler,
    'list-publications': publications.handler,
    'list-coverage': coverage.handler,
    'list-request-figures': figures.handler,
    'get-deadlines': deadlines.handler,
    'get-openapi': openapi.handler,
  };
  const open = Object.entries(routes).map(([name, { method, path }]) => {
    const known = Object.keys(handlers).find((one): one is keyof typeof routes => one === name);
    if (known === undefined) throw new Error(`no function answers ${name}`);
    return { method, path, handler: handlers[known] };
  });
  const guarded = Object.values(staffRoutes).map(({ method, path }) => ({
    method,
    path,
    handler: staff.handler,
  }));
  return [...open, ...guarded];
};

/** Starts a whole installation on one machine: the code that runs in Lambda is the code that runs here. */
export const runInstallation = async (options: InstallationOptions): Promise<Installation> => {
  const { cloud, origins, environment, identityHost, stop: stopEmbedded } = await startEmbedded(options);
  const undo: (() => Promise<unknown>)[] = [stopEmbedded];
  const stop = async (): Promise<void> => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    // Before anybody reads what a restore brought back.
    await repeatBroughtErasures(cloud.folder.path);
    await uploadAssets(cloud.store, assetsFolder);
    for (const { host, record } of fixedHostRecords(origins.domain)) cloud.keyValues.put(host, record);

    const [portals, bureau, changes] = await Promise.all([
      import('@mahalli/functions/lambdas/answer-portal'),
      import('@mahalli/functions/lambdas/answer-bureau'),
      followChanges(cloud, origins.domain),
    ]);
    undo.push(() => changes.stop());
    const received = await receiveFiles(cloud);
    undo.push(() => received.stop());

    const gateway = await startGateway({
      port: options.port,
      edge: await loadEdgeFunction(viewerFile, cloud.keyValues),
      store: cloud.store,
      objectOrigins: { pages: { bucket: pagesBucket, notFoundKey: 'notices/not-found.html' } },
      defaultOrigin: 'pages',
      routes: [
        ...(await routesOfApi()),
        ...Object.values(bureauRoutes).map((path) => ({ method: 'ANY', path, handler: bureau.handler })),
        { method: 'ANY', path: '$default', handler: portals.handler },
      ],
      headers: { default: securityHeaders({ files: origins.files, inbox: inboxOrigin(origins) }) },
      hosts: {
        [identityHost]: cloud.identity.listener,
        // Whoever reads the inbox can take up every invitation: it exists where nothing is at stake.
        ...(options.production === undefined && { 'mail.localhost': proxyTo(cloud.mail.url) }),
        [`files.${origins.domain}`]: filesHost(cloud.store, filesBucket),
        [`inbox.${origins.domain}`]: inboxHost(cloud.objects.url, inboxBucket, origins.bureau),
      },
      // Only nginx can reach this port, and it writes these headers itself.
      trustProxy: options.production !== undefined,
    });
    undo.push(() => gateway.stop());
    await cloud.folder.announce({ address: origins.national, environment });
    return {
      cloud,
      origins,
      gateway,
      received,
      async settled() {
        await received.settled();
        await changes.settled();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
