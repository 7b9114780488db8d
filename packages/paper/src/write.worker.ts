import { parentPort } from 'node:worker_threads';
import type { Letter } from './letter.ts';
import { startTypesetter } from './typesetter.ts';

/** The thread in which letters are made into PDF, one after another. What it cannot make ends it. */
const typeset = await startTypesetter();
parentPort?.on('message', (letter: Letter) => parentPort?.postMessage(typeset(letter)));
