import { locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { mailsTo } from './mail-box.ts';
import { sendAs, signIn } from './people.ts';

const port = inject('port');
const code = '03.271.03.01';
const slug = 'ain-leuh';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

describe.each(locales)('A team, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const t = m.bureau.members;
  const address = `recrue-${locale}@example.ma`;
  const row = `tr:has([value="${address}"])`;

  test('invites somebody, again too, gives them other roles, and lets them go', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await signIn(page, port, locale, `administration@${slug}.example`);
    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/members`);
    await page.locator('#name').fill('Salma Idrissi');
    await page.locator('#email').fill(address);
    await page.locator('form[action="?/invite"] [value="editor"]').check();
    await press(page, 'form[action="?/invite"] .actions button');
    expect(await page.getByRole('status').textContent()).toBe(t.invited(address));

    await press(page, `${row} form[action="?/again"] button`);
    expect(await page.getByRole('status').textContent()).toBe(t.invited(address));
    expect((await mailsTo(port, address, 4)).length).toBeGreaterThanOrEqual(4);

    await page.locator(`${row} summary`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${row} [name="roles"][value="editor"]`).uncheck();
    await press(page, `${row} form[action="?/change"] button`);
    expect(await page.locator(`${row} .wrong`).textContent()).toBe(t.missingRole);
    await page.locator(`${row} [name="roles"][value="officer"]`).check();
    await page.locator(`${row} [name="roles"][value="editor"]`).uncheck();
    await press(page, `${row} form[action="?/change"] button`);
    expect(await page.getByRole('status').textContent()).toBe(t.changed(address));
    expect(await page.locator(`${row} td`).nth(1).textContent()).toBe(m.roles.officer);

    const mine = `tr:has([value="administration@${slug}.example"])`;
    await page.locator(`${mine} summary`).click();
    await page.locator(`${mine} [name="roles"][value="administrator"]`).uncheck();
    await page.locator(`${mine} [name="roles"][value="editor"]`).check();
    await press(page, `${mine} form[action="?/change"] button`);
    expect(await page.getByRole('alert').textContent()).toContain(
      m.failures['member.last-administrator']({}).title,
    );

    const judging = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 320, height: 800 },
      storageState: await context.storageState(),
    });
    const judged = await judging.newPage();
    await judged.goto(`http://bureau.localhost:${port}/${locale}/${code}/members`);
    await judged.locator('summary').first().click();
    await expectAccessible(judged);
    await expectNoSideways(judged);
    await expectValid(await judged.content());
    await judging.close();

    await press(page, `${row} form[action="?/remove"] button`);
    expect(await page.getByRole('status').textContent()).toBe(t.removed);
    await context.close();
  });
});

describe('Somebody who is signed in', () => {
  test('may do no more at once when a role is taken from them', async () => {
    const [theirs, ours] = await Promise.all([browser.newContext(), browser.newContext()]);
    await signIn(await theirs.newPage(), port, 'fr', `redaction@${slug}.example`);
    await signIn(await ours.newPage(), port, 'fr', `administration@${slug}.example`);
    const opens = async () =>
      (
        await sendAs(theirs, port, `/fr/${code}/publications/new?/save`, {
          category: 'K16',
          documentDate: '2026-01-02',
        })
      ).status;
    const change = (roles: string) =>
      sendAs(ours, port, `/fr/${code}/members?/change`, {
        email: `redaction@${slug}.example`,
        once: `to ${roles}`,
        roles,
      });

    expect(await opens()).not.toBe(403);
    expect((await change('moderator')).status).toBe(200);
    expect(await opens()).toBe(403);
    expect((await change('editor')).status).toBe(200);
    expect(await opens()).not.toBe(403);
    await Promise.all([theirs.close(), ours.close()]);
  });
});
