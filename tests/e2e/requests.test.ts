import { locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/requests';
import { readRun } from '@mahalli/local';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findPlanted } from './find-planted.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { mailsTo } from './mail-box.ts';
import { type ReachedStores, reachStores } from './reach-stores.ts';

const port = inject('port');
const folder = inject('folder');
const host = 'ourika.localhost';
const code = '07.041.09.05';

/** Long enough for a person to have written a request. */
const typing = 2_100;

let browser: Browser;
let stores: ReachedStores;

beforeAll(async () => {
  browser = await openBrowser();
  const run = await readRun(folder);
  stores = reachStores(run?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
});
afterAll(async () => {
  await browser.close();
  stores.close();
});

const without = (script: boolean): Promise<BrowserContext> =>
  browser.newContext({ javaScriptEnabled: script, bypassCSP: true, viewport: { width: 360, height: 800 } });

const openForm = async (page: Page, locale: string): Promise<void> => {
  await page.goto(`http://${host}:${port}/${locale}/requests/new`);
  await page.waitForTimeout(typing);
};

const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
};

const complete = (name: string, email = '') => ({
  wanted: `Le budget de la voirie pour 2025, par quartier. ${name}`,
  firstName: 'Youssef',
  lastName: `El Amrani ${name}`,
  address: '12, rue des Orangers, Ourika',
  documentNumber: 'JB123456',
  email,
});

const submit = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('form.asking button[type="submit"]').first().click();
  await (await answered).finished();
  await page.waitForLoadState();
};

const textOf = async (of: Locator): Promise<string> => (await of.textContent())?.trim() ?? '';

const receiptOn = async (page: Page) => {
  const text = await textOf(page.locator('.receipt'));
  return {
    reference: /R-[\d.]+-\d{4}-\d{5}/.exec(text)?.[0] ?? '',
    code: await textOf(page.locator('.code')),
  };
};

const follow = async (page: Page, locale: string, of: { reference: string; code: string }): Promise<void> => {
  await page.goto(`http://${host}:${port}/${locale}/requests/track`);
  await fill(page, of);
  await submit(page);
};

describe.each(locales)('A citizen who asks for information, in %s', (locale) => {
  const t = messages[locale].requests;
  const email = `asks.${locale}@personal.example`;

  test('searches first, asks without a script, keeps a receipt, and follows the request', async () => {
    const page = await (await without(false)).newPage();
    await page.goto(`http://${host}:${port}/${locale}/requests`);
    await page.locator('#q').fill('2026');
    await page.getByRole('button', { name: t.form.searchSubmit, exact: true }).click();
    await page.getByRole('link', { name: t.form.goOn }).click();
    await page.waitForTimeout(typing);
    await fill(page, complete('', email));
    await submit(page);

    expect(await textOf(page.locator('h1'))).toBe(t.receipt.title);
    const receipt = await receiptOn(page);
    expect(receipt.reference).toMatch(new RegExp(`^R-${code.replaceAll('.', '\\.')}-\\d{4}-\\d{5}$`));
    expect(receipt.code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);

    const [mail] = await mailsTo(port, email, 1);
    expect(mail?.subject).toContain(receipt.reference);
    expect(mail?.subject).not.toContain('Amrani');
    expect(mail?.text).not.toContain(receipt.code);

    await follow(page, locale, { ...receipt, code: receipt.code.toLowerCase().replaceAll('-', ' ') });
    expect(await textOf(page.locator('main .code'))).toBe(receipt.reference);
    expect(await textOf(page.locator('.spoken').first())).toContain('Le budget de la voirie');
    expect(page.url()).not.toContain(receipt.code);

    await page.locator('#clarification').fill('Seulement les rues goudronnées.');
    await page.getByRole('button', { name: t.tracking.clarify }).click();
    await page.waitForLoadState();
    expect(await textOf(page.getByRole('status'))).toBe(t.tracking.done.clarified);
    expect(await textOf(page.locator('.thread'))).toContain('Seulement les rues goudronnées.');

    await page.locator('details summary').last().click();
    await page.getByRole('button', { name: t.tracking.withdraw, exact: true }).click();
    await page.waitForLoadState();
    expect(await textOf(page.getByRole('status'))).toBe(t.tracking.done.withdrawn);
    expect(await textOf(page.locator('.tag').first())).toBe(t.states.withdrawn);
    await page.context().close();
  });

  test('is given back what was typed with each mistake named, and can use all of it at 320 pixels', async () => {
    const page = await (await without(true)).newPage();
    await openForm(page, locale);
    await page.evaluate(() => document.querySelector('form.asking')?.setAttribute('novalidate', ''));
    await fill(page, {
      ...complete(''),
      wanted: 'Budget',
      documentNumber: '?',
      periodFrom: '2025-02-01',
      periodTo: '2024-01-01',
    });
    await page.locator('[name="delivery"]').selectOption('email');
    await submit(page);

    for (const name of ['wanted', 'documentNumber', 'email', 'periodTo'])
      expect(await page.locator(`#${name}-wrong`).count(), name).toBe(1);
    expect(await page.locator('#wanted').inputValue()).toBe('Budget');
    expect(await page.locator('#lastName').inputValue()).toBe('El Amrani ');
    await page.setViewportSize({ width: 320, height: 800 });
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());

    await fill(page, { ...complete(''), documentNumber: '1234567', email });
    await page.locator('#periodTo').fill('2025-03-01');
    await submit(page);
    expect(await page.locator('[name="sure"]').count()).toBe(1);
    await page.locator('[name="sure"]').check();
    await submit(page);
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());
    const receipt = await receiptOn(page);

    await follow(page, locale, receipt);
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());
    await page.context().close();
  });

  test('opens the page by the picture of the receipt, whose code no server is sent', async () => {
    const page = await (await without(true)).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.goto(
      `http://${host}:${port}/${locale}/requests/track#R-${code}-2026-00001/ABCD-EFGH-JKMN-PQRS`,
    );
    await page.waitForFunction(() => location.hash === '');

    expect(await page.locator('#reference').inputValue()).toBe(`R-${code}-2026-00001`);
    expect(await page.locator('#code').inputValue()).toBe('ABCD-EFGH-JKMN-PQRS');
    expect(asked.filter((url) => url.includes('ABCD'))).toEqual([]);
    await page.context().close();
  });
});

