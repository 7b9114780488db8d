import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findCollectivity } from '@mahalli/registry';
import { benchCode } from '../corpus.ts';
import { median, shown } from '../figures.ts';
import { type Measure, row } from '../measure.ts';
import { root } from '../places.ts';
import { cpuSecondsOf } from '../process-tree.ts';
import { runMeasured } from '../run-measured.ts';

const connections = 16;
const bar = 5000;

const client = fileURLToPath(new URL('../reading/read-pages.ts', import.meta.url));
const bareServer = fileURLToPath(new URL('../reading/serve-bytes.ts', import.meta.url));

interface Read {
  readonly answers: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p95: number;
  readonly clientCpuSeconds: number;
  /** What the server took for it, where the system tells. */
  readonly serverCpuSeconds: number | undefined;
}

interface Server {
  readonly pid: number;
  readonly port: number;
  readonly host: string;
  readonly path: string;
}

const read = async ({ pid, port, host, path }: Server, requests: number): Promise<Read> => {
  const before = cpuSecondsOf(pid);
  const { said } = await runMeasured({
    program: process.execPath,
    args: [client, `${port}`, host, path, `${connections}`, `${requests}`, '15'],
    cwd: root,
  });
  const after = cpuSecondsOf(pid);
  return {
    ...JSON.parse(said),
    serverCpuSeconds: before === undefined || after === undefined ? undefined : after - before,
  };
};

const startBare = async (bytes: number): Promise<{ child: ChildProcess; server: Server }> => {
  const child = spawn(process.execPath, [bareServer, `${bytes}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (said: Buffer) => resolve(Number(said.toString())));
  });
  return { child, server: { pid: child.pid ?? 0, port, host: 'localhost', path: '/' } };
};

const rate = (all: readonly Read[]): number => median(all.map(({ answers, seconds }) => answers / seconds));

const perCpuSecond = (all: readonly Read[]): string => {
  const rates = all.flatMap(({ answers, serverCpuSeconds }) =>
    serverCpuSeconds === undefined || serverCpuSeconds === 0 ? [] : [answers / serverCpuSeconds],
  );
  return rates.length === 0 ? '' : `, ${shown(median(rates))} per CPU-s of the server`;
};

/** Requests a second of one stored page through the gateway, beside Node's own HTTP answering as many bytes. */
export const measureReading: Measure = async ({ options, installation, tell }) => {
  const { port, child } = await installation.running();
  const slug = findCollectivity(benchCode)?.slug ?? benchCode;
  const gateway = { pid: child.pid ?? 0, port, host: `${slug}.localhost:${port}`, path: '/fr' };
  const requests = options.quick ? 4000 : 30_000;
  tell(`  ${requests} requests over ${connections} connections`);
  const warm = await read(gateway, requests / 2);
  const bare = await startBare(Math.round(warm.bytes / warm.answers));
  try {
    await read(bare.server, requests / 2);
    const ours: Read[] = [];
    const theirs: Read[] = [];
    for (let run = 0; run < options.runs; run += 1) {
      ours.push(await read(gateway, requests));
      theirs.push(await read(bare.server, requests));
    }
    const [our, their] = [rate(ours), rate(theirs)];
    return {
      rows: [
        row(
          `reading the home page, ${connections} connections`,
          `${shown(our)} requests/s${perCpuSecond(ours)}`,
          {
            comparedTo: `Node’s HTTP alone: ${shown(their)}${perCpuSecond(theirs)}`,
            ratio: `${shown(our / their)} ×`,
            bar: `≥ ${shown(bar)}/s`,
            met: our >= bar,
          },
        ),
      ],
      figures: { ours, nodeAlone: theirs },
    };
  } finally {
    bare.child.kill();
  }
};
