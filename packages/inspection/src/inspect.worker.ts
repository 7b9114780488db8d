import { parentPort, workerData } from 'node:worker_threads';
import { inspectHere } from './inspect-here.ts';

/** The thread in which one file is read. It answers once, and is then ended from outside. */
parentPort?.postMessage(await inspectHere(workerData));
