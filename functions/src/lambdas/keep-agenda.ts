import { date, messages } from '@mahalli/i18n';
import { openStore } from '../adapters/connect.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoPublicationHistory } from '../adapters/dynamo-publication-history.ts';
import { dynamoPublications } from '../adapters/dynamo-publications.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { keepEveryAgenda } from '../agenda/keep-every-agenda.ts';
import { readTableNames } from '../runtime/env.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';

const store = openStore(readTableNames());
const deps = {
  sites: dynamoSites(store),
  members: dynamoMembers(store),
  publications: dynamoPublications(store),
  history: dynamoPublicationHistory(store),
  now: () => new Date(),
  expiryReason: (expiresOn: string) => ({
    ar: messages.ar.workflow.expiryReason(date('ar', expiresOn)),
    fr: messages.fr.workflow.expiryReason(date('fr', expiresOn)),
  }),
};

export const handler = scheduleHandler(() => keepEveryAgenda(deps));
