import { setTimeout as wait } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Failure } from '@mahalli/core';
import { choices } from '@mahalli/core/testing';

const first = Number(process.env['FAULT_FIRST'] ?? 1);
/** The seeds of a run: three, or as many as `npm run faults` asks for. */
export const seeds = Array.from({ length: Number(process.env['FAULT_SEEDS'] ?? 3) }, (_, at) => first + at);

/** What may befall a call to a store. */
export const mishaps = ['delayed', 'not sent', 'answer lost', 'sent twice'] as const;

export type Mishap = (typeof mishaps)[number];

/** How the calls of a run are befallen: by its seed alone, so that a run can be made again. */
export interface Weather {
  /** Makes a call, whatever befalls it. */
  readonly through: <T>(call: () => Promise<T>) => Promise<T>;
  /** From now on nothing befalls any call. */
  clear(): void;
  /** What befell calls so far. */
  readonly seen: ReadonlyMap<Mishap, number>;
}

/** An error that only the weather throws. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The weather of a seed: one call in so many is befallen by something. */
export const weatherOf = (seed: number, oneIn: number): Weather => {
  const choose = choices(seed);
  const seen = new Map<Mishap, number>();
  let bad = true;
  return {
    seen,
    clear: () => {
      bad = false;
    },
    async through(call) {
      if (!bad || choose(oneIn) !== 0) return call();
      const mishap = mishaps[choose(mishaps.length)] ?? 'delayed';
      seen.set(mishap, (seen.get(mishap) ?? 0) + 1);
      if (mishap === 'not sent') throw new Interrupted(mishap);
      if (mishap === 'delayed') await wait(choose(8));
      const answer = await call();
      if (mishap === 'answer lost') throw new Interrupted(mishap);
      return mishap === 'sent twice' ? call() : answer;
    },
  };
};

/** Sends every call of a client through the weather. */
export const expose = (
  { middlewareStack }: Pick<S3Client, 'middlewareStack'>,
  { through }: Weather,
): void => {
  middlewareStack.add((next) => (args) => through(() => next(args)), {
    step: 'initialize',
    name: 'weather',
  });
};

/** Whether nothing but the weather, or somebody else at the same moment, stood in the way. */
const passes = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.every(passes);
  if (!(error instanceof Error)) return false;
  return (
    error instanceof Interrupted ||
    error.cause instanceof Interrupted ||
    (error as Failure).code === 'store.busy'
  );
};

/** Does something again until it is done: whoever pressed a button, or the stream that delivers again. */
export const insist = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!passes(error) || attempt === 60) throw error;
    }
  }
};
