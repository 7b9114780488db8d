import { S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { defaultTheme, type JobWorkDeps } from '@mahalli/core';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoFileWords } from '../adapters/dynamo-file-words.ts';
import { dynamoJobs } from '../adapters/dynamo-jobs.ts';
import { dynamoLedgers } from '../adapters/dynamo-ledgers.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { keptArchives } from '../adapters/s3-archives.ts';
import { forgetRootIn, pageTextIn, s3PagesIn } from '../adapters/s3-pages.ts';
import { hasTemplate, storedTemplates } from '../adapters/stored-templates.ts';
import { publishPortal } from '../portal/publish-pages.ts';
import type { StartRolloutDeps } from '../rollout/start-rollout.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { exportSite } from '../takeout/export-site.ts';
import { takeOutDeps } from '../takeout/take-out-deps.ts';
import { doStep } from './do-step.ts';

/** What working on jobs and beginning rollouts needs, in a function or in a command that is told the same. */
export const jobDeps = (): JobWorkDeps & StartRolloutDeps & { readonly built: string } => {
  const { NATIONAL_ORIGIN, SITES_BUCKET, INBOX_BUCKET } = readEnvironment(
    'NATIONAL_ORIGIN',
    'SITES_BUCKET',
    'INBOX_BUCKET',
  );
  const store = openStore(readTableNames());
  const s3 = new S3Client({});
  const origins = originsOf(NATIONAL_ORIGIN);
  const now = () => new Date();
  const sites = dynamoSites(store);
  const pages = {
    sites,
    schemes: dynamoSchemes(store),
    ownPages: dynamoOwnPages(store),
    fileWords: dynamoFileWords(store),
    reuses: dynamoReuses(store),
    publications: dynamoPublications(store),
    origins,
    template: builtTemplate,
    templateOf: storedTemplates(s3, SITES_BUCKET, builtTemplate),
    pagesOf: s3PagesIn(s3, SITES_BUCKET),
  };
  return {
    jobs: dynamoJobs(store, now),
    now,
    listSites: sites.list,
    hasTemplate: hasTemplate(s3, SITES_BUCKET, builtTemplate.version),
    built: builtTemplate.version,
    step: doStep({
      sites,
      members: dynamoMembers(store),
      ledgers: dynamoLedgers(store),
      renderSite: (code) => publishPortal(pages, code),
      themeOf: defaultTheme,
      domain: origins.domain,
      root: builtTemplate.version,
      now,
      publishUnder: (code, root) => publishPortal(pages, code, root),
      pagesOf: pages.pagesOf,
      read: pageTextIn(s3, SITES_BUCKET),
      forgetRoot: forgetRootIn(s3, SITES_BUCKET),
      exportSite: (code, id, tell) =>
        exportSite({ ...takeOutDeps(), archives: keptArchives(s3, INBOX_BUCKET) }, code, id, tell),
    }),
  };
};
