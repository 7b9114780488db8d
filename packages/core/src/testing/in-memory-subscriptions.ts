import { type Bucket, type Buckets, draw, formAllowances } from '../bucket.ts';
import type { OutgoingMail } from '../deed.ts';
import type { Subscription } from '../subscription.ts';
import { type ResidentMails, type Subscriptions, subscriberOf } from '../subscriptions.ts';
import type { Vault } from '../vault.ts';

/** Subscriptions in memory, beside the vault that holds their addresses and the list that mails are put on. */
export const inMemorySubscriptions = (
  vault: Pick<Vault, 'forget'>,
  mails: OutgoingMail[] = [],
): Subscriptions => {
  const all = new Map<string, Subscription>();
  const key = ({ collectivity, id }: Pick<Subscription, 'collectivity' | 'id'>) => `${collectivity} ${id}`;
  return {
    find: async (collectivity, id) => all.get(key({ collectivity, id })),
    list: async (collectivity) => [...all.values()].filter((one) => one.collectivity === collectivity),
    async ask(one) {
      if (all.get(key(one))?.state !== 'confirmed') all.set(key(one), one);
    },
    async confirm(one) {
      if (all.get(key(one))?.state === 'waiting') all.set(key(one), one);
    },
    async end(collectivity, id, waitingUntil) {
      const found = all.get(key({ collectivity, id }));
      if (waitingUntil !== undefined && (found?.state !== 'waiting' || found.endsAt !== waitingUntil)) return;
      all.delete(key({ collectivity, id }));
      await vault.forget(collectivity, subscriberOf(id));
    },
    async tell(one, from, mail) {
      const found = all.get(key(one));
      if (found?.state !== 'confirmed' || found.toldUpTo !== from) return;
      all.set(key(one), one);
      if (mail !== undefined) mails.push(mail);
    },
  };
};

/** Mails to residents, on a list. */
export const inMemoryResidentMails = (mails: OutgoingMail[] = []): ResidentMails => ({
  async post(mail) {
    mails.push(mail);
  },
});

/** Buckets in memory. */
export const inMemoryBuckets = (now: () => Date): Buckets => {
  const buckets = new Map<string, Bucket>();
  return {
    async take(collectivity, kind, of) {
      const key = `${collectivity} ${kind} ${of}`;
      const { bucket, wait } = draw(buckets.get(key), formAllowances[kind], now());
      buckets.set(key, bucket);
      return wait;
    },
  };
};
