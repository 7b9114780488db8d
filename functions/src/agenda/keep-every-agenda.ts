import { type AgendaDeps, keepAgenda } from '@mahalli/core';

/**
 * Does what publications of the country wait for and whose moment has come. One that fails stops no other; those
 * that failed are told together at the end, and tried again at the next run.
 */
export const keepEveryAgenda = async (deps: AgendaDeps): Promise<void> => {
  const failures: unknown[] = [];
  for (const { collectivity, id } of await deps.history.waiting(deps.now())) {
    await keepAgenda(deps, collectivity, id).catch((failure: unknown) => failures.push(failure));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} publications still wait`);
};
