import { brotliCompressSync } from 'node:zlib';
import { locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Address, answeredAddresses, bureauAddresses, publicAddresses } from './addresses.ts';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { signIn } from './people.ts';
import { ask } from './read-page.ts';

const port = inject('port');

const budget = 14 * 1024;

let browser: Browser;
const contexts = new Map<string, BrowserContext>();

/** A browser 320 pixels wide for one person; axe needs scripts, which our policy refuses, so it is set aside. */
const contextFor = async ({ as = '', locale }: Address): Promise<BrowserContext> => {
  const known = contexts.get(as);
  if (known !== undefined) return known;
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  contexts.set(as, context);
  if (as !== '') await signIn(await context.newPage(), port, locale, as);
  return context;
};

const open = async (address: Address, seen: (asked: URL) => void = () => undefined): Promise<Page> => {
  const page = await (await contextFor(address)).newPage();
  page.on('request', (request) => seen(new URL(request.url())));
  const response = await page.goto(`http://${address.host}:${port}${address.path}`);
  expect(response?.status()).toBe(address.status ?? 200);
  return page;
};

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const named = ({ name, locale }: Address): string => `${name} (${locale})`;

const all = [...publicAddresses, ...answeredAddresses, ...bureauAddresses];

const expectOneDocument = async (page: Page, address: Address): Promise<void> => {
  expect(await page.locator('html').getAttribute('lang')).toBe(address.locale);
  expect(await page.locator('html').getAttribute('dir')).toBe(address.locale === 'ar' ? 'rtl' : 'ltr');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.locator('script').count()).toBe(address.script === true ? 1 : 0);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  expect(await page.locator('[style], style').count()).toBe(0);
};

describe('Every page', () => {
  // One visit judges all: opening some hundred pages once more for each question took half of the whole run.
  test.each(all.map((address) => [named(address), address] as const))(
    'says its language, asks no other host, and serves everyone at 320 pixels, four times larger and in forced colours: %s',
    async (_name, address) => {
      const hosts = new Set<string>();
      const page = await open(address, ({ host }) => hosts.add(host));

      expect([...hosts]).toEqual([`${address.host}:${port}`]);
      if (address.status === undefined) await expectOneDocument(page, address);
      await expectAccessible(page);
      await expectNoSideways(page);
      await expectValid(await page.content());

      // A screen of 1,280 by 1,024 at 400 %, with the colours of whoever reads.
      await page.setViewportSize({ width: 320, height: 256 });
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page);
      await expectNoSideways(page);
      await page.close();
    },
  );
});

const expectGood = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectValid(await page.content());
  expect(await page.locator('script, style, [style]').count()).toBe(0);
};

describe.each(locales)('The pages about one publication, in %s', (locale) => {
  test('can be used by everyone at 320 pixels, mistakes included', async () => {
    const list = bureauAddresses.find((one) => one.name === 'list of publications' && one.locale === locale);
    if (list === undefined) throw new Error('the list of publications has no address');
    const page = await open({ ...list, path: `${list.path}?state=published` });
    await page.locator('tbody a').first().click();
    const editor = page.url();
    await expectGood(page);

    // A title that changes in one language shows the gate; a missing category shows a mistake.
    await page.locator('[name="title.fr"]').fill(`Un titre changé en ${locale}`);
    await page.getByRole('button', { name: messages[locale].bureau.editor.save }).click();
    await page.waitForURL(/done=saved/);
    await expectGood(page);
    await page.locator('[name="category"]').selectOption('');
    await page.getByRole('button', { name: messages[locale].bureau.editor.save }).click();
    expect(await page.locator('#category-wrong').count()).toBe(1);
    await expectGood(page);

    await page.locator('form[action="?/comment"] button').click();
    expect(await page.locator('#text-wrong').count()).toBe(1);
    await expectGood(page);
    await page.locator('form[action="?/share"] button').click();
    const shared = await page.locator('form[action="?/share"] a').getAttribute('href');
    await expectGood(page);
    await page.goto(`${editor}/history`);
    await expectGood(page);
    await page.goto(shared ?? '');
    await expectGood(page);
    await page.goto(`${editor}/preview`);
    await expectGood(page);
    await page.goto(`${editor}/withdraw`);
    await expectGood(page);
    await page.locator('main form button').click();
    expect(await page.locator('#missing').count()).toBe(1);
    await expectGood(page);
    await page.close();
  });
});

