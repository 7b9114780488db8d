import { Worker } from 'node:worker_threads';
import type { Inspected, Refused, Upload } from './inspect-here.ts';

/** Under which conditions a file is read. */
export interface Conditions {
  /** The program of the thread: this workspace's `inspect.worker`, or where a bundle has put it. */
  readonly program?: URL;
  /** How long one file may take, in milliseconds. */
  readonly patience?: number;
}

/** The slowest file that was made to be slow takes a quarter of this; a function that calls must wait longer itself. */
const patience = 60_000;

/** What a thread may take beside the bytes of files and pictures, in MB: a workbook of 1.5 million texts passes. */
const resourceLimits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/** Beside this file: as it is written, or as it is bundled. */
const ownProgram = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './inspect.worker.ts' : './inspect.worker.mjs', import.meta.url);

const refused = (refusal: Refused['refusal'], what: string): Refused => ({
  outcome: 'refused',
  refusal,
  details: { what },
});

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const answerOf = (worker: Worker, wait: number): Promise<Inspected | Refused> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(refused('bomb', 'time')), wait);
    worker.once('message', (answer: Inspected | Refused) => resolve(answer));
    worker.once('error', (error) =>
      resolve(isOutOfMemory(error) ? refused('bomb', 'memory') : refused('damaged', 'unreadable')),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(refused('damaged', 'unreadable'));
    });
  });

/**
 * Says what an uploaded file is, whether it may be published, and what it hides.
 *
 * It never throws. The file is read in a thread of its own, without the environment: bytes that bring a reader down,
 * keep it busy or swell are refused, and the caller goes on.
 */
export const inspect = async (upload: Upload, conditions: Conditions = {}): Promise<Inspected | Refused> => {
  const worker = new Worker(conditions.program ?? ownProgram(), {
    workerData: upload,
    resourceLimits,
    env: {},
  });
  try {
    return await answerOf(worker, conditions.patience ?? patience);
  } finally {
    await worker.terminate();
  }
};
