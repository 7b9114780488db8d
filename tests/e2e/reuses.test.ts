import { randomUUID } from 'node:crypto';
import { type CollectivityCode, createPublication, decideReuse, locales, publicationId } from '@mahalli/core';
import { aDraftContent } from '@mahalli/core/testing';
import { messages } from '@mahalli/i18n';
import { readRun } from '@mahalli/local';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findPlanted } from './find-planted.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { mailsTo } from './mail-box.ts';
import { sendAs, signIn } from './people.ts';
import { type ReachedStores, reachStores } from './reach-stores.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');
const host = 'ourika.localhost';
const code = '07.041.09.05' as CollectivityCode;
const moderator = 'administration@ourika.example';

/** Long enough for a person to have written something. */
const typing = 2_100;

let browser: Browser;
let stores: ReachedStores;

beforeAll(async () => {
  browser = await openBrowser();
  const run = await readRun(inject('folder'));
  stores = reachStores(run?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
});
afterAll(async () => {
  await browser.close();
  stores.close();
});

const openPage = async (): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })).newPage();

/** Goes from a publication to its form and fills it in, by keyboard alone. */
const report = async (page: Page, locale: 'ar' | 'fr', title: string, email: string): Promise<void> => {
  await page.goto(`http://${host}:${port}/${locale}/publications/3`);
  await page.getByRole('link', { name: messages[locale].reuses.report }).focus();
  await Promise.all([page.waitForURL(/reuses\/new/), page.keyboard.press('Enter')]);
  await page.waitForTimeout(typing);
  await page.locator('#title').focus();
  for (const text of [title, 'https://chantiers.exemple.ma/carte', `${title} : خريطة الأوراش`, '', email]) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await (await answered).finished();
  await page.waitForLoadState();
};

const desk = async (locale: 'ar' | 'fr'): Promise<Page> => {
  const page = await openPage();
  await signIn(page, port, locale, moderator);
  return page;
};

const publicPage = (path: string, shows: (text: string) => boolean) =>
  askUntil({ port, host, path }, ({ text }) => shows(text));

describe.each(locales)('A reuse that a resident reports, in %s', (locale) => {
  const t = messages[locale].reuses;

  test('is read by nobody before a moderator shows it, then on the page of its document', async () => {
    const page = await openPage();
    const title = locale === 'ar' ? 'خريطة الأوراش' : 'Carte des chantiers';
    const email = `reuser.${locale}@personal.example`;
    await report(page, locale, title, email);
    expect(await page.locator('h1').textContent()).toBe(t.form.doneTitle);
    expect((await ask({ port, host, path: `/${locale}/reuses` })).text).not.toContain(title);

    const bureau = await desk(locale);
    await bureau.goto(`http://bureau.localhost:${port}/${locale}/${code}/publications`);
    await bureau.getByRole('link', { name: t.queue.nav }).click();
    expect(await bureau.locator('main').textContent()).toContain(title);
    expect(await bureau.content()).not.toContain(email);
    await bureau.getByRole('button', { name: `${t.queue.show} · ${title}` }).click();
    expect(await bureau.locator('[role="status"]').textContent()).toBe(t.queue.doneShown);

    for (const path of [`/${locale}/publications/3`, `/${locale}/reuses`]) {
      const { text } = await publicPage(path, (one) => one.includes(title));
      expect(text).toContain('rel="nofollow ugc noopener"');
      expect(text).toContain('<bdi>chantiers.exemple.ma</bdi>');
    }
    const { text: json } = await publicPage('/publications/3.json', (one) => one.includes(title));
    expect(JSON.parse(json).reuses).toContainEqual(
      expect.objectContaining({ title, url: 'https://chantiers.exemple.ma/carte', language: locale }),
    );
    const [told] = await mailsTo(port, email, 1);
    expect(told?.text).toContain(`http://${host}:${port}/${locale}/publications/3`);

    await bureau.locator('article').filter({ hasText: title }).locator('textarea').fill('404');
    await bureau.getByRole('button', { name: `${t.queue.refuse} · ${title}` }).click();
    await publicPage(`/${locale}/publications/3`, (one) => !one.includes(title));
    await publicPage(`/${locale}/reuses`, (one) => !one.includes(title));
    // Told once: the address was forgotten with the first answer.
    expect(await mailsTo(port, email, 1)).toHaveLength(1);
    await bureau.context().close();
    await page.context().close();
  });

  test('is refused with a reason, which is sent, and not without', async () => {
    const page = await openPage();
    const title = `Refus ${locale}`;
    const email = `refused.${locale}@personal.example`;
    await report(page, locale, title, email);
    const bureau = await desk(locale);
    await bureau.goto(`http://bureau.localhost:${port}/${locale}/${code}/reuses`);
    await bureau.getByRole('button', { name: `${t.queue.refuse} · ${title}` }).click();
    expect(await bureau.locator('.wrong').textContent()).toBe(t.queue.missingReason);
    await bureau.locator('article').filter({ hasText: title }).locator('textarea').fill('Publicité. إشهار.');
    await bureau.getByRole('button', { name: `${t.queue.refuse} · ${title}` }).click();

    expect(await bureau.locator('[role="status"]').textContent()).toBe(t.queue.doneRefused);
    const [told] = await mailsTo(port, email, 1);
    expect(told?.text).toContain('Publicité. إشهار.');
    await bureau.context().close();
    await page.context().close();
  });

  test('with mistakes is given back with each of them and all that was typed', async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(`http://${host}:${port}/${locale}/publications/3`);
    await page.getByRole('link', { name: t.report }).click();
    // As a browser sends it that does not look at what is typed.
    await page.evaluate("document.querySelector('form[method=post]').noValidate = true");
    await page.getByRole('button', { name: t.form.submit }).click();
    for (const wrong of ['title', 'link', 'description', 'licence'] as const)
      expect(await page.locator(`#${wrong}-wrong`).textContent()).toBe(t.form.wrong[wrong]);
    await page.evaluate("document.querySelector('form[method=post]').noValidate = true");
    await page.locator('#title').fill('عنوان');
    await page.locator('#link').fill('javascript:alert(1)');
    await page.locator('#description').fill('قصير');
    await page.locator('#email').fill('salma');
    await page.getByRole('button', { name: t.form.submit }).click();

    for (const wrong of ['link', 'description', 'email', 'licence'] as const)
      expect(await page.locator(`#${wrong}-wrong`).textContent()).toBe(t.form.wrong[wrong]);
    expect(await page.locator('#title-wrong').count()).toBe(0);
    expect(await page.locator('#link').getAttribute('aria-describedby')).toBe('link-hint link-wrong');
    expect(await page.locator('#link').inputValue()).toBe('javascript:alert(1)');
    expect(await page.locator('#title').inputValue()).toBe('عنوان');
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());
    await context.close();
  });
});

