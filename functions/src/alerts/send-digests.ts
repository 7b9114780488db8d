import {
  type CollectivityCode,
  civilDay,
  forgetUnconfirmed,
  type Locale,
  newsFor,
  type PublicationReadings,
  type PublishedEntry,
  placeOf,
  type Site,
  type Subscription,
  type Subscriptions,
  subscriberOf,
  type TopicMail,
} from '@mahalli/core';
import { type Finder, findAll, openFinder, questionOf } from '@mahalli/finding';
import type { SiteListing } from '../adapters/dynamo-sites.ts';
import type { FileWords } from '../files/file-words.ts';
import { findableIn, type LongTexts } from '../portal/findables.ts';
import { longTextsOf } from '../portal/long-texts.ts';
import { everySite } from '../provisioning/every-site.ts';

/** What telling subscribers needs. */
export interface DigestDeps {
  readonly sites: SiteListing;
  readonly subscriptions: Subscriptions;
  readonly publications: Pick<PublicationReadings, 'published' | 'body'>;
  readonly fileWords: Pick<FileWords, 'find'>;
}

/** Collectivities looked at together: enough to hide the waiting, few enough to leave the tables to everybody else. */
const together = 8;

/** What one mail lists at most; it says how many there are besides. */
const mostListed = 30;

/**
 * Tells every subscriber of what was published since they were last told, and forgets subscriptions that nobody
 * confirmed in time. One collectivity that fails stops no other; those that failed are told together at the end.
 *
 * Run again on the same day, or after days without a run, it tells what is missing and nothing twice.
 */
export const sendDigests = async (deps: DigestDeps, due: Date): Promise<void> => {
  const failures: unknown[] = [];
  const sites = everySite((state, after) => deps.sites.list(state, after));
  const worker = async (): Promise<void> => {
    for await (const site of sites) {
      await digestOne(deps, site, due).catch((failure: unknown) => failures.push(failure));
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} digests not sent`);
};

const digestOne = async (deps: DigestDeps, site: Site, due: Date): Promise<void> => {
  const all = await deps.subscriptions.list(site.code);
  await forgetUnconfirmed(deps, all, due);
  const confirmed = all.filter(({ state }) => state === 'confirmed');
  // What is closed or suspended has no page to lead to; whoever subscribed is told when it opens again.
  if (confirmed.length === 0 || site.state !== 'live') return;

  const published = await deps.publications.published(site.code);
  const answers = finding(deps, site.code);
  for (const one of confirmed) {
    const news = newsFor(one, published, civilDay(due));
    const upTo = news.at(-1)?.number;
    if (upTo === undefined) continue;
    const standing = news.filter(({ withdrawal }) => withdrawal === null);
    const told = await answers(one, standing);
    const mail = told.length === 0 ? undefined : mailOf(one, site, told);
    await deps.subscriptions.tell({ ...one, toldUpTo: upTo }, one.toldUpTo, mail, due);
  }
};

const mailOf = (
  { collectivity, id, topic, locale }: Subscription,
  site: Site,
  told: readonly PublishedEntry[],
): TopicMail => ({
  mail: 'subscription-news',
  to: { collectivity, item: subscriberOf(id) },
  ...placeOf(site),
  subscription: id,
  topic,
  locale,
  news: told.slice(0, mostListed).map(({ number, edition }) => ({ number, title: edition.title[locale] })),
  more: Math.max(0, told.length - mostListed),
});

/** Which of some publications are for a subscriber: those that the portal's own search would find for them. */
const finding = (
  { publications, fileWords }: Pick<DigestDeps, 'publications' | 'fileWords'>,
  code: CollectivityCode,
): ((of: Subscription, among: readonly PublishedEntry[]) => Promise<readonly PublishedEntry[]>) => {
  const texts = new Map<string, Promise<LongTexts>>();
  const readTexts = longTextsOf({
    body: (id, edition) => publications.body(code, id, edition),
    fileWords: (files) => fileWords.find(code, files),
  });
  const textsOf = (entry: PublishedEntry): Promise<LongTexts> => {
    const read = texts.get(entry.id) ?? readTexts(entry);
    texts.set(entry.id, read);
    return read;
  };
  const finders = new Map<string, Promise<Finder>>();
  const finderOf = (locale: Locale, among: readonly PublishedEntry[]): Promise<Finder> => {
    const key = `${locale} ${among.map(({ number }) => number).join()}`;
    const open = async (): Promise<Finder> =>
      openFinder(
        locale,
        await Promise.all(among.map(async (entry) => findableIn(locale, entry, await textsOf(entry)))),
      );
    const opened = finders.get(key) ?? open();
    finders.set(key, opened);
    return opened;
  };
  return async ({ topic, locale }, among) => {
    if (topic.of === 'all') return among;
    if (topic.of === 'category') return among.filter(({ edition }) => edition.category === topic.category);
    const found = findAll(await finderOf(locale, among), questionOf(topic));
    const numbers = new Set(found.map(({ number }) => number));
    return among.filter(({ number }) => numbers.has(number));
  };
};
