import { locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import { readRun } from '@mahalli/local';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findPlanted } from './find-planted.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { mailsTo } from './mail-box.ts';
import { sendAs, signIn } from './people.ts';
import { type ReachedStores, reachStores } from './reach-stores.ts';

const port = inject('port');
const folder = inject('folder');
const code = '07.041.09.05';
const portal = `http://ourika.localhost:${port}`;
const bureau = `http://bureau.localhost:${port}`;
const administrator = 'administration@ourika.example';
const why = 'Saisine 12/2026 de la commission, pièce 4.';

/** Long enough for a person to have written a request. */
const typing = 2_100;

let browser: Browser;
let stores: ReachedStores;

const without = (script: boolean): Promise<BrowserContext> =>
  browser.newContext({ javaScriptEnabled: script, bypassCSP: true, viewport: { width: 360, height: 800 } });

/** Entrusts the administrator of the collectivity with requests too, or no longer. */
const entrust = async (roles: readonly string[]): Promise<void> => {
  const context = await without(false);
  const page = await context.newPage();
  await signIn(page, port, 'fr', administrator);
  await page.goto(`${bureau}/fr/${code}/members`);
  const form = page.locator('form[action="?/change"]', {
    has: page.locator(`input[value="${administrator}"]`),
  });
  await page.locator('details', { has: form }).locator('summary').click();
  for (const box of await form.locator('input[name="roles"]').all())
    await box.setChecked(roles.includes(await box.inputValue()));
  await form.locator('button').click();
  await page.waitForLoadState();
  await context.close();
};

