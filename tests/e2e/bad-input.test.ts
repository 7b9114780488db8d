import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { endSessionsOf } from './end-sessions.ts';
import { answerSignIn, sendAs, signIn } from './people.ts';
import { ask } from './read-page.ts';

const port = inject('port');
const folder = inject('folder');
const code = '03.271.03.01';
const administrator = 'administration@ain-leuh.example';
const editor = 'redaction@ain-leuh.example';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const desk = async (locale: Locale, email: string): Promise<Page> => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, port, locale, email);
  return page;
};

const bureau = (locale: Locale, path: string) => `http://bureau.localhost:${port}/${locale}/${code}${path}`;

const write = async (page: Page, locale: Locale, title: string): Promise<void> => {
  await page.goto(bureau(locale, '/publications/new'));
  await page.locator('[name="category"]').selectOption('K16');
  await page.locator('[name="documentDate"]').fill('2026-11-02');
  await page.locator(`[name="title.${locale}"]`).fill(title);
};

describe.each(locales)('In %s', (locale) => {
  const m = messages[locale].bureau;

  test('a form with mistakes says which, and keeps what was typed', async () => {
    const page = await desk(locale, editor);
    await page.goto(bureau(locale, '/publications/new'));
    await page.locator(`[name="title.${locale}"]`).fill('نص Texte');
    await page.locator(`[name="summary.${locale}"]`).fill('x'.repeat(700));
    await page.getByRole('button', { name: m.editor.save }).click();

    expect(await page.locator('#category-wrong').textContent()).toBe(m.editor.missingCategory);
    expect(await page.locator('#category').getAttribute('aria-describedby')).toContain('category-wrong');
    expect(await page.locator('#documentDate').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#summary-${locale}-wrong`).textContent()).toBe(m.editor.tooLong(600));
    expect(await page.locator(`[name="title.${locale}"]`).inputValue()).toBe('نص Texte');
    await page.context().close();
  });

  test('sending a new publication twice creates one', async () => {
    const page = await desk(locale, editor);
    await write(page, locale, `double ${locale}`);
    const id = await page.locator('[name="id"]').inputValue();
    const form = { id, category: 'K16', documentDate: '2026-11-02', [`title.${locale}`]: `double ${locale}` };
    const send = () => sendAs(page.context(), port, `/${locale}/${code}/publications/new?/save`, form);
    const answers = await Promise.all([send(), send(), send()]);

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await page.goto(bureau(locale, '/publications'));
    expect(await page.getByRole('link', { name: `double ${locale}` }).count()).toBe(1);
    await page.context().close();
  });

  test('of two clerks who save the same text, the second sees both versions and loses nothing', async () => {
    const first = await desk(locale, editor);
    await write(first, locale, `deux mains ${locale}`);
    await first.getByRole('button', { name: m.editor.save }).click();
    const second = await desk(locale, administrator);
    await second.goto(first.url().replace(/\?.*/, ''));
    await first.locator(`[name="title.${locale}"]`).fill('version one');
    await first.getByRole('button', { name: m.editor.save }).click();

    await second.locator(`[name="title.${locale}"]`).fill('version two');
    await second.getByRole('button', { name: m.editor.save }).click();

    expect(await second.getByRole('alert').textContent()).toContain(m.editor.conflictTitle);
    expect(await second.getByRole('alert').textContent()).toContain(editor);
    expect(await second.locator('.theirs').first().textContent()).toContain('version one');
    expect(await second.locator(`[name="title.${locale}"]`).inputValue()).toBe('version two');
    await second.getByRole('button', { name: m.editor.save }).click();
    expect(await second.getByRole('status').textContent()).toBe(m.editor.saved);
    expect(await second.locator(`[name="title.${locale}"]`).inputValue()).toBe('version two');
    await first.context().close();
    await second.context().close();
  });

  test('a session that ends while somebody writes gives the text back after signing in', async () => {
    const page = await desk(locale, editor);
    await write(page, locale, 'un texte long à écrire');
    await endSessionsOf(folder, editor);

    await page.getByRole('button', { name: m.editor.save }).click();
    expect(await page.getByRole('status').textContent()).toBe(m.signIn.ended);
    await page.getByRole('link', { name: m.signIn.submit }).click();
    if (/id\.localhost/.test(page.url())) await answerSignIn(page, editor);

    expect(await page.getByRole('status').textContent()).toBe(m.signIn.rescued);
    expect(await page.locator(`[name="title.${locale}"]`).inputValue()).toBe('un texte long à écrire');
    expect(await page.locator('[name="category"]').inputValue()).toBe('K16');
    await page.context().close();
  });

  test('a withdrawal without its reason in both languages is refused and keeps the one given', async () => {
    const page = await desk(locale, administrator);
    await page.goto(bureau(locale, '/publications?state=published'));
    await page.locator('tbody a').first().click();
    await page.getByRole('link', { name: m.editor.withdraw }).click();
    await page.locator(`[name="reason.${locale}"]`).fill('Données inexactes');
    await page.getByRole('button', { name: m.withdrawal.submit }).click();

    expect(await page.getByRole('alert').textContent()).toBe(m.withdrawal.missing);
    expect(await page.locator(`[name="reason.${locale}"]`).inputValue()).toBe('Données inexactes');
    await page.context().close();
  });

  test('an invitation with mistakes says which', async () => {
    const page = await desk(locale, administrator);
    await page.goto(bureau(locale, '/members'));
    await page.locator('form [name="email"]:not([type="hidden"])').fill('pas-une-adresse');
    await page.getByRole('button', { name: m.members.invite, exact: true }).click();

    expect(await page.locator('#email-wrong').textContent()).toBe(m.members.badEmail);
    expect(await page.locator('#roles-wrong').textContent()).toBe(m.members.missingRole);
    expect(await page.locator('form [name="email"]:not([type="hidden"])').inputValue()).toBe(
      'pas-une-adresse',
    );
    await page.context().close();
  });
});

describe('Whoever asks for what is not there', () => {
  test.each([
    ['unknown-host', 'nowhere.localhost', '/fr', 404],
    ['not-found', 'ain-leuh.localhost', '/fr/nowhere', 404],
    ['not-found', 'ain-leuh.localhost', '/fr/publications/9999', 404],
    ['not-found', 'localhost', '/ar/areas/99', 404],
  ] as const)('reads why in both languages: %s', async (notice, host, path, status) => {
    const answer = await ask({ port, host, path });

    expect(answer.status).toBe(status);
    for (const locale of locales) expect(answer.text).toContain(messages[locale].notices[notice].title);
  });

  test('is answered by the API with a stable code', async () => {
    const unknown = await ask({ port, host: 'localhost', path: '/api/v1/collectivities/99' });
    const wrong = await ask({ port, host: 'localhost', path: '/api/v1/collectivities?limit=abc' });
    const unlisted = await ask({ port, host: 'localhost', path: '/api/v1/collectivities?nope=1' });

    expect([unknown.status, JSON.parse(unknown.text).code]).toEqual([404, 'collectivity.unknown']);
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([422, 'input.invalid']);
    expect(unlisted.status).toBe(422);
    expect(unknown.headers['content-type']).toBe('application/problem+json');
    expect(unknown.headers['access-control-allow-origin']).toBe('*');
  });

  test('is told when a form is too large', async () => {
    const answer = await ask({
      port,
      host: 'bureau.localhost',
      path: `/fr/${code}/publications/new?/save`,
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `http://bureau.localhost:${port}`,
      },
      body: `title.fr=${'x'.repeat(70_000)}`,
    });

    expect(answer.status).toBe(413);
    expect(answer.text).toContain('lang="fr"');
    expect(answer.text).toContain('lang="ar"');
  });

  test('gets the same security headers on every answer', async () => {
    const answers = await Promise.all(
      [
        { host: 'ain-leuh.localhost', path: '/ar' },
        { host: 'ain-leuh.localhost', path: '/nowhere' },
        { host: 'bureau.localhost', path: '/ar/sign-in' },
        { host: 'localhost', path: '/api/v1/openapi.json' },
      ].map((asked) => ask({ port, ...asked })),
    );

    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('cannot reach the bureau under a portal, nor a portal under another', async () => {
    for (const path of [
      '/bureau/fr',
      '/national/fr',
      '/portal/fr',
      '/sites/09/current/fr.html',
      '/indexes/09/current.json',
    ]) {
      expect((await ask({ port, host: 'ain-leuh.localhost', path })).status).toBe(404);
    }
    const forged = await ask({
      port,
      host: 'ain-leuh.localhost',
      path: '/fr',
      headers: { 'x-forwarded-host': 'casablanca.localhost' },
    });
    expect(forged.text).toContain('Ain Leuh');
    expect(forged.text).not.toContain('Casablanca');
  });
});
