import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { startProblem } from './folder/start-problem.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const settings = v.object({
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.minValue(1), v.maxValue(65_535)),
    '8080',
  ),
  MAHALLI_DATA: v.optional(v.pipe(v.string(), v.minLength(1)), '.mahalli'),
});

/** What whoever starts the machine may choose: `PORT`, and the folder of the data, `MAHALLI_DATA`. */
export const startSettings = (): { readonly port: number; readonly folder: string } => {
  const read = v.safeParse(settings, process.env);
  if (!read.success) throw startProblem('port.unreadable', { port: process.env['PORT'] ?? '' });
  return { port: read.output.PORT, folder: resolve(root, read.output.MAHALLI_DATA) };
};
