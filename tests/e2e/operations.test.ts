import { readFile } from 'node:fs/promises';
import { locales } from '@mahalli/core';
import { number } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/bureau';
import { collectivities } from '@mahalli/registry';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { signIn } from './people.ts';

const port = inject('port');
const directorate = 'direction@mahalli.example';

/** Communes that no other test opens: a few for each language. */
const communes = collectivities()
  .filter(({ kind }) => kind === 'commune')
  .slice(-8);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('Opening several sites, in %s', (locale) => {
  const t = messages[locale].jobs;
  const [one, two, three, four] = communes.slice(locale === 'ar' ? 0 : 4);

  test('is seen before it begins, shown while it runs and told of when it has ended, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, port, locale, directorate);
    await page.goto(`http://bureau.localhost:${port}/${locale}/jobs`);
    await page.getByRole('link', { name: t.openings.title }).click();

    const typed = `${one?.code};khadija@example.ma;Khadija\n99.999\n${two?.code};khadija\n${one?.code}`;
    await page.locator('#lines').fill(typed);
    await page.getByRole('button', { name: t.openings.preview }).click();
    const wrong = page.getByRole('alert');
    for (const mistake of [
      t.openings.mistakes.unknown('2', '99.999'),
      t.openings.mistakes['bad-address']('3', 'khadija'),
      t.openings.mistakes.twice('4', String(one?.code)),
    ]) {
      expect(await wrong.textContent()).toContain(mistake);
    }
    expect(await page.locator('#lines').inputValue()).toBe(typed);
    expect(await page.locator('#lines').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: t.openings.start }).count()).toBe(0);

    await page
      .locator('#lines')
      .fill(`${one?.code};khadija@example.ma;Khadija\n${two?.code}\n${three?.code}`);
    await page.getByRole('button', { name: t.openings.preview }).click();
    const preview = await page.getByRole('status').textContent();
    expect(preview).toContain(t.openings.toOpen(3));
    expect(preview).toContain(t.openings.administrators(1));
    await page.getByRole('button', { name: t.openings.start }).press('Enter');

    await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await page.locator('#operation .tag').textContent()) === t.states.done) break;
      await page.waitForTimeout(500);
      await page.reload();
    }
    const shown = await page.locator('#operation').textContent();
    expect(shown).toContain(t.states.done);
    expect(shown).toContain(t.progress(number(locale, 3), number(locale, 3)));
    expect(shown).toContain(t.changed.opening(3));
    expect(await page.getByRole('button', { name: t.pause }).count()).toBe(0);
    await page.goto(`http://bureau.localhost:${port}/${locale}/${one?.code}/site`);
    expect(await page.locator('h1').textContent()).toBe(one?.name[locale]);

    // Opened again, there is nothing to do; a double click on the button begins nothing twice.
    await page.goto(`http://bureau.localhost:${port}/${locale}/jobs/openings`);
    await page.locator('#lines').fill(String(one?.code));
    await page.getByRole('button', { name: t.openings.preview }).click();
    expect(await page.getByRole('status').textContent()).toContain(t.openings.nothing);
    await context.close();
  });

  test('takes a site out before it is closed, and not after', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, port, locale, directorate);
    const site = `http://bureau.localhost:${port}/${locale}/${one?.code}/site`;
    const close = messages[locale].bureau.site.move.closed;
    await page.goto(site);
    await page.getByRole('button', { name: close }).click();
    expect(await page.getByRole('alert').textContent()).toContain(
      messages[locale].failures['site.not-exported']({}).title,
    );

    await page.goto(site);
    await page.getByRole('link', { name: t.export.title }).click();
    await page.getByRole('button', { name: t.export.prepare }).click();
    const fetching = page.getByRole('link', { name: t.export.fetch });
    for (let turn = 0; turn < 60 && (await fetching.count()) === 0; turn += 1) {
      await page.waitForTimeout(500);
      await page.reload();
    }
    const arriving = page.waitForEvent('download');
    await fetching.click();
    const path = await (await arriving).path();
    const archive = unzipSync(await readFile(path));
    expect(Object.keys(archive)).toEqual(
      expect.arrayContaining(['README.md', `site/${locale}/index.html`, 'data/site.json', 'SHA256SUMS']),
    );

    await page.goto(site);
    await page.getByRole('button', { name: close }).click();
    expect(await page.locator('dl.facts').first().textContent()).toContain(messages[locale].states.closed);
    await context.close();
  });

  test('can be watched by everyone at 320 pixels, and follows by itself with a script', async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await signIn(page, port, locale, directorate);
    await page.goto(`http://bureau.localhost:${port}/${locale}/jobs/openings`);
    await page.locator('#lines').fill(String(four?.code));
    await page.getByRole('button', { name: t.openings.preview }).click();
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());
    await page.getByRole('button', { name: t.openings.start }).click();
    await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/);

    await page.locator('#operation .tag', { hasText: t.states.done }).waitFor({ timeout: 30_000 });
    await expectAccessible(page);
    await expectNoSideways(page);
    await expectValid(await page.content());

    await page.goto(`http://bureau.localhost:${port}/${locale}/jobs`);
    expect(await page.locator('main').textContent()).toContain(t.template.allThere);
    await context.close();
  });
});
