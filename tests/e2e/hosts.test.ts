import { type CollectivityCode, type Locale, locales, proofText, proveHost } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import { readRun } from '@mahalli/local';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { signIn } from './people.ts';
import { reachStores } from './reach-stores.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');
const folder = inject('folder');
const code = '06.141.01.0' as CollectivityCode;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (locale: Locale, as: string): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await signIn(page, port, locale, as);
  await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/hosts`);
  return page;
};

const status = (page: Page) => page.getByRole('status').first().textContent();

/** Presses a button that has the focus, as somebody without a mouse would. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

/** Looks at the zone as the bureau does, from a world in which the record that was asked for is there. */
const proveElsewhere = async (host: string): Promise<void> => {
  const stores = reachStores((await readRun(folder))?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  const site = await stores.sites.find(code);
  const asked = site?.ownHosts.find((one) => one.host === host);
  const record = asked === undefined ? '' : proofText(asked);
  await proveHost(
    {
      ...stores,
      domain: 'localhost',
      newProof: () => '',
      txtRecords: async (name) => (name === `_mahalli.${host}` ? [record] : []),
      now: () => new Date(),
    },
    { code, version: site?.version ?? 0, once: host },
    host,
    { subject: 'account-1', email: 'administration@casablanca.example' },
  );
  stores.close();
};

describe.each(locales)('A host name of one’s own, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const t = m.hosts;
  const host = `www.casablanca-${locale}.test`;

  test('is asked for, shown to be theirs, approved, put in use, chosen, and taken away', async () => {
    const page = await open(locale, 'administration@casablanca.example');
    const type = async (name: string): Promise<void> => {
      await page.locator('#host').fill(name);
      await press(page, 'form[action="?/ask"] .actions button');
    };
    await type('agadir.localhost');
    expect(await page.getByRole('alert').textContent()).toContain(m.failures['host.invalid']({}).title);
    expect(await page.locator('#host').inputValue()).toBe('agadir.localhost');
    await type(`https://${host}/accueil`);
    expect(await status(page)).toBe(t.asked);
    expect(await page.locator('main').textContent()).toContain(`_mahalli.${host}`);
    await press(page, 'form[action="?/prove"] button');
    expect(await page.getByRole('alert').textContent()).toContain(m.failures['host.unproven']({}).title);
    expect((await ask({ port, host, path: `/${locale}` })).status).toBe(404);

    await proveElsewhere(host);
    await page.reload();
    expect(await page.locator('form[action="?/approve"]').count()).toBe(0);
    const directorate = await open(locale, 'direction@mahalli.example');
    await press(directorate, 'form[action="?/approve"] button');
    expect(await status(directorate)).toBe(t.approved);
    await press(directorate, 'form[action="?/activate"] button');
    expect(await status(directorate)).toBe(t.active);
    await askUntil({ port, host, path: `/${locale}` }, ({ status: now }) => now === 200);
    expect((await ask({ port, host, path: `/${locale}/search?q=budget` })).status).toBe(200);

    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/hosts`);
    await press(page, 'form[action="?/choose"] button');
    expect(await status(page)).toBe(t.chosen);
    await askUntil({ port, host: 'casablanca.localhost', path: `/${locale}` }, ({ text }) =>
      text.includes(`rel="canonical" href="http://${host}:${port}/${locale}"`),
    );

    const judging = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 320, height: 800 },
      storageState: await page.context().storageState(),
    });
    const judged = await judging.newPage();
    await judged.goto(`http://bureau.localhost:${port}/${locale}/${code}/hosts`);
    await expectAccessible(judged);
    await expectNoSideways(judged);
    await expectValid(await judged.content());
    await judging.close();

    await press(page, 'form[action="?/remove"] button');
    expect(await status(page)).toBe(t.removed);
    await askUntil({ port, host, path: `/${locale}` }, ({ status: now }) => now === 404);
    await askUntil({ port, host: 'casablanca.localhost', path: `/${locale}` }, ({ text }) =>
      text.includes(`rel="canonical" href="http://casablanca.localhost:${port}/${locale}"`),
    );
    await page.context().close();
    await directorate.context().close();
  });
});