describe.each(locales)('The pages of a table, in %s', (locale) => {
  test('can be used by everyone at 320 pixels, mistakes included', async () => {
    const t = messages[locale].tables;
    const form = bureauAddresses.find((one) => one.name === 'new publication' && one.locale === locale);
    if (form === undefined) throw new Error('the form of a new publication has no address');
    const page = await open(form);
    await page.locator('[name="category"]').selectOption('K06');
    await page.locator('[name="documentDate"]').fill('2026-11-02');
    await page.getByRole('button', { name: messages[locale].bureau.editor.save }).click();
    await page.waitForURL(/publications\/[0-9a-f-]{36}/);
    const editor = page.url().replace(/\?.*/, '');

    await page.goto(`${editor}/table`);
    await expectGood(page);
    await page.locator('[value="special-accounts"]').check();
    await page.getByRole('button', { name: t.create }).click();
    await page.locator('[name="0.receipts"]').fill('beaucoup');
    await expectGood(page);
    await page.getByRole('button', { name: t.save, exact: true }).click();
    expect(await page.locator('#r0-receipts-wrong').count()).toBe(1);
    await expectGood(page);

    await page.goto(`${editor}/table/import`);
    await expectGood(page);
    await page.getByRole('button', { name: t.read }).click();
    expect(await page.locator('#not-read').count()).toBe(1);
    await expectGood(page);
    await page.locator('#pasted').fill('account.fr;receipts;expenditure\nVignettes;10;5\nMarché;x;5');
    await page.getByRole('button', { name: t.read }).click();
    expect(await page.locator('#r3-receipts-wrong').count()).toBe(1);
    await expectGood(page);
    await page.getByRole('button', { name: t.saveReady }).click();
    await page.waitForURL(/done=imported/);
    await expectGood(page);
    await page.goto(editor);
    await expectGood(page);
    await page.close();
  });
});

describe.each(locales)('A publication with nothing written yet, in %s', (locale) => {
  test('is previewed with what it lacks in place of its texts', async () => {
    const form = bureauAddresses.find((one) => one.name === 'new publication' && one.locale === locale);
    if (form === undefined) throw new Error('the form of a new publication has no address');
    const page = await open(form);
    await page.locator('[name="category"]').selectOption('K16');
    await page.locator('[name="documentDate"]').fill('2026-11-02');
    await page.getByRole('button', { name: messages[locale].bureau.editor.save }).click();
    await page.waitForURL(/publications\/[0-9a-f-]{36}/);

    await page.goto(`${page.url().replace(/\?.*/, '')}/preview`);

    expect(await page.locator('h1').textContent()).toContain(messages[locale].standings.missing);
    await expectGood(page);
    await page.close();
  });
});

describe('Every page that citizens read', () => {
  const compressed = async (host: string, path: string): Promise<number> => {
    const { text } = await ask({ port, host, path });
    return brotliCompressSync(text).byteLength;
  };

  test.each(publicAddresses.map((address) => [named(address), address] as const))(
    'weighs 14 KB at most with its style sheets and emblem: %s',
    async (_name, { host, path }) => {
      const { text } = await ask({ port, host, path });
      const sheets = [...text.matchAll(/<link href="(?<sheet>[^"]+)" rel="stylesheet"/g)].map(
        ({ groups }) => groups?.['sheet'] ?? '',
      );
      const parts = await Promise.all(
        [path, ...sheets, '/theme.css', '/emblem.svg'].map((part) => compressed(host, part)),
      );

      expect(sheets.length).toBeGreaterThan(0);
      expect(parts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
    },
  );
});