describe('The queue of moderators', () => {
  test('can be used by everyone at 320 pixels, and tells the second of two that they came late', async () => {
    const page = await openPage();
    await report(page, 'fr', 'Deux à la fois', '');
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const bureau = await context.newPage();
    await signIn(bureau, port, 'fr', moderator);
    await bureau.goto(`http://bureau.localhost:${port}/fr/${code}/reuses`);
    await expectAccessible(bureau);
    await expectNoSideways(bureau);
    await expectValid(await bureau.content());
    const one = (await stores.reuses.list(code)).find(({ title }) => title === 'Deux à la fois');
    if (one === undefined) throw new Error('the report is not there');
    const form = { id: one.id, version: '1', once: randomUUID() };
    const colleague = { subject: 'a-colleague', email: 'colleague@ourika.example' };
    const site = await stores.sites.find(code);
    if (site === undefined) throw new Error('the site is not there');
    await decideReuse(
      { ...stores, now: () => new Date() },
      site,
      { id: one.id, version: 1, once: randomUUID() },
      { to: 'shown' },
      colleague,
    );

    const late = await sendAs(context, port, `/fr/${code}/reuses?/refuse`, { ...form, reason: 'Non.' });

    expect(late.status).toBe(412);
    expect(late.text).toContain(messages.fr.failures['reuse.changed']({}).title);
    expect(await stores.reuses.find(code, one.id)).toMatchObject({ state: 'shown' });
    await context.close();
  });

  test('is not reached by a form for a document that is not public, which looks like none', async () => {
    const draft = v.parse(publicationId, randomUUID());
    await createPublication(
      { ...stores, now: () => new Date() },
      { collectivity: code, id: draft },
      aDraftContent(),
      { subject: 'account-of-a-clerk', email: 'a.clerk@personal.example' },
    );
    const answers = await Promise.all(
      [draft, randomUUID(), 'x', ''].map((id) =>
        ask({ port, host, path: `/fr/reuses/new?document=${id}`, headers: { accept: 'text/html' } }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

test('An address that was left for an answer is sealed, and forgotten once it was answered', async () => {
  const email = 'canary-91bc@personal.example';
  const page = await openPage();
  await report(page, 'fr', 'Canari', email);
  const sealed = await findPlanted(stores, inject('folder'), inject('log'), 'canary-91bc');
  expect(sealed.holding).toEqual([]);
  const one = (await stores.reuses.list(code)).find(({ title }) => title === 'Canari');
  const item = expect.objectContaining({ item: `reuse/${one?.id}` });
  expect(sealed.rows).toContainEqual(item);

  const site = await stores.sites.find(code);
  if (one === undefined || site === undefined) throw new Error('the report is not there');
  await decideReuse(
    { ...stores, now: () => new Date() },
    site,
    { id: one.id, version: 1, once: randomUUID() },
    { to: 'refused', reason: 'Essai.' },
    { subject: 'a-colleague', email: 'colleague@ourika.example' },
  );
  await mailsTo(port, email, 1);
  // A mail leaves, then its address is forgotten and its row is emptied.
  await page.waitForTimeout(1_000);

  const after = await findPlanted(stores, inject('folder'), inject('log'), 'canary-91bc');
  expect(after.holding).toEqual([]);
  expect(after.rows).not.toContainEqual(item);
  await page.context().close();
});

test('What a resident writes is shown as text, whatever it is', async () => {
  const page = await openPage();
  const title = '<img src=x onerror=alert(1)>';
  await report(page, 'fr', title, '');
  const one = (await stores.reuses.list(code)).find((reuse) => reuse.title === title);
  const site = await stores.sites.find(code);
  if (one === undefined || site === undefined) throw new Error('the report is not there');
  await decideReuse(
    { ...stores, now: () => new Date() },
    site,
    { id: one.id, version: 1, once: randomUUID() },
    { to: 'shown' },
    { subject: 'a-colleague', email: 'colleague@ourika.example' },
  );
  await publicPage('/fr/reuses', (text) => text.includes('onerror'));
  await page.goto(`http://${host}:${port}/fr/reuses`);

  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('main').textContent()).toContain(title);
  await expectValid(await page.content());
  await page.context().close();
});
