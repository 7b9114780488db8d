import { readFile } from 'node:fs/promises';
import { type Locale, locales } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { expectAccessible, expectNoSideways, expectValid } from './judge-page.ts';
import { sendAs, signIn } from './people.ts';
import { ask, askUntil } from './read-page.ts';

const port = inject('port');

/** A demonstration site per language: what one test does is not met by the other. */
const places: Readonly<Record<Locale, { code: string; slug: string }>> = {
  ar: { code: '09', slug: 'region-souss-massa' },
  fr: { code: '06.141.01.0', slug: 'casablanca' },
};

// In two halves, or antivirus programs would take this source for the thing itself.
const harmful = `${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$'}${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;

const sheet = (locale: Locale) => `service;numero\naccueil ${locale};06 12 34 56 78\n`;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The address of the files of a new publication, made from a template. */
const newPublication = async (page: Page, locale: Locale, name: string): Promise<string> => {
  const { code, slug } = places[locale];
  await signIn(page, port, locale, `publication@${slug}.example`);
  await page.goto(`http://bureau.localhost:${port}/${locale}/${code}/publications/new?template=budget`);
  await page.locator('[name="documentDate"]').fill('2026-11-02');
  for (const side of locales) await page.locator(`[name="office.${side}"]`).fill('R1');
  await page.locator('[name="title.fr"]').fill(`${name} ${locale}`);
  await page.locator('[name="title.ar"]').fill(`ميزانية بمرفق ${locale}`);
  await page.getByRole('button', { name: messages[locale].bureau.editor.save }).click();
  await page.waitForURL(/publications\/[0-9a-f-]{36}/);
  return page.url().replace(/\?.*/, '');
};

/** Sends one file by the form of the page, as a browser without scripts does, and waits for the page it leads to. */
const send = async (page: Page, locale: Locale, name: string, content: string): Promise<void> => {
  await page
    .locator('#file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: messages[locale].files.send, exact: true }).click();
  await page.waitForURL(/sent=/);
};

/** Opens a file by its link in the bureau, and answers what was in it. */
const opened = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
};

/** Where the link of a file leads, and what is said of the file there. */
const leadsTo = async (page: Page, name: string) => {
  const link = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  const { headers: told } = await sendAs(page.context(), port, link ?? '');
  const { host, pathname, search } = new URL(String(told['location']));
  expect(host).toBe(`inbox.localhost:${port}`);
  const path = `${pathname}${search}`;
  return { path, ...(await ask({ port, host: 'inbox.localhost', path })) };
};

describe.each(locales)('A file that goes with a publication, in %s, without JavaScript', (locale) => {
  const m = messages[locale];
  const t = m.files;
  const { code } = places[locale];

  test('is inspected, described, justified, released with the publication, and taken away with it', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    const status = () => page.getByRole('status').first().textContent();
    const editor = await newPublication(page, locale, 'Budget avec annexe');
    await page.getByRole('link', { name: t.title }).first().click();

    await send(page, locale, 'virus.pdf', harmful);
    expect(await page.locator('.notice.bad').textContent()).toContain(t.refusals.malware.title);
    await page.getByRole('button', { name: t.forget }).click();
    expect(await status()).toBe(t.dones.forgotten);

    await send(page, locale, 'Annuaire été.csv', sheet(locale));
    expect(await page.locator('.files').textContent()).toContain(t.kinds.csv);
    expect(await opened(page, t.open('Annuaire-ete.csv'))).toBe(sheet(locale));
    await page.locator('form[action="?/attach"] button').click();
    expect(await status()).toBe(t.dones.attached);
    expect(await page.locator('.attached').textContent()).toContain(t.findings.phone);
    expect(await opened(page, t.open('Annuaire-ete.csv'))).toBe(sheet(locale));
    const { path: kept, headers } = await leadsTo(page, t.open('Annuaire-ete.csv'));
    expect(headers).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename="Annuaire-ete\.csv"/),
    });
    for (const forged of [kept.replace(/\?.*/, ''), kept.replace(/Signature=..../, 'Signature=0000')])
      expect((await ask({ port, host: 'inbox.localhost', path: forged })).status).toBeGreaterThanOrEqual(403);
    expect(await page.content()).not.toContain('06 12 34 56 78');

    await page.goto(editor);
    await page.getByRole('button', { name: m.bureau.editor.publish }).click();
    expect(await page.getByRole('alert').textContent()).toContain(
      m.failures['attachment.incomplete']({}).title,
    );

    await page.getByRole('link', { name: t.title }).first().click();
    await page.locator('[name="description.fr"]').fill('Annuaire des services');
    await page.locator('[name="description.ar"]').fill('دليل المصالح');
    await page.locator('[name="language"]').selectOption('both');
    await page.locator('[name="justification.fr"]').fill('Numéro du standard');
    await page.locator('[name="justification.ar"]').fill('رقم مركز الاتصال');
    await page.getByRole('button', { name: t.save }).click();
    expect(await status()).toBe(t.dones.described);
    expect(await page.locator('.attached').count()).toBe(1);

    await page.goto(editor);
    await page.getByRole('button', { name: m.bureau.editor.publish }).click();
    expect(await status()).toBe(m.bureau.editor.published);

    const publicPage = await page.getByRole('link', { name: m.bureau.editor.seePublic }).getAttribute('href');
    const { host, pathname } = new URL(publicPage ?? '');
    const asked = { port, host: host.replace(/:\d+$/, ''), path: pathname };
    const read = await askUntil(asked, ({ text }) => text.includes('files.localhost'));
    expect(read.text).not.toContain('standard');
    const address = /href="(?<url>http:\/\/files\.localhost[^"]+)"/.exec(read.text)?.groups?.['url'] ?? '';
    const path = new URL(address).pathname;
    const file = await ask({ port, host: 'files.localhost', path });
    expect(file.status).toBe(200);
    expect(file.text).toBe(sheet(locale));
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': expect.stringMatching(/^attachment; filename="Annuaire-ete\.csv"/),
    });
    expect(
      (await ask({ port, host: 'files.localhost', path: path.replace(code, '07.041.09.05') })).status,
    ).toBe(404);

    const json = JSON.parse(
      (await ask({ ...asked, path: `/publications/${pathname.split('/').at(-1)}.json` })).text,
    );
    expect(json.files).toMatchObject([{ url: address, kind: 'csv', language: 'both' }]);
    expect(JSON.stringify(json)).not.toContain('findings');
    const feed = await askUntil({ ...asked, path: `/${locale}/feed.atom` }, ({ text }) =>
      text.includes(path),
    );
    expect(feed.text).toContain('rel="enclosure"');

    await page.goto(editor);
    await page.getByRole('link', { name: m.bureau.editor.withdraw }).click();
    await page.locator('[name="reason.fr"]').fill('Erreur');
    await page.locator('[name="reason.ar"]').fill('خطأ');
    await page.getByRole('button', { name: m.bureau.withdrawal.submit }).click();
    const gone = await askUntil({ port, host: 'files.localhost', path }, ({ status: now }) => now === 404);
    expect(gone.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    await context.close();
  });
});

