import { locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { signIn } from './people.ts';
import { askUntil } from './read-page.ts';

const port = inject('port');
const code = '06.141.01.0';
const slug = 'casablanca';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('The look of a site, in %s', (locale) => {
  const t = messages[locale].bureau.site.theme;

  test('follows the colour that was wished for, in the nearest shade that can be read', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, port, locale, `administration@${slug}.example`);
    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/theme`);

    await page.locator('#colour').fill(locale === 'ar' ? '#ffd700' : '#87ceeb');
    await page.getByRole('button', { name: t.preview }).click();
    expect(await page.getByRole('status').textContent()).toBe(
      t.repaired(locale === 'ar' ? '#ffd700' : '#87ceeb'),
    );
    const shown = await page.locator('dl.facts bdi').first().textContent();
    await page.getByRole('button', { name: t.save }).click();
    expect(await page.getByRole('status').textContent()).toBe(t.saved);

    const sheet = await askUntil({ port, host: `${slug}.localhost`, path: '/theme.css' }, ({ text }) =>
      text.includes(`--accent:${shown}`),
    );
    expect(sheet.status).toBe(200);
    await context.close();
  });

  test('shows a page that the collectivity wrote, in both languages or not at all, and goes back', async () => {
    const p = messages[locale].bureau.pages;
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signIn(page, port, locale, `publication@${slug}.example`);
    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/pages/toolkit`);
    const read = (marker: string) =>
      askUntil({ port, host: `${slug}.localhost`, path: '/fr/toolkit' }, ({ text }) => text.includes(marker));

    await page.locator('[name="body.fr"]').fill(`Nos outils ${locale}`);
    await page.getByRole('button', { name: p.show }).click();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.locator('[name="body.ar"]').fill(`أدواتنا ${locale}`);
    await page.getByRole('button', { name: p.show }).click();
    expect(await page.getByRole('status').textContent()).toBe(p.shown);
    await read(`Nos outils ${locale}`);

    await page.getByRole('button', { name: p.restore }).click();
    expect(await page.getByRole('status').textContent()).toBe(p.restored);
    await askUntil(
      { port, host: `${slug}.localhost`, path: '/fr/toolkit' },
      ({ text }) => !text.includes(`Nos outils ${locale}`),
    );
    await page.context().close();
  });
});
