import { describe, expect, test } from 'vitest';
import { wordsByLanguage } from './file-words.ts';

const words = ['ميزانيه', 'budget', '2026'];
const why = { ar: 'سبب', fr: 'Motif' };

describe('The words of a file are found', () => {
  test.each([
    [
      'in French alone, where its Arabic version is attached too',
      'fr',
      null,
      { ar: [], fr: ['budget', '2026'] },
    ],
    ['in both languages, where there is no other version', 'fr', why, { ar: words, fr: ['budget', '2026'] }],
    ['in Arabic, where it is in Arabic', 'ar', null, { ar: ['ميزانيه', '2026'], fr: [] }],
    [
      'in each language as written in it, where it is in both',
      'both',
      null,
      { ar: ['ميزانيه', '2026'], fr: ['budget', '2026'] },
    ],
  ] as const)('%s', (_, language, onlyBecause, expected) => {
    expect(wordsByLanguage({ language, onlyBecause }, words)).toEqual(expected);
  });
});
