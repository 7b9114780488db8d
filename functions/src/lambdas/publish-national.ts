import { S3Client } from '@aws-sdk/client-s3';
import { nationalSite, originsOf } from '@mahalli/contracts';
import { openStore } from '../adapters/connect.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { nationalTemplate } from '../adapters/national-template.ts';
import { s3PagesIn } from '../adapters/s3-pages.ts';
import { nationalChange } from '../national/national-change.ts';
import { readOpenSites } from '../national/national-content.ts';
import { publishNational } from '../portal/publish-pages.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const { NATIONAL_ORIGIN, SITES_BUCKET } = readEnvironment('NATIONAL_ORIGIN', 'SITES_BUCKET');
const national = dynamoNational(openStore(readTableNames()));
const deps = {
  origins: originsOf(NATIONAL_ORIGIN),
  template: nationalTemplate,
  pagesOf: s3PagesIn(new S3Client({}), SITES_BUCKET),
};

export const handler = streamHandler({
  read: nationalChange,
  groupOf: () => nationalSite,
  act: async () => publishNational(deps, () => readOpenSites(national)),
});
