import { openStore } from '../adapters/connect.ts';
import { dynamoFileWords } from '../adapters/dynamo-file-words.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { dynamoSubscriptions } from '../adapters/dynamo-subscriptions.ts';
import { sendDigests } from '../alerts/send-digests.ts';
import { readTableNames } from '../runtime/env.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';

const store = openStore(readTableNames());
const deps = {
  sites: dynamoSites(store),
  subscriptions: dynamoSubscriptions(store),
  publications: dynamoPublications(store),
  fileWords: dynamoFileWords(store),
};

export const handler = scheduleHandler((due) => sendDigests(deps, due));
