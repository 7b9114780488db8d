import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = fileURLToPath(new URL('ARCHITECTURE.md', import.meta.url));
const [begin, end] = ['<!-- arrows -->', '<!-- /arrows -->'];

/** Draws who imports whom, as the code has it now; `npm run` knows where the tool is. */
const draw = (): string =>
  execFileSync(
    'depcruise',
    [
      '--config',
      'dependency-cruiser.config.mjs',
      '--output-type',
      'mermaid',
      '--collapse',
      '^(packages/[^/]+|functions|infra|site-template|tests)',
      '--include-only',
      '^(packages|functions|infra|site-template)',
      'packages',
      'functions',
      'infra',
      'site-template/src',
    ],
    { cwd: root, encoding: 'utf8' },
  ).trim();

const text = readFileSync(page, 'utf8');
const [before = '', rest = ''] = text.split(begin);
const [, after = ''] = rest.split(end);
const drawn = `${before}${begin}\n\n\`\`\`mermaid\n${draw()}\n\`\`\`\n\n${end}${after}`;

if (!process.argv.includes('--check')) writeFileSync(page, drawn);
else if (drawn !== text) {
  process.stderr.write('docs/ARCHITECTURE.md does not show the arrows as they are: npm run draw\n');
  process.exit(1);
}
