import { publicationLaw } from '@mahalli/registry/publication-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoJournal } from '../adapters/dynamo-journal.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { concernedBy, projectCollectivity } from '../national/project-collectivity.ts';
import { publicChange } from '../portal/public-change.ts';
import { readTableNames } from '../runtime/env.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const store = openStore(readTableNames());
const deps = {
  sites: dynamoSites(store),
  schemes: dynamoSchemes(store),
  law: publicationLaw,
  publications: dynamoPublications(store),
  national: dynamoNational(store),
  lastWrite: dynamoJournal(store).lastWrite,
};

export const handler = streamHandler({
  read: publicChange,
  groupOf: ({ code }) => code,
  act: (_group, [first, ...rest]) =>
    projectCollectivity(deps, first.code, concernedBy([first, ...rest].map(({ change }) => change))),
});
