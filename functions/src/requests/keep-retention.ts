import { type AnonymisingDeps, anonymiseRequest, civilDay, monthsAfter, type Requests } from '@mahalli/core';

/** What keeping the rule of conservation in the whole country needs. */
export interface KeepRetentionDeps extends AnonymisingDeps {
  readonly requests: Pick<Requests, 'find' | 'save' | 'overBy'>;
}

/** A run forgets so many at most, about ten minutes' work; what is left waits for the next night. */
const mostAtOnce = 5_000;

/**
 * Forgets, in the whole country, who asked for what was over longer ago than the rule of conservation allows to keep. Each
 * is forgotten once, however often this runs; one that fails stops no other.
 */
export const keepRetention = async (deps: KeepRetentionDeps): Promise<void> => {
  const today = civilDay(deps.now());
  const over = await deps.requests.overBy(monthsAfter(today, -deps.retention(today).months), mostAtOnce);
  const failures: unknown[] = [];
  for (const { collectivity, id } of over)
    await anonymiseRequest(deps, collectivity, id).catch((failure: unknown) => failures.push(failure));
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} requests still say who asked`);
};
