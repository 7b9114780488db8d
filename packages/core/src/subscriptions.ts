import * as v from 'valibot';
import type { Buckets } from './bucket.ts';
import type { CollectivityCode } from './collectivity.ts';
import type { ResidentMail, TopicMail } from './deed.ts';
import { Failure } from './failure.ts';
import { sameText } from './same-text.ts';
import type { Site } from './site.ts';
import {
  askedFor,
  confirmedFrom,
  hasLapsed,
  type Subscription,
  type SubscriptionId,
  type SubscriptionWish,
  subscriptionId,
  topicLine,
} from './subscription.ts';
import { type Vault, type VaultItem, vaultItem } from './vault.ts';

/** Where subscriptions live. */
export interface Subscriptions {
  find(collectivity: CollectivityCode, id: SubscriptionId): Promise<Subscription | undefined>;
  /** All of a collectivity, those that wait included. */
  list(collectivity: CollectivityCode): Promise<readonly Subscription[]>;
  /** Keeps one that waits, in place of one that waits; leaves one that is confirmed as it is. */
  ask(subscription: Subscription): Promise<void>;
  /** Keeps one as confirmed; does nothing when it is no longer there or was confirmed before. */
  confirm(subscription: Subscription): Promise<void>;
  /**
   * Ends one, and forgets its address in the same write; does nothing when there is none. With `waitingUntil`, only one that
   * still waits until that moment: not one that was confirmed, or asked for again.
   */
  end(collectivity: CollectivityCode, id: SubscriptionId, waitingUntil?: string): Promise<void>;
  /**
   * Moves on what a confirmed one was told, from where it stood, together with the mail that tells it: both or neither.
   * Does nothing when it stands elsewhere meanwhile or ended.
   */
  tell(subscription: Subscription, from: number, mail: TopicMail | undefined, now: Date): Promise<void>;
}

/** Where mails to residents are left to be sent. */
export interface ResidentMails {
  post(mail: ResidentMail, now: Date): Promise<void>;
}

/** What subscribing needs. */
export interface SubscriptionDeps {
  readonly subscriptions: Subscriptions;
  readonly vault: Vault;
  readonly buckets: Buckets;
  readonly residentMails: ResidentMails;
  readonly now: () => Date;
}

/** Where the vault keeps the address of a subscription. */
export const subscriberOf = (id: SubscriptionId): VaultItem => v.parse(vaultItem, `subscription/${id}`);

/** As much of a fingerprint as cannot be guessed: 128 bits. */
const short = (print: string): string => print.slice(0, 22);

/** What a form says of a subscription: the address, and the rest. */
export type AskedSubscription = Pick<Subscription, 'topic' | 'frequency' | 'locale'> & {
  readonly email: string;
};

/**
 * Asks for a subscription: the address gets a mail with which it is confirmed. The same address and topic are one
 * subscription, and asking again sends that mail again, a few times a day at most.
 *
 * Answers nothing, whatever was known of the address before: nobody learns who has subscribed.
 */
export const askSubscription = async (
  { subscriptions, vault, buckets, residentMails, now }: SubscriptionDeps,
  site: Pick<Site, 'code' | 'name' | 'hosts'>,
  { email, ...asked }: AskedSubscription,
): Promise<void> => {
  const { code } = site;
  const mailbox = await vault.fingerprint(code, 'mailbox', email);
  if ((await buckets.take(code, 'mailbox', mailbox)) > 0) return;

  const print = await vault.fingerprint(code, 'subscription', `${email} ${topicLine(asked.topic)}`);
  const id = v.parse(subscriptionId, short(print));
  const wish: SubscriptionWish = { collectivity: code, id, ...asked };
  const known = await subscriptions.find(code, id);
  const about = { to: { collectivity: code, item: subscriberOf(id) }, ...placeOf(site), subscription: id };
  if (known?.state === 'confirmed') {
    const { topic, locale } = known;
    await residentMails.post({ mail: 'subscription-known', ...about, topic, locale }, now());
    return;
  }
  const waiting = askedFor(wish, known, now());
  // The row first: whatever stops here, the address is never kept without something that ends it.
  await subscriptions.ask(waiting);
  await vault.seal(code, subscriberOf(id), { email });
  const { topic, locale, askedAt } = waiting;
  await residentMails.post({ mail: 'subscription-asked', ...about, topic, locale, askedAt }, now());
};

/** What a mail says of the collectivity that it comes from. */
export const placeOf = ({ name, hosts }: Pick<Site, 'name' | 'hosts'>) => ({
  collectivity: name,
  host: hosts[0] ?? '',
});

type Proof = 'confirm-subscription' | 'stop-subscription';

const proofOf = async (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  what: Proof,
  of: string,
): Promise<string> => short(await vault.fingerprint(collectivity, what, of));

/**
 * The code that confirms a subscription. It is made again and compared, never kept: it follows from the key of the
 * collectivity, from the subscription and from when it was asked for.
 */
export const confirmationCode = async (
  vault: Pick<Vault, 'fingerprint'>,
  { collectivity, id, askedAt }: Pick<Subscription, 'collectivity' | 'id' | 'askedAt'>,
): Promise<string> =>
  `${id}.${await proofOf(vault, collectivity, 'confirm-subscription', `${id} ${askedAt}`)}`;

/** The code that ends a subscription: the same in each mail, so that an old one still does it. */
export const stopCode = async (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  id: SubscriptionId,
): Promise<string> => `${id}.${await proofOf(vault, collectivity, 'stop-subscription', id)}`;

const idIn = (code: string): SubscriptionId => {
  const read = v.safeParse(subscriptionId, code.split('.')[0]);
  if (!read.success) throw new Failure('link.unknown');
  return read.output;
};

/**
 * Confirms what somebody asked for, with the code of the mail; confirming twice is confirming.
 *
 * Refuses (`link.unknown`) a code that was never given, of another collectivity, or too old: all look the same.
 */
export const confirmSubscription = async (
  { subscriptions, vault, now }: Pick<SubscriptionDeps, 'subscriptions' | 'vault' | 'now'>,
  { code: collectivity, published }: Pick<Site, 'code' | 'published'>,
  code: string,
): Promise<void> => {
  const found = await subscriptions.find(collectivity, idIn(code));
  if (found === undefined || hasLapsed(found, now())) throw new Failure('link.unknown');
  if (!sameText(code, await confirmationCode(vault, found))) throw new Failure('link.unknown');
  if (found.state === 'waiting') await subscriptions.confirm(confirmedFrom(found, published));
};

/**
 * Ends a subscription with the code of any of its mails, and forgets the address at once; ending twice is ending.
 *
 * Refuses (`link.unknown`) a code that was never given. One that was given is obeyed even when nothing is left to end.
 */
export const stopSubscription = async (
  { subscriptions, vault }: Pick<SubscriptionDeps, 'subscriptions' | 'vault'>,
  collectivity: CollectivityCode,
  code: string,
): Promise<void> => {
  const id = idIn(code);
  if (!sameText(code, await stopCode(vault, collectivity, id))) throw new Failure('link.unknown');
  await subscriptions.end(collectivity, id);
};

/** Forgets what nobody confirmed in time, with its address. */
export const forgetUnconfirmed = async (
  { subscriptions }: Pick<SubscriptionDeps, 'subscriptions'>,
  all: readonly Subscription[],
  now: Date,
): Promise<void> => {
  for (const one of all) {
    if (one.endsAt === null || !hasLapsed(one, now)) continue;
    await subscriptions.end(one.collectivity, one.id, one.endsAt);
  }
};
