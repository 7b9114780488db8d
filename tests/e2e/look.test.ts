import { brotliCompressSync } from 'node:zlib';
import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aPicture } from './a-picture.ts';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { signIn } from './people.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');
const code = '06.141.01.0';
const slug = 'casablanca';
const bureau = `http://bureau.localhost:${port}`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The administrator at a page of the bureau, in a browser without scripts and as wide as a phone. */
const administrator = async (locale: Locale, at: string): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await signIn(page, port, locale, `administration@${slug}.example`);
  await page.goto(`${bureau}/${locale}/${code}/${at}`);
  return page;
};

const status = (page: Page) => page.getByRole('status').first().textContent();

/** What a page says once it is judged: axe needs scripts, which our policy refuses, so it has a browser of its own. */
const judged = async (context: BrowserContext, locale: Locale, at: string): Promise<void> => {
  const judging = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 320, height: 800 },
    storageState: await context.storageState(),
  });
  const page = await judging.newPage();
  await page.goto(`${bureau}/${locale}/${code}/${at}`);
  await expectAccessible(page);
  await expectNoSideways(page);
  await expectValid(await page.content());
  await judging.close();
};

const home = { port, host: `${slug}.localhost` };

describe.each(locales)('The history of a look, in %s, without JavaScript', (locale) => {
  const m = messages[locale];

  test('says who changed what, and takes an earlier version up again', async () => {
    const page = await administrator(locale, 'theme?colour=%231c4f82');
    const before = (await ask({ ...home, path: '/theme.css' })).text;
    await page.getByRole('button', { name: m.bureau.site.theme.save }).click();
    await askUntil({ ...home, path: '/theme.css' }, ({ text }) => text !== before);

    await page.goto(`${bureau}/${locale}/${code}/look`);
    const first = page.locator('ol.files > li').first();
    expect(await first.textContent()).toContain(m.look.parts.theme);
    expect(await first.textContent()).toContain(`administration@${slug}.example`);
    expect(await first.getByRole('button').count()).toBe(0);
    await page.locator('ol.files > li').nth(1).getByRole('button').click();

    expect(await status(page)).toBe(m.look.history.reverted);
    await askUntil({ ...home, path: '/theme.css' }, ({ text }) => text === before);
    await judged(page.context(), locale, 'look');
    await page.context().close();
  });
});

/** Sends a picture by the form of the page, and waits for the page it leads to. */
const send = async (page: Page, purpose: 'emblem' | 'photo', name: string, buffer: Buffer): Promise<void> => {
  await page
    .locator(`#file-${purpose}`)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator(`#file-${purpose} + button`).click();
  await page.waitForURL(new RegExp(`${purpose}=`));
};

describe.each(locales)('The pictures of a portal, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const t = m.look.pictures;

  test('are an emblem that is made small enough for every page, and goes away again', async () => {
    const page = await administrator(locale, 'pictures');
    await send(page, 'emblem', 'logo.pdf', Buffer.from('%PDF-1.4 no picture'));
    expect(await page.locator('.notice.bad').count()).toBe(1);
    await page.locator('form[action="?/forget"] button').click();
    expect(await status(page)).toBe(t.dones.forgotten);

    await send(page, 'emblem', 'logo.png', aPicture(300, 300));
    await judged(page.context(), locale, new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await page.getByRole('button', { name: t.adopt }).click();
    expect(await status(page)).toBe(t.dones.emblem);

    const shown = await askUntil({ ...home, path: `/${locale}` }, ({ text }) =>
      text.includes('/emblem.webp'),
    );
    const emblem = await ask({ ...home, path: '/emblem.webp' });
    expect(emblem).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    const weight = Number(emblem.headers['content-length']);
    const sheets = [...shown.text.matchAll(/<link href="(?<sheet>[^"]+)" rel="stylesheet"/g)].map(
      ({ groups }) => groups?.['sheet'] ?? '',
    );
    const parts = await Promise.all([...sheets, '/theme.css'].map((path) => ask({ ...home, path })));
    const others = [shown, ...parts].map(({ text }) => brotliCompressSync(text).byteLength);
    expect(weight).toBeLessThanOrEqual(3 * 1024);
    expect(others.reduce((sum, one) => sum + one, weight)).toBeLessThanOrEqual(14 * 1024);

    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await reader.goto(`http://${slug}.localhost:${port}/${locale}`);
    expect(await reader.locator('.identity img').getAttribute('width')).toBe('56');
    await reader.context().close();
    await page.goto(`${bureau}/${locale}/${code}/pictures`);
    await page.getByRole('button', { name: t.remove }).click();
    await askUntil({ ...home, path: `/${locale}` }, ({ text }) => !text.includes('/emblem.webp'));
    await askUntil({ ...home, path: '/emblem.webp' }, ({ status: now }) => now === 404);
    await page.context().close();
  });

  test('are a photograph that is described in both languages or not shown', async () => {
    const page = await administrator(locale, 'pictures');
    await send(page, 'photo', 'place.png', aPicture(640, 400, locale === 'ar' ? 40 : 90));
    const adopt = () => page.getByRole('button', { name: t.adoptPhoto }).click();
    await page.locator('[name="description.fr"]').fill('La place, le matin');
    await adopt();
    expect(await page.getByRole('alert').textContent()).toContain(m.failures['look.incomplete']({}).title);
    expect(await page.locator('[name="description.fr"]').inputValue()).toBe('La place, le matin');
    await page.locator('[name="description.ar"]').fill('الساحة صباحا');
    await adopt();
    expect(await status(page)).toBe(t.dones.photo);
    await judged(page.context(), locale, 'pictures');

    const shown = await askUntil({ ...home, path: `/${locale}` }, ({ text }) =>
      text.includes(locale === 'ar' ? 'الساحة صباحا' : 'La place, le matin'),
    );
    const address = /srcset="(?<url>http:\/\/files\.localhost[^ "]+)/.exec(shown.text)?.groups?.['url'] ?? '';
    const path = new URL(address).pathname;
    expect((await ask({ port, host: 'files.localhost', path })).status).toBe(200);

    await page.locator('[name="description.fr"]').fill('La grande place, le matin');
    await page.getByRole('button', { name: t.save }).click();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByLabel(t.same).check();
    await page.getByRole('button', { name: t.save }).click();
    expect(await status(page)).toBe(t.dones.described);
    await page.getByRole('button', { name: t.removePhoto }).click();
    expect(await status(page)).toBe(t.dones['no-photo']);
    await askUntil({ port, host: 'files.localhost', path }, ({ status: now }) => now === 404);
    await page.context().close();
  });
});
