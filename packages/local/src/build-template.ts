import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the template is made of. */
const sources = [
  'site-template/src',
  'site-template/adapter',
  'site-template/vite.config.ts',
  'packages/contracts/src',
  'packages/core/src',
  'packages/i18n/src',
  'packages/registry/src',
];

const changedAt = async (path: string): Promise<number> => {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
};

const build = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
      {
        cwd: join(root, 'site-template'),
        // Whoever starts this may be a test runner: readers get the same template all the same.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the template could not be built (vite ended with ${code})`)),
    );
  });

/** Builds the template unless the last build is more recent than everything it is made of. */
export const buildTemplateIfNeeded = async (): Promise<void> => {
  const built = await changedAt(join(root, 'site-template/build/template.json')).catch(() => 0);
  const made = await Promise.all(sources.map((path) => changedAt(join(root, path))));
  if (built > Math.max(...made)) return;
  process.stdout.write('Construction du gabarit… / يجري بناء القالب…\n');
  await build();
};
