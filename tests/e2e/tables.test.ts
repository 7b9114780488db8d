import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { signIn } from './people.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');

/** A demonstration site per language: what one test does is not met by the other. */
const places: Readonly<Record<Locale, { code: string; slug: string }>> = {
  ar: { code: '09.273.01.05', slug: 'ait-melloul' },
  fr: { code: '03.271.03.01', slug: 'ain-leuh' },
};

/** What a clerk has in a spreadsheet: the third and the fifth line are wrong, the last one is a total. */
const sheet = [
  'Association;Objet de l’association;غرض الجمعية;Montant en MAD;Subvention de l’année précédente en MAD',
  'Tiwizi;Soutien scolaire;الدعم المدرسي;40 000,00;35.000,50',
  'Afoulki;Sport;الرياضة;beaucoup;',
  '=HYPERLINK("https://evil.example");Eau;;١٢٥٠٫٥٠;',
  'Nour;Théâtre;المسرح;12,345;x',
  'Total;;;81250,50;',
].join('\n');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('A clerk with a table, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const t = m.tables;
  const { code, slug } = places[locale];
  const host = `${slug}.localhost`;
  const bureau = (path: string) => `http://bureau.localhost:${port}/${locale}/${code}${path}`;
  const desk = async (): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await signIn(page, port, locale, `publication@${slug}.example`);
    return page;
  };
  const status = (page: Page) => page.getByRole('status').first().textContent();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  /** A draft with its texts, answering an obligation that has a model. */
  const begin = async (page: Page): Promise<string> => {
    await page.goto(bureau('/publications/new'));
    await page.locator('[name="category"]').selectOption('K06');
    await page.locator('[name="documentDate"]').fill('2026-11-02');
    for (const side of locales) {
      for (const text of ['title', 'summary', 'body', 'office']) {
        await page
          .locator(`[name="${text}.${side}"]`)
          .fill(side === 'ar' ? 'إعانات' : `Subventions ${locale}`);
      }
    }
    await press(page, m.bureau.editor.save);
    await page.waitForURL(/done=saved/);
    return page.url().replace(/\?.*/, '');
  };

  test('imports it, mends one row, drops another, and citizens read it, take it and find it the same', async () => {
    const page = await desk();
    const editor = await begin(page);
    await page.getByRole('link', { name: t.add }).click();
    await page.locator('[value="grants-to-associations"]').check();
    await press(page, t.create);

    await page.getByRole('link', { name: t.importTitle }).click();
    await page
      .locator('#file')
      .setInputFiles({ name: 'dons.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
    await press(page, t.read);

    const preview = await page.locator('main').textContent();
    for (const told of [t.ready(2), t.toMend(2), t.totals('6'), t.line('3'), t.line('5')]) {
      expect(preview).toContain(told);
    }
    expect(await page.locator('#r3-amount-wrong').textContent()).toContain(t.readAs('beaucoup'));
    expect(await page.locator('#r3-amount-wrong').textContent()).toContain(t.mistakes['no-amount']);
    expect(await page.locator('[name="3.amount"]').inputValue()).toBe('beaucoup');
    expect(await page.locator('[name="5.last-year"]').getAttribute('aria-invalid')).toBe('true');

    // Mended in part only, nothing is saved and nothing is lost.
    await page.locator('[name="3.amount"]').fill('40 000');
    await press(page, t.saveAll);
    expect(await page.getByRole('alert').textContent()).toBe(t.wrongRows(1));
    await page.locator('[name="drop"]').check();
    await press(page, t.saveAll);
    expect(await status(page)).toBe(t.imported);
    expect(await page.locator('main').textContent()).toContain(t.rows(3));
    expect(await page.locator('[name="1.amount"]').inputValue()).toBe('40000,00');

    // The third row lacks its Arabic text: the gate says so, and holds the publication back.
    await page.goto(editor);
    await press(page, m.bureau.editor.publish);
    expect(await page.locator('.notice.bad').textContent()).toContain(
      m.failures['publication.incomplete']({ texts: 1 }).title,
    );
    const purpose = locale === 'ar' ? 'غرض الجمعية' : 'Objet de l’association';
    await page.getByRole('link', { name: t.gap('3', purpose, m.languages.ar) }).click();
    await page.locator('[name="2.purpose.ar"]').fill('الماء');
    await press(page, t.save);
    expect(await status(page)).toBe(t.saved);
    await page.goto(editor);
    await press(page, m.bureau.editor.publish);
    expect(await status(page)).toBe(m.bureau.editor.published);

    const address = await page.getByRole('link', { name: m.bureau.editor.seePublic }).getAttribute('href');
    const path = new URL(address ?? '').pathname;
    const number = path.split('/').at(-1) ?? '';
    await askUntil({ port, host, path }, ({ status: found }) => found === 200);
    await page.goto(address ?? '');
    const table = page.locator('table.records');
    expect(await table.locator('tbody tr').count()).toBe(3);
    expect(await table.locator('tfoot').textContent()).toContain(t.total);
    expect(await table.locator('tfoot .number').first().textContent()).toMatch(/^81[.\s]250,50$/u);
    expect(await table.locator('tbody').textContent()).toContain(locale === 'ar' ? 'الماء' : 'Eau');
    expect(await page.locator('svg.bars[aria-hidden="true"]').count()).toBe(1);

    const csv = await ask({ port, host, path: `/publications/${number}.csv` });
    expect(csv.status).toBe(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.text).toContain(`"'=HYPERLINK(""https://evil.example"")";الماء;Eau;1250,50;`);
    const json = JSON.parse((await ask({ port, host, path: `/publications/${number}.json` })).text);
    expect(json.table).toMatchObject({
      model: 'grants-to-associations',
      rows: [
        { association: 'Tiwizi', amount: 40_000, 'last-year': 35_000.5 },
        { association: 'Afoulki', amount: 40_000, 'last-year': null },
        { association: '=HYPERLINK("https://evil.example")', purpose: { ar: 'الماء', fr: 'Eau' } },
      ],
      totals: { amount: 81_250.5, 'last-year': 35_000.5 },
    });
    expect(json.table.csv).toMatch(new RegExp(`${host}.*/publications/${number}\\.csv$`));

    // What is offered can be taken in again, and changes nothing.
    await page.goto(`${editor}/table/import`);
    await page.locator('#pasted').fill(csv.text);
    await press(page, t.read);
    expect(await page.locator('main').textContent()).toContain(t.ready(3));
    await press(page, t.saveAll);
    await page.goto(editor);
    expect(await page.locator('.tag').allTextContents()).not.toContain(m.bureau.publications.ahead);

    await page.context().close();
  });

  test('fills it in by hand, ten rows at a time, and takes the empty model', async () => {
    const page = await desk();
    const editor = await begin(page);
    await page.goto(`${editor}/table?model=council-decisions`);
    expect(await page.locator('[value="council-decisions"]').isChecked()).toBe(true);
    await press(page, t.create);

    for (let row = 0; row < 3; row += 1) {
      await page.locator(`[name="${row}.number"]`).fill(`${row + 1}/2026`);
      await page.locator(`[name="${row}.subject.fr"]`).fill('Budget');
      await page.locator(`[name="${row}.taken-on"]`).fill('02/11/2026');
      await page.locator(`[name="${row}.outcome"]`).selectOption('approved');
    }
    await page.locator('[name="1.for"]').fill('douze');
    await press(page, t.saveAndAdd);
    expect(await page.locator('#r1-for-wrong').textContent()).toContain(t.mistakes['no-count']);
    await page.locator('[name="1.for"]').fill('12');
    await page.locator('[name="drop"][value="2"]').check();
    await press(page, t.saveAndAdd);
    expect(await status(page)).toBe(t.saved);
    expect(await page.locator('main').textContent()).toContain(t.rows(2));
    expect(await page.locator('[name="0.taken-on"]').inputValue()).toBe('2026-11-02');
    expect(await page.locator('[name="4.number"]').inputValue()).toBe('');

    const [empty] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t.emptyFile }).click(),
    ]);
    expect(empty.suggestedFilename()).toBe('council-decisions.csv');

    // What changed of it is told, and a document made like this one begins with it.
    await page.goto(`${editor}/history?from=1`);
    expect(await page.locator('.changes ins').count()).toBe(2);
    expect(await page.locator('.changes').textContent()).toContain('2/2026');
    await page.goto(editor);
    await page.getByRole('link', { name: m.workflow.duplicate }).click();
    expect(await page.locator('main').textContent()).toContain(m.workflow.withItsTable);
    await page.locator('[name="documentDate"]').fill('2026-11-03');
    await press(page, m.bureau.editor.save);
    await page.waitForURL(/done=saved/);
    await page.getByRole('link', { name: t.edit }).click();
    expect(await page.locator('[name="1.number"]').inputValue()).toBe('2/2026');

    await page.goto(`${editor}/table`);
    await page.locator('details:last-of-type summary').last().click();
    await press(page, t.remove);
    expect(await status(page)).toBe(t.removed);
    await page.context().close();
  });

  test('is told what to do with a file that cannot be read', async () => {
    const page = await desk();
    const editor = await begin(page);
    await page.goto(`${editor}/table`);
    await page.locator('[value="resources"]').check();
    await press(page, t.create);
    await page.goto(`${editor}/table/import`);
    const give = async (buffer: Buffer) => {
      await page
        .locator('#file')
        .setInputFiles({ name: 'x.xlsx', mimeType: 'application/octet-stream', buffer });
      await press(page, t.read);
      return page.getByRole('alert').textContent();
    };

    expect(await give(Buffer.from('PK\u0003\u0004nothing'))).toContain(t.problems.damaged);
    expect(await give(Buffer.from('Bonjour'))).toContain(t.problems['no-headings']);
    expect(await give(Buffer.alloc(50 * 1024, 'x'))).toContain(t.problems['too-heavy']);
    expect(await give(Buffer.from('resource.fr;collected\nTaxes;1'))).toContain(
      locale === 'ar' ? 'المبالغ المقررة بالدرهم' : 'Prévisions en MAD',
    );
    await page.context().close();
  });
});
