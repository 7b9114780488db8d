import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import {
  type CollectivityCode,
  defaultTheme,
  type Jobs,
  type ProvisioningDeps,
  type PublicationLaw,
  type Schemes,
  type Site,
} from '@mahalli/core';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoFileWords } from '../adapters/dynamo-file-words.ts';
import { dynamoJobs } from '../adapters/dynamo-jobs.ts';
import { dynamoJournal } from '../adapters/dynamo-journal.ts';
import { dynamoLedgers } from '../adapters/dynamo-ledgers.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { nationalTemplate } from '../adapters/national-template.ts';
import { s3PagesIn } from '../adapters/s3-pages.ts';
import { storedTemplates } from '../adapters/stored-templates.ts';
import { readOpenSites } from '../national/national-content.ts';
import type { RebuildDeps } from '../national/rebuild-copies.ts';
import { madeWith, publishNational, publishPortal } from '../portal/publish-pages.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import type { ListSites } from './every-site.ts';
import type { RenewalDeps } from './renew-pages.ts';

/** What opening and renewing sites needs, for a command that runs beside the functions and is told the same. */
export const provisioningDeps = (): ProvisioningDeps &
  RenewalDeps & {
    readonly publications: ReturnType<typeof dynamoPublications>;
    readonly schemes: Schemes;
    readonly jobs: Jobs;
    readonly law: PublicationLaw;
    readonly list: ListSites<Site>;
    /** What pages are made with now. */
    readonly madeWith: string;
    /** What making the directorate's copies again needs. */
    readonly copies: RebuildDeps;
  } => {
  const { NATIONAL_ORIGIN, SITES_BUCKET } = readEnvironment('NATIONAL_ORIGIN', 'SITES_BUCKET');
  const store = openStore(readTableNames());
  const s3 = new S3Client({});
  const sites = dynamoSites(store);
  const publications = dynamoPublications(store);
  const origins = originsOf(NATIONAL_ORIGIN);
  const schemes = dynamoSchemes(store);
  const pages = {
    sites,
    schemes,
    ownPages: dynamoOwnPages(store),
    fileWords: dynamoFileWords(store),
    reuses: dynamoReuses(store),
    publications,
    origins,
    template: builtTemplate,
    templateOf: storedTemplates(s3, SITES_BUCKET, builtTemplate),
    pagesOf: s3PagesIn(s3, SITES_BUCKET),
  };
  return {
    sites,
    schemes,
    law: publicationLaw,
    publications,
    members: dynamoMembers(store),
    ledgers: dynamoLedgers(store),
    jobs: dynamoJobs(store, () => new Date()),
    list: sites.list,
    renderNational: () =>
      publishNational({ ...pages, template: nationalTemplate }, () => readOpenSites(dynamoNational(store))),
    madeWith: madeWith(pages),
    copies: {
      sites,
      schemes,
      law: publicationLaw,
      publications,
      list: sites.list,
      national: dynamoNational(store, 'same or newer'),
      lastWrite: dynamoJournal(store).lastWrite,
    },
    renderSite: (code: CollectivityCode) => publishPortal(pages, code),
    themeOf: defaultTheme,
    root: builtTemplate.version,
    now: () => new Date(),
    domain: origins.domain,
  };
};
