import { publicationLaw } from '@mahalli/registry/publication-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { readTableNames } from '../runtime/env.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';
import { reviewSchemes } from '../scheme/review-schemes.ts';

const store = openStore(readTableNames());
const deps = {
  sites: dynamoSites(store),
  schemes: dynamoSchemes(store),
  members: dynamoMembers(store),
  publications: dynamoPublications(store),
  law: publicationLaw,
  now: () => new Date(),
};

export const handler = scheduleHandler(() => reviewSchemes(deps));
