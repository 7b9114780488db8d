import { type ClockDeps, calendarInForce, entryOf, type RegisterSource, registerSource } from '@mahalli/core';
import type { DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';
import type { Register } from '../adapters/dynamo-register.ts';
import { readChange } from '../runtime/change.ts';

/** What copying requests for the directorate needs: neither the requests' own rows nor a vault. */
export interface RegisterDeps extends ClockDeps {
  readonly register: Pick<Register, 'enter'>;
}

const row = v.object({ request: registerSource });

/** What a record of the civic table's stream says of a request, or nothing. */
export const changedRequest = (record: DynamoDBRecord): RegisterSource | undefined => {
  const { pk, sk, after } = readChange(record);
  if (!pk.endsWith('#REQUEST') || !sk.startsWith('ID#') || after === undefined) return undefined;
  return v.parse(row, after).request;
};

/**
 * Copies requests of one collectivity into the directorate's register, with what is counted of them.
 *
 * What is copied stands in the changes themselves, so that whoever copies can read nothing else of a request.
 */
export const projectRequests = async (
  deps: RegisterDeps,
  [first, ...rest]: readonly [RegisterSource, ...RegisterSource[]],
): Promise<number> => {
  const calendar = await calendarInForce(deps);
  return deps.register.enter(
    first.collectivity,
    [first, ...rest].map((request) => entryOf(request, calendar)),
  );
};
