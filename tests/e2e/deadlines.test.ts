import { locales } from '@mahalli/core';
import { date } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/requests';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const port = inject('port');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('A citizen who counts the dates of a request, in %s', (locale) => {
  const t = messages[locale].clock;
  const portal = `http://ourika.localhost:${port}/${locale}`;

  test('is led there from the page on requests, and reads each date and its reason without a script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${portal}/ask-for-information`);
    await page.getByRole('link', { name: messages[locale].portal.requests.count }).click();
    await page.locator('#received').fill('2026-03-02');
    await page.locator('[name="extended"]').check();
    await page.getByRole('button', { name: t.submit }).click();

    expect(await page.locator('#received').inputValue()).toBe('2026-03-02');
    expect(await page.locator('[name="extended"]').isChecked()).toBe(true);
    expect(await page.locator('tbody tr').count()).toBe(7);
    const first = page.locator('.deadlines > li').first();
    expect(await first.textContent()).toContain(date(locale, '2026-04-01'));
    await first.locator('summary').click();
    expect(await first.locator('li').allTextContents()).toContain(
      t.steps.holiday(date(locale, '2026-03-20'), locale === 'ar' ? 'عيد الفطر' : 'Aïd al-Fitr'),
    );
    await context.close();
  });

  test('is told beside the field what is wrong with a date, and finds it as it was typed', async () => {
    const page = await browser.newPage();

    for (const [typed, said] of [
      ['2026-02-30', t.badDate],
      ['1999-01-04', t.outside(date(locale, '2022-01-01'), date(locale, '2027-12-31'))],
    ] as const) {
      await page.goto(`${portal}/deadlines?received=${typed}&kind=urgent`);

      const field = page.locator('#received');
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute('aria-describedby')).toContain('received-wrong');
      expect(await page.locator('#received-wrong').textContent()).toBe(said);
      expect(await page.locator('[value="urgent"]').isChecked()).toBe(true);
    }
    await page.close();
  });
});