/** A picture of one grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

describe.each(locales)('Files sent with JavaScript, in %s', (locale) => {
  const t = messages[locale].files;

  test('leave several at once, show how far they are, and one that was cut off is sent again', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const root = await newPublication(page, locale, 'Budget avec photo');
    await page.goto(`${root}/files`);
    let cutOff = 0;
    await page.route('**/inbox', (route) => {
      cutOff += 1;
      return cutOff === 1 ? route.abort() : route.continue();
    });

    await page.locator('#file').setInputFiles([
      { name: 'photo.png', mimeType: 'image/png', buffer: pixel },
      { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') },
      { name: 'trop.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 2 ** 20) },
    ]);
    await page.getByRole('button', { name: t.send, exact: true }).click();
    await page.getByRole('button', { name: t.retry }).waitFor();
    expect(await page.locator('progress').count()).toBe(1);
    expect(await page.locator('.files').textContent()).toContain(t.tooLarge);
    expect(await page.locator('.files').textContent()).toContain(t.interrupted);
    await page.getByRole('button', { name: t.retry }).click();
    await page.waitForURL(/sent=.*sent=/);

    expect(await page.locator('form[action="?/attach"]').count()).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('sent')).toHaveLength(2);
    expect(await opened(page, t.open('liste.csv'))).toBe('a;b\n1;2\n');
    await page.getByRole('link', { name: t.open('photo.png'), exact: true }).click();
    await page.waitForURL(/inbox\.localhost/);
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1);
    await context.close();
  });

  test('wait on pages that everyone can use, at 320 pixels, whatever became of them', async () => {
    // axe needs scripts, which our policy refuses.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const good = async () => {
      await expectAccessible(page);
      await expectNoSideways(page);
      await expectValid(await page.content());
    };
    const root = await newPublication(page, locale, 'Budget avec tableau');
    await page.goto(`${root}/files`);
    await good();
    await page.locator('#file').setInputFiles([
      { name: 'photo.png', mimeType: 'image/png', buffer: pixel },
      { name: 'virus.pdf', mimeType: 'application/pdf', buffer: Buffer.from(harmful) },
      { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet(locale)) },
    ]);
    await page.getByRole('button', { name: t.send, exact: true }).click();
    await page.waitForURL(/sent=/);
    await good();
    for (let left = 2; left > 0; left -= 1) {
      await page.locator('form[action="?/attach"] button').first().click();
      await page.waitForURL(/done=attached/);
    }
    await good();
    await page.locator('[name="language"]').last().selectOption('ar');
    await page.locator('form[action="?/describe"] button').last().click();
    await page.waitForURL(/done=described/);
    await good();
    await page.goto(`${root}/preview`);
    await good();
    await page.goto(root);
    await good();
    await context.close();
  });
});
