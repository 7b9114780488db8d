import { parseArgs } from 'node:util';

/** The measures, in the order in which they run. */
export const measureNames = [
  'rendering',
  'publishing',
  'visible',
  'reading',
  'provisioning',
  'requests',
  'bundles',
  'bytes',
  'lighthouse',
] as const;

export type MeasureName = (typeof measureNames)[number];

/** What whoever runs the bench asks for. */
export interface BenchOptions {
  readonly only: readonly MeasureName[];
  /** Small sizes and one run of each: whether it works, not how fast it is. */
  readonly quick: boolean;
  /** How many runs the medians are taken of. */
  readonly runs: number;
  /** Whether provisioning opens all collectivities instead of a sample. */
  readonly country: boolean;
  readonly installPeers: boolean;
}

const isMeasureName = (name: string): name is MeasureName => measureNames.some((one) => one === name);

/** Reads the command line of the bench, or throws with what is wrong with it. */
export const readOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      country: { type: 'boolean', default: false },
      'install-peers': { type: 'boolean', default: false },
    },
  });
  const asked = values.only === undefined ? measureNames : values.only.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !isMeasureName(name));
  if (unknown.length > 0) {
    throw new Error(`no measure is called ${unknown.join(', ')}; there are ${measureNames.join(', ')}`);
  }
  const runs = Number(values.runs ?? (values.quick ? 1 : 3));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a number, not ${values.runs}`);
  return {
    only: measureNames.filter((name) => asked.includes(name)),
    quick: values.quick,
    runs,
    country: values.country,
    installPeers: values['install-peers'],
  };
};
