import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./results', import.meta.url));

/** Keeps a run beside the earlier ones, for people (`.md`) and for programs (`.json`); answers where. */
export const writeResults = async (at: Date, text: string, figures: unknown): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, at.toISOString().slice(0, 19).replaceAll(':', '-'));
  await writeFile(`${file}.md`, text);
  await writeFile(`${file}.json`, `${JSON.stringify(figures, null, 2)}\n`);
  return `${file}.md`;
};
