import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoFileWords } from '@mahalli/functions/adapters/dynamo-file-words';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { dynamoLedgers } from '@mahalli/functions/adapters/dynamo-ledgers';
import { dynamoNational } from '@mahalli/functions/adapters/dynamo-national';
import { dynamoOwnPages } from '@mahalli/functions/adapters/dynamo-own-pages';
import { dynamoPublications } from '@mahalli/functions/adapters/dynamo-publications';
import { dynamoReuses } from '@mahalli/functions/adapters/dynamo-reuses';
import { dynamoSchemes } from '@mahalli/functions/adapters/dynamo-schemes';
import { dynamoHostOwners, dynamoSites } from '@mahalli/functions/adapters/dynamo-sites';
import { dynamoSubscriptions } from '@mahalli/functions/adapters/dynamo-subscriptions';
import { tableNames } from '@mahalli/local';

/** What an installation keeps, as another process reads and writes it. */
export const reachStores = (endpoint: string) => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // An answer that is lost is not asked for again here: whoever sent the form does so.
    maxAttempts: 1,
  });
  const store = {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tables: tableNames('mahalli'),
  };
  return {
    sites: dynamoSites(store),
    owners: dynamoHostOwners(store),
    schemes: dynamoSchemes(store),
    ownPages: dynamoOwnPages(store),
    fileWords: dynamoFileWords(store),
    reuses: dynamoReuses(store),
    publications: dynamoPublications(store),
    national: dynamoNational(store),
    journal: dynamoJournal(store),
    ledgers: dynamoLedgers(store),
    subscriptions: dynamoSubscriptions(store),
    store,
    close: () => client.destroy(),
  };
};

export type ReachedStores = ReturnType<typeof reachStores>;
