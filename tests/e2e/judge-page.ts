import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Svelte writes void elements, boolean attributes and white space; readers never see it.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The name of the collectivity follows that of the page.
    'long-title': 'off',
    // A phone number is isolated and does not wrap by the style sheet.
    'tel-non-breaking': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button'] }],
  },
});

/** Nobody is kept out by how the page is made, as far as axe can tell. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

/** Nothing is wider than a phone: a page is read by scrolling down only. */
export const expectNoSideways = async (page: Page): Promise<void> => {
  const [inner, scroll] = await page
    .evaluate('[innerWidth, document.documentElement.scrollWidth]')
    .then((pair) => (Array.isArray(pair) ? pair.map(Number) : []));
  expect(scroll).toBeLessThanOrEqual(inner ?? 0);
};

/** The page is what HTML allows. */
export const expectValid = async (html: string): Promise<void> => {
  const report = await validator.validateString(html);
  const found = report.results.flatMap(({ messages }) => messages);
  expect(found.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`)).toEqual(
    [],
  );
};
