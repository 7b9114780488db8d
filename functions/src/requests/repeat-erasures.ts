import {
  type CollectivityCode,
  civilDay,
  collectivityCode,
  forgetRequester,
  type InformationRequest,
  instant,
  isAwaited,
  type Requests,
  requestId,
} from '@mahalli/core';
import * as v from 'valibot';
import type { JournalEntry } from '../adapters/journal-chain.ts';
import { everySite, type ListSites } from '../provisioning/every-site.ts';

/** That who asked was forgotten: which request, and when. It names nobody, and may be kept apart from backups. */
export const erasure = v.strictObject({
  collectivity: collectivityCode,
  request: requestId,
  at: instant,
});

export type Erasure = Readonly<v.InferOutput<typeof erasure>>;

/** Every erasure of an installation, as a file keeps them. */
export const erasures = v.array(erasure);

/** What reading the erasures of an installation needs. */
export interface ListErasuresDeps {
  readonly list: ListSites<{ readonly code: CollectivityCode }>;
  readonly journal: { entries(scope: CollectivityCode): Promise<readonly JournalEntry[]> };
}

const acts: ReadonlySet<string> = new Set(['request.anonymised', 'request.erased']);

/** Every erasure that the journals of the country tell of. */
export const listErasures = async ({ list, journal }: ListErasuresDeps): Promise<readonly Erasure[]> => {
  const found: Erasure[] = [];
  for await (const { code } of everySite(list))
    for (const { act, at, subject } of await journal.entries(code)) {
      const id = v.safeParse(requestId, subject.replace('request:', ''));
      if (acts.has(act) && id.success) found.push({ collectivity: code, request: id.output, at });
    }
  return found;
};

/** What a copy from before brings back of a request that was over by then: nothing of it may wake the clock again. */
const ended = (request: InformationRequest, on: string): InformationRequest => ({
  ...request,
  wakesOn: '',
  closedOn: request.closedOn ?? on,
  state: isAwaited(request) || request.state === 'withdrawn' ? 'withdrawn' : 'closed',
});

/**
 * Forgets again what tables that were brought back from a copy hold once more, and answers of how many requests. Each is
 * forgotten once, however often it is asked; what is not there is passed over.
 */
export const repeatErasures = async (
  { requests, now }: { readonly requests: Pick<Requests, 'find' | 'save'>; readonly now: () => Date },
  told: readonly Erasure[],
): Promise<number> => {
  let repeated = 0;
  for (const { collectivity, request: id, at } of told) {
    const found = await requests.find(collectivity, id);
    if (found === undefined || found.anonymisedOn !== null) continue;
    // A number is given again when the tables are older than the request: that one is somebody else's.
    if (found.registeredAt > at) continue;
    await forgetRequester({ requests, now }, ended(found, civilDay(new Date(at))), {
      act: 'request.anonymised',
      by: 'restore',
    });
    repeated += 1;
  }
  return repeated;
};
