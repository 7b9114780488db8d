import type { CollectivityCode } from './collectivity.ts';
import type { Period } from './duty.ts';
import type { ExtensionGroundCode } from './legal-clock/clock-rules.ts';
import type { Bilingual, Locale } from './locale.ts';
import type { Scope } from './member.ts';
import type { PublicationId } from './publication.ts';
import type { RequestId } from './requests/information-request.ts';
import type { ReuseDecision } from './reuse.ts';
import type { ReminderStage } from './scheme.ts';
import type { SubscriptionId, SubscriptionTopic } from './subscription.ts';
import type { VaultItem } from './vault.ts';

/** Everything that staff or the kit do and that the journal keeps for ever. */
export type JournalAct =
  | 'access.refused'
  | 'complaint.answered'
  | 'complaint.followed'
  | 'complaint.received'
  | 'calendar.changed'
  | 'host.activated'
  | 'host.approved'
  | 'host.asked'
  | 'host.chosen'
  | 'host.removed'
  | 'host.shown'
  | 'member.changed'
  | 'member.invited'
  | 'member.invited-again'
  | 'member.removed'
  | 'page.added'
  | 'page.removed'
  | 'page.restored'
  | 'page.saved'
  | 'page.shown'
  | 'publication.assigned'
  | 'publication.commented'
  | 'publication.created'
  | 'publication.published'
  | 'publication.returned'
  | 'publication.review-asked'
  | 'publication.saved'
  | 'publication.scheduled'
  | 'publication.submitted'
  | 'publication.withdrawn'
  | 'request.anonymised'
  | 'request.answered'
  | 'request.assigned'
  | 'request.clarification-asked'
  | 'request.clarified'
  | 'request.clock'
  | 'request.code-reissued'
  | 'request.dates-moved'
  | 'request.delivered'
  | 'request.erased'
  | 'request.extended'
  | 'request.filed'
  | 'request.inspected'
  | 'request.linked'
  | 'request.mail-returned'
  | 'request.noted'
  | 'request.rated'
  | 'request.withdrawn'
  | 'reuse.refused'
  | 'reuse.shown'
  | 'scheme.changed'
  | 'scheme.reviewed'
  | 'site.changed'
  | 'site.led-to-root'
  | 'site.moved'
  | 'site.opened'
  | 'site.reverted';

/**
 * Who does something and when: what every write carries into the journal.
 *
 * `by` is the opaque subject of an account, never a name or an address: the journal cannot forget.
 */
export interface Deed {
  readonly where: Scope;
  readonly act: JournalAct;
  readonly by: string;
  readonly at: Date;
  /** The key of the form that asked for it: the same key never does the same thing twice. */
  readonly once?: string;
}

/** The member of staff on whose behalf a use case runs. */
export interface Actor {
  /** The opaque subject of the account. */
  readonly subject: string;
  readonly email: string;
}

/** What a mail says, before it is put into words: the notifier writes it in both languages. */
export interface Invitation {
  readonly mail: 'invitation';
  readonly to: string;
  readonly name: string;
  readonly collectivity: Bilingual;
  /** Whether it was asked for again: then a first password that expired is sent again too. */
  readonly again?: true;
}

/** Tells a member of staff what is soon due to be published, or late. */
export interface Reminder {
  readonly mail: 'reminder';
  readonly to: string;
  readonly name: string;
  readonly code: CollectivityCode;
  readonly collectivity: Bilingual;
  readonly lines: readonly {
    readonly stage: ReminderStage;
    readonly label: Bilingual;
    readonly period: Period;
    readonly due: string;
  }[];
}

/** What a member of staff is told about a publication. */
export const publicationNotices = [
  'to-review',
  'given-back',
  'assigned',
  'commented',
  'not-published',
  'expired',
  'review-due',
] as const;

/** Tells a member of staff that something happened to a publication. */
export interface PublicationNotice {
  readonly mail: 'publication';
  readonly notice: (typeof publicationNotices)[number];
  readonly to: string;
  readonly name: string;
  readonly code: CollectivityCode;
  readonly collectivity: Bilingual;
  readonly id: PublicationId;
  readonly title: Bilingual;
  /** What a colleague said, when that is what happened. */
  readonly note: string;
}

