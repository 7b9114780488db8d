import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { temporaryFolder } from './installation.ts';

const port = inject('port');
const data = inject('folder');
const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['packages/local/src/export.ts', ...args], {
    cwd: root,
    env: { ...process.env, MAHALLI_DATA: data, PORT: String(port) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Every address that a page leads to or loads. */
const linksIn = (html: string): readonly string[] => [
  ...[...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, target = '']) => target),
  ...[...html.matchAll(/\bsrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(', ').map((one) => one.split(' ')[0] ?? ''),
  ),
];

describe('A collectivity that leaves', () => {
  let browser: Browser;
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let folder = '';

  beforeAll(async () => {
    browser = await openBrowser();
    place = await temporaryFolder();
    folder = join(place.path, 'tinghir');
    run('--code', '08.577', '--to', folder);
  });
  afterAll(async () => {
    await browser.close();
    await place.remove();
  });

  test.each(locales)('reads its portal from a disk, with its style, without us (%s)', async (locale) => {
    const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'site', locale, 'index.html')).href);

    await page
      .getByRole('link', { name: messages[locale].portal.nav.publications, exact: true })
      .first()
      .click();
    await page.locator('main li a, main article a').first().click();

    expect(page.url()).toMatch(/^file:.*\/site\/.*index\.html/);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
    await context.close();
  });

  test('finds each file whole, its publications as data, and what is internal apart', async () => {
    const sums = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(await readFile(join(folder, path)))
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    const publications = JSON.parse(await readFile(join(folder, 'data', 'publications.json'), 'utf8'));

    expect(publications.length).toBeGreaterThanOrEqual(12);
    expect(publications[0].body.ar.length).toBeGreaterThan(100);
    expect((await readdir(join(folder, 'internal', 'publications'))).length).toBe(publications.length);
    for (const part of ['site', 'data']) {
      const files = await readdir(join(folder, part), { recursive: true, withFileTypes: true });
      for (const file of files.filter((one) => one.isFile() && one.name !== 'site.json')) {
        const text = await readFile(join(file.parentPath, file.name), 'utf8');
        expect(text, file.name).not.toContain('redaction@');
      }
    }
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  test('keeps every link of its portal within the folder, and none to us', async () => {
    const site = join(folder, 'site');
    const all = await readdir(site, { recursive: true, withFileTypes: true });
    const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    const held = new Set(files);
    const broken: string[] = [];
    const ours: string[] = [];
    for (const file of files.filter((one) => one.endsWith('.html'))) {
      for (const target of linksIn(await readFile(file, 'utf8'))) {
        if (/^(?:mailto|tel):/.test(target) || target.startsWith('#')) continue;
        if (/^https?:/.test(target)) {
          if (target.includes(`localhost:${port}`)) ours.push(`${file} ${target}`);
          continue;
        }
        const [path = ''] = target.split('#');
        if (!held.has(resolve(dirname(file), decodeURIComponent(path)))) broken.push(`${file} ${target}`);
      }
    }
    for (const file of files.filter((one) => one.endsWith('.json')))
      expect(await readFile(file, 'utf8'), file).not.toMatch(/"https?:[^"]*localhost/);

    expect([broken, ours]).toEqual([[], []]);
    for (const kind of [
      /\/files\/[0-9a-f]{64}\/[^/]+\.csv$/,
      /publications\/\d+\.csv$/,
      /publications\/\d+\.json$/,
    ])
      expect(files.some((one) => kind.test(one))).toBe(true);
    expect(files.some((one) => /search|catalogue|\.atom$/.test(one))).toBe(false);
    const readme = await readFile(join(folder, 'README.md'), 'utf8');
    expect(readme).toContain(`http://province-tinghir.localhost:${port}`);
  });

  test.each(locales)('has no form left, and is told where everything is (%s)', async (locale) => {
    const home = await readFile(join(folder, 'site', locale, 'index.html'), 'utf8');

    expect(home).not.toContain('<form');
    expect(home).toContain(messages[locale].finding.search.offline);
  });

  test('takes all of it in one archive, if asked to', async () => {
    const archive = join(place.path, 'tinghir.zip');
    run('--code', '08.577', '--to', archive);

    const packed = unzipSync(await readFile(archive));
    const sums = Buffer.from(packed['SHA256SUMS'] ?? [])
      .toString()
      .trim()
      .split('\n');
    expect(Object.keys(packed)).toHaveLength(sums.length + 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(packed[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    expect((await stat(archive)).mode & 0o077).toBe(0);
  });

  test.each([
    [['--code', '08.577', '--to', data], 'n’est pas vide'],
    [['--code', '99'], '--code'],
    [['--code', '01.051.01.03', '--to', '/nonexistent-parent/x'], '01.051.01.03'],
  ])('is told what to do when %j cannot be done', (args, said) => {
    expect(() => run(...args)).toThrow(said);
  });
});
