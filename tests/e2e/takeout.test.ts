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
import { aPicture } from './a-picture.ts';
import { openBrowser } from './browser.ts';
import { temporaryFolder } from './installation.ts';
import { signIn } from './people.ts';
import { askUntil } from './read-page.ts';

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
/** Gives the portal an emblem, a photograph and a page of its own, as its administrator does. */
const makeOwn = async (browser: Browser): Promise<void> => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, port, 'fr', 'administration@province-tinghir.example');
  const at = (path: string) => page.goto(`http://bureau.localhost:${port}/fr/08.577/${path}`);
  const press = (selector: string) =>
    Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()]);
  await at('pictures');
  for (const [purpose, width] of [
    ['emblem', 200],
    ['photo', 600],
  ] as const) {
    const buffer = aPicture(width, 200, 7);
    await page
      .locator(`#file-${purpose}`)
      .setInputFiles({ name: 'image.png', mimeType: 'image/png', buffer });
    await page.locator(`#file-${purpose} + button`).click();
    await page.waitForURL(new RegExp(`${purpose}=`));
    if (purpose === 'photo')
      for (const side of locales)
        await page.locator(`article [name="description.${side}"]`).fill(`Tinghir ${side}`);
    await press(`article form[action="?/${purpose}"] button`);
  }
  await at('pages');
  for (const side of locales) await page.locator(`[name="title.${side}"]`).fill(`Palmeraie ${side}`);
  await page.locator('#slug').fill('palmeraie');
  await press('form[action="?/add"] .actions button');
  for (const side of locales) await page.locator(`[name="body.${side}"]`).fill(`Mille palmiers ${side}`);
  await press('button[formaction="?/show"]');
  await context.close();
};

describe('A collectivity that leaves', () => {
  let browser: Browser;
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let folder = '';

  beforeAll(async () => {
    browser = await openBrowser();
    await makeOwn(browser);
    const home = { port, host: 'province-tinghir.localhost', path: '/fr' };
    await askUntil({ ...home, path: '/fr/pages/palmeraie' }, ({ status }) => status === 200);
    await askUntil(home, ({ text }) => text.includes('files.localhost') && text.includes('/emblem.webp'));
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

  test('takes along what makes the portal its own: emblem, photograph, pages, and every version of them', async () => {
    const home = await readFile(join(folder, 'site', 'fr', 'index.html'), 'utf8');
    const photograph = /src="\.\.\/(?<path>files\/[^"]+)"/.exec(home)?.groups?.['path'] ?? '';

    expect((await stat(join(folder, 'site', photograph))).size).toBeGreaterThan(1000);
    expect(home).not.toContain('files.localhost');
    expect((await stat(join(folder, 'site', 'emblem.webp'))).size).toBeGreaterThan(100);
    expect(await readFile(join(folder, 'site', 'fr', 'pages', 'palmeraie', 'index.html'), 'utf8')).toContain(
      'Mille palmiers fr',
    );
    const looks = JSON.parse(await readFile(join(folder, 'internal', 'looks.json'), 'utf8'));
    expect(looks.length).toBeGreaterThan(2);
    expect(await readFile(join(folder, 'internal', 'pages.json'), 'utf8')).toContain('Palmeraie ar');
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
