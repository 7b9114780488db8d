import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const port = inject('port');

/** A word of the demonstration of Ourika in each language, badly typed, and one that only another portal says. */
const words: Readonly<Record<Locale, { readonly typed: string; readonly elsewhere: string }>> = {
  ar: { typed: 'صفقات', elsewhere: 'تنغير' },
  fr: { typed: 'marches', elsewhere: 'Tinghir' },
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openPage = async (javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled })).newPage();

describe.each(locales)('A citizen who searches a portal, in %s', (locale) => {
  const t = messages[locale].finding.search;
  const home = `http://ourika.localhost:${port}/${locale}`;

  test('finds without any script, from the home page, with what matched marked', async () => {
    const page = await openPage(false);
    await page.goto(home);
    await page.locator('#q').fill(words[locale].typed);
    await page.getByRole('button', { name: t.submit }).click();

    expect(new URL(page.url()).pathname).toBe(`/${locale}/search`);
    expect(await page.locator('#q').inputValue()).toBe(words[locale].typed);
    expect(await page.locator('.entries mark').count()).toBeGreaterThan(0);
    await page.locator('.entries a').first().click();
    expect(await page.locator('article h1').count()).toBe(1);
    await page.context().close();
  });

  test('narrows what was found', async () => {
    const page = await openPage(false);
    await page.goto(`${home}/search`);
    const all = await page.locator('.entries > li').count();
    await page.locator('#category').selectOption({ index: 1 });
    await page.getByRole('button', { name: t.submit }).click();

    const narrowed = await page.locator('.entries > li').count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    expect(await page.locator('#category').inputValue()).toMatch(/^K\d\d$/);
    await page.context().close();
  });

  test('is told what to do when nothing answers, and never of another portal', async () => {
    const page = await openPage(false);
    await page.goto(`${home}/search?category=K16&q=${encodeURIComponent(words[locale].elsewhere)}zzz`);

    expect(await page.locator('.entries').count()).toBe(0);
    for (const advice of [t.none, t.advice.spelling, t.advice.wider, t.advice.ask])
      expect(await page.locator('main').textContent()).toContain(advice);
    await page.context().close();
  });

  test('sees titles while typing, where scripts run under our policy', async () => {
    const page = await openPage(true);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`${home}/search`);
    await page.locator('#q').pressSequentially(words[locale].typed);
    const first = page.locator('#suggestions a').first();
    await first.waitFor();

    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    await first.click();
    expect(await page.locator('article h1').count()).toBe(1);
    expect(refused).toEqual([]);
    await page.context().close();
  });
});

/** A word of each language that, in the portal of Ait Melloul, only an attached file says. */
const inFiles: Readonly<Record<Locale, string>> = { ar: 'المنجز', fr: 'juridique' };

describe.each(locales)('A word that only an attached file says, in %s', (locale) => {
  const search = `http://ait-melloul.localhost:${port}/${locale}/search`;

  test('is found without scripts, and leads to the publication and its file', async () => {
    const page = await openPage(false);
    await page.goto(search);
    await page.locator('#q').fill(inFiles[locale]);
    await page.locator('main form button').first().click();

    expect(await page.locator('.entries > li').count()).toBe(1);
    await page.locator('.entries a').first().click();
    expect(await page.locator('article h1').count()).toBe(1);
    expect(await page.locator(`main a[href*="//files.localhost:${port}/"]`).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('is suggested while somebody types it', async () => {
    const page = await openPage(true);
    await page.goto(search);
    await page.locator('#q').pressSequentially(inFiles[locale]);

    await page.locator('#suggestions a').first().waitFor();
    expect(await page.locator('#suggestions a').count()).toBe(1);
    await page.context().close();
  });
});

test('What somebody types is shown as text, whatever it is', async () => {
  const page = await openPage(true);
  const typed = '"><img src=x onerror=alert(1)><mark>';
  await page.goto(`http://ourika.localhost:${port}/fr/search?q=${encodeURIComponent(typed)}`);

  expect(await page.locator('#q').inputValue()).toBe(typed);
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
});
