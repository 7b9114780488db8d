import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import { codeAt, fromBase32, stepAt } from '@mahalli/local';
import { findCollectivity } from '@mahalli/registry';
import { categories } from '@mahalli/registry/categories';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { mailsTo } from './mail-box.ts';
import { signIn } from './people.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');

/** A real commune per language of the clerk: the same road is walked in each. */
const communes: Readonly<Record<Locale, string>> = { ar: '09.273.05.27', fr: '09.273.05.19' };

const texts = {
  title: { ar: 'أشغال تهيئة السوق الأسبوعي', fr: 'Travaux du souk hebdomadaire' },
  summary: {
    ar: 'مواعيد الأشغال والمسالك البديلة.',
    fr: 'Les dates des travaux et les accès de remplacement.',
  },
  body: {
    ar: 'تنطلق الأشغال يوم **الاثنين**.\n\n## المسالك\n\n- الباب الشرقي\n- الباب الغربي',
    fr: 'Les travaux commencent **lundi**.\n\n## Les accès\n\n- porte est\n- porte ouest',
  },
  office: { ar: 'المصلحة التقنية', fr: 'Service technique' },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A browser without JavaScript, on a phone. */
const aPhone = async (): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  return context.newPage();
};

/** Takes up the invitation in the mail: a password, then an application for one-time codes. */
const takeUpInvitation = async (page: Page, email: string): Promise<void> => {
  const mails = await mailsTo(port, email, 2);
  const link = mails.map(({ text }) => /http:\/\/id\.localhost:\S+/.exec(text)?.[0]).find(Boolean);
  await page.goto(link ?? '');
  for (const field of await page.locator('input[type="password"]').all())
    await field.fill('une phrase assez longue');
  await page.locator('form button[type="submit"]').first().click();
};

const signInWithCode = async (page: Page, locale: Locale, email: string): Promise<void> => {
  await page.goto(`http://bureau.localhost:${port}/${locale}`);
  await page.getByRole('link', { name: messages[locale].bureau.signIn.submit }).click();
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[type="password"]').fill('une phrase assez longue');
  await page.locator('form button[type="submit"]').first().click();
  const secret = /[A-Z2-7]{4}(?: ?[A-Z2-7]{4}){7}/.exec(
    (await page.locator('main').textContent()) ?? '',
  )?.[0];
  const code = codeAt(fromBase32((secret ?? '').replaceAll(' ', '')), stepAt(Date.now()));
  await page.locator('input[name="code"]').fill(code);
  await page.locator('form button[type="submit"]').first().click();
  await page.waitForURL(/bureau\.localhost/);
};

