import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { defaultTheme, Failure, rootInPlace } from '@mahalli/core';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { requestLaw } from '@mahalli/registry/request-law';
import { issuerTokens } from '../adapters/access-tokens.ts';
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
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoPresences, dynamoPreviewLinks } from '../adapters/dynamo-sharing.ts';
import { dynamoHostOwners, dynamoSites } from '../adapters/dynamo-sites.ts';
import { dynamoUploads } from '../adapters/dynamo-uploads.ts';
import { s3KeptFiles } from '../adapters/s3-inbox.ts';
import { s3UploadForms } from '../adapters/s3-upload-forms.ts';
import { noPrivacy } from '../bureau/bureau-privacy.ts';
import { noRequests } from '../bureau/bureau-requests.ts';
import { openBureau } from '../bureau/open-bureau.ts';
import { starterPage } from '../portal/starter-page.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { staffHandler } from '../runtime/staff-handler.ts';
import { staffOperations } from '../staff-api/answer-staff.ts';

const { NATIONAL_ORIGIN, IDENTITY_ISSUER, INBOX_BUCKET, INBOX_ADDRESS } = readEnvironment(
  'NATIONAL_ORIGIN',
  'IDENTITY_ISSUER',
  'INBOX_BUCKET',
  'INBOX_ADDRESS',
);
const s3 = new S3Client({});
const store = openStore(readTableNames());
const now = () => new Date();
const members = dynamoMembers(store);
const tokens = issuerTokens({ issuer: IDENTITY_ISSUER, now });
const deps = {
  members,
  sites: dynamoSites(store),
  looks: dynamoLooks(store),
  owners: dynamoHostOwners(store),
  txtRecords: (name: string) => txtRecords(name),
  schemes: dynamoSchemes(store),
  calendars: dynamoCalendars(store),
  requestLaw,
  ownPages: dynamoOwnPages(store),
  reuses: dynamoReuses(store),
  starterPage,
  law: publicationLaw,
  publications: dynamoPublications(store),
  history: dynamoPublicationHistory(store),
  previewLinks: dynamoPreviewLinks(store),
  presences: dynamoPresences(store),
  uploads: dynamoUploads(store, now),
  uploadForms: s3UploadForms(s3, { bucket: INBOX_BUCKET, address: INBOX_ADDRESS }, now),
  keptFiles: s3KeptFiles(s3, INBOX_BUCKET),
  // Programs read what they sent.
  archives: { sign: () => Promise.reject(new Failure('route.unknown')) },
  fileAddresses: { sign: () => Promise.reject(new Failure('route.unknown')) },
  national: dynamoNational(store),
  register: dynamoRegister(store),
  ledgers: dynamoLedgers(store),
  refusedAttempts: dynamoRefusedAttempts(store),
  // Nor does one begin what takes long.
  jobs: dynamoJobs(store, now),
  listSites: () => Promise.reject(new Failure('route.unknown')),
  hasTemplate: () => Promise.reject(new Failure('route.unknown')),
  root: rootInPlace,
  origins: originsOf(NATIONAL_ORIGIN),
  now,
  themeOf: defaultTheme,
  // It opens no vault: who asks for information is read in the bureau alone.
  requestsOf: noRequests,
  // It opens no vault: what is held of a requester is told in the bureau alone.
  privacyOf: noPrivacy,
};

export const handler = staffHandler(staffOperations, async (token) => {
  const holder = await tokens.read(token);
  return openBureau(deps, holder, await members.of(holder.email));
});
