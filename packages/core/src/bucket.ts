import * as v from 'valibot';
import type { CollectivityCode } from './collectivity.ts';

/** How often something may be done: so many times at once, and so many an hour after that. */
export interface Allowance {
  readonly atOnce: number;
  readonly anHour: number;
}

/** A bucket of tokens: how many it held, and when. */
export const bucket = v.strictObject({ level: v.number(), at: v.number() });

export type Bucket = Readonly<v.InferOutput<typeof bucket>>;

/** What taking one token comes to: the bucket after it, and the seconds to wait when there was none. */
export interface Drawn {
  readonly bucket: Bucket;
  /** 0 when a token was taken. */
  readonly wait: number;
}

const hour = 3_600_000;
/** One token, but for what adding fractions loses. */
const whole = 1 - 1e-9;

/** Takes one token out of a bucket that fills up steadily; a bucket that nobody knows yet is full. */
export const draw = (of: Bucket | undefined, { atOnce, anHour }: Allowance, now: Date): Drawn => {
  const at = now.getTime();
  const filled = of === undefined ? atOnce : of.level + (Math.max(0, at - of.at) / hour) * anHour;
  const level = Math.min(atOnce, filled);
  if (level >= whole) return { bucket: { level: level - 1, at }, wait: 0 };
  return { bucket: { level, at }, wait: Math.ceil(((whole - level) / anHour) * 3600) };
};

/** How often public forms are obeyed, by what is counted. */
export const formAllowances = {
  /** One network: a household, a school, a mobile operator's gateway. */
  network: { atOnce: 30, anHour: 30 },
  /** Mails that one address gets because somebody typed it: it may not be its owner. */
  mailbox: { atOnce: 3, anHour: 3 / 24 },
  /** A whole collectivity: more than residents do, less than what fills the work of its staff. */
  collectivity: { atOnce: 300, anHour: 300 },
} as const satisfies Readonly<Record<string, Allowance>>;

export type BucketKind = keyof typeof formAllowances;

/** The buckets of each collectivity. They hold no address: `of` is a fingerprint. */
export interface Buckets {
  /** Takes one token, and answers the seconds to wait when there is none; 0 when it was taken. */
  take(collectivity: CollectivityCode, kind: BucketKind, of: string): Promise<number>;
}
