import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EmptyStores } from '@mahalli/core/testing';
import { dynamoBuckets } from '@mahalli/functions/adapters/dynamo-buckets';
import { dynamoCalendars } from '@mahalli/functions/adapters/dynamo-calendars';
import { dynamoJobs } from '@mahalli/functions/adapters/dynamo-jobs';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { dynamoLedgers } from '@mahalli/functions/adapters/dynamo-ledgers';
import { dynamoLooks } from '@mahalli/functions/adapters/dynamo-looks';
import { dynamoMembers } from '@mahalli/functions/adapters/dynamo-members';
import { dynamoOutbox } from '@mahalli/functions/adapters/dynamo-outbox';
import { dynamoOwnPages } from '@mahalli/functions/adapters/dynamo-own-pages';
import { dynamoPublicationHistory } from '@mahalli/functions/adapters/dynamo-publication-history';
import { dynamoPublications } from '@mahalli/functions/adapters/dynamo-publications';
import { dynamoRefusedAttempts } from '@mahalli/functions/adapters/dynamo-refused-attempts';
import { dynamoRequests } from '@mahalli/functions/adapters/dynamo-requests';
import { dynamoReuses } from '@mahalli/functions/adapters/dynamo-reuses';
import { dynamoSchemes } from '@mahalli/functions/adapters/dynamo-schemes';
import { dynamoSessions } from '@mahalli/functions/adapters/dynamo-sessions';
import { dynamoPresences, dynamoPreviewLinks } from '@mahalli/functions/adapters/dynamo-sharing';
import { dynamoHostOwners, dynamoSites } from '@mahalli/functions/adapters/dynamo-sites';
import { dynamoResidentMails, dynamoSubscriptions } from '@mahalli/functions/adapters/dynamo-subscriptions';
import { dynamoUploads } from '@mahalli/functions/adapters/dynamo-uploads';
import { dynamoVault } from '@mahalli/functions/adapters/dynamo-vault';
import { sealer } from '@mahalli/functions/adapters/sealer';
import type { Store } from '@mahalli/functions/adapters/store';
import type { KeyWrapper } from '@mahalli/functions/vault/key-wrapper';
import {
  canRunDynamoDbLocal,
  createTables,
  dynoxideProgram,
  type Engine,
  startDynamoDbLocal,
  startDynoxide,
  tableNames,
} from '@mahalli/local';

/** The table engines that this machine can run, in memory: every test of a store passes on each of them. */
export const engines: readonly { readonly name: string; readonly start: () => Promise<Engine> }[] = [
  ...(dynoxideProgram() === undefined ? [] : [{ name: 'dynoxide', start: () => startDynoxide() }]),
  ...(canRunDynamoDbLocal() ? [{ name: 'DynamoDB Local', start: () => startDynamoDbLocal() }] : []),
];

/** Speaks to an engine, as the functions speak to DynamoDB. */
export const clientOf = ({ url }: Engine): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: url,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  );

let installations = 0;

/** The five tables of an installation that holds nothing yet. */
export const emptyStore = async (client: DynamoDBDocumentClient): Promise<Store> => {
  installations += 1;
  const prefix = `test${installations}`;
  await createTables(client, prefix);
  return { client, tables: tableNames(prefix) };
};

/** Keys wrapped in nothing but their collectivity: what KMS does is examined where it is started. */
const wrapperInClear: KeyWrapper = {
  async draw(collectivity) {
    const plain = randomBytes(32);
    return { plain, wrapped: Buffer.concat([Buffer.from(`${collectivity} `), plain]) };
  },
  async unwrap(collectivity, wrapped) {
    const name = Buffer.from(`${collectivity} `);
    if (!name.equals(wrapped.subarray(0, name.length))) throw new Error('a key of another collectivity');
    return wrapped.subarray(name.length);
  },
};

/** Every store of the core over the tables of one installation. */
export const storesOver = (store: Store, now: () => Date): Awaited<ReturnType<EmptyStores>> => ({
  publications: dynamoPublications(store),
  history: dynamoPublicationHistory(store),
  previewLinks: dynamoPreviewLinks(store),
  presences: dynamoPresences(store),
  uploads: dynamoUploads(store, now),
  sites: dynamoSites(store),
  looks: dynamoLooks(store),
  owners: dynamoHostOwners(store),
  schemes: dynamoSchemes(store),
  calendars: dynamoCalendars(store),
  ownPages: dynamoOwnPages(store),
  reuses: dynamoReuses(store),
  requests: dynamoRequests(store, sealer({ store, wrapper: wrapperInClear, now })),
  members: dynamoMembers(store),
  ledgers: dynamoLedgers(store),
  jobs: dynamoJobs(store, now),
  refusedAttempts: dynamoRefusedAttempts(store),
  sessions: dynamoSessions(store, now),
  vault: dynamoVault({ store, wrapper: wrapperInClear, now }),
  subscriptions: dynamoSubscriptions(store),
  residentMails: dynamoResidentMails(store),
  buckets: dynamoBuckets(store, now),
  journal: dynamoJournal(store).entries,
  mails: async () => (await dynamoOutbox(store).waiting()).map(({ mail }) => mail),
});
