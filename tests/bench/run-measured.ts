import { spawn } from 'node:child_process';
import { watchMemory } from './process-tree.ts';

/** What a command cost, with everything it started. */
export interface Cost {
  readonly seconds: number;
  /** User and system time: what a machine busy with other things moves least. */
  readonly cpuSeconds: number;
  /** The peaks of its processes added up, where the system tells. */
  readonly peakBytes: number | undefined;
  readonly said: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `times` says what the shell itself took, then what its children took: `0m1.234s 0m0.056s`. */
const secondsIn = (times: string): number => {
  const [, children = ''] = times.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.,]+)s/g)];
  if (parts.length !== 2) throw new Error(`the shell did not say what its children took: ${times}`);
  return parts.reduce((sum, [, minutes, seconds]) => {
    return sum + Number(minutes) * 60 + Number(String(seconds).replace(',', '.'));
  }, 0);
};

/**
 * Runs a command to its end and tells what it cost; a command that fails is an error.
 *
 * A shell stands around it because every shell can tell what its children took, and Node cannot.
 */
export const runMeasured = async ({ program, args, cwd, env = {} }: Command): Promise<Cost> => {
  const since = performance.now();
  const shell = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const memory = watchMemory(shell.pid ?? 0);
  let said = '';
  let times = '';
  for (const stream of [shell.stdout, shell.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  shell.stdio[3]?.on('data', (chunk: Buffer) => {
    times += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    shell.once('error', reject);
    shell.once('close', resolve);
  });
  const peakBytes = memory.stop();
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.slice(-2000)}`);
  return {
    seconds: (performance.now() - since) / 1000,
    cpuSeconds: secondsIn(times),
    peakBytes,
    said,
  };
};
