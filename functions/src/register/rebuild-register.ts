import { calendarInForce, entryOf, type Requests, registerSource, type Site } from '@mahalli/core';
import * as v from 'valibot';
import type { Register } from '../adapters/dynamo-register.ts';
import { everySite, type ListSites } from '../provisioning/every-site.ts';
import type { RegisterDeps } from './project-requests.ts';

/** What making the register again needs; its `register` takes copies of the version it has. */
export interface RegisterRebuildDeps extends RegisterDeps {
  readonly register: Pick<Register, 'enter' | 'recount'>;
  readonly requests: Pick<Requests, 'list'>;
  readonly list: ListSites<Pick<Site, 'code'>>;
}

/**
 * Copies every request of the country again, counts again what is counted of them, and answers how many there are.
 * Made from nothing, the register is what it would have become by itself.
 */
export const rebuildRegister = async (deps: RegisterRebuildDeps): Promise<number> => {
  const calendar = await calendarInForce(deps);
  let copied = 0;
  for await (const { code } of everySite(deps.list)) {
    const requests = await deps.requests.list(code);
    const entries = requests.map((request) => entryOf(v.parse(registerSource, request), calendar));
    await deps.register.enter(code, entries);
    await deps.register.recount(code);
    copied += entries.length;
  }
  return copied;
};
