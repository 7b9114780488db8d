import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { signIn } from './people.ts';
import { ask } from './read-page.ts';

const port = inject('port');
const code = '07.041.09.05';
const portal = `http://ourika.localhost:${port}`;
const bureau = `http://bureau.localhost:${port}`;
const [officer, head] = ['information@ourika.example', 'presidence@ourika.example'];

/** Long enough for a person to have written a request. */
const typing = 2_100;

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A browser that runs no script, as narrow as a telephone. */
const open = async (): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  return context.newPage();
};

const desk = async (locale: Locale, email: string): Promise<Page> => {
  const page = await open();
  await signIn(page, port, locale, email);
  return page;
};

const textOf = async (page: Page, at: string): Promise<string> =>
  (await page.locator(at).first().textContent())?.trim() ?? '';

const press = async (page: Page, form: string): Promise<number> => {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator(`${form} button[type="submit"]`).first().click();
  const response = await answered;
  await response.finished();
  await page.waitForLoadState();
  return response.status();
};

/** A receipt: the number of the request within its year, its whole reference, and its code. */
interface Receipt {
  readonly id: string;
  readonly reference: string;
  readonly code: string;
}

const receiptOn = async (page: Page): Promise<Receipt> => {
  const text = await textOf(page, '.receipt');
  return {
    id: /\d{4}-\d{5}/.exec(text)?.[0] ?? '',
    reference: /R-[\d.]+-\d{4}-\d{5}/.exec(text)?.[0] ?? '',
    code: await textOf(page, '.receipt .code'),
  };
};

const askOnline = async (page: Page, locale: Locale, name: string): Promise<Receipt> => {
  await page.goto(`${portal}/${locale}/requests/new`);
  await page.waitForTimeout(typing);
  await page.locator('#wanted').fill(`Le plan d’aménagement du centre. ${name}`);
  await page.locator('#firstName').fill('Youssef');
  await page.locator('#lastName').fill(`El Amrani ${name}`);
  await page.locator('#address').fill('12, rue des Orangers, Ourika');
  await page.locator('#documentNumber').fill('JB123456');
  await page.locator('#delivery').selectOption('paper-copy');
  expect(await press(page, 'main form.asking')).toBe(200);
  return receiptOn(page);
};

/** Enters a paper that arrived so many days ago. */
const enterPaper = async (page: Page, locale: Locale, days: number, name: string): Promise<Receipt> => {
  await page.goto(`${bureau}/${locale}/${code}/requests/new`);
  await page.locator('[name="receivedOn"]').fill(daysAgo(days));
  await page.locator('[name="wanted"]').fill(`Les délibérations du conseil de 2025. ${name}`);
  await page.locator('[name="firstName"]').fill('Mina');
  await page.locator('[name="lastName"]').fill(`Ouahbi ${name}`);
  await page.locator('[name="documentNumber"]').fill('EE400777');
  expect(await press(page, 'main form')).toBe(200);
  return receiptOn(page);
};

const follow = async (page: Page, locale: Locale, { reference, code: key }: Receipt): Promise<void> => {
  await page.goto(`${portal}/${locale}/requests/track`);
  await page.locator('#reference').fill(reference);
  await page.locator('#code').fill(key);
  expect(await press(page, 'main form.asking')).toBe(200);
};

