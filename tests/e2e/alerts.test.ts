import { randomUUID } from 'node:crypto';
import {
  type CollectivityCode,
  createPublication,
  locales,
  publicationId,
  publishPublication,
  withdrawPublication,
} from '@mahalli/core';
import { aDraftContent } from '@mahalli/core/testing';
import { sendDigests } from '@mahalli/functions/alerts/send-digests';
import { messages } from '@mahalli/i18n';
import { readRun } from '@mahalli/local';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findPlanted } from './find-planted.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { mailsTo } from './mail-box.ts';
import { type ReachedStores, reachStores } from './reach-stores.ts';
import { ask } from './read-page.ts';

const port = inject('port');
const folder = inject('folder');
const host = 'ourika.localhost';
const code = '07.041.09.05' as CollectivityCode;
const clerk = { subject: 'account-of-a-clerk', email: 'a.clerk@personal.example' };

/** Long enough for a person to have written an address. */
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

const openPage = async (): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  });
  return context.newPage();
};

const publish = async (title: string, category: 'K05' | 'K16' = 'K16') => {
  const deps = { ...stores, now: () => new Date() };
  const id = v.parse(publicationId, randomUUID());
  const content = aDraftContent({ title: { ar: title, fr: title }, category });
  const once = randomUUID();
  await createPublication(deps, { collectivity: code, id }, content, clerk);
  return publishPublication(deps, { collectivity: code, id, version: 1, once }, clerk);
};

/** What the morning's run does so many days from now. */
const digest = (days: number) => sendDigests(stores, new Date(Date.now() + days * 24 * 3_600_000));

const links = (text: string): readonly string[] => text.match(/http[^\s\u2069]+/g) ?? [];

const linkTo = (text: string, step: string): string => {
  const found = links(text).find((link) => link.includes(`/alerts/${step}?`));
  if (found === undefined) throw new Error(`no link to ${step} in ${text}`);
  return found;
};

/** Sends a form with the key that sends forms, and waits for what it is answered with. */
const enter = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await (await answered).finished();
  await page.waitForLoadState();
};

/** Asks for alerts by keyboard alone, from the address of a form. */
const askFor = async (page: Page, address: string, email: string): Promise<void> => {
  await page.goto(address);
  await page.waitForTimeout(typing);
  await page.locator('#email').focus();
  await page.keyboard.type(email);
  await enter(page);
};

const pathOf = (link: string): string => {
  const { pathname, search } = new URL(link);
  return pathname + search;
};

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}, of = host) =>
  ask({
    port,
    host: of,
    path,
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  });

const ownOrigin = { origin: `http://${host}:${port}` };

