import type { Locale } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import type { BrowserContext, Page } from 'playwright-core';
import { type Answer, ask } from './read-page.ts';

/** The password of every demonstration account (it is printed when an installation starts). */
const password = 'mahalli-2026';

/** Signs somebody in at the bureau, from the sign-in page of the bureau to their desk. */
export const signIn = async (page: Page, port: number, locale: Locale, email: string): Promise<void> => {
  await page.goto(`http://bureau.localhost:${port}/${locale}`);
  await page.getByRole('link', { name: messages[locale].bureau.signIn.submit }).click();
  await answerSignIn(page, email);
};

/** Answers the identity provider's own page. */
export const answerSignIn = async (page: Page, email: string): Promise<void> => {
  await page.locator('input[type="email"], input[name="email"]').fill(email);
  await page.locator('input[type="password"]').fill(password);
  await page.locator('main button[type="submit"], form button').first().click();
  await page.waitForURL(/bureau\.localhost/);
};

/**
 * Sends what a browser would send, with the cookies it holds: a page, or a form when there is one.
 *
 * Redirections are not followed. A test that asks this way can send what no form of ours would.
 */
export const sendAs = async (
  context: BrowserContext,
  port: number,
  path: string,
  form?: Readonly<Record<string, string>>,
  origin = `http://bureau.localhost:${port}`,
): Promise<Answer> => {
  const cookies = await context.cookies(`http://bureau.localhost:${port}`);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return ask({
    port,
    host: 'bureau.localhost',
    path,
    headers: {
      accept: 'text/html',
      ...(cookie !== '' && { cookie }),
      ...(form !== undefined && { origin, 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form).toString() }),
  });
};
