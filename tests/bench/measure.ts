import type { BenchOptions } from './options.ts';
import type { SharedInstallation } from './shared-installation.ts';

/** One line of the table: a figure of ours beside what it is compared to and the bar it should reach. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly comparedTo: string;
  /** How many times better than what it is compared to; empty where there is nothing to divide by. */
  readonly ratio: string;
  readonly bar: string;
  /** Whether the bar is reached; nothing where there is no bar, or where the other side was not measured. */
  readonly met: boolean | undefined;
}

/** What a measure found: its lines, and every figure they were made from, for the results file. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly figures: unknown;
}

/** What a measure is given. */
export interface Bench {
  readonly options: BenchOptions;
  /** A running installation with its demonstration, started for the first measure that asks for it. */
  readonly installation: SharedInstallation;
  /** Tells whoever waits what is being done. */
  readonly tell: (text: string) => void;
}

/** Measures one thing on this machine, now. */
export type Measure = (bench: Bench) => Promise<Findings>;

/** A line without a bar or without anything to compare to, unless said otherwise. */
export const row = (what: string, ours: string, more: Partial<Omit<Row, 'what' | 'ours'>> = {}): Row => ({
  what,
  ours,
  comparedTo: '',
  ratio: '',
  bar: '',
  met: undefined,
  ...more,
});
