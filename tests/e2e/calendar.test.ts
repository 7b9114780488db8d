import { locales } from '@mahalli/core';
import { date } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { sendAs, signIn } from './people.ts';
import { ask } from './read-page.ts';

const port = inject('port');
const directorate = 'direction@mahalli.example';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** When a request must be answered, as anybody may ask. */
const dueOf = async (received: string): Promise<string> => {
  const { text } = await ask({ port, host: 'localhost', path: `/api/v1/deadlines?received=${received}` });
  return JSON.parse(text).dates[0].due;
};

const enter = async (locale: (typeof locales)[number]): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await signIn(page, port, locale, directorate);
  await page.goto(`http://bureau.localhost:${port}/${locale}/calendar`);
  return [context, page];
};

const expectGood = async (page: Page): Promise<void> => {
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectValid(await page.content());
};

describe.each(locales)('The calendar of the directorate, in %s', (locale) => {
  const t = messages[locale].clock.calendar;
  /** A working day for each language, in a month without holidays; and a request that is answered over it. */
  const [day, received] = locale === 'ar' ? ['2027-09-15', '2027-09-08'] : ['2027-10-13', '2027-10-06'];

  test('takes a day off that was decreed, counts with it, and lets it be taken back', async () => {
    const before = await dueOf(received);
    const [context, page] = await enter(locale);
    await page.getByRole('button', { name: t.add }).click();
    // Nothing is sent while the date is missing, as the browser says; a form without it is refused by us.
    await page.locator('form[action="?/add"]').evaluate((form) => form.setAttribute('novalidate', ''));
    await page.getByRole('button', { name: t.add }).click();
    expect(await page.locator('#add-wrong').textContent()).toBe(t.missing);
    await expectGood(page);

    await page.locator('#date').fill(day);
    await page.locator('#name-ar').fill('عطلة استثنائية');
    await page.locator('#name-fr').fill('Congé exceptionnel');
    await page.locator('#source-ar').fill('قرار رئيس الحكومة');
    await page.locator('#source-fr').fill('Décision du Chef du gouvernement');
    await page.getByRole('button', { name: t.add }).click();
    await page.waitForURL(/done=saved/);

    expect(await page.getByRole('status').textContent()).toBe(t.done);
    expect(await page.locator('main').textContent()).toContain(date(locale, day));
    expect((await dueOf(received)) > before).toBe(true);
    await expectGood(page);

    await page.locator(`button[name="date"][value="${day}"]`).click();
    await page.waitForURL(/done=saved/);
    expect(await dueOf(received)).toBe(before);
    await context.close();
  });

  test('refuses the second of two who change it at once, and shows what the first did', async () => {
    const [context, page] = await enter(locale);
    const version = (await page.locator('input[name="version"]').first().getAttribute('value')) ?? '';
    const form = {
      version,
      date: locale === 'ar' ? '2027-09-22' : '2027-10-20',
      days: '1',
      kind: 'ad-hoc',
      'name.ar': 'عطلة',
      'name.fr': 'Congé',
      'source.ar': 'قرار',
      'source.fr': 'Décision',
    };
    const first = { ...form, once: crypto.randomUUID() };
    expect((await sendAs(context, port, `/${locale}/calendar?/add`, first)).status).toBe(303);
    // The same form again is the same change.
    expect((await sendAs(context, port, `/${locale}/calendar?/add`, first)).status).toBe(303);

    const second = { ...form, once: crypto.randomUUID(), date: '2027-11-24' };
    const { status, text } = await sendAs(context, port, `/${locale}/calendar?/add`, second);

    expect(status).toBe(412);
    expect(text).toContain(messages[locale].failures['calendar.changed']({}).title);
    expect(text).toContain(date(locale, form.date));
    expect(text).toContain('2027-11-24');
    await context.close();
  });

  test('takes the day for which a holiday was announced, with all its days', async () => {
    const [context, page] = await enter(locale);
    // Each language announces another holiday that was only expected.
    const [from, to, second] =
      locale === 'ar'
        ? (['2027-03-09', '2027-03-10', '2027-03-11'] as const)
        : (['2027-05-16', '2027-05-17', '2027-05-18'] as const);
    const announcing = page.locator('details', { has: page.locator(`#to-${from}`) });
    await announcing.locator('summary').click();
    await announcing.locator(`#to-${from}`).fill(to);
    await announcing.locator('input[name="source.ar"]').fill('بلاغ وزارة الأوقاف');
    await announcing.locator('input[name="source.fr"]').fill('Communiqué du ministère des Habous');
    await announcing.getByRole('button', { name: t.save }).click();
    await page.waitForURL(/done=saved/);

    const shown = page.locator('li.attached', { has: page.locator(`#to-${to}`) });
    expect(await shown.locator('h3').textContent()).toContain(
      `${date(locale, to)} – ${date(locale, second)}`,
    );
    expect(await shown.textContent()).toContain(t.standings.announced);
    await context.close();
  });
});

test('The calendar is read by analysts, who find nothing to change', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, port, 'fr', 'analyse@mahalli.example');
  await page.getByRole('link', { name: messages.fr.clock.calendar.nav }).click();

  expect(await page.locator('h1').textContent()).toBe(messages.fr.clock.calendar.title);
  expect(await page.locator('main form').count()).toBe(0);
  await context.close();
});
