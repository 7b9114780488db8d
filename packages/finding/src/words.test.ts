import { describe, expect, test } from 'vitest';
import { isForeignTo, stem, wordsOf, wordsToFind } from './words.ts';

const formOf = (text: string): string => wordsOf(text).map(stem).join(' ');

describe('One form stands for', () => {
  test.each([
    ['ميزانية', 'الميزانية', 'والميزانية', 'بالميزانية', 'للميزانية', 'الميزانيات'],
    ['صفقة', 'الصفقة', 'صفقات', 'والصفقات', 'الصَّفقات'],
    ['جماعة', 'الجماعة', 'للجماعة', 'الجماعات'],
    ['marché', 'Marchés', 'MARCHES'],
    ['communal', 'communaux'],
    ['réseau', 'réseaux'],
    ['eau', 'eaux'],
    ['taxe', 'taxes'],
  ])('%s and its relatives', (word, ...relatives) => {
    for (const relative of relatives) expect(formOf(relative)).toBe(formOf(word));
  });

  test.each([
    ['والي', 'ي'],
    ['الية', 'ية'],
    ['جماعة', 'جامع'],
    ['bus', 'bu'],
    ['plan', 'plant'],
  ])('%s, and not also for %s', (word, other) => {
    expect(formOf(word)).not.toBe(formOf(other));
  });

  test('itself', () => {
    for (const form of ['ميزاني', 'صفق', 'marche', 'communal', 'reseau']) expect(stem(form)).toBe(form);
  });
});

describe('The words of a body', () => {
  const near = (body: string, short: readonly string[] = [], files: readonly string[][] = []) =>
    wordsToFind({ body: [body], files, short }).near;

  test('are told once each, the most repeated first, without those that say nothing', () => {
    const body = 'Les travaux du pont. Le pont et les ponts de la commune, avec 12 piles.';

    expect(near(body)).toBe('pont travaux commune piles');
  });

  test('do not repeat what the title says', () => {
    expect(near('الميزانية والصفقات العمومية', ['ميزانية سنة 2026'])).toBe('والصفقات العموميه');
  });

  test('leave room for words of each file, whatever its length and that of the body', () => {
    const long = (from: string) => Array.from({ length: 2000 }, (_, at) => `${from}${at}`);

    const { near, further } = wordsToFind({
      body: [long('corps').join(' ')],
      files: [long('annexe'), ['plan', 'devis']],
      short: [],
    });

    expect(near.split(' ')).toHaveLength(60);
    expect(near).toContain('corps39 annexe0 plan annexe1 devis annexe2');
    expect(further.split(' ')).toHaveLength(160);
    expect(further).toContain('corps40');
    expect(new Set(`${near} ${further}`.split(' ')).size).toBe(220);
  });
});

test.each([
  ['ar', 'budget', true],
  ['ar', 'ميزانيه', false],
  ['ar', '2026', false],
  ['fr', 'ميزانيه', true],
  ['fr', 'budget', false],
] as const)('In %s the word %s is foreign: %s', (locale, word, expected) => {
  expect(isForeignTo(locale, word)).toBe(expected);
});
