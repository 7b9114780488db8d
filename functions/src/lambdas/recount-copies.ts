import { originsOf } from '@mahalli/contracts';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { openStore } from '../adapters/connect.ts';
import { openHosts } from '../adapters/connect-hosts.ts';
import { dynamoJournal } from '../adapters/dynamo-journal.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { recount } from '../national/recount.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';

const { NATIONAL_ORIGIN, HOSTS_STORE_ARN } = readEnvironment('NATIONAL_ORIGIN', 'HOSTS_STORE_ARN');
const store = openStore(readTableNames());
const sites = dynamoSites(store);
const deps = {
  sites,
  schemes: dynamoSchemes(store),
  law: publicationLaw,
  list: sites.list,
  publications: dynamoPublications(store),
  national: dynamoNational(store, 'same or newer'),
  lastWrite: dynamoJournal(store).lastWrite,
  hosts: openHosts(HOSTS_STORE_ARN),
  domain: originsOf(NATIONAL_ORIGIN).domain,
};

export const handler = scheduleHandler(() => recount(deps));
