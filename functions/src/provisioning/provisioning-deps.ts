import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { type CollectivityCode, defaultTheme, type ProvisioningDeps } from '@mahalli/core';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoLedgers } from '../adapters/dynamo-ledgers.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { s3PagesIn } from '../adapters/s3-pages.ts';
import { publishPortal } from '../portal/publish-pages.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';

/** What opening sites needs, for a command that runs beside the functions and is told the same. */
export const provisioningDeps = (): ProvisioningDeps & {
  readonly publications: ReturnType<typeof dynamoPublications>;
} => {
  const { NATIONAL_ORIGIN, SITES_BUCKET } = readEnvironment('NATIONAL_ORIGIN', 'SITES_BUCKET');
  const store = openStore(readTableNames());
  const sites = dynamoSites(store);
  const publications = dynamoPublications(store);
  const origins = originsOf(NATIONAL_ORIGIN);
  const pages = {
    sites,
    publications,
    origins,
    template: builtTemplate,
    pagesOf: s3PagesIn(new S3Client({}), SITES_BUCKET),
  };
  return {
    sites,
    publications,
    members: dynamoMembers(store),
    ledgers: dynamoLedgers(store),
    renderSite: (code: CollectivityCode) => publishPortal(pages, code),
    themeOf: defaultTheme,
    now: () => new Date(),
    domain: origins.domain,
  };
};
