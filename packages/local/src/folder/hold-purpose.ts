import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { startProblem } from './start-problem.ts';

const installed = v.object({
  /** How far the demonstration got; `none` where residents rely on what the folder holds. */
  demonstration: v.picklist(['none', 'begun', 'complete']),
  /** Where residents find it; only where there is no demonstration. */
  origin: v.optional(v.string()),
  /** What its pages were made with the last time all of them were. */
  madeWith: v.string(),
});

/** What a folder is for, as written down in it. */
export type Installed = v.InferOutput<typeof installed>;

const fileIn = (folder: string): string => join(folder, 'installation.json');

/** What a folder is for, or nothing when nobody has said so yet. */
export const readInstalled = (folder: string): Promise<Installed | undefined> =>
  readJsonFile(fileIn(folder), installed).catch((cause: unknown) => {
    // Not even a folder: whoever opens it says so better.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOTDIR') return undefined;
    throw startProblem('folder.unreadable', { folder, file: 'installation.json' }, cause);
  });

/** Writes down what a folder is for. */
export const writeInstalled = (folder: string, what: Installed): Promise<void> =>
  writeJsonFile(fileIn(folder), what);

/**
 * Refuses to mix what residents rely on with the demonstration, whose passwords everybody knows, and to serve
 * under one address the sites that were opened under another: their hosts are written in the tables.
 */
export const checkPurpose = async (folder: string, origin: string | undefined): Promise<void> => {
  const found = await readInstalled(folder);
  const known = found?.origin ?? '?';
  if (origin === undefined) {
    if (found?.demonstration === 'none')
      throw startProblem('folder.in-production', { folder, origin: known });
    return;
  }
  const isUsed =
    found === undefined ? existsSync(join(folder, 'version.json')) : found.demonstration !== 'none';
  if (isUsed) throw startProblem('folder.holds-demonstration', { folder });
  if (found !== undefined && found.origin !== origin)
    throw startProblem('folder.in-production', { folder, origin: known });
};

/** Says, once and for all, that residents rely on what this folder holds. */
export const holdForProduction = async (folder: string, origin: string): Promise<void> => {
  if ((await readInstalled(folder)) === undefined)
    await writeInstalled(folder, { demonstration: 'none', origin, madeWith: '' });
};
