import { journalContract } from './journal.contract.ts';
import { ledgersContract } from './ledgers.contract.ts';
import { membersContract } from './members.contract.ts';
import { ownPagesContract } from './own-pages.contract.ts';
import { publicationHistoryContract } from './publication-history.contract.ts';
import { publicationReadingsContract } from './publication-readings.contract.ts';
import { publicationsContract } from './publications.contract.ts';
import { publishedPublicationsContract } from './published-publications.contract.ts';
import { reusesContract } from './reuses.contract.ts';
import { schemesContract } from './schemes.contract.ts';
import { sessionsContract } from './sessions.contract.ts';
import { sharingContract } from './sharing.contract.ts';
import { sitesContract } from './sites.contract.ts';
import type { EmptyStores } from './stores.ts';
import { subscriptionsContract } from './subscriptions.contract.ts';
import { uploadsContract } from './uploads.contract.ts';
import { vaultContract } from './vault.contract.ts';

/** Examines all stores of the core together: in-memory ones beside them, those of DynamoDB in tests/integration. */
export const storesContract = (name: string, emptyStores: EmptyStores): void => {
  publicationsContract(name, emptyStores);
  publishedPublicationsContract(name, emptyStores);
  publicationHistoryContract(name, emptyStores);
  publicationReadingsContract(name, emptyStores);
  ownPagesContract(name, emptyStores);
  sharingContract(name, emptyStores);
  uploadsContract(name, emptyStores);
  sitesContract(name, emptyStores);
  schemesContract(name, emptyStores);
  membersContract(name, emptyStores);
  ledgersContract(name, emptyStores);
  sessionsContract(name, emptyStores);
  journalContract(name, emptyStores);
  vaultContract(name, emptyStores);
  reusesContract(name, emptyStores);
  subscriptionsContract(name, emptyStores);
};
