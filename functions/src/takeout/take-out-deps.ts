import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoJournal } from '../adapters/dynamo-journal.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublicationHistory } from '../adapters/dynamo-publication-history.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import type { TakeOutDeps } from './take-out.ts';

/** What taking a site out needs, for a command that runs beside the functions and is told the same. */
export const takeOutDeps = (): TakeOutDeps => {
  const { NATIONAL_ORIGIN, SITES_BUCKET } = readEnvironment('NATIONAL_ORIGIN', 'SITES_BUCKET');
  const store = openStore(readTableNames());
  const s3 = new S3Client({});
  return {
    sites: dynamoSites(store),
    schemes: dynamoSchemes(store),
    ownPages: dynamoOwnPages(store),
    reuses: dynamoReuses(store),
    publications: dynamoPublications(store),
    history: dynamoPublicationHistory(store),
    members: dynamoMembers(store),
    journal: dynamoJournal(store).entries,
    origins: originsOf(NATIONAL_ORIGIN),
    template: builtTemplate,
    asset: async (address) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: SITES_BUCKET, Key: address.slice(1) }));
      if (Body === undefined) throw new Error(`${address} has no body`);
      return Body.transformToByteArray();
    },
  };
};
