import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { signIn } from './people.ts';
import { askUntil } from './read-page.ts';

const port = inject('port');

/** A demonstration site per language: what one test settles is not met by the other. */
const places: Readonly<Record<Locale, { code: string; slug: string }>> = {
  ar: { code: '09', slug: 'region-souss-massa' },
  fr: { code: '06.141.01.0', slug: 'casablanca' },
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (locale: Locale, at: string, javaScriptEnabled = false): Promise<Page> => {
  const { code, slug } = places[locale];
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await signIn(page, port, locale, `administration@${slug}.example`);
  await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/${at}`);
  return page;
};

const status = (page: Page) => page.getByRole('status').first().textContent();

/** The keys of the rows, as they stand. */
const order = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.arrangement > li')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));

/** Presses a button that has the focus, as somebody without a mouse would. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

const portalHome = (locale: Locale) => ({
  port,
  host: `${places[locale].slug}.localhost`,
  path: `/${locale}`,
});

const menuOf = (html: string): readonly string[] =>
  [...(/<nav class="menu".*?<\/nav>/s.exec(html)?.[0] ?? '').matchAll(/href="\/(?:ar|fr)\/?([^"]*)"/g)].map(
    ([, key = '']) => key,
  );

/** Judges the page as it stands for somebody signed in: axe needs scripts, which our policy refuses. */
const judged = async (page: Page): Promise<void> => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 320, height: 800 },
    storageState: await page.context().storageState(),
  });
  const judging = await context.newPage();
  await judging.goto(page.url().replace('/arrange', ''));
  await expectAccessible(judging);
  await expectNoSideways(judging);
  await expectValid(await judging.content());
  await context.close();
};

describe.each(locales)('The menu of a portal, in %s', (locale) => {
  const m = messages[locale];
  const t = m.look.arrange;

  test('is put in order by keyboard without scripts, and shown when it is saved', async () => {
    const page = await open(locale, 'menu');
    expect((await order(page)).slice(0, 2)).toEqual(['home', 'publications']);
    expect(await page.locator('[name="shown"][value="transparency"]').count()).toBe(0);

    await press(page, '[name="up"][value="contacts"]');
    expect(await status(page)).toBe(t.unsaved);
    expect((await order(page)).slice(-2)).toEqual(['contacts', 'about']);
    expect(page.url()).toContain('#row-contacts');
    await page.locator('[name="shown"][value="search"]').uncheck();
    await press(page, 'form[action="?/save"] > .actions button');

    expect(await status(page)).toBe(t.saved);
    const { text } = await askUntil(portalHome(locale), ({ text: html }) => !menuOf(html).includes('search'));
    expect(menuOf(text)).toEqual([
      '',
      'publications',
      'transparency',
      'ask-for-information',
      'participate',
      'contacts',
      'about',
    ]);
    expect(await page.locator('[data-preview]').first().locator('li:not([hidden])').count()).toBe(7);
    await judged(page);
    await page.context().close();
  });

  test('moves where it stands with scripts, and its preview with it', async () => {
    const page = await open(locale, 'menu', true);
    const before = await order(page);
    const preview = () =>
      page
        .locator('[data-preview]')
        .first()
        .locator('li:not([hidden])')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));

    await page.locator(`[name="down"][value="${before[0]}"]`).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    expect((await order(page)).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
    expect((await preview()).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
    expect(await page.locator(':focus').getAttribute('value')).toBe(before[0]);
    await page.locator('[name="shown"][value="about"]').uncheck();
    expect(await preview()).not.toContain('about');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});

describe.each(locales)('The home page of a portal, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const t = m.look.arrange;

  test('shows the blocks that were chosen in their order, and a text in both languages or not at all', async () => {
    const page = await open(locale, 'home');
    for (const block of ['coverage', 'dates', 'text', 'contact'])
      await page.locator(`[name="shown"][value="${block}"]`).check();
    await press(page, '[name="up"][value="coverage"]');
    expect(await page.locator('[name="shown"][value="contact"]').isChecked()).toBe(true);
    await page.locator('[name="title.fr"]').fill('Bienvenue au marché');
    await page.locator('[name="body.fr"]').fill('Il a lieu **chaque jeudi**.');
    await press(page, 'form[action="?/save"] > .actions button');
    expect(await page.getByRole('alert').textContent()).toContain(m.failures['look.incomplete']({}).title);
    expect(await page.locator('[name="body.fr"]').inputValue()).toContain('chaque jeudi');
    await page.locator('[name="title.ar"]').fill('مرحبا بكم في السوق');
    await page.locator('[name="body.ar"]').fill('يقام كل خميس.');
    await press(page, 'form[action="?/save"] > .actions button');
    expect(await status(page)).toBe(t.saved);

    const { text } = await askUntil(portalHome(locale), ({ text: html }) => html.includes('id="word"'));
    const shown = [...text.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id);
    expect(shown).toEqual(expect.arrayContaining(['latest', 'rights', 'coverage', 'word', 'contact']));
    expect(shown.indexOf('coverage')).toBeLessThan(shown.indexOf('categories'));
    await judged(page);
    const reader = await (
      await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } })
    ).newPage();
    await reader.goto(`http://${portalHome(locale).host}:${port}/${locale}`);
    await expectAccessible(reader);
    await expectNoSideways(reader);
    await expectValid(await reader.content());
    await reader.context().close();
    await page.context().close();
  });
});

