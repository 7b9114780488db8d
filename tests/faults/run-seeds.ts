import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run faults -- 100 [FIRST]`: the storms of a hundred seeds, from the first of them. */
const [count = '25', first = '1'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/faults'], {
  cwd: root,
  env: { ...process.env, FAULT_SEEDS: count, FAULT_FIRST: first },
  stdio: 'inherit',
});
child.once('exit', (code) => process.exit(code ?? 1));
