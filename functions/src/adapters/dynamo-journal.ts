// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import type { Scope } from '@mahalli/core';
import { Entity } from 'electrodb';
import * as v from 'valibot';
import { firstBreak, type JournalEntry, journalEntry } from './journal-chain.ts';
import { modelOf, type Store } from './store.ts';

/** The rows of the table `journal`: one partition per scope, numbered. */
export const journalEntity = ({ client, tables }: Store) =>
  new Entity(
    {
      model: modelOf('entry'),
      attributes: {
        scope: { type: 'string', required: true },
        number: { type: 'number', required: true, padding: { length: 10, char: '0' } },
        at: { type: 'string', required: true },
        act: { type: 'string', required: true },
        by: { type: 'string', required: true },
        subject: { type: 'string', required: true },
        digest: { type: 'string', required: true },
        previous: { type: 'string', required: true },
        hash: { type: 'string', required: true },
      },
      indexes: {
        one: {
          pk: { field: 'pk', composite: ['scope'], template: '${scope}', casing: 'none' },
          sk: { field: 'sk', composite: ['number'], template: 'ENTRY#${number}', casing: 'none' },
        },
      },
    } as const,
    { client, table: tables.journal },
  );

/** What a check of a journal found: a whole chain of so many entries, or the number where it breaks. */
export type JournalCheck =
  | { readonly whole: true; readonly entries: number; readonly head: string | undefined }
  | { readonly whole: false; readonly brokenAt: number };

/** The journal as it is read; only `commit` writes it, with what it tells of. */
export const dynamoJournal = (store: Store) => {
  const journal = journalEntity(store);

  /** The last entry of a scope. Its number grows with each write there: a version of the whole scope. */
  const head = async (scope: Scope): Promise<JournalEntry | undefined> => {
    const { data } = await journal.query.one({ scope }).go({ order: 'desc', limit: 1, consistent: true });
    return data.map((row) => v.parse(journalEntry, row))[0];
  };

  /** Every entry of a scope, from the first. */
  const entries = async (scope: Scope): Promise<readonly JournalEntry[]> => {
    const { data } = await journal.query.one({ scope }).go({ pages: 'all', consistent: true });
    return data.map((row) => v.parse(journalEntry, row));
  };

  /** The entries of a scope from a number on, that one included. */
  const entriesFrom = async (scope: Scope, number: number): Promise<readonly JournalEntry[]> => {
    const { data } = await journal.query
      .one({ scope })
      .gte({ number })
      .go({ pages: 'all', consistent: true });
    return data.map((row) => v.parse(journalEntry, row));
  };

  return {
    head,
    entries,
    entriesFrom,
    /** The number of the last entry of a scope, 0 before the first: the version of the whole scope. */
    lastWrite: async (scope: Scope): Promise<number> => (await head(scope))?.number ?? 0,
    /** Whether nothing of a scope's journal was altered, removed or slipped in. */
    async check(scope: Scope): Promise<JournalCheck> {
      const all = await entries(scope);
      const brokenAt = firstBreak(all);
      return brokenAt === undefined
        ? { whole: true, entries: all.length, head: all.at(-1)?.hash }
        : { whole: false, brokenAt };
    },
  };
};
