import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { mailsTo } from './mail-box.ts';
import { signIn } from './people.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');

/** A demonstration site per language: what one test does is not met by the other. */
const places: Readonly<Record<Locale, { code: string; slug: string }>> = {
  ar: { code: '09.273.01.05', slug: 'ait-melloul' },
  fr: { code: '03.271.03.01', slug: 'ain-leuh' },
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('Clerks who work together, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const w = m.workflow;
  const { code, slug } = places[locale];
  const bureau = (path: string) => `http://bureau.localhost:${port}/${locale}/${code}${path}`;
  const desk = async (name: string): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await signIn(page, port, locale, `${name}@${slug}.example`);
    return page;
  };
  const answer = (page: Page) => page.getByRole('status').first().textContent();

  test('hand a draft over, talk about it, show it outside and take an earlier version back', async () => {
    const editor = await desk('redaction');
    await editor.goto(bureau('/publications/new?template=public-notice'));
    await editor.locator('[name="documentDate"]').fill('2026-11-02');
    await editor.locator('[name="title.fr"]').fill(`Coupure d’eau ${locale}`);
    await editor.locator('[name="title.ar"]').fill(`انقطاع الماء ${locale}`);
    for (const side of locales) await editor.locator(`[name="office.${side}"]`).fill('R1');
    await editor.getByRole('button', { name: m.bureau.editor.save }).click();
    await editor.locator('#reader').selectOption(`publication@${slug}.example`);
    await editor.getByRole('button', { name: w.submit }).click();
    expect(await answer(editor)).toBe(w.submitted);

    const mails = await mailsTo(port, `publication@${slug}.example`, 1);
    const asked = mails.find(({ subject }) => subject.includes(`Coupure d’eau ${locale}`));
    expect(asked?.text).toContain('/publications/');

    const publisher = await desk('publication');
    await publisher.goto(bureau('/publications?state=in-review'));
    await publisher.getByRole('link', { name: locale === 'ar' ? 'انقطاع الماء' : 'Coupure d’eau' }).click();
    expect(await publisher.locator('.notice.warn').allTextContents()).toContain(
      w.editing(`redaction@${slug}.example`),
    );
    await publisher.locator('#text').fill('Précisez les quartiers.');
    await publisher.getByRole('button', { name: w.comment, exact: true }).click();
    expect(await answer(publisher)).toBe(w.commented);
    await publisher.getByRole('button', { name: w.giveBack }).click();
    expect(await answer(publisher)).toBe(w.returned);

    await editor.reload();
    expect(await editor.locator('.comments').textContent()).toContain('Précisez les quartiers.');
    await editor.getByRole('button', { name: w.share }).click();
    const link = await editor.locator('form[action="?/share"] a').getAttribute('href');
    const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const shown = await stranger.goto(link ?? '');
    expect(shown?.headers()['cache-control']).toBe('no-store');
    expect(await stranger.locator('h1').textContent()).toContain(locale);
    await stranger.goto(`${link}x`);
    expect(await stranger.locator('h1').textContent()).toBe(w.previewOver);

    await editor.locator('[name="title.fr"]').fill('Un titre de trop');
    await editor.getByRole('button', { name: m.bureau.editor.save }).click();
    await editor.getByRole('link', { name: w.history }).click();
    expect(await editor.locator('.differences').textContent()).toContain('trop');
    await editor.getByRole('button', { name: /./ }).last().click();
    expect(await answer(editor)).toBe(w.reverted);
    expect(await editor.locator('[name="title.fr"]').inputValue()).toBe(`Coupure d’eau ${locale}`);

    for (const page of [editor, publisher, stranger]) await page.context().close();
  });

  test('schedule what is complete, for a moment to come only, and an edit takes the schedule off', async () => {
    const publisher = await desk('publication');
    await publisher.goto(bureau('/publications/new?template=budget'));
    await publisher.locator('[name="documentDate"]').fill('2026-11-02');
    for (const side of locales) await publisher.locator(`[name="office.${side}"]`).fill('R1');
    await publisher.getByRole('button', { name: m.bureau.editor.save }).click();

    await publisher.getByRole('button', { name: w.schedule }).click();
    expect(await publisher.locator('#moment-wrong').textContent()).toBe(w.noMoment);
    await publisher.locator('#moment').fill('2020-01-01T09:00');
    await publisher.getByRole('button', { name: w.schedule }).click();
    expect(await publisher.getByRole('alert').textContent()).toContain(
      m.failures['input.invalid']({ field: 'scheduledFor' }).title,
    );
    expect(await publisher.locator('#moment-wrong').textContent()).toBe(w.badMoment);
    expect(await publisher.locator('#moment').inputValue()).toBe('2020-01-01T09:00');
    expect(await publisher.locator('#moment').getAttribute('aria-describedby')).toContain('moment-wrong');
    await publisher.locator('#moment').fill('2099-01-01T09:00');
    await publisher.getByRole('button', { name: w.schedule }).click();
    expect(await answer(publisher)).toBe(w.scheduled);
    expect(await publisher.locator('.tag').first().textContent()).toBe(w.statuses.scheduled);

    await publisher.locator('[name="title.fr"]').fill('Budget de 2026');
    await publisher.locator('[name="title.ar"]').fill('ميزانية 2026');
    await publisher.getByRole('button', { name: m.bureau.editor.save }).click();
    expect(await publisher.locator('.tag').first().textContent()).toBe(w.statuses.draft);
    await publisher.context().close();
  });

  test('settle what the law asks, and the public reads it', async () => {
    const b = m.scheme.bureau;
    const publisher = await desk('publication');
    await publisher.goto(bureau('/scheme'));
    await publisher.locator('#kind').selectOption('visa');
    await publisher.locator('#year').fill('2027');
    await publisher.getByRole('button', { name: b.record }).click();
    expect(await publisher.getByRole('alert').textContent()).toBe(b.badOccasion);
    expect(await publisher.locator('#kind').inputValue()).toBe('visa');
    const today = new Date().toISOString().slice(0, 10);
    await publisher.locator('#on').fill(today);
    await publisher.getByRole('button', { name: b.record }).click();
    expect(await answer(publisher)).toBe(b.saved);
    expect(await publisher.locator('main').textContent()).toContain(m.scheme.period('visa-2027'));

    await publisher.goto(bureau('/scheme/budget/visa-2027'));
    await publisher.getByRole('button', { name: b.exempt }).click();
    expect(await publisher.getByRole('alert').textContent()).toBe(b.missingReason);
    await publisher.locator('[name="reason.ar"]').fill('صدر في الجريدة الرسمية');
    await publisher.locator('[name="reason.fr"]').fill('Paru au Bulletin officiel');
    await publisher.getByRole('button', { name: b.exempt }).click();
    expect(await answer(publisher)).toBe(b.saved);

    const host = `${slug}.localhost`;
    const read = await askUntil({ port, host, path: `/${locale}/transparency` }, ({ text }) =>
      text.includes(locale === 'ar' ? 'صدر في الجريدة الرسمية' : 'Paru au Bulletin officiel'),
    );
    expect(read.text).toContain(m.scheme.states['not-applicable']);
    expect((await ask({ port, host, path: '/fr/transparency' })).text).not.toContain('@');

    await publisher.goto(bureau('/publications/new?obligation=statements-current-year/visa-2027'));
    expect(await publisher.locator('#obligation').inputValue()).toBe('statements-current-year/visa-2027');
    expect(await publisher.locator('#category').inputValue()).toBe('K06');
    await publisher.context().close();
  });
});
