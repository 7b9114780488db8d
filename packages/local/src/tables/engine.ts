import type { ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';

/** A table engine that runs as a child process and answers the DynamoDB API. */
export interface Engine {
  readonly name: 'dynoxide' | 'dynamodb-local';
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Called when an engine that nobody stopped is gone, with what it said last. */
export type OnEngineLost = (reason: string) => void;

/** A port of this machine that nobody listens on at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
};

const exited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (exited(child)) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
};

interface Watched {
  readonly name: Engine['name'];
  readonly child: ChildProcess;
  readonly port: number;
  readonly onLost?: OnEngineLost | undefined;
}

/** Waits until a child answers, then watches it: an engine that dies by itself is reported. */
export const watchEngine = async ({ name, child, port, onLost }: Watched): Promise<Engine> => {
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  let expected = false;
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-2000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  child.once('error', (error) => listen(Buffer.from(error.message)));

  const patience = Date.now() + 20_000;
  while (!(await answers(url))) {
    if (child.pid === undefined || exited(child) || Date.now() > patience) {
      await stopChild(child);
      throw new Error(`${name} did not start: ${said.trim()}`);
    }
    await wait(15);
  }
  child.once('exit', (code, signal) => {
    if (!expected) onLost?.(`${name} stopped by itself (${signal ?? code}): ${said.trim()}`);
  });
  return {
    name,
    port,
    url,
    stop: () => {
      expected = true;
      return stopChild(child);
    },
  };
};

const record = v.object({ pid: v.number(), mark: v.string() });

const commandOf = async (pid: number): Promise<string> => {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

/** Writes down which process works on these tables, so that the next start can find it after kill -9. */
export const recordEngine = (pidFile: string, child: ChildProcess, mark: string): Promise<void> =>
  writeFile(pidFile, JSON.stringify({ pid: child.pid ?? 0, mark }));

/**
 * Stops an engine that outlived its parent, so that two never write the same file.
 *
 * Only a process whose command line still names our file is stopped: ids are used again.
 */
export const stopOrphan = async (pidFile: string): Promise<void> => {
  const text = await readFile(pidFile, 'utf8').catch(() => '');
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), record), text);
  if (!found.success) return;
  const { pid, mark } = found.output;
  const isOurs = async (): Promise<boolean> => pid > 0 && (await commandOf(pid)).includes(mark);

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isOurs())) break;
    process.kill(pid, signal);
    for (let turn = 0; turn < 100 && (await isOurs()); turn += 1) await wait(20);
  }
  await rm(pidFile, { force: true });
};
