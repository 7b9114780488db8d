import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { signIn } from './people.ts';

const port = inject('port');
const code = '07.041.09.05';
const bureau = `http://bureau.localhost:${port}`;
const [officer, alternate, head] = [
  'information@ourika.example',
  'suppleance@ourika.example',
  'presidence@ourika.example',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Somebody at their desk, in a browser that runs no script and is as narrow as a telephone. */
const desk = async (locale: Locale, email: string): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    bypassCSP: true,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await signIn(page, port, locale, email);
  return page;
};

const press = async (page: Page, name: string): Promise<number> => {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name, exact: true }).click();
  const response = await answered;
  await response.finished();
  await page.waitForLoadState();
  return response.status();
};

/** Judges a page as it stands; axe needs scripts, so a browser that runs them is shown the same page. */
const judge = async (page: Page): Promise<void> => {
  const [html, address] = [await page.content(), page.url()];
  await expectValid(html);
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  const copy = await context.newPage();
  await copy.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await copy.goto(address);
  await expectNoSideways(copy);
  await expectAccessible(copy);
  await context.close();
};

const paper = (name: string) => ({
  wanted: `Les marchés de travaux de l’année, avec leurs titulaires. ${name}`,
  firstName: 'Mina',
  lastName: `Ouahbi ${name}`,
  documentNumber: 'EE400888',
  address: 'Douar Tafza, Ourika',
});

/** Enters a request that arrived at the counter, and gives its number. */
const enter = async (page: Page, locale: Locale, name: string): Promise<string> => {
  const t = messages[locale].requestDesk.entry;
  await page.goto(`${bureau}/${locale}/${code}/requests/new`);
  for (const [field, value] of Object.entries(paper(name)))
    await page.locator(`[name="${field}"]`).fill(value);
  expect(await press(page, t.submit)).toBe(200);
  const reference = await page.locator('.receipt').textContent();
  return /\d{4}-\d{5}/.exec(reference ?? '')?.[0] ?? '';
};

const decidePage = (locale: Locale, id: string) => `${bureau}/${locale}/${code}/requests/${id}/decide`;

