import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port nobody listens on, below those that the system gives to outgoing connections. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await isFree(port)) return port;
  }
};

/** An installation as a newcomer starts it, in a process of its own. */
export interface RunningInstallation {
  readonly port: number;
  readonly folder: string;
  readonly child: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
}

/** Starts an installation over a folder and waits until it says that it is ready. */
export const startInstallation = async (folder: string, port: number): Promise<RunningInstallation> => {
  const child = spawn(process.execPath, ['packages/local/src/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), MAHALLI_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Prêt en')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${said}`)));
  });
  return { port, folder, child, said: () => said };
};

/** Ends an installation, politely or as a power cut would. */
export const endInstallation = async (
  { child }: RunningInstallation,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};

/** A folder of its own for one test, and how to remove it. */
export const temporaryFolder = async (): Promise<{ path: string; remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'mahalli-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};
