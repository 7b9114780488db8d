import { type Applicability, categoryCodes, collectivityKinds } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { categories } from './categories.ts';

const codesRead = (reading: Applicability) =>
  categoryCodes.filter((code) => categories[code].applicability.commune === reading);

describe('the categories of law 31.13', () => {
  test.each(categoryCodes)('%s is named in full, in short and explained in both languages', (code) => {
    const { label, shortLabel, help, article } = categories[code];

    expect(article).toEqual({ law: '31.13', article: 10 });
    for (const text of [label, shortLabel, help]) {
      expect(text.ar).toMatch(/\p{Script=Arabic}/u);
      expect(text.fr).not.toMatch(/\p{Script=Arabic}/u);
      expect(text.fr).not.toMatch(/[^\u00a0\u202f] ?[;:?!]/u);
    }
    expect(shortLabel.ar.length).toBeLessThanOrEqual(40);
    expect(shortLabel.fr.length).toBeLessThanOrEqual(40);
    for (const sentence of [help.ar, help.fr]) expect(sentence.match(/\.(?:\s|$)/g)).toHaveLength(1);
  });

  test('are each a different thing to read', () => {
    for (const locale of ['ar', 'fr'] as const) {
      expect(new Set(categoryCodes.map((code) => categories[code].shortLabel[locale])).size).toBe(19);
    }
  });

  test('are direct for twelve, as the compliance score counts them', () => {
    expect(codesRead('direct')).toEqual([
      'K06',
      'K07',
      'K08',
      'K09',
      'K10',
      'K11',
      'K13',
      'K14',
      'K15',
      'K16',
      'K17',
      'K19',
    ]);
    expect(codesRead('partial')).toEqual(['K01', 'K02']);
    expect(codesRead('linked')).toEqual(['K12', 'K18']);
    expect(codesRead('none')).toEqual(['K03', 'K04', 'K05']);
  });

  test('read the same for the four kinds', () => {
    for (const code of categoryCodes) {
      const readings = collectivityKinds.map((kind) => categories[code].applicability[kind]);
      expect(new Set(readings).size, code).toBe(1);
    }
  });
});