describe.each(locales)('The desk of requests, in %s', (locale) => {
  const m = messages[locale];
  const t = m.requestDesk;

  test('takes a request on paper from the counter to a letter, a complaint and its answer', async () => {
    const page = await desk(locale, officer);
    const id = await enter(page, locale, `road-${locale}`);
    expect(await page.locator('.code').textContent()).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await judge(page);

    await page.getByRole('link', { name: t.entry.open }).click();
    expect(await page.locator('main').textContent()).toContain(paper(`road-${locale}`).wanted);
    await page.getByRole('link', { name: t.case.decide }).click();
    await page.locator('[name="canned"]').selectOption('personal');
    expect(await press(page, t.decide.useCanned)).toBe(200);
    expect(await page.locator('[name="explanation"]').inputValue()).not.toBe('');
    expect(await page.locator('[name="grounds"][value="R2"]').isChecked()).toBe(true);
    expect(await press(page, t.decide.preview)).toBe(200);

    const letters = page.locator('.letter');
    expect(await letters.count()).toBe(2);
    // Whoever came to the counter is answered in the language in which the clerk entered the request.
    expect(await letters.first().getAttribute('lang')).toBe(locale);
    const letter = await letters.first().textContent();
    expect(letter).toContain(m.requests.exceptions['E7-04'].replaceAll(/[\u2068\u2069]/g, ''));
    expect(letter).toContain(m.requests.letter.right);
    expect(letter).toContain(m.requests.letter.addressee);
    await judge(page);

    expect(await press(page, t.decide.send)).toBe(303);
    expect(await page.locator('[role="status"]').textContent()).toBe(t.case.done.answered);
    await page.getByRole('link', { name: t.case.readLetter }).click();
    expect(await page.locator('.letter').count()).toBe(1);
    expect(await page.locator('.letter').textContent()).toContain(`Ouahbi road-${locale}`);

    await page.goto(`${bureau}/${locale}/${code}/requests/${id}`);
    await page.getByText(t.case.complaint.title, { exact: true }).click();
    await page.locator('[name="complaintText"]').fill('Les titulaires manquent.');
    expect(await press(page, t.case.complaint.submit)).toBe(303);
    await page.context().close();

    const president = await desk(locale, head);
    await president.goto(`${bureau}/${locale}/${code}/requests/${id}`);
    expect(await president.getByText(t.case.note.title, { exact: true }).count()).toBe(0);
    await president.getByText(t.case.head.title, { exact: true }).click();
    await president.locator('[name="headText"]').fill('La liste des titulaires est jointe.');
    expect(await press(president, t.case.head.submit)).toBe(303);
    expect(await president.locator('[role="status"]').textContent()).toBe(t.case.done.headAnswered);
    await judge(president);
    await president.context().close();
  });

  test('sends nothing that lacks what the law asks, says it beside each field, and keeps what was typed', async () => {
    const page = await desk(locale, officer);
    const id = await enter(page, locale, `lacking-${locale}`);
    await page.goto(decidePage(locale, id));
    await page.locator('[name="outcome"][value="refused"]').check();
    await page.locator('[name="grounds"][value="R2"]').check();
    await page.locator('[name="pointer"]').fill('Bulletin n° 12');

    expect(await press(page, t.decide.preview)).toBe(422);

    expect(await page.locator('#exceptions-wrong').textContent()).toBe(t.decide.lacks.exceptions);
    const described = await page.locator('[name="explanation"]').getAttribute('aria-describedby');
    expect(described).toContain('explanation-wrong');
    expect(await page.locator('#explanation-wrong').textContent()).toBe(t.decide.lacks.explanation);
    expect(await page.locator('[name="pointer"]').inputValue()).toBe('Bulletin n° 12');
    expect(await page.locator('[name="grounds"][value="R2"]').isChecked()).toBe(true);
    await judge(page);
    await page.context().close();
  });

  test('refuses the second of two officers who answer at once, and keeps their text', async () => {
    const [one, other] = [await desk(locale, officer), await desk(locale, alternate)];
    const id = await enter(one, locale, `both-${locale}`);
    for (const [page, text] of [
      [one, 'Voici la première réponse.'],
      [other, 'Voici la seconde réponse.'],
    ] as const) {
      await page.goto(decidePage(locale, id));
      await page.locator('[name="outcome"][value="granted"]').check();
      await page.locator('[name="explanation"]').fill(text);
      expect(await press(page, t.decide.preview)).toBe(200);
    }

    expect(await press(one, t.decide.send)).toBe(303);
    expect(await press(other, t.decide.send)).toBe(412);

    expect(await other.locator('[role="alert"]').count()).toBe(1);
    expect(await other.locator('[name="explanation"]').inputValue()).toBe('Voici la seconde réponse.');
    await other.goto(`${bureau}/${locale}/${code}/requests/${id}`);
    expect(await other.locator('main').textContent()).toContain('Voici la première réponse.');
    for (const page of [one, other]) await page.context().close();
  });

  test('says in no list who asks, nor what', async () => {
    const page = await desk(locale, officer);
    await enter(page, locale, `listed-${locale}`);

    for (const path of [`/${code}/requests`, `/${code}/requests?state=all`, '']) {
      await page.goto(`${bureau}/${locale}${path}`);
      const text = await page.content();
      for (const personal of ['Ouahbi', 'EE400888', `listed-${locale}`]) expect(text).not.toContain(personal);
    }
    await page.context().close();
  });

  test('gives a form of entry back with each mistake said beside its field', async () => {
    const page = await desk(locale, officer);
    await page.goto(`${bureau}/${locale}/${code}/requests/new`);
    await page.locator('[name="wanted"]').fill('Le budget de la commune');
    await page.locator('[name="firstName"]').fill('Mina');
    await page.locator('[name="lastName"]').fill('Ouahbi');
    await page.locator('[name="documentNumber"]').fill('?');

    expect(await press(page, t.entry.submit)).toBe(422);

    expect(await page.locator('#documentNumber-wrong').textContent()).toBe(
      messages[locale].requests.form.wrong.documentNumber,
    );
    expect(await page.locator('[name="lastName"]').inputValue()).toBe('Ouahbi');
    await judge(page);
    await page.context().close();
  });
});