describe.each(locales)('The whole road, in %s, on a phone without JavaScript', (locale) => {
  const code = communes[locale];
  const commune = findCollectivity(code);
  if (commune === undefined) throw new Error(`the registry does not know ${code}`);
  const host = `${commune.slug}.localhost`;
  const email = `premiere.administratrice.${locale}@commune.example`;
  const m = messages[locale].bureau;
  const bureau = `http://bureau.localhost:${port}/${locale}`;

  test('leads from the registry to a page that a citizen reads', async () => {
    const directorate = await aPhone();
    await signIn(directorate, port, locale, 'direction@mahalli.example');
    await directorate.goto(`${bureau}/registry?text=${encodeURIComponent(commune.placeName[locale])}`);
    await directorate.getByRole('link', { name: `${m.registry.open} · ${commune.name[locale]}` }).click();
    await directorate.getByLabel(m.members.name).fill('Khadija Amrani');
    await directorate.getByLabel(m.members.email).fill(email);
    await directorate.getByRole('button', { name: m.registry.open }).click();
    expect(await directorate.getByRole('status').textContent()).toBe(m.registry.opened);
    const closed = await askUntil({ port, host, path: `/${locale}` }, ({ status }) => status === 503);
    expect(closed.text).toContain(messages[locale].notices.provisioned.title);

    const clerk = await aPhone();
    await takeUpInvitation(clerk, email);
    await signInWithCode(clerk, locale, email);
    await clerk.getByRole('link', { name: m.nav.site, exact: true }).first().click();
    for (const side of locales) {
      await clerk
        .locator(`[name="officerName.${side}"]`)
        .fill(side === 'ar' ? 'خديجة العمراني' : 'Khadija Amrani');
      await clerk
        .locator(`[name="officerFunction.${side}"]`)
        .fill(side === 'ar' ? 'رئيسة المصلحة' : 'Cheffe de service');
    }
    await clerk.locator('[name="phone"]').fill('+212 5 28 00 00 00');
    await clerk.getByRole('button', { name: m.site.save }).click();
    expect(await clerk.getByRole('status').textContent()).toBe(m.site.saved);

    await clerk.goto(`${bureau}/${code}/publications/new`);
    await clerk.locator('[name="category"]').selectOption('K16');
    await clerk.locator('[name="documentDate"]').fill('2026-11-02');
    for (const [name, pair] of Object.entries(texts))
      await clerk.locator(`[name="${name}.${locale}"]`).fill(pair[locale]);
    await clerk.getByRole('button', { name: m.editor.save }).click();
    expect(await clerk.getByRole('status').textContent()).toBe(m.editor.saved);

    await clerk.getByRole('button', { name: m.editor.publish }).click();
    expect(await clerk.getByRole('alert').textContent()).toContain(
      messages[locale].failures['publication.incomplete']({ texts: 4 }).title,
    );

    const other = locale === 'ar' ? 'fr' : 'ar';
    for (const [name, pair] of Object.entries(texts))
      await clerk.locator(`[name="${name}.${other}"]`).fill(pair[other]);
    await clerk.getByRole('button', { name: m.editor.publish }).click();
    expect(await clerk.getByRole('status').textContent()).toBe(m.editor.published);

    await clerk.goto(`${bureau}/${code}/site`);
    await clerk.getByRole('button', { name: m.site.move.live }).click();
    expect(await clerk.getByRole('status').textContent()).toBe(m.site.moved);

    await askUntil({ port, host, path: '/fr/publications/1' }, ({ status }) => status === 200);
    const citizen = await aPhone();
    for (const side of locales) {
      await citizen.goto(`http://${host}:${port}/`);
      await citizen.getByRole('link', { name: messages[side].language }).click();
      await citizen.getByRole('link', { name: texts.title[side] }).click();
      expect(await citizen.locator('h1').textContent()).toBe(texts.title[side]);
      expect(await citizen.locator('html').getAttribute('dir')).toBe(side === 'ar' ? 'rtl' : 'ltr');
      expect(await citizen.locator('article').textContent()).toContain(categories.K16.label[side]);
      expect(await citizen.locator('article strong').textContent()).toBe(side === 'ar' ? 'الاثنين' : 'lundi');
    }
    for (const context of browser.contexts()) await context.close();
  });

  test('tells the country and its machines', async () => {
    const listed = await askUntil(
      { port, host: 'localhost', path: `/api/v1/publications?collectivity=${code}` },
      ({ text }) => text.includes(texts.title.fr),
    );
    expect(JSON.parse(listed.text).items[0]).toMatchObject({
      collectivity: code,
      number: 1,
      title: texts.title,
    });
    const collectivity = await ask({ port, host: 'localhost', path: `/api/v1/collectivities/${code}` });
    expect(JSON.parse(collectivity.text)).toMatchObject({ code, state: 'live', hosts: [host] });
    const feed = await ask({ port, host, path: `/${locale}/feed.atom` });
    expect(feed.text).toContain(texts.title[locale]);
    const sitemap = await ask({ port, host, path: '/sitemap.xml' });
    expect(sitemap.text).toContain(`http://${host}:${port}/${locale}/publications/1`);
    await askUntil({ port, host: 'localhost', path: `/${locale}/areas/09.273` }, ({ text }) =>
      text.includes(`http://${host}:${port}/${locale}`),
    );
  });
});
