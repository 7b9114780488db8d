import { type CollectivityCode, collectivityCode } from '@mahalli/core';
import type { DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';
import { type Change, type Item, readChange } from '../runtime/change.ts';

/** What the public reads of a row: a draft that changes concerns nobody but the clerk who writes it. */
const publicPart = (sk: string, item: Item | undefined): string | undefined => {
  // A host name that is only asked for is nobody's concern yet: once it is in use, it is among the hosts.
  if (sk === 'SITE')
    return JSON.stringify(item && { ...item, published: undefined, version: undefined, ownHosts: undefined });
  if (sk.startsWith('PUBLICATION#')) return JSON.stringify([item?.['edition'], item?.['withdrawal']]);
  if (sk.startsWith('PAGE#')) return JSON.stringify([item?.['shown'], item?.['removed']]);
  // What is there is shown, and the whole of it.
  if (sk.startsWith('REUSE#')) return JSON.stringify(item ?? null);
  // Who prepares what, and who was reminded, stays in the bureau.
  if (sk === 'SCHEME') {
    return JSON.stringify([item?.['occasions'], item?.['exemptions'], item?.['reviewedOn']]);
  }
  return undefined;
};

/** A change of the core table that the public can see, and whose it is. */
export interface PublicChange {
  readonly code: CollectivityCode;
  readonly change: Change;
}

/** What a record of the core table's stream changes for the public, or nothing. */
export const publicChange = (record: DynamoDBRecord): PublicChange | undefined => {
  const change = readChange(record);
  const { pk, sk, before, after } = change;
  const code = v.safeParse(collectivityCode, pk);
  if (!code.success || publicPart(sk, before) === publicPart(sk, after)) return undefined;
  return { code: code.output, change };
};
