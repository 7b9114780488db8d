import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoFileWords } from '../adapters/dynamo-file-words.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { s3PagesIn } from '../adapters/s3-pages.ts';
import { s3PublicFiles } from '../adapters/s3-public-files.ts';
import { storedTemplates } from '../adapters/stored-templates.ts';
import { withFiles } from '../files/release-files.ts';
import { publicChange } from '../portal/public-change.ts';
import { publishPortal } from '../portal/publish-pages.ts';
import { rememberPublished } from '../portal/remember-published.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const { NATIONAL_ORIGIN, SITES_BUCKET, INBOX_BUCKET, FILES_BUCKET } = readEnvironment(
  'NATIONAL_ORIGIN',
  'SITES_BUCKET',
  'INBOX_BUCKET',
  'FILES_BUCKET',
);
const store = openStore(readTableNames());
const s3 = new S3Client({});
const deps = {
  sites: dynamoSites(store),
  schemes: dynamoSchemes(store),
  ownPages: dynamoOwnPages(store),
  fileWords: dynamoFileWords(store),
  reuses: dynamoReuses(store),
  publications: rememberPublished(dynamoPublications(store)),
  origins: originsOf(NATIONAL_ORIGIN),
  template: builtTemplate,
  templateOf: storedTemplates(s3, SITES_BUCKET, builtTemplate),
  pagesOf: s3PagesIn(s3, SITES_BUCKET),
  files: s3PublicFiles(s3, { inbox: INBOX_BUCKET, files: FILES_BUCKET }),
};

export const handler = streamHandler({
  read: publicChange,
  groupOf: ({ code }) => code,
  act: (_group, [{ code }]) => withFiles(deps, code, () => publishPortal(deps, code)),
});
