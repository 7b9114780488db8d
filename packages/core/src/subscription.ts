import * as v from 'valibot';
import { categoryCode } from './category.ts';
import { daysAfter, instant } from './civil-date.ts';
import { collectivityCode } from './collectivity.ts';
import { locale } from './locale.ts';
import type { PublishedEntry } from './publications.ts';
import { civilDay } from './schemes.ts';
import { subjectCode } from './subject.ts';

/** A search of a portal, as somebody wants to be told of what answers it. */
export const savedSearch = v.strictObject({
  of: v.literal('search'),
  words: v.pipe(v.string(), v.trim(), v.maxLength(100)),
  category: v.nullable(categoryCode),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  subject: v.nullable(subjectCode),
});

export type SavedSearch = Readonly<v.InferOutput<typeof savedSearch>>;

/** What somebody is told of: all that a collectivity publishes, a category of the law, or what answers a search. */
export const subscriptionTopic = v.variant('of', [
  v.strictObject({ of: v.literal('all') }),
  v.strictObject({ of: v.literal('category'), category: categoryCode }),
  savedSearch,
]);

export type SubscriptionTopic = Readonly<v.InferOutput<typeof subscriptionTopic>>;

/** How often somebody is told, at most: nothing new, no mail. */
export const frequencies = ['daily', 'weekly'] as const;

export const frequency = v.picklist(frequencies);

export type Frequency = v.InferOutput<typeof frequency>;

/** Stands for an address and a topic without saying either: 128 bits of their fingerprint. */
export const subscriptionId = v.pipe(v.string(), v.regex(/^[\w-]{22}$/), v.brand('SubscriptionId'));

export type SubscriptionId = v.InferOutput<typeof subscriptionId>;

/**
 * Somebody's wish to be told by e-mail of what a collectivity publishes.
 *
 * The address is in the vault, under `subscription/<id>`, and nowhere else. A subscription that ended is no longer
 * kept at all: nothing would be done with it.
 */
export const subscription = v.strictObject({
  collectivity: collectivityCode,
  id: subscriptionId,
  topic: subscriptionTopic,
  frequency,
  /** The language in which they are told. */
  locale,
  /** Whether they showed that the address is theirs; until then they get that one question and nothing else. */
  state: v.picklist(['waiting', 'confirmed']),
  askedAt: instant,
  /** When it is forgotten unless it was confirmed. */
  endsAt: v.nullable(instant),
  /** The number of the last publication that was looked at for them. */
  toldUpTo: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type Subscription = v.InferOutput<typeof subscription>;

/** How long a subscription waits for its confirmation, in days. */
export const confirmationDays = 3;

/** What a subscription is asked with. */
export type SubscriptionWish = Pick<Subscription, 'collectivity' | 'id' | 'topic' | 'frequency' | 'locale'>;

const day = 24 * 3_600_000;

/** Whether nobody confirmed in time. */
export const hasLapsed = ({ state, endsAt }: Subscription, now: Date): boolean =>
  state === 'waiting' && endsAt !== null && endsAt <= now.toISOString();

/** A subscription that waits for its confirmation; asked for again, it keeps the codes of the mails that were sent. */
export const askedFor = (
  wish: SubscriptionWish,
  before: Subscription | undefined,
  now: Date,
): Subscription => ({
  ...wish,
  state: 'waiting',
  askedAt: before === undefined || hasLapsed(before, now) ? now.toISOString() : before.askedAt,
  endsAt: new Date(now.getTime() + confirmationDays * day).toISOString(),
  toldUpTo: 0,
});

/** A subscription once it is confirmed: they are told of what is published from now on. */
export const confirmedFrom = (of: Subscription, published: number): Subscription => ({
  ...of,
  state: 'confirmed',
  endsAt: null,
  toldUpTo: published,
});

/** The topic in one line, always the same for the same topic: what its fingerprint is made of. */
export const topicLine = (of: SubscriptionTopic): string => {
  if (of.of === 'all') return 'all';
  if (of.of === 'category') return `category ${of.category}`;
  return JSON.stringify(['search', of.words, of.category, of.year, of.subject]);
};

/** The Monday of the week that a day is in. */
export const mondayOf = (today: string): string => {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return daysAfter(today, -((weekday + 6) % 7));
};

/**
 * What was published since somebody was last told and may be told on a day, in the order of numbers: what was published
 * before that day, or before the Monday of its week. What was withdrawn meanwhile is in it, to be passed over.
 *
 * It follows numbers and not hours: a number is taken in the transaction that publishes, so none can appear later
 * below one that was told. It stops at the first that is too recent, for the same reason.
 */
export const newsFor = (
  { frequency: of, toldUpTo }: Pick<Subscription, 'frequency' | 'toldUpTo'>,
  published: readonly PublishedEntry[],
  today: string,
): readonly PublishedEntry[] => {
  const before = of === 'daily' ? today : mondayOf(today);
  const fresh = published
    .filter(({ number }) => number > toldUpTo)
    .toSorted((one, other) => one.number - other.number);
  const tooRecent = fresh.findIndex(({ edition }) => civilDay(new Date(edition.firstPublishedAt)) >= before);
  return tooRecent < 0 ? fresh : fresh.slice(0, tooRecent);
};