test('A form that is sent again, by loading its answer once more, files one request', async () => {
  const page = await (await without(false)).newPage();
  await openForm(page, 'fr');
  await fill(page, complete('deux fois'));
  await page.locator('[name="delivery"]').selectOption('paper-copy');
  await submit(page);
  const first = await receiptOn(page);

  await page.reload();

  expect(await receiptOn(page)).toEqual(first);
  await page.context().close();
});

test('A wrong code, the code of another request and a number that is none look the same', async () => {
  const page = await (await without(false)).newPage();
  await openForm(page, 'fr');
  await fill(page, complete('une autre'));
  await page.locator('[name="delivery"]').selectOption('paper-copy');
  await submit(page);
  const { reference, code: right } = await receiptOn(page);
  const said: string[] = [];

  for (const of of [
    { reference, code: 'AAAA-AAAA-AAAA-AAAA' },
    { reference: reference.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), code: right },
    { reference: 'rien', code: right },
  ]) {
    await follow(page, 'fr', of);
    said.push(await textOf(page.locator('main .notice')));
  }

  expect(new Set(said).size).toBe(1);
  expect(said[0]).toContain(messages.fr.failures['tracking.unknown']({}).title);
  await page.context().close();
});

test('A form whose hidden field was filled in says so, and files nothing', async () => {
  const page = await (await without(true)).newPage();
  await openForm(page, 'fr');
  await fill(page, complete('piège'));
  await page.locator('[name="delivery"]').selectOption('paper-copy');
  await page.evaluate(() => document.querySelector('#website')?.setAttribute('value', 'x'));
  await submit(page);

  expect(await textOf(page.locator('main .notice').first())).toContain(
    messages.fr.failures['form.automatic']({}).title,
  );
  expect(await page.locator('.receipt').count()).toBe(0);
  await page.context().close();
});

test('Who asks, and what, is nowhere in the installation but in the vault', async () => {
  const planted = 'Zaytouna Belkheir 4711';
  const page = await (await without(false)).newPage();
  await openForm(page, 'fr');
  await fill(page, {
    ...complete(planted, 'zaytouna.belkheir@personal.example'),
    documentNumber: 'ZB471147',
  });
  await submit(page);
  expect(await page.locator('.receipt').count()).toBe(1);

  // A mail leaves, then its row is emptied.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (const secret of [planted, 'zaytouna.belkheir@personal.example', 'ZB471147'])
    expect((await findPlanted(stores, folder, inject('log'), secret)).holding, secret).toEqual([]);
  await page.context().close();
});
