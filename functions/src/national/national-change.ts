import type { DynamoDBRecord } from 'aws-lambda';
import { type Change, readChange } from '../runtime/change.ts';

/** What a record of the national table's stream changes on the national site, or nothing: it shows no register. */
export const nationalChange = (record: DynamoDBRecord): Change | undefined => {
  const change = readChange(record);
  return change.pk.endsWith('#REQUEST') ? undefined : change;
};