beforeAll(async () => {
  browser = await openBrowser();
  const run = await readRun(folder);
  stores = reachStores(run?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  await entrust(['administrator', 'officer']);
});
afterAll(async () => {
  await entrust(['administrator']);
  await browser.close();
  stores.close();
});

/** Files a request on the portal and answers its number and its code. */
const file = async (locale: string, planted: string, email: string) => {
  const context = await without(false);
  const page = await context.newPage();
  await page.goto(`${portal}/${locale}/requests/new`);
  await page.waitForTimeout(typing);
  const typed = {
    wanted: `Le budget de la voirie pour 2025, par quartier. ${planted}`,
    firstName: 'Youssef',
    lastName: `Amrani ${planted}`,
    address: `12, rue ${planted}, Ourika`,
    documentNumber: 'JB765432',
    email,
  };
  for (const [name, value] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator('form.asking button[type="submit"]').first().click();
  await page.locator('.receipt').waitFor();
  const receipt = (await page.locator('.receipt').textContent()) ?? '';
  const secret = ((await page.locator('.code').textContent()) ?? '').trim();
  await context.close();
  const reference = /R-[\d.]+-(?<id>\d{4}-\d{5})/.exec(receipt);
  return { reference: reference?.[0] ?? '', id: reference?.groups?.['id'] ?? '', code: secret };
};

const track = async (page: Page, locale: string, of: { reference: string; code: string }): Promise<void> => {
  await page.goto(`${portal}/${locale}/requests/track`);
  await page.locator('[name="reference"]').fill(of.reference);
  await page.locator('[name="code"]').fill(of.code);
  await page.locator('form.asking button[type="submit"]').first().click();
  await page.waitForLoadState();
};

describe.each(locales)('The officer, in %s', (locale) => {
  const m = messages[locale];
  const t = m.privacy;

  test('shows what is held, and erases it without a script once the procedure is over', async () => {
    const planted = `Zarqawi${locale}`;
    const email = `erased.${locale}@personal.example`;
    const filed = await file(locale, planted, email);
    await mailsTo(port, email, 1);
    const context = await without(false);
    const page = await context.newPage();
    await signIn(page, port, locale, administrator);
    const address = `${bureau}/${locale}/${code}/requests/${filed.id}/personal`;

    await page.goto(address);
    expect(await page.locator('main').textContent()).toContain(`Amrani ${planted}`);
    expect(await page.locator('main').textContent()).toContain(t.erase.running);
    const refused = await sendAs(context, port, `/${locale}/${code}/requests/${filed.id}/personal?/erase`, {
      version: '1',
      once: `early-${locale}`,
      reason: 'objection',
      sure: 'yes',
    });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(m.failures['request.still-running']({}).title);

    const visitor = await (await without(false)).newPage();
    await track(visitor, locale, filed);
    await visitor.locator('details summary').last().click();
    await visitor.getByRole('button', { name: m.requests.tracking.withdraw, exact: true }).click();
    await visitor.waitForLoadState();

    await page.goto(address);
    await page.getByRole('button', { name: t.erase.submit }).click();
    await page.waitForLoadState();
    expect(await page.locator('#lacking').textContent()).toBe(t.erase.lacking);
    await page.locator('[name="reason"][value="no-longer-needed"]').check();
    await page.locator('[name="sure"]').check();
    await page.getByRole('button', { name: t.erase.submit }).click();
    await page.waitForURL(/done=erased/);
    expect(await page.getByRole('status').textContent()).toBe(t.erase.done);
    expect(await page.locator('main').textContent()).not.toContain(planted);

    await track(visitor, locale, filed);
    expect(await visitor.locator('main').textContent()).toContain(m.requests.tracking.unknownTitle);
    const { holding, rows } = await findPlanted(stores, folder, inject('log'), planted);
    expect(holding).toEqual([]);
    const left = rows.filter(({ sk }) => [`ITEM#request/${filed.id}`].includes(String(sk)));
    expect(left.filter(({ pk }) => String(pk).startsWith(code))).toEqual([]);
    await visitor.context().close();
    await context.close();
  });

  test('is told by mail that the directorate opened a case, and reads why', async () => {
    const filed = await file(locale, `Ouvert${locale}`, `opened.${locale}@personal.example`);
    const context = await without(false);
    const page = await context.newPage();
    await signIn(page, port, locale, 'direction@mahalli.example');
    await page.goto(`${bureau}/${locale}/registry/${code}/requests/${filed.id}`);
    expect(await page.locator('main').textContent()).not.toContain('Amrani');

    await page.locator('#reason').fill('contrôle');
    await page.getByRole('button', { name: t.inspect.submit }).click();
    await page.waitForLoadState();
    expect(await page.locator('#reason-wrong').textContent()).toBe(t.inspect.tooShort);
    await page.locator('#reason').fill(`${why} ${locale}`);
    await page.getByRole('button', { name: t.inspect.submit }).click();
    await page.waitForLoadState();

    expect(await page.getByRole('status').textContent()).toBe(t.inspect.opened);
    expect(await page.locator('main').textContent()).toContain(`Amrani Ouvert${locale}`);
    expect(await page.locator('main').textContent()).not.toContain('JB765432');
    await context.close();
    const officer = await without(false);
    const desk = await officer.newPage();
    await signIn(desk, port, locale, administrator);
    await desk.goto(`${bureau}/${locale}/${code}/requests/${filed.id}/personal`);
    expect(await desk.locator('.spoken').last().textContent()).toBe(`${why} ${locale}`);
    await officer.close();
  });

  test('reads pages that everybody can use at 320 pixels', async () => {
    const filed = await file(locale, 'Accessible', `read.${locale}@personal.example`);
    const context = await without(true);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 800 });
    await signIn(page, port, locale, administrator);
    await page.goto(`${bureau}/${locale}/${code}/requests/${filed.id}/personal`);
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());
    await context.close();
    const national = await without(true);
    const form = await national.newPage();
    await form.setViewportSize({ width: 320, height: 800 });
    await signIn(form, port, locale, 'direction@mahalli.example');
    await form.goto(`${bureau}/${locale}/registry/${code}/requests/${filed.id}`);
    await expectAccessible(form);
    await expectNoSideways(form);
    await expectValid(await form.content());
    await national.close();
  });
});
