import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { surfaces } from './render-bundle.ts';

const onDemand = { config: { onDemand: true } };

describe('A page is rendered', () => {
  test.each([
    ['/portal', {}, ['portals']],
    ['/portal/[lang=lang]/publications', {}, ['portals']],
    ['/national/[lang=lang]/figures', {}, ['national']],
    ['/portal/[lang=lang]/alerts', onDemand, ['visits']],
    ['/national/[lang=lang]/search', onDemand, ['visits']],
    ['/bureau/[lang=lang]/(desk)/help', {}, ['bureau']],
    ['/bureaucracy', {}, []],
  ])('by those that need it alone: %s', (id, said, expected) => {
    const rendering = Object.entries(surfaces).filter(([, renders]) => renders({ id, ...said }));

    expect(rendering.map(([name]) => name)).toEqual(expected);
  });

  test('in place of an answer by whoever answers visits, of the bureau and of portals', () => {
    const rendering = Object.keys(surfaces).filter((name) => surfaces[name]?.({ id: '/notices/[notice]' }));

    expect(rendering).toEqual(['visits', 'bureau']);
  });
});

test('Every page that asks something of its visitor says that it is rendered on demand', () => {
  const routes = join(import.meta.dirname, '../src/routes');
  const pages = globSync('{portal,national}/**/+page.server.ts', { cwd: routes }).map((file) => ({
    file,
    source: readFileSync(join(routes, file), 'utf8'),
  }));
  const asking = pages.filter(({ source }) => /\bvisitOf\(|\bactions\b|\bsearchParams\b/.test(source));

  expect(asking.length).toBeGreaterThan(0);
  for (const { file, source } of pages) {
    const says = source.includes('export const config = { onDemand: true };');
    expect({ file, says }).toEqual({ file, says: asking.some((one) => one.file === file) });
  }
});
