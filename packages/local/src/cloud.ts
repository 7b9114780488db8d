import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { keepSecrets, type Secrets } from './folder/keep-secrets.ts';
import { type Folder, openFolder } from './folder/open-folder.ts';
import { type KeyValueStore, openKeyValueStore } from './gateway/key-value-store.ts';
import type { IdentityClient } from './identity/provider.ts';
import { type Identity, startIdentity } from './identity/start-identity.ts';
import { startUserPool } from './identity/user-pool.ts';
import { startKeys } from './keys/start-keys.ts';
import { checkPort, type Listening } from './listen.ts';
import type { OnReturned } from './mail/carry-letters.ts';
import { startMail } from './mail/start-mail.ts';
import { startRelay } from './mail/start-relay.ts';
import { startObjectStorage } from './object-storage/object-storage.ts';
import { type ObjectStore, openObjectStore } from './object-storage/object-store.ts';
import { createTables, tableNames } from './tables/create-tables.ts';
import type { Engine } from './tables/engine.ts';
import { startTables } from './tables/start-tables.ts';

/** The version of what the folder holds; a folder of a later one is refused. */
export const folderFormat = 1;

export interface CloudOptions {
  readonly folder: string;
  /** The port of the gateway, checked before anything is started. */
  readonly port: number;
  /** Put before the names of the tables, e.g. `mahalli`. */
  readonly tablePrefix: string;
  readonly buckets: readonly string[];
  /** Buckets whose content can be rendered again. */
  readonly rebuildable: readonly string[];
  /** Where browsers find the identity provider, e.g. `http://id.localhost:8080`. */
  readonly issuer: string;
  /** Where people sign in from. */
  readonly home: string;
  readonly clients: (secrets: Secrets) => readonly IdentityClient[];
  /** The address that invitations come from. */
  readonly mailFrom: string;
  /** The SMTP server that carries mails; without one they stay in an inbox that is read in the browser. */
  readonly smtp?: string;
  /** Told what each mail was about that came back for good. */
  readonly onReturned?: OnReturned;
  /** Called when the table engine is gone without having been stopped: nothing can be kept any more. */
  readonly onLost: (reason: string) => void;
  readonly trustProxy?: boolean;
}

/** The embedded cloud, running. The gateway and the functions behind it are started by whoever knows them. */
export interface Cloud {
  readonly folder: Folder;
  readonly secrets: Secrets;
  readonly tables: Engine;
  readonly tableNames: ReturnType<typeof tableNames>;
  readonly objects: Listening;
  readonly store: ObjectStore;
  readonly keyValues: KeyValueStore;
  readonly mail: Listening;
  readonly identity: Identity;
  /** The variables that point the AWS SDK here, to be set before a client is made. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Where a command-line tool finds the key value store of an installation. */
export const keyValueFile = (folder: string): string => join(folder, 'key-values.db');

/** Where a command-line tool finds the accounts of an installation. */
export const accountsFile = (folder: string): string => join(folder, 'identity', 'accounts.db');

/** Starts tables, objects, mail and identity over a folder, and stops what was started when one of them cannot. */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  const undo: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of undo.splice(0).reverse()) await one();
  };

  try {
    await checkPort(options.port);
    const folder = await openFolder(options.folder, folderFormat);
    undo.push(() => folder.close());
    const at = (name: string): string => join(folder.path, name);
    const secrets = await keepSecrets(folder.path);
    const credentials = { accessKeyId: secrets.accessKeyId, secretAccessKey: secrets.secretAccessKey };

    const tables = await startTables(folder.path, options.onLost);
    undo.push(() => tables.stop());
    const client = new DynamoDBClient({ endpoint: tables.url, region: 'local', credentials });
    await createTables(client, options.tablePrefix);
    client.destroy();

    const { buckets, rebuildable } = options;
    const store = await openObjectStore(at('objects'), { buckets, rebuildable });
    const objects = await startObjectStorage({ store, credentials });
    undo.push(() => objects.stop());
    const keyValues = openKeyValueStore(keyValueFile(folder.path));
    undo.push(() => keyValues.close());
    const { onReturned, smtp } = options;
    const mail =
      smtp === undefined
        ? await startMail({ file: at('mails.jsonl') })
        : await startRelay({
            file: at('letters.db'),
            smtp,
            credentials,
            ...(onReturned !== undefined && { onReturned }),
          });
    undo.push(() => mail.stop());

    await mkdir(at('identity'), { recursive: true, mode: 0o700 });
    const identity = await startIdentity({
      issuer: options.issuer,
      folder: at('identity'),
      cookieKey: secrets.cookieKey,
      clients: options.clients(secrets),
      home: options.home,
      trustProxy: options.trustProxy ?? false,
    });
    undo.push(() => identity.stop());

    const ses = new SESv2Client({ endpoint: mail.url, region: 'local', credentials });
    const userPool = await startUserPool({
      accounts: identity.accounts,
      issuer: options.issuer,
      credentials,
      ses,
      from: options.mailFrom,
    });
    undo.push(() => userPool.stop());

    const keys = await startKeys({ wrappingKey: secrets.vaultKey, credentials });
    undo.push(() => keys.stop());

    const environment = {
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: secrets.accessKeyId,
      AWS_SECRET_ACCESS_KEY: secrets.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_DYNAMODB: tables.url,
      AWS_ENDPOINT_URL_S3: objects.url,
      AWS_ENDPOINT_URL_KMS: keys.url,
      AWS_ENDPOINT_URL_SESV2: mail.url,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: userPool.url,
    };
    const names = tableNames(options.tablePrefix);
    return {
      folder,
      secrets,
      tables,
      tableNames: names,
      objects,
      store,
      keyValues,
      mail,
      identity,
      environment,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
