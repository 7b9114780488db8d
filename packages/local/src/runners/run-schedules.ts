import { randomUUID } from 'node:crypto';
import type { Context, ScheduledEvent } from 'aws-lambda';
import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { lambdaContext } from './lambda-context.ts';

/** When a schedule is due: every so many minutes, or every day at a time of day (UTC, as in EventBridge). */
export type Rhythm =
  | { readonly everyMinutes: number }
  | { readonly dailyAt: { readonly hour: number; readonly minute: number } };

/** A function that AWS would call at fixed times. */
export interface Schedule {
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly handler: (event: ScheduledEvent, context: Context) => Promise<unknown>;
}

export interface SchedulesOptions {
  readonly schedules: readonly Schedule[];
  /** Remembers when each schedule last ran. */
  readonly file: string;
  readonly now?: () => number;
}

/** Schedules that are kept. */
export interface RunningSchedules {
  /** Runs a schedule now, whatever its rhythm. */
  run(name: string): Promise<void>;
  /** Stops after the runs under way. */
  stop(): Promise<void>;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The last moment, at or before `now`, at which a rhythm was due. */
export const lastDue = (rhythm: Rhythm, now: number): number => {
  const [period, offset] =
    'everyMinutes' in rhythm
      ? [rhythm.everyMinutes * minute, 0]
      : [day, (rhythm.dailyAt.hour * 60 + rhythm.dailyAt.minute) * minute];
  return Math.floor((now - offset) / period) * period + offset;
};

const eventFor = (name: string, due: number): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  account: '000000000000',
  region: 'local',
  source: 'aws.scheduler',
  'detail-type': 'Scheduled Event',
  time: new Date(due).toISOString().replace(/\.\d+/, ''),
  resources: [`arn:aws:scheduler:local:000000000000:schedule/default/${name}`],
  detail: {},
});

/**
 * Keeps schedules: each runs when due, and once after a start if it was due while the machine was off.
 *
 * A schedule never runs twice at the same time. One that fails is reported and tried again when next due: what
 * it does must catch up by itself.
 */
export const runSchedules = async ({
  schedules,
  file,
  now = Date.now,
}: SchedulesOptions): Promise<RunningSchedules> => {
  const done = new Map(Object.entries((await readJsonFile(file, v.record(v.string(), v.number()))) ?? {}));
  const running = new Map<string, Promise<void>>();
  let saving: Promise<void> = Promise.resolve();

  const save = (): Promise<void> => {
    saving = saving.then(() => writeJsonFile(file, Object.fromEntries(done)));
    return saving;
  };

  const run = ({ name, handler }: Schedule, due: number): Promise<void> => {
    const current = running.get(name);
    if (current !== undefined) return current;
    const turn = async (): Promise<void> => {
      try {
        await handler(eventFor(name, due), lambdaContext(name));
      } catch (error) {
        console.error(`schedule ${name}:`, error);
      }
      done.set(name, due);
      await save();
    };
    const started = turn().finally(() => running.delete(name));
    running.set(name, started);
    return started;
  };

  const look = (): void => {
    for (const schedule of schedules) {
      const due = lastDue(schedule.rhythm, now());
      if (due > (done.get(schedule.name) ?? 0)) void run(schedule, due);
    }
  };

  look();
  const timer = setInterval(look, 5000);
  timer.unref();

  return {
    async run(name) {
      const schedule = schedules.find((one) => one.name === name);
      if (!schedule) throw new Error(`There is no schedule ${name}.`);
      await run(schedule, now());
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(running.values());
      await saving;
    },
  };
};
