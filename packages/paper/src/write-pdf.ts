import { Worker } from 'node:worker_threads';
import type { Letter } from './letter.ts';

/** How long one letter may take, in milliseconds; one of a hundred pages takes a tenth of it. */
const patience = 30_000;

/** How long a thread without letters is kept, in milliseconds: it holds 200 MB, and the texts of its letters. */
const rest = 60_000;

/** How many letters a thread writes: Typst remembers each, for 0.6 MB, and has no way to forget. */
const most = 200;

/** Beside this file: as it is written, or as it is bundled. */
const program = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './write.worker.ts' : './write.worker.mjs', import.meta.url);

let press: Worker | undefined;
let written = 0;
let closing: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

const close = async (): Promise<void> => {
  const closed = press;
  press = undefined;
  written = 0;
  await closed?.terminate();
};

const open = (): Worker => {
  const opened = new Worker(program(), { env: {} });
  // Whoever waits for a letter listens too; a thread that fails while nobody waits is only replaced.
  opened
    .on('error', () => undefined)
    .once('exit', () => {
      if (press === opened) void close();
    });
  return opened;
};

const writeNext = async (letter: Letter): Promise<Uint8Array> => {
  clearTimeout(closing);
  if (written === most) await close();
  press ??= open();
  written += 1;
  const worker = press;
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const timer = setTimeout(() => reject(new Error('A letter took too long.')), patience);
  const onExit = (): void => reject(new Error('The thread that writes letters ended.'));
  worker.once('message', resolve).once('error', reject).once('exit', onExit).ref();
  try {
    worker.postMessage(letter);
    return await promise;
  } catch (error) {
    await close();
    throw error;
  } finally {
    clearTimeout(timer);
    worker.off('message', resolve).off('error', reject).off('exit', onExit).unref();
    closing = setTimeout(() => void close(), rest).unref();
  }
};

/**
 * Makes a letter into a PDF: A4, tagged, with its language, its title and text that can be read and copied.
 *
 * The same letter gives the same bytes. Letters are written one after another, in a thread of their own, so that
 * whoever asks can go on with others meanwhile: the first takes a second, the others far less.
 */
export const writePdf = (letter: Letter): Promise<Uint8Array> => {
  const pdf = last.then(() => writeNext(letter));
  last = pdf.catch(() => undefined);
  return pdf;
};
