import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { type Bench, type Findings, type Measure, row } from './measure.ts';
import { type MeasureName, readOptions } from './options.ts';
import { peersFolder, root } from './places.ts';
import { sharedInstallation } from './shared-installation.ts';
import { table } from './table.ts';
import { writeResults } from './write-results.ts';

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Runs a command of npm in front of whoever waits, as for production whatever the shell says. */
const npm = (args: readonly string[], cwd: string): void => {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm', args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
};

/** Each measure is loaded when its turn comes: some load the built template, which must be there by then. */
const measures: Readonly<Record<MeasureName, () => Promise<Measure>>> = {
  rendering: async () => (await import('./measures/rendering.ts')).measureRendering,
  publishing: async () => (await import('./measures/publishing.ts')).measurePublishing,
  visible: async () => (await import('./measures/visible.ts')).measureVisible,
  reading: async () => (await import('./measures/reading.ts')).measureReading,
  provisioning: async () => (await import('./measures/provisioning.ts')).measureProvisioning,
  requests: async () => (await import('./measures/requests.ts')).measureRequests,
  bundles: async () => (await import('./measures/bundles.ts')).measureBundles,
  bytes: async () => (await import('./measures/bytes.ts')).measureBytes,
  lighthouse: async () => (await import('./measures/lighthouse.ts')).measureLighthouse,
};

const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryBytes: totalmem(),
  node: process.version,
});

const measureAll = async (bench: Bench) => {
  const found: { name: MeasureName; findings: Findings }[] = [];
  const failures: { name: MeasureName; reason: string }[] = [];
  for (const name of bench.options.only) {
    tell(`${name} …`);
    try {
      const measure = await measures[name]();
      found.push({ name, findings: await measure(bench) });
    } catch (failure) {
      tell(String(failure instanceof Error ? failure.stack : failure));
      failures.push({ name, reason: String(failure).split('\n')[0]?.slice(0, 120) ?? '' });
    }
  }
  return { found, failures };
};

const options = readOptions(process.argv.slice(2));
if (options.installPeers) {
  npm(['install', '--no-package-lock', '--no-audit', '--no-fund'], peersFolder);
} else {
  // What is measured is what the sources say now, and never a template built for tests.
  npm(['run', 'build'], root);
  const began = new Date();
  const installation = sharedInstallation();
  const { found, failures } = await measureAll({ options, installation, tell }).finally(installation.end);
  const printed = table([
    ...found.flatMap(({ findings }) => findings.rows),
    ...failures.map(({ name, reason }) => row(name, 'could not be measured', { comparedTo: reason })),
  ]);
  const { processor, cores, node } = machine();
  const text = `${printed}\n\n${began.toISOString()} · ${processor}, ${cores} cores · Node ${node} · median of ${options.runs}${options.quick ? ' · quick' : ''}\n`;
  process.stdout.write(`${text}\n`);
  const figures = Object.fromEntries(found.map(({ name, findings }) => [name, findings]));
  const file = await writeResults(began, text, {
    began,
    machine: machine(),
    options,
    measures: figures,
    failures,
  });
  tell(file);
  // A bar that is not reached is a finding; only what could not be measured is a failure.
  process.exitCode = failures.length > 0 ? 1 : 0;
}
