import { describe, expect, test } from 'vitest';
import { stem, wordsOf, wordsToFind } from './words.ts';

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
  test('are told once each, the most repeated first, without those that say nothing', () => {
    const body = 'Les travaux du pont. Le pont et les ponts de la commune, avec 12 piles.';

    expect(wordsToFind([body], [])).toBe('pont travaux commune piles');
  });

  test('do not repeat what the title says', () => {
    expect(wordsToFind(['الميزانية والصفقات العمومية'], ['ميزانية سنة 2026'])).toBe('والصفقات العموميه');
  });

  test('are bounded, whatever the length of the body', () => {
    const body = Array.from({ length: 2000 }, (_, at) => `mot${String.fromCharCode(97 + (at % 26))}${at}`);

    expect(wordsToFind([body.join(' ')], []).split(' ')).toHaveLength(40);
  });
});
