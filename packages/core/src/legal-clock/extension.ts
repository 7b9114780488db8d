import { Failure } from '../failure.ts';
import type { ExtensionGroundCode } from './clock-rules.ts';
import { type ClockLaw, deadlinesOf, type RequestEvents } from './deadlines.ts';

/** The last day of the first period, within which an extension must be notified. */
export const firstPeriodEnds = (events: RequestEvents, law: ClockLaw): string =>
  deadlinesOf(events, law)[0]?.due ?? events.received;

/**
 * Refuses to extend a request a second time (`extension.already-given`), once it was answered or the first period is
 * over (`extension.too-late`); its last day is still in time. Law 31.13, art. 16.
 */
export const mayExtend = (events: RequestEvents, law: ClockLaw, today: string): void => {
  if (events.extended) throw new Failure('extension.already-given', {});
  const ended = firstPeriodEnds(events, law);
  if (events.repliedOn !== null || today > ended) throw new Failure('extension.too-late', { ended });
};

/** A request once its period was extended; refuses (`extension.without-ground`) to do so without a ground of art. 16. */
export const extend = (
  events: RequestEvents,
  grounds: readonly ExtensionGroundCode[],
  law: ClockLaw,
  today: string,
): RequestEvents => {
  mayExtend(events, law, today);
  if (grounds.length === 0) throw new Failure('extension.without-ground', {});
  return { ...events, extended: true };
};
