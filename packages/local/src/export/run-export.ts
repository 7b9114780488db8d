import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CollectivityCode, collectivityCode, Failure } from '@mahalli/core';
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

/** Nothing is ever written over: the folder is new, or it is empty. */
const expectFree = async (folder: string): Promise<void> => {
  const found = await readdir(folder).catch(() => []);
  if (found.length > 0) throw startProblem('export.folder-taken', { folder });
};

/**
 * `npm run export -- --code 09.273.01.05 --to FOLDER`: a collectivity leaves with its portal as a static site and its
 * data as files that open without us.
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
    let files = 0;
    for await (const { path, body } of takeOut(takeOutDeps(), code)) {
      const file = join(partial, path);
      // What is for the staff alone is readable by whoever exports alone.
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, body, { mode: 0o600 });
      files += 1;
      if (files % 100 === 0) say(`${files} fichiers / ملفا`);
    }
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
