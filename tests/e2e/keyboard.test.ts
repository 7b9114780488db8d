import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { signIn } from './people.ts';

const port = inject('port');
const code = '08.577';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const aPage = async (): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false })).newPage();

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  const wanted = page.locator(selector).first();
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if ((await page.locator(':focus').count()) > 0 && (await wanted.and(page.locator(':focus')).count()) > 0)
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no amount of tabbing leads to ${selector}`);
};

describe.each(locales)('By keyboard alone, in %s', (locale: Locale) => {
  const m = messages[locale];

  test('a citizen skips the menu, and reaches a publication', async () => {
    const page = await aPage();
    await page.goto(`http://province-tinghir.localhost:${port}/${locale}`);
    await page.keyboard.press('Tab');

    expect(await page.locator(':focus').textContent()).toBe(m.skip);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#content');
    await tabTo(page, '.entries a');
    const title = await page.locator(':focus').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/publications\/\d+$/);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.context().close();
  });

  test('a clerk writes and publishes', async () => {
    const page = await aPage();
    await signIn(page, port, locale, 'publication@province-tinghir.example');
    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/publications/new`);
    await tabTo(page, '[name="category"]');
    await page.keyboard.type('K16');
    await tabTo(page, '[name="documentDate"]');
    await page.keyboard.type('11022026');
    for (const text of ['title', 'summary', 'body', 'office']) {
      for (const side of locales) {
        await tabTo(page, `[name="${text}.${side}"]`);
        await page.keyboard.type(side === 'ar' ? `نص ${text}` : `Texte ${text}`);
      }
    }
    await tabTo(page, 'main form button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=saved/);
    await tabTo(page, 'button[formaction]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=published/);

    expect(await page.getByRole('status').textContent()).toBe(m.bureau.editor.published);
    await page.context().close();
  });
});
