import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CollectivityCode, collectivityCode, Failure } from '@mahalli/core';
import type { TakeOutProgress } from '@mahalli/functions/takeout/take-out';
import type { ZipSink } from '@mahalli/functions/takeout/zip-sink';
import { findCollectivity } from '@mahalli/registry';
import * as v from 'valibot';
import { startProblem } from '../folder/start-problem.ts';
import { reachInstallation } from '../reach-installation.ts';
import { say } from '../say.ts';

interface Options {
  readonly code: CollectivityCode;
  readonly to: string;
  readonly cloud: boolean;
}

const readOptions = (args: readonly string[]): Options => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        code: { type: 'string' },
        to: { type: 'string' },
        cloud: { type: 'boolean', default: false },
      },
    });
    const code = v.parse(collectivityCode, values.code);
    const slug = findCollectivity(code)?.slug ?? code;
    return { code, to: resolve(values.to ?? `export-${slug}`), cloud: values.cloud };
  } catch (cause) {
    throw startProblem('export.unreadable', {}, cause);
  }
};

/** Nothing is ever written over: the place is new, or it is an empty folder. */
const expectFree = async (folder: string): Promise<void> => {
  const there = await stat(folder).catch(() => undefined);
  if (there === undefined) return;
  const isEmpty = there.isDirectory() && (await readdir(folder)).length === 0;
  if (!isEmpty) throw startProblem('export.folder-taken', { folder });
};

/** What is for the staff alone is readable by whoever exports alone. */
const alone = { folder: 0o700, file: 0o600 };

const folder = (place: string): ZipSink => ({
  async put(path, body) {
    const file = join(place, path);
    await mkdir(dirname(file), { recursive: true, mode: alone.folder });
    await writeFile(file, body, { mode: alone.file });
  },
  end: async () => {},
});

const archive = async (place: string): Promise<ZipSink> => {
  const { zipSink } = await import('@mahalli/functions/takeout/zip-sink');
  await mkdir(dirname(place), { recursive: true });
  const file = await open(place, 'w', alone.file);
  const sink = zipSink(async (piece) => {
    await file.writeFile(piece);
  }, new Date());
  return {
    ...sink,
    async end() {
      await sink.end();
      await file.close();
    },
  };
};

const onProgress = ({ done, of }: TakeOutProgress): void => {
  if (done % 100 === 0) say(`${done}/${of} fichiers / ملفا`);
};

/**
 * `npm run export -- --code 09.273.01.05 --to FOLDER`: a collectivity leaves with its portal as a static site and its
 * data as files that open without us; in one archive when the place is called `….zip`.
 *
 * The folder gets its name when everything is in it: one that was cut short is never taken for a whole one.
 */
export const runExport = async (args: readonly string[]): Promise<void> => {
  const { code, to, cloud } = readOptions(args);
  await expectFree(to);
  const partial = `${to}.partial`;
  const installation = await reachInstallation(cloud);
  try {
    const [{ takeOut }, { takeOutDeps }] = await Promise.all([
      import('@mahalli/functions/takeout/take-out'),
      import('@mahalli/functions/takeout/take-out-deps'),
    ]);
    await rm(partial, { recursive: true, force: true });
    const sink = to.endsWith('.zip') ? await archive(partial) : folder(partial);
    const files = await takeOut(takeOutDeps(), code, { sink, onProgress });
    await sink.end();
    await rm(to, { recursive: true, force: true });
    await rename(partial, to);
    say(`${files} fichiers dans ${to}\n${files} ملفا في \u2066${to}\u2069`);
  } catch (error) {
    if (error instanceof Failure && error.code === 'site.unknown')
      throw startProblem('export.no-site', { code }, error);
    throw error;
  } finally {
    await installation.stop();
  }
};