describe.each(locales)('A resident who wants to be told, in %s', (locale) => {
  const t = messages[locale].alerts;
  const email = `resident.${locale}@personal.example`;
  const word = locale === 'ar' ? 'سبورة' : 'tableaux';

  test('subscribes to a search, confirms, is told once, and leaves in one click', async () => {
    const page = await openPage();
    await page.goto(`http://${host}:${port}/${locale}/search?q=${encodeURIComponent(word)}&category=K16`);
    await page.getByRole('link', { name: t.searchLink }).click();
    expect(await page.locator('#about').inputValue()).toBe('search');
    await askFor(page, page.url(), email);
    expect(await page.locator('h1').textContent()).toBe(t.askedTitle);

    const [asked] = await mailsTo(port, email, 1);
    expect(asked?.subject).not.toContain(email);
    const confirm = linkTo(asked?.text ?? '', 'confirm');
    const mine = async () =>
      (await stores.subscriptions.list(code)).filter(
        (one) => one.topic.of === 'search' && one.locale === locale,
      );

    // Whatever opens the link before its reader changes nothing.
    for (const _ of [1, 2]) await ask({ port, host, path: pathOf(confirm) });
    expect(await mine()).toMatchObject([{ state: 'waiting' }]);
    await page.goto(confirm);
    await page.getByRole('button', { name: t.confirm.submit }).focus();
    await enter(page);
    expect(await page.locator('h1').textContent()).toBe(t.confirm.doneTitle);
    expect(await mine()).toMatchObject([{ state: 'confirmed' }]);

    await publish(`${word} 1`);
    await publish(`${word} 2`, 'K05');
    await publish('autre chose غير ذلك');
    const withdrawn = await publish(`${word} 3`);
    await withdrawPublication(
      { ...stores, now: () => new Date() },
      { collectivity: code, id: withdrawn.id, version: withdrawn.version, once: randomUUID() },
      { ar: 'خطأ', fr: 'erreur' },
      clerk,
    );
    for (let turn = 0; turn < 5; turn += 1) await digest(1);

    const [, news] = await mailsTo(port, email, 2);
    expect(news?.text).toContain(`${word} 1`);
    for (const absent of [`${word} 2`, `${word} 3`, 'autre chose']) expect(news?.text).not.toContain(absent);
    const stop = linkTo(news?.text ?? '', 'stop');
    expect(news?.headers).toMatchObject({
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });

    await ask({ port, host, path: pathOf(stop) });
    expect(await mine()).toHaveLength(1);
    const { status, text, headers } = await post(pathOf(stop), 'List-Unsubscribe=One-Click', {
      accept: '*/*',
    });
    expect(status).toBe(200);
    expect(text).toContain(t.stop.done);
    expect(headers['cache-control']).toBe('no-store');
    expect(await mine()).toEqual([]);

    await publish(`${word} 4`);
    await digest(2);
    await digest(9);
    expect(await mailsTo(port, email, 2)).toHaveLength(2);
    await page.context().close();
  });

  test('leaves by the page that the mail leads to, and is told that it is done', async () => {
    const page = await openPage();
    const other = `other.${email}`;
    await askFor(page, `http://${host}:${port}/${locale}/alerts`, other);
    const [asked] = await mailsTo(port, other, 1);
    await page.goto(linkTo(asked?.text ?? '', 'confirm'));
    await page.getByRole('button', { name: t.confirm.submit }).click();
    await askFor(page, `http://${host}:${port}/${locale}/alerts`, other);
    expect(await page.locator('h1').textContent()).toBe(t.askedTitle);
    const [, known] = await mailsTo(port, other, 2);
    expect(known?.text).toContain(t.mails.known.body('', '')[2]);

    await page.goto(linkTo(known?.text ?? '', 'stop'));
    await page.getByRole('button', { name: t.stop.submit }).focus();
    await enter(page);

    expect(await page.locator('h1').textContent()).toBe(t.stop.doneTitle);
    const left = await stores.subscriptions.list(code);
    expect(left.filter(({ state }) => state === 'confirmed')).toEqual([]);
    await page.context().close();
  });

  test('who writes something else than an address is told so, and what was typed is kept', async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(`http://${host}:${port}/${locale}/alerts?category=K05`);
    expect(await page.locator('#about').inputValue()).toBe('K05');
    // As a browser sends it that does not look at what is typed.
    await page.evaluate("document.querySelector('form[method=post]').noValidate = true");
    await page.locator('#email').fill('salma chez exemple');
    await page.locator('[value="weekly"]').check();
    await page.getByRole('button', { name: t.submit }).click();

    expect(await page.locator('#email-wrong').textContent()).toBe(t.badEmail);
    expect(await page.locator('#email').getAttribute('aria-describedby')).toContain('email-wrong');
    expect(await page.locator('#email').inputValue()).toBe('salma chez exemple');
    expect(await page.locator('#about').inputValue()).toBe('K05');
    expect(await page.locator('[value="weekly"]').isChecked()).toBe(true);
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());
    await context.close();
  });

  test('who is faster than people are is asked to send again, and then heard', async () => {
    const page = await openPage();
    const quick = `quick.${email}`;
    await page.goto(`http://${host}:${port}/${locale}/alerts`);
    await page.locator('#email').fill(quick);
    await enter(page);
    expect(await page.locator('[role="alert"]').textContent()).toContain(
      messages[locale].failures['form.too-soon']({}).title,
    );
    expect(await page.locator('#email').inputValue()).toBe(quick);
    await page.waitForTimeout(typing);
    await page.getByRole('button', { name: t.submit }).click();

    expect(await page.locator('h1').textContent()).toBe(t.askedTitle);
    await page.context().close();
  });
});

