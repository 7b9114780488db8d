import type { CollectivityCode } from '../collectivity.ts';
import type { Actor, Deed, JournalAct, OutgoingMail } from '../deed.ts';
import { Failure } from '../failure.ts';
import type { PersonalFields, VaultItem } from '../vault.ts';
import type { InformationRequest, RequestId } from './information-request.ts';

/** What is kept or forgotten in the same write as a request: all of it or nothing. */
export interface AlsoWritten {
  /**
   * What only one request of the collectivity can claim: the number that the national portal gave it, what stands for the
   * paper it was entered from.
   */
  readonly claims?: readonly string[];
  readonly mails?: readonly OutgoingMail[];
  /** What the vault keeps from then on, in place of what it kept of the same items. */
  readonly sealed?: readonly { readonly item: VaultItem; readonly fields: PersonalFields }[];
  /** What the vault forgets. */
  readonly forgotten?: readonly VaultItem[];
}

/** A request on which the clock has something to do. */
export interface WakingRequest {
  readonly collectivity: CollectivityCode;
  readonly id: RequestId;
  readonly wakesOn: string;
}

/** A request that is over, and of whose requester something is still kept. */
export type OverRequest = Pick<WakingRequest, 'collectivity' | 'id'>;

/** Where requests for information live. */
export interface Requests {
  find(collectivity: CollectivityCode, id: RequestId): Promise<InformationRequest | undefined>;
  /** Those of a collectivity that still wait for an answer, the one that is due first before the others. */
  awaited(collectivity: CollectivityCode): Promise<readonly InformationRequest[]>;
  /** Those that a collectivity registered in a year, or in all years, the newest first. */
  list(collectivity: CollectivityCode, year?: string): Promise<readonly InformationRequest[]>;
  /** The request that claimed something, if one did. */
  claimedBy(collectivity: CollectivityCode, claim: string): Promise<RequestId | undefined>;
  /**
   * Stores a new request under the next number of its year, and what goes with it. The same form sent again stores
   * nothing and answers what it stored. Refuses (`request.known`, with its number) what another request claimed.
   */
  file(
    make: (id: RequestId) => { readonly request: InformationRequest; readonly also: AlsoWritten },
    collectivity: CollectivityCode,
    year: string,
    deed: Deed,
  ): Promise<InformationRequest>;
  /**
   * Stores the next version of a request, and what goes with it.
   *
   * Refuses (`request.changed`) when the version before it is no longer the stored one, or when its state does not
   * follow from the stored one; does nothing when the form that asked for it was obeyed before.
   */
  save(request: InformationRequest, deed: Deed, also?: AlsoWritten): Promise<void>;
  /** Whether the form that asks for a deed was obeyed before. */
  obeyed(deed: Deed): Promise<boolean>;
  /** Some of the country's requests on which the clock has something to do by a day, those that waited longest first. */
  waking(on: string, limit: number): Promise<readonly WakingRequest[]>;
  /** Some of the country's requests that were over by a day and still say who asked, those over longest first. */
  overBy(on: string, limit: number): Promise<readonly OverRequest[]>;
  /** The version of the calendar by which every running clock of the country was last counted again; 0 at first. */
  recountedBy(): Promise<number>;
  /** Says that every running clock was counted again by a version of the calendar. */
  markRecounted(version: number): Promise<void>;
}

/** Which request is acted on, from which version of it, and with which form. */
export interface RequestTarget {
  readonly collectivity: CollectivityCode;
  readonly id: RequestId;
  readonly version: number;
  readonly once: string;
}

/** Finds a request or refuses with `request.unknown`, whether it exists elsewhere or nowhere. */
export const requestOf = async (
  { requests }: { readonly requests: Pick<Requests, 'find'> },
  collectivity: CollectivityCode,
  id: RequestId,
): Promise<InformationRequest> => {
  const found = await requests.find(collectivity, id);
  if (found === undefined) throw new Failure('request.unknown', { id });
  return found;
};

/** Who does what is done by nobody of the staff, as the journal names them: it never says who they are. */
export const requesterSubject = 'requester';

/** What the clock does, as the journal names it. */
export const clockSubject = 'clock';

/** What a change of a request is to be, once it was read: the next of it, and what goes with it. */
export interface Change {
  readonly next: InformationRequest;
  readonly also?: AlsoWritten;
}

/**
 * Changes a request once: reads it, unless the form was obeyed before, and stores what `make` says of it.
 *
 * Refuses (`request.changed`) whoever started from another version than the stored one, and (`request.anonymised`) to add
 * anything to a request of which nothing personal is kept any more.
 */
export const changeRequest = async (
  { requests, now }: { readonly requests: Requests; readonly now: () => Date },
  { collectivity, id, version, once }: RequestTarget,
  act: JournalAct,
  by: Actor | typeof requesterSubject,
  make: (found: InformationRequest, at: Date) => Change | Promise<Change>,
): Promise<InformationRequest> => {
  const at = now();
  const deed: Deed = { where: collectivity, act, by: typeof by === 'string' ? by : by.subject, at, once };
  const found = await requestOf({ requests }, collectivity, id);
  if (await requests.obeyed(deed)) return found;
  if (found.anonymisedOn !== null) throw new Failure('request.anonymised', { on: found.anonymisedOn });
  if (found.version !== version) throw new Failure('request.changed', { id });
  const { next, also } = await make(found, at);
  const saved = { ...next, version: version + 1, changedAt: at.toISOString() };
  await requests.save(saved, deed, also);
  return saved;
};
