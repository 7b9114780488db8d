import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { s3PagesIn } from '../adapters/s3-pages.ts';
import { publicChange } from '../portal/public-change.ts';
import { publishPortal } from '../portal/publish-pages.ts';
import { rememberPublished } from '../portal/remember-published.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const { NATIONAL_ORIGIN, SITES_BUCKET } = readEnvironment('NATIONAL_ORIGIN', 'SITES_BUCKET');
const store = openStore(readTableNames());
const deps = {
  sites: dynamoSites(store),
  schemes: dynamoSchemes(store),
  ownPages: dynamoOwnPages(store),
  publications: rememberPublished(dynamoPublications(store)),
  origins: originsOf(NATIONAL_ORIGIN),
  template: builtTemplate,
  pagesOf: s3PagesIn(new S3Client({}), SITES_BUCKET),
};

export const handler = streamHandler({
  read: publicChange,
  groupOf: ({ code }) => code,
  act: (_group, [{ code }]) => publishPortal(deps, code),
});
