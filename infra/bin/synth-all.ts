import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// The CDK's own command line, so that what it would deploy is what it just read; it looks nothing up.
const commandLine = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
const here = fileURLToPath(new URL('..', import.meta.url));
const app = `"${process.execPath}" bin/app.ts`;

const { status } = spawnSync(
  process.execPath,
  [commandLine, 'synth', '--quiet', '--no-lookups', '--app', app, ...process.argv.slice(2)],
  { cwd: here, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
