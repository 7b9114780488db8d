import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';

/** What a JSON file holds, or nothing when there is no such file. */
export const readJsonFile = async <T extends v.GenericSchema>(
  path: string,
  schema: T,
): Promise<v.InferOutput<T> | undefined> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return v.parse(schema, JSON.parse(text));
};

/** Replaces a JSON file in one step, so that a reader or a crash never meets half of it. */
export const writeJsonFile = async (path: string, content: unknown, mode = 0o644): Promise<void> => {
  const temporary = `${path}.${randomUUID()}.new`;
  await writeFile(temporary, `${JSON.stringify(content, null, 1)}\n`, { mode });
  await rename(temporary, path);
};