/** A mail to somebody whose address only the vault knows: it is opened when the mail leaves, and not before. */
interface ToResident {
  readonly to: { readonly collectivity: CollectivityCode; readonly item: VaultItem };
  /** The collectivity that it comes from, and the host of its portal. */
  readonly collectivity: Bilingual;
  readonly host: string;
  /** The language that they chose. */
  readonly locale: Locale;
}

/** What every mail about a subscription says of it. */
interface AboutSubscription extends ToResident {
  readonly subscription: SubscriptionId;
  readonly topic: SubscriptionTopic;
}

/** Asks whoever owns an address whether they asked for a subscription. */
export interface SubscriptionAsked extends AboutSubscription {
  readonly mail: 'subscription-asked';
  readonly askedAt: string;
}

/** Tells a subscriber that they have this subscription already. */
export interface SubscriptionKnown extends AboutSubscription {
  readonly mail: 'subscription-known';
}

/** Tells a subscriber what was published. */
export interface TopicMail extends AboutSubscription {
  readonly mail: 'subscription-news';
  /** The first of them, in their language. */
  readonly news: readonly { readonly number: number; readonly title: string }[];
  /** How many there are besides. */
  readonly more: number;
}

/** A mail about a subscription. */
export type SubscriptionMail = SubscriptionAsked | SubscriptionKnown | TopicMail;

/** Tells whoever reported a reuse what was decided; it is the last mail they get, and their address is then forgotten. */
export interface ReuseDecided extends ToResident {
  readonly mail: 'reuse-decided';
  readonly publication: number;
  /** What they called it. */
  readonly title: string;
  readonly decision: ReuseDecision;
}

/** What a requester is told of a request for information. */
export const requesterNews = [
  'received',
  'clarification-asked',
  'extended',
  'answered',
  'delivered',
  'silent',
  'complaint-received',
  'head-answered',
  'head-silent',
  'dates-moved',
  'code-reissued',
] as const;

export type RequesterNews = (typeof requesterNews)[number];

/** Tells a requester what happened to their request; its subject says the reference and nothing else of it. */
export interface RequestNews extends ToResident {
  readonly mail: 'request-news';
  readonly news: RequesterNews;
  readonly request: RequestId;
  readonly reference: string;
  /** The last day to answer. */
  readonly due: string;
  /** Why the answer is put off, when it is. */
  readonly grounds: readonly ExtensionGroundCode[];
  /** What was said, by its number: the words are opened when the mail leaves. */
  readonly said: number | null;
  /** The last day of what the requester, or whoever owes an answer, may do next. */
  readonly until: string | null;
}

/** What staff are told of a request for information. */
export const requestNotices = [
  'filed',
  'assigned',
  'clarified',
  'withdrawn',
  'due-in-7',
  'due-in-3',
  'due-today',
  'silent',
  'silent-5',
  'silent-10',
  'complaint',
  'head-due-in-3',
  'head-silent',
  'returned',
  'inspected',
  'dates-moved',
] as const;

export type RequestNoticeKind = (typeof requestNotices)[number];

/** Tells a member of staff that something happened to a request; who asks, and what, stays in the bureau. */
export interface RequestNotice {
  readonly mail: 'request';
  readonly notice: RequestNoticeKind;
  readonly to: string;
  readonly name: string;
  readonly code: CollectivityCode;
  readonly collectivity: Bilingual;
  readonly request: RequestId;
  readonly reference: string;
  readonly due: string;
}

/** A mail to a resident. */
export type ResidentMail = SubscriptionMail | ReuseDecided | RequestNews;

/** A mail to a member of staff, at the address that staff know them by. */
export type StaffMail = Invitation | Reminder | PublicationNotice | RequestNotice;

/** A mail to be sent once the write that caused it has landed. */
export type OutgoingMail = StaffMail | ResidentMail;
