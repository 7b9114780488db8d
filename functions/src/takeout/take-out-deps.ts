import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { originsOf } from '@mahalli/contracts';
import { builtTemplate } from '../adapters/built-template.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoFileWords } from '../adapters/dynamo-file-words.ts';
import { dynamoJournal } from '../adapters/dynamo-journal.ts';
import { dynamoLooks } from '../adapters/dynamo-looks.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoOwnPages } from '../adapters/dynamo-own-pages.ts';
import { dynamoPublicationHistory } from '../adapters/dynamo-publication-history.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoReuses } from '../adapters/dynamo-reuses.ts';
import { dynamoSchemes } from '../adapters/dynamo-schemes.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { heldKey } from '../adapters/s3-inbox.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import type { TakeOutDeps } from './take-out.ts';

/** What taking a site out needs, for a command that runs beside the functions and is told the same. */
export const takeOutDeps = (): TakeOutDeps => {
  const { NATIONAL_ORIGIN, SITES_BUCKET, INBOX_BUCKET } = readEnvironment(
    'NATIONAL_ORIGIN',
    'SITES_BUCKET',
    'INBOX_BUCKET',
  );
  const store = openStore(readTableNames());
  const s3 = new S3Client({});
  const read = async (Bucket: string, Key: string): Promise<Uint8Array> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    if (Body === undefined) throw new Error(`${Key} has no body`);
    return Body.transformToByteArray();
  };
  return {
    sites: dynamoSites(store),
    schemes: dynamoSchemes(store),
    ownPages: dynamoOwnPages(store),
    fileWords: dynamoFileWords(store),
    reuses: dynamoReuses(store),
    publications: dynamoPublications(store),
    history: dynamoPublicationHistory(store),
    members: dynamoMembers(store),
    journal: dynamoJournal(store).entries,
    origins: originsOf(NATIONAL_ORIGIN),
    template: builtTemplate,
    looks: dynamoLooks(store),
    // Whoever leaves takes the latest pages, whatever readers are shown.
    templateOf: async () => builtTemplate,
    asset: (address) => read(SITES_BUCKET, address.slice(1)),
    // Whatever was ever attached is kept aside, released or not.
    attached: (code, key) => read(INBOX_BUCKET, heldKey(code, key)),
    now: () => new Date(),
  };
};
