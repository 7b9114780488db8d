import type { Locale } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import type { Page } from 'playwright-core';

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
