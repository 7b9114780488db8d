import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Engine, freePort, type OnEngineLost, recordEngine, stopOrphan, watchEngine } from './engine.ts';
import { prepareStreams } from './stream-indexes.ts';

/** The engine's program, or nothing on a machine for which it was not installed. */
export const dynoxideProgram = (): string | undefined => {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    const program = join(dirname(manifest), 'dynoxide');
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
};

export interface DynoxideOptions {
  /** Where the tables are kept; without it they live in memory only. */
  readonly file?: string;
  readonly port?: number;
  readonly onLost?: OnEngineLost;
}

/** Starts dynoxide on this machine only, over a file (which survives kill -9) or in memory. */
export const startDynoxide = async ({ file, port, onLost }: DynoxideOptions = {}): Promise<Engine> => {
  const program = dynoxideProgram();
  if (program === undefined) throw new Error('dynoxide is not installed for this machine.');

  const start = async (): Promise<Engine> => {
    const taken = port ?? (await freePort());
    const where = file === undefined ? [] : ['--db-path', file];
    const child = spawn(program, ['serve', '--host', '127.0.0.1', '--port', `${taken}`, ...where], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (file !== undefined) await recordEngine(`${file}.pid`, child, file);
    return watchEngine({ name: 'dynoxide', child, port: taken, onLost });
  };

  if (file === undefined) return start();
  await stopOrphan(`${file}.pid`);
  // The first start makes the file, which the engine must then let go of.
  if (!existsSync(file)) await (await start()).stop();
  prepareStreams(file, Date.now());
  return start();
};
