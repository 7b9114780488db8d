import type { Buckets } from '../bucket.ts';
import type { OutgoingMail } from '../deed.ts';
import type { Jobs } from '../job.ts';
import type { Calendars } from '../legal-clock/calendars.ts';
import type { Scope } from '../member.ts';
import type { OwnPages } from '../own-page.ts';
import type { Ledgers } from '../provisioning.ts';
import type { Presences, PreviewLinks } from '../publication-sharing.ts';
import type { PublicationHistory } from '../publication-workflow.ts';
import type { PublicationReadings, Publications } from '../publications.ts';
import type { RefusedAttempts } from '../refused-attempts.ts';
import type { Requests } from '../requests/requests.ts';
import type { Reuses } from '../reuses.ts';
import type { Schemes } from '../schemes.ts';
import type { Sessions } from '../sessions.ts';
import type { HostOwners } from '../site-hosts.ts';
import type { LookHistory } from '../site-look.ts';
import type { Members, Sites } from '../sites.ts';
import type { ResidentMails, Subscriptions } from '../subscriptions.ts';
import type { Uploads } from '../uploads.ts';
import type { Vault } from '../vault.ts';

/** What the journal tells of one act, whatever else a store chains it with. */
export interface JournalLine {
  readonly number: number;
  readonly act: string;
  readonly by: string;
  readonly at: string;
}

/**
 * Every store of the core over the same memory or the same tables: what the contract suites examine.
 *
 * The journal and the mails are read here only to see what a write left behind.
 */
export interface Stores {
  readonly publications: Publications & PublicationReadings;
  readonly history: PublicationHistory;
  readonly previewLinks: PreviewLinks;
  readonly presences: Presences;
  readonly ownPages: OwnPages;
  readonly reuses: Reuses;
  readonly requests: Requests;
  readonly uploads: Uploads;
  readonly sites: Sites;
  readonly looks: LookHistory;
  readonly owners: HostOwners;
  readonly schemes: Schemes;
  readonly calendars: Calendars;
  readonly members: Members;
  readonly ledgers: Ledgers;
  readonly jobs: Jobs;
  readonly refusedAttempts: RefusedAttempts;
  readonly sessions: Sessions;
  readonly vault: Vault;
  readonly subscriptions: Subscriptions;
  readonly residentMails: ResidentMails;
  readonly buckets: Buckets;
  /** What was done in a scope, from the first act. */
  journal(scope: Scope): Promise<readonly JournalLine[]>;
  /** The mails that wait to be sent, in no particular order. */
  mails(): Promise<readonly OutgoingMail[]>;
}

/** Makes stores that hold nothing and that read the time from `now`. */
export type EmptyStores = (now: () => Date) => Promise<Stores>;