describe.each(locales)('A page that a collectivity adds, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const l = m.look.addedPages;
  const { code, slug: site } = places[locale];
  const name = `marche-${locale}`;
  const host = `${site}.localhost`;

  test('is named, written, shown in both languages, put in the menu, hidden, and removed with a trace', async () => {
    const page = await open(locale, 'pages');
    const add = async (slug: string): Promise<void> => {
      await page.locator('#slug').fill(slug);
      await press(page, 'form[action="?/add"] .actions button');
    };
    await page.locator('[name="title.fr"]').fill('Le marché du jeudi');
    await page.locator('[name="title.ar"]').fill('سوق الخميس');
    await add('Marché !');
    expect(await page.locator('#slug').getAttribute('aria-describedby')).toContain('slug-wrong');
    await add('about');
    expect(await page.getByRole('alert').textContent()).toContain(m.failures['page.taken']({}).title);
    expect(await page.locator('[name="title.ar"]').inputValue()).toBe('سوق الخميس');
    await add(name);
    expect(await status(page)).toBe(l.added);

    await page.locator('[name="body.fr"]').fill('Il ouvre à l’aube.');
    await press(page, 'button[formaction="?/show"]');
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.locator('[name="body.ar"]').fill('يفتح فجرا.');
    await press(page, 'button[formaction="?/show"]');
    expect(await status(page)).toBe(m.bureau.pages.shown);
    const address = { port, host, path: `/${locale}/pages/${name}` };
    await askUntil(address, ({ status: now }) => now === 200);
    await askUntil({ port, host, path: '/sitemap.xml' }, ({ text }) => text.includes(`/pages/${name}`));

    const editor = page.url();
    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/menu`);
    await page.locator(`[name="shown"][value="${name}"]`).check();
    await press(page, 'form[action="?/save"] > .actions button');
    await askUntil(portalHome(locale), ({ text }) => menuOf(text).includes(`pages/${name}`));

    await page.goto(editor);
    await press(page, 'form[action="?/restore"] button');
    expect(await status(page)).toBe(l.hidden);
    await askUntil(address, ({ status: now }) => now === 404);
    await askUntil(portalHome(locale), ({ text }) => !menuOf(text).includes(`pages/${name}`));
    await press(page, 'form[action="?/remove"] button');
    expect(await status(page)).toBe(l.removedNow);
    const gone = await askUntil(address, ({ text }) => text.includes(l.gone.title));
    expect(gone.text).toContain('noindex');
    expect(gone.text).not.toContain('Il ouvre');
    await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/pages`);
    await judged(page);
    await page.context().close();
  });
});
