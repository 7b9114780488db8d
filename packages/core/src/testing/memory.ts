import type { CollectivityCode } from '../collectivity.ts';
import type { Deed, OutgoingMail } from '../deed.ts';
import type { WorkingCalendar } from '../legal-clock/working-calendar.ts';
import type { LookVersion } from '../look.ts';
import type { Member, Scope } from '../member.ts';
import type { OwnPage } from '../own-page.ts';
import type { Ledger } from '../provisioning.ts';
import type { Edition, Publication } from '../publication.ts';
import type { Comment, SavedVersion } from '../publication-workflow.ts';
import type { InformationRequest } from '../requests/information-request.ts';
import type { Reuse } from '../reuse.ts';
import type { Scheme } from '../scheme.ts';
import type { Site } from '../site.ts';
import type { JournalLine } from './stores.ts';

/** Everything that the in-memory stores hold, shared by those that belong together. */
export interface Memory {
  readonly sites: Map<string, Site>;
  /** By collectivity: every look it had, the last first. */
  readonly looks: Map<string, readonly LookVersion[]>;
  /** Which site has shown each host name to be its own. */
  readonly hostOwners: Map<string, CollectivityCode>;
  readonly publications: Map<string, Publication>;
  readonly editions: Map<string, Edition>;
  /** By publication: every version saved, and what was said. */
  readonly versions: Map<string, readonly SavedVersion[]>;
  readonly comments: Map<string, readonly Comment[]>;
  readonly ownPages: Map<string, OwnPage>;
  /** By page: every version saved. */
  readonly pageVersions: Map<string, readonly OwnPage[]>;
  readonly schemes: Map<string, Scheme>;
  readonly members: Map<string, Member>;
  readonly ledgers: Map<string, Ledger>;
  readonly reuses: Map<string, Reuse>;
  readonly requests: Map<string, InformationRequest>;
  /** What requests claimed, each with the one that did. */
  readonly claims: Map<string, InformationRequest['id']>;
  readonly calendars: Map<string, WorkingCalendar>;
  readonly lines: Map<Scope, JournalLine[]>;
  /** What each line of a scope is about. */
  readonly subjects: Map<Scope, readonly string[]>;
  readonly mails: OutgoingMail[];
  /** The forms obeyed, each with what it acted on. */
  readonly obeyed: Map<string, string>;
}

/** A memory that holds nothing. */
export const blankMemory = (): Memory => ({
  sites: new Map(),
  looks: new Map(),
  hostOwners: new Map(),
  publications: new Map(),
  editions: new Map(),
  versions: new Map(),
  comments: new Map(),
  ownPages: new Map(),
  pageVersions: new Map(),
  schemes: new Map(),
  members: new Map(),
  ledgers: new Map(),
  reuses: new Map(),
  requests: new Map(),
  claims: new Map(),
  calendars: new Map(),
  lines: new Map(),
  subjects: new Map(),
  mails: [],
  obeyed: new Map(),
});

const formOf = ({ where, act, once }: Deed): string => [where, act, once].join(' ');

/** What the form of a deed acted on, if it was obeyed before. */
export const obeyedBefore = ({ obeyed }: Memory, deed: Deed): string | undefined =>
  deed.once === undefined ? undefined : obeyed.get(formOf(deed));

/** Writes down a deed and remembers its form: the caller writes what was done in the same breath. */
export const writeDown = ({ lines, subjects, obeyed }: Memory, deed: Deed, subject: string): void => {
  const known = lines.get(deed.where) ?? [];
  const { act, by, at } = deed;
  lines.set(deed.where, [...known, { number: known.length + 1, act, by, at: at.toISOString() }]);
  subjects.set(deed.where, [...(subjects.get(deed.where) ?? []), subject]);
  if (deed.once !== undefined) obeyed.set(formOf(deed), subject);
};