/** Fills in and sends one form of the page of a request. */
const act = async (
  page: Page,
  locale: Locale,
  { id }: Receipt,
  action: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> => {
  await page.goto(`${bureau}/${locale}/${code}/requests/${id}`);
  const form = page.locator(`form[action="?/${action}"]`);
  await page.locator('details', { has: form }).locator('summary').first().click();
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    const kind = await field.first().evaluate((one) => `${one.tagName} ${one.getAttribute('type') ?? ''}`);
    if (kind.startsWith('SELECT')) await field.selectOption(value);
    else if (kind.endsWith('checkbox')) await form.locator(`[name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  }
  expect(await press(page, `form[action="?/${action}"]`)).toBe(303);
};

const decide = async (
  page: Page,
  locale: Locale,
  { id }: Receipt,
  decision: { readonly outcome: string; readonly ground?: string; readonly explanation: string },
): Promise<void> => {
  const t = messages[locale].requestDesk.decide;
  await page.goto(`${bureau}/${locale}/${code}/requests/${id}/decide`);
  await page.locator(`[name="outcome"][value="${decision.outcome}"]`).check();
  if (decision.ground !== undefined)
    await page.locator(`[name="grounds"][value="${decision.ground}"]`).check();
  await page.locator('[name="explanation"]').fill(decision.explanation);
  await page.getByRole('button', { name: t.preview, exact: true }).click();
  await page.waitForLoadState();
  expect(await press(page, 'form[action="?/send"]')).toBe(303);
};

/** Fetches the PDF behind a button of the tracking page, as its form would. */
const pdfOf = async (locale: Locale, what: 'letter' | 'receipt', of: Receipt) => {
  const { status, headers, text } = await ask({
    port,
    host: 'ourika.localhost',
    path: `/${locale}/requests/${what}.pdf`,
    method: 'POST',
    body: new URLSearchParams({ reference: of.reference, code: of.code }).toString(),
    headers: { origin: portal, 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { status, type: headers['content-type'], text };
};

describe.each(locales)('The road of a request, in %s', (locale) => {
  const t = messages[locale].requests;
  const [clerk, citizen] = [() => desk(locale, officer), open];

  test('that is extended, then granted: the requester reads both, and takes the letter as PDF', async () => {
    const reader = await citizen();
    const receipt = await askOnline(reader, locale, `extended-${locale}`);
    const staff = await clerk();
    await act(staff, locale, receipt, 'extend', { grounds: 'X2' });
    await follow(reader, locale, receipt);
    expect(await textOf(reader, 'main')).toContain(messages[locale].clock.names.D2);

    await decide(staff, locale, receipt, { outcome: 'granted', explanation: 'Le plan est joint.' });
    await follow(reader, locale, receipt);

    expect(await textOf(reader, '#decision ~ p')).toContain(t.outcomes.granted);
    for (const what of ['letter', 'receipt'] as const) {
      const { status, type, text } = await pdfOf(locale, what, receipt);
      expect([status, type]).toEqual([200, 'application/pdf']);
      expect(text.startsWith('%PDF-')).toBe(true);
    }
    expect((await pdfOf(locale, 'letter', { ...receipt, code: 'AAAA-AAAA-AAAA-AAAA' })).status).toBe(404);
    await reader.context().close();
    await staff.context().close();
  });

  test('that is refused, complained about and answered by the head: each next right is shown', async () => {
    const reader = await citizen();
    const receipt = await askOnline(reader, locale, `refused-${locale}`);
    const staff = await clerk();
    await decide(staff, locale, receipt, {
      outcome: 'refused',
      ground: 'R6',
      explanation: 'Le plan est encore à l’étude.',
    });
    await follow(reader, locale, receipt);
    expect(await textOf(reader, 'main')).toContain(t.refusalGrounds.R6);

    await reader.locator('#complaint').fill('La décision ne dit pas quand le plan sera prêt.');
    expect(await press(reader, 'form[action$="?/complain"]')).toBe(200);
    expect(await textOf(reader, '[role="status"]')).toBe(t.tracking.done.complained);
    const president = await desk(locale, head);
    await act(president, locale, receipt, 'answerComplaint', {
      headOutcome: 'partly-upheld',
      headText: 'La partie achevée du plan vous sera remise.',
    });
    await follow(reader, locale, receipt);

    const page = await textOf(reader, 'main');
    expect(page).toContain(t.headOutcomes['partly-upheld']);
    expect(page).toContain('www.cdai.ma');
    await act(staff, locale, receipt, 'outside', {
      outsideStep: 'commission',
      outsideOn: daysAgo(0),
      outsideReference: 'CDAI-12/2026',
    });
    for (const one of [reader, staff, president]) await one.context().close();
  });

  test('of a paper that nobody answered, nor the head: its requester learns of it by the receipt', async () => {
    const staff = await clerk();
    const receipt = await enterPaper(staff, locale, 70, `silent-${locale}`);
    const reader = await citizen();
    await follow(reader, locale, receipt);
    expect(await reader.locator('.notice.bad').count()).toBe(1);
    expect(await reader.locator('#complaint').inputValue()).toContain(receipt.reference);

    await act(staff, locale, receipt, 'complain', {
      complaintOn: daysAgo(35),
      complaintChannel: 'post',
      complaintText: 'Je n’ai reçu aucune réponse.',
    });
    await follow(reader, locale, receipt);

    expect(await reader.locator('#complaint').count()).toBe(0);
    expect(await textOf(reader, '#commission')).toBe(t.tracking.commissionTitle);
    const text = await textOf(reader, 'main');
    for (const name of ['D6', 'D7', 'D9'] as const)
      expect(text).toContain(messages[locale].clock.names[name]);
    await staff.context().close();
    await reader.context().close();
  });
});

describe('A register in a spreadsheet', () => {
  test('is read, shown with its mistakes, entered once, and not a second time', async () => {
    const t = messages.fr.requestDesk.register;
    const labels = messages.fr.requests.form.labels;
    const staff = await desk('fr', officer);
    const lines = [
      [labels.receivedOn, labels.firstName, labels.lastName, labels.documentNumber, labels.wanted],
      ['02/11/2026', 'Salma', 'Registre', 'EE123123', 'Les marchés de 2025'],
      ['31/02/2026', 'Omar', 'Registre', 'EE123124', 'Les budgets de 2024'],
    ].map((row) => row.join(';'));
    const read = async (): Promise<void> => {
      await staff.goto(`${bureau}/fr/${code}/requests/import`);
      await staff.locator('#pasted').fill(lines.join('\n'));
      expect(await press(staff, 'form[action="?/read"]')).toBe(200);
    };

    await read();
    expect(await textOf(staff, '[role="status"]')).toBe(t.read(1, 1));
    expect(await textOf(staff, '#mend ~ ul')).toContain('31/02/2026');
    expect(await press(staff, 'form[action="?/enter"]')).toBe(200);
    expect(await textOf(staff, '[role="status"]')).toBe(t.entered(1));
    const reference = /R-[\d.]+-\d{4}-\d{5}/.exec(await textOf(staff, 'tbody'))?.[0] ?? '';
    expect(reference).not.toBe('');

    await read();
    await press(staff, 'form[action="?/enter"]');
    const again = await textOf(staff, 'tbody');
    expect(again.includes(reference) || again.includes(t.known)).toBe(true);
    await staff.goto(`${bureau}/fr/${code}/requests`);
    expect((await staff.content()).split(reference.replace(/^R-[\d.]+-/, '')).length).toBeGreaterThan(1);
    await staff.context().close();
  });
});
