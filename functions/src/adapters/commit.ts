import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type Deed, Failure, type OutgoingMail, type Scope } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { dynamoJournal, journalEntity } from './dynamo-journal.ts';
import { type JournalEntry, nextEntry } from './journal-chain.ts';
import { day, expiry, type Store } from './store.ts';
import { partitionOf, type TransactItem, transactItem, type Write } from './transact-item.ts';
import { transientEntities } from './transient-entities.ts';

/** What a refused condition means: the answer is no, look again and try again, or it was done before. */
export type Refusal = Failure | 'again' | 'done';

/** What is to be written because of one deed. */
export interface Plan {
  /** What is acted on, as the journal names it: a kind and an opaque identifier. */
  readonly subject: string;
  /** The concept as it is written: the journal keeps its hash. */
  readonly written: unknown;
  readonly writes: readonly Write[];
  /** What it means that the condition of the write at this position was not met. */
  readonly refused: (position: number) => Refusal;
  readonly mails?: readonly OutgoingMail[];
}

/** How long a form is remembered: a browser that sends it again later starts from a new page anyway. */
const formSeconds = 2 * day;

/** How long a mail may wait: the notifier tries for hours, people need days to repair it. */
const mailSeconds = 14 * day;

/** Attempts at a contended journal: with 20 ms to 400 ms between them, two seconds at most. */
const attempts = 12;

/** The rows that say whose a host name is: no collectivity's, since the name is one of the whole country. */
const ofEverybody = 'HOST#';

/** A mail as it waits in the outbox. */
export const waitingRow = (scope: Scope, mail: OutgoingMail, at: Date) => ({
  scope,
  id: randomUUID(),
  at: at.toISOString(),
  state: 'waiting' as const,
  mail,
  expiresAt: expiry(at, mailSeconds),
});

/** Stops a deed done in one collectivity from writing in another, whatever mistake led to it. */
const keepWithin = (where: Scope, items: readonly TransactItem[]): void => {
  for (const pk of items.map(partitionOf)) {
    if (pk !== where && !pk.startsWith(`${where}#`) && !pk.startsWith(ofEverybody)) {
      throw new Error(`a deed in ${where} may not write under ${pk}`);
    }
  }
};

const contention = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Sends a transaction and answers why each of its writes was refused, or nothing when all were done. */
export const transact = async (
  { client }: Store,
  items: readonly TransactItem[],
): Promise<readonly string[] | undefined> => {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...items] }));
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
    const understood = codes.every(
      (code) => code === 'None' || code === 'ConditionalCheckFailed' || contention.has(code),
    );
    if (!understood || codes.length === 0) throw error;
    return codes;
  }
};

/** Writes deeds, and tells which were done. */
export interface Committer {
  /**
   * Does what a plan says together with its journal entry, its form's key and its mails: all of it or nothing.
   *
   * The journal allows one writer at a time in a scope, so a lost race plans again and tries again, a bounded
   * number of times (`store.busy`). Answers `done` without having written when it was done before.
   */
  commit<P extends Plan>(deed: Deed, prepare: () => Promise<P>): Promise<P | 'done'>;
  /** What the form of a deed acted on, if it was obeyed before. */
  obeyedBefore(deed: Deed): Promise<string | undefined>;
}

/** Writes deeds into the tables of an installation. */
export const committer = (store: Store): Committer => {
  const { forms, mails } = transientEntities(store);
  const entries = journalEntity(store);
  const journal = dynamoJournal(store);

  const formality = (
    { where, act, once, at }: Deed,
    { subject, mails: sent = [] }: Plan,
    entry: JournalEntry,
  ) =>
    createWriteTransaction({ forms, mails, entries }, (rows) => [
      rows.entries.create(entry).commit(),
      ...(once === undefined
        ? []
        : [
            rows.forms
              .create({ scope: where, act, once, subject, expiresAt: expiry(at, formSeconds) })
              .commit(),
          ]),
      ...sent.map((mail) => rows.mails.create(waitingRow(where, mail, at)).commit()),
    ]).params().TransactItems;

  return {
    async commit(deed, prepare) {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        // The head is read first: what is planned from later reads can only be newer than its number says.
        const head = await journal.head(deed.where);
        const plan = await prepare();
        const entry = nextEntry(head, deed, plan.subject, plan.written);
        const items = [...plan.writes, ...formality(deed, plan, entry)].map((write) =>
          v.parse(transactItem, write),
        );
        keepWithin(deed.where, items);

        const codes = await transact(store, items);
        if (codes === undefined) return plan;
        const unmet = codes.flatMap((code, position) =>
          code === 'ConditionalCheckFailed' ? [position] : [],
        );
        // The form's key comes right after the entry. If it is there, nothing else that changed since matters.
        if (deed.once !== undefined && unmet.includes(plan.writes.length + 1)) return 'done';
        const refusals = unmet.filter((position) => position < plan.writes.length).map(plan.refused);
        for (const refusal of refusals) if (refusal instanceof Failure) throw refusal;
        if (refusals.includes('done')) return 'done';
        await wait(20 + Math.random() * Math.min(400, 30 * attempt));
      }
      throw new Failure('store.busy', {});
    },
    async obeyedBefore({ where, act, once }) {
      if (once === undefined) return undefined;
      const { data } = await forms.get({ scope: where, act, once }).go({ consistent: true });
      return data?.subject;
    },
  };
};
