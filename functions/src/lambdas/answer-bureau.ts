import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { defaultTheme } from '@mahalli/core';
import { writePdf } from '@mahalli/paper';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { requestLaw, retentionOn } from '@mahalli/registry/request-law';
import { respond } from '@mahalli/site-template/rendered/bureau';
import template from '@mahalli/site-template/template.json' with { type: 'json' };
import { openStore } from '../adapters/connect.ts';
import { txtRecords } from '../adapters/dns-records.ts';
import { dynamoCalendars } from '../adapters/dynamo-calendars.ts';
import { dynamoJobs } from '../adapters/dynamo-jobs.ts';
import { dynamoLedgers } from '../adapters/dynamo-ledgers.ts';
import { dynamoLooks } from '../adapters/dynamo-looks.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublicationHistory } from '../adapters/dynamo-publication-history.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoRefusedAttempts } from '../adapters/dynamo-refused-attempts.ts';
import { dynamoRegister } from '../adapters/dynamo-register.ts';
import { dynamoRequests } from '../adapters/dynamo-requests.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSessions } from '../adapters/dynamo-sessions.ts';
import { dynamoPresences, dynamoPreviewLinks } from '../adapters/dynamo-sharing.ts';
import { dynamoHostOwners, dynamoSites } from '../adapters/dynamo-sites.ts';
import { dynamoUploads } from '../adapters/dynamo-uploads.ts';
import { dynamoVault } from '../adapters/dynamo-vault.ts';
import { openIdConnect } from '../adapters/identity-provider.ts';
import { kmsKeyWrapper } from '../adapters/kms-key-wrapper.ts';
import { archiveAddresses } from '../adapters/s3-archives.ts';
import { s3FileAddresses } from '../adapters/s3-file-addresses.ts';
import { s3KeptFiles } from '../adapters/s3-inbox.ts';
import { s3UploadForms } from '../adapters/s3-upload-forms.ts';
import { sealer } from '../adapters/sealer.ts';
import { hasTemplate } from '../adapters/stored-templates.ts';
import { bureauPrivacy } from '../bureau/bureau-privacy.ts';
import { bureauRequests } from '../bureau/bureau-requests.ts';
import { openBureau } from '../bureau/open-bureau.ts';
import { openReception } from '../bureau/reception.ts';
import { starterPage } from '../portal/starter-page.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { visitHandler } from '../runtime/visit-handler.ts';
import { answerVisit, apologise } from '../visits/answer-visit.ts';

const told = readEnvironment(
  'NATIONAL_ORIGIN',
  'SITES_BUCKET',
  'INBOX_BUCKET',
  'INBOX_ADDRESS',
  'IDENTITY_ISSUER',
  'IDENTITY_CLIENT',
  'IDENTITY_SIGN_OUT',
  'VAULT_KEY',
);
const s3 = new S3Client({});
const store = openStore(readTableNames());
const now = () => new Date();
const origins = originsOf(told.NATIONAL_ORIGIN);
const sites = dynamoSites(store);
const ownPages = dynamoOwnPages(store);
const publications = dynamoPublications(store);
const previewLinks = dynamoPreviewLinks(store);
const members = dynamoMembers(store);
const keys = { store, wrapper: kmsKeyWrapper(told.VAULT_KEY), now };
const bureau = {
  sites,
  looks: dynamoLooks(store),
  owners: dynamoHostOwners(store),
  txtRecords: (name: string) => txtRecords(name),
  schemes: dynamoSchemes(store),
  calendars: dynamoCalendars(store),
  requestLaw,
  ownPages,
  reuses: dynamoReuses(store),
  starterPage,
  law: publicationLaw,
  publications,
  history: dynamoPublicationHistory(store),
  previewLinks,
  presences: dynamoPresences(store),
  uploads: dynamoUploads(store, now),
  uploadForms: s3UploadForms(s3, { bucket: told.INBOX_BUCKET, address: told.INBOX_ADDRESS }, now),
  archives: archiveAddresses(s3, told.INBOX_ADDRESS, now),
  fileAddresses: s3FileAddresses(s3, told.INBOX_ADDRESS, now),
  keptFiles: s3KeptFiles(s3, told.INBOX_BUCKET),
  members,
  national: dynamoNational(store),
  register: dynamoRegister(store),
  origins,
  now,
  ledgers: dynamoLedgers(store),
  refusedAttempts: dynamoRefusedAttempts(store),
  jobs: dynamoJobs(store, now),
  listSites: sites.list,
  hasTemplate: hasTemplate(s3, told.SITES_BUCKET, template.version),
  themeOf: defaultTheme,
  root: template.version,
  requestsOf: bureauRequests({
    requests: dynamoRequests(store, sealer(keys)),
    writePdf,
    vault: dynamoVault(keys),
    calendars: dynamoCalendars(store),
    requestLaw,
    members,
    sites,
    origins,
    now,
  }),
  privacyOf: bureauPrivacy({
    requests: dynamoRequests(store, sealer(keys)),
    vault: dynamoVault(keys),
    members,
    sites,
    retention: retentionOn,
    now,
  }),
};
const reception = openReception({
  identity: openIdConnect({
    issuer: told.IDENTITY_ISSUER,
    client: told.IDENTITY_CLIENT,
    signOut: told.IDENTITY_SIGN_OUT,
  }),
  sessions: dynamoSessions(store, now),
  members,
  sites,
  ownPages,
  publications,
  previewLinks,
  bureauFor: (session, memberships) => openBureau(bureau, session, memberships),
  origins,
  now,
});
const deps = { respond, origins, sourcesOf: async () => ({ reception }) };

export const handler = visitHandler(
  (event) => answerVisit(deps, event),
  () => apologise(deps),
);
