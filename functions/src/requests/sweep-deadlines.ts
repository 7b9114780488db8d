import {
  calendarInForce,
  civilDay,
  recountRequest,
  type SweepDeps,
  sweepRequest,
  type WakingRequest,
} from '@mahalli/core';

/** More than the country has under way, and less than fills the memory of a function. */
const mostAtOnce = 100_000;

/** Sorts after every day that a clock can wake on. */
const lastDay = '9999-12-31';

/** One that fails stops no other; those that failed are answered, to be told together and tried again next time. */
const each = async (
  requests: readonly WakingRequest[],
  act: (one: WakingRequest) => Promise<unknown>,
): Promise<readonly unknown[]> => {
  const failures: unknown[] = [];
  for (const one of requests) await act(one).catch((failure: unknown) => failures.push(failure));
  return failures;
};

/** Counts every running clock again once the calendar changed; a run that was cut short begins again at the next. */
const recountAll = async (deps: SweepDeps): Promise<readonly unknown[]> => {
  const { version } = await calendarInForce(deps);
  if ((await deps.requests.recountedBy()) === version) return [];
  const running = await deps.requests.waking(lastDay, mostAtOnce);
  const failures = await each(running, ({ collectivity, id }) => recountRequest(deps, collectivity, id));
  if (failures.length === 0) await deps.requests.markRecounted(version);
  return failures;
};

/**
 * Does what the clock of the law asks for in the whole country: counts again what a change of the calendar moves, then
 * reminds, tells of silence and closes what is over. Each thing is done once, however often this runs and however long
 * it did not.
 */
export const sweepDeadlines = async (deps: SweepDeps): Promise<void> => {
  const recounting = await recountAll(deps);
  const waking = await deps.requests.waking(civilDay(deps.now()), mostAtOnce);
  const sweeping = await each(waking, ({ collectivity, id }) => sweepRequest(deps, collectivity, id));
  const failures = [...recounting, ...sweeping];
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} requests still wait`);
};
