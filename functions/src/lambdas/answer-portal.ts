import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { writePdf } from '@mahalli/paper';
import { requestLaw } from '@mahalli/registry/request-law';
import { respond } from '@mahalli/site-template/rendered/visits';
import { openStore } from '../adapters/connect.ts';
import { dynamoBuckets } from '../adapters/dynamo-buckets.ts';
import { dynamoCalendars } from '../adapters/dynamo-calendars.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoRegister } from '../adapters/dynamo-register.ts';
import { dynamoRequests } from '../adapters/dynamo-requests.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoHostOwners, dynamoSites } from '../adapters/dynamo-sites.ts';
import { dynamoResidentMails, dynamoSubscriptions } from '../adapters/dynamo-subscriptions.ts';
import { dynamoVault } from '../adapters/dynamo-vault.ts';
import { kmsKeyWrapper } from '../adapters/kms-key-wrapper.ts';
import { s3PublishedFiles } from '../adapters/s3-published-files.ts';
import { sealer } from '../adapters/sealer.ts';
import { searchPortals } from '../finding/search-portal.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { visitHandler } from '../runtime/visit-handler.ts';
import { answerVisit, apologise } from '../visits/answer-visit.ts';
import { surfaceSources } from '../visits/surface-sources.ts';

const { NATIONAL_ORIGIN, SITES_BUCKET, VAULT_KEY } = readEnvironment(
  'NATIONAL_ORIGIN',
  'SITES_BUCKET',
  'VAULT_KEY',
);
const store = openStore(readTableNames());
const now = () => new Date();
const origins = originsOf(NATIONAL_ORIGIN);
const sites = dynamoSites(store);
const vaultDeps = { store, wrapper: kmsKeyWrapper(VAULT_KEY), now };
const deps = {
  respond,
  origins,
  sourcesOf: surfaceSources({
    national: dynamoNational(store),
    origins,
    sites,
    owners: dynamoHostOwners(store),
    ownPages: dynamoOwnPages(store),
    calendars: dynamoCalendars(store),
    requestLaw,
    search: searchPortals(s3PublishedFiles(new S3Client({}), SITES_BUCKET, sites)),
    register: dynamoRegister(store),
    reuses: dynamoReuses(store),
    publications: dynamoPublications(store),
    subscriptions: dynamoSubscriptions(store),
    residentMails: dynamoResidentMails(store),
    buckets: dynamoBuckets(store, now),
    vault: dynamoVault(vaultDeps),
    requests: dynamoRequests(store, sealer(vaultDeps)),
    writePdf,
    members: dynamoMembers(store),
    now,
  }),
};

export const handler = visitHandler(
  (event) => answerVisit(deps, event),
  () => apologise(deps),
);