describe('A link of a mail', () => {
  test('leads to the same answer on another portal as one that was never given', async () => {
    const page = await openPage();
    const email = 'cross@personal.example';
    await askFor(page, `http://${host}:${port}/fr/alerts`, email);
    const [asked] = await mailsTo(port, email, 1);
    const path = pathOf(linkTo(asked?.text ?? '', 'confirm'));
    const elsewhere = 'ait-melloul.localhost';
    const answer = async (at: string, of: string) => {
      const { status, text } = await post(at, '', { origin: `http://${of}:${port}` }, of);
      return { status, main: /<main[\s\S]*<\/main>/.exec(text)?.[0] };
    };

    const never = await answer(
      '/fr/alerts/confirm?code=aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbb',
      elsewhere,
    );
    expect(never.status).toBe(404);
    expect(never.main).toContain(messages.fr.failures['link.unknown']({}).title);
    expect(await answer(path, elsewhere)).toEqual(never);
    expect(await answer('/fr/alerts/confirm?code=x', elsewhere)).toEqual(never);
    expect((await post(path.replace('confirm', 'stop'), 'List-Unsubscribe=One-Click')).status).toBe(404);
    expect(await stores.subscriptions.list(code)).toContainEqual(
      expect.objectContaining({ state: 'waiting' }),
    );
    await page.context().close();
  });

  test('is obeyed for a form of its own portal alone', async () => {
    const path = '/fr/alerts/confirm?code=aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbb';

    expect((await post(path, '', ownOrigin)).status).toBe(404);
    for (const headers of [{ origin: 'https://evil.example' }, {}])
      expect((await post(path, '', headers)).status).toBe(403);
    expect((await post('/fr/alerts', 'email=a%40b.ma', { origin: 'https://evil.example' })).status).toBe(403);
  });
});

test('A program that fills in every field is answered like anybody, and nothing comes of it', async () => {
  const { text } = await ask({ port, host, path: '/fr/alerts' });
  const shown = /name="shown" value="([^"]+)"/.exec(text)?.[1] ?? '';
  await new Promise((resolve) => setTimeout(resolve, typing));
  const before = (await stores.subscriptions.list(code)).length;
  const form = { shown, email: 'robot@personal.example', about: 'all', frequency: 'daily' };

  const caught = await post(
    '/fr/alerts',
    new URLSearchParams({ ...form, website: 'https://spam.example' }).toString(),
    ownOrigin,
  );

  expect(caught.status).toBe(200);
  expect(caught.text).toContain(messages.fr.alerts.askedTitle);
  expect(await stores.subscriptions.list(code)).toHaveLength(before);
});

test('An address that was left is sealed: no table, page, file nor log holds it', async () => {
  const email = 'canary-7f3a@personal.example';
  const page = await openPage();
  await askFor(page, `http://${host}:${port}/fr/alerts`, email);
  const [asked] = await mailsTo(port, email, 1);
  await page.goto(linkTo(asked?.text ?? '', 'confirm'));
  await page.getByRole('button').first().click();
  await publish('canari');
  await digest(1);
  await mailsTo(port, email, 2);
  // A mail leaves, then its row is emptied.
  await new Promise((resolve) => setTimeout(resolve, 1_000));

  const { holding, rows, files } = await findPlanted(stores, folder, inject('log'), 'canary-7f3a');

  expect(holding).toEqual([]);
  expect(rows.length).toBeGreaterThan(100);
  expect(files.length).toBeGreaterThan(100);
  const [one] = (await stores.subscriptions.list(code)).filter(({ state }) => state === 'confirmed');
  expect(rows).toContainEqual(expect.objectContaining({ item: `subscription/${one?.id}` }));
  await page.context().close();
});
