import { categoryCodes, columnCode, locales, modelCode, obligationKey } from '@mahalli/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { publicationLaw } from '../publication-law.ts';
import { legalModel, legalModels, modelsFor } from './index.ts';

const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

describe('The legal models', () => {
  test('are ten, each with a name of its own', () => {
    expect(legalModels.map(({ code }) => code)).toEqual([
      'resources',
      'loans',
      'grants-to-associations',
      'operating-expenditure',
      'equipment-expenditure',
      'special-accounts',
      'annexed-budgets',
      'council-decisions',
      'procurement-programme',
      'procedures',
    ]);
    expect(legalModel('nothing')).toBeUndefined();
  });

  test('tell of a procedure the seven facts of law 55.19, and where the national portal takes it', () => {
    expect(legalModel('procedures')?.columns.map(({ code }) => code)).toEqual([
      'act',
      'basis',
      'body',
      'documents',
      'cost',
      'reply-time',
      'silence',
      'inquiry',
      'address',
    ]);
  });

  describe.each(legalModels.map((model) => [model.code, model] as const))('%s', (_, model) => {
    test('has names that tables and addresses can hold, each once', () => {
      const codes = [...model.columns, ...model.rates].map(({ code }) => code);

      expect(v.is(modelCode, model.code)).toBe(true);
      expect(codes.filter((code) => !v.is(columnCode, code))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
      expect(categoryCodes).toContain(model.category);
    });

    test('says everything in both languages', () => {
      const texts = [
        model.title,
        model.article,
        ...model.columns.flatMap(({ label, help, choices }) => [
          label,
          help,
          ...choices.map((one) => one.label),
        ]),
        ...model.rates.map(({ label }) => label),
      ];

      expect(texts.filter(({ ar, fr }) => !hasArabic(ar) || hasArabic(fr) || fr.trim() === '')).toEqual([]);
    });

    test('gives two columns no common heading in a language', () => {
      for (const locale of locales) {
        const labels = model.columns.map(({ label }) => label[locale]);
        expect(new Set(labels).size).toBe(labels.length);
      }
    });

    test('sums, computes and draws only what it has, and only amounts', () => {
      const amounts = model.columns.filter(({ type }) => type === 'amount').map(({ code }) => code);
      const used = [
        ...model.columns.filter(({ summed }) => summed).map(({ code }) => code),
        ...model.rates.flatMap(({ part, whole }) => [part, whole]),
        ...(model.chart === null ? [] : [model.chart.value]),
      ];

      expect(used.filter((code) => !amounts.includes(code))).toEqual([]);
      expect(model.columns.map(({ code }) => code)).toEqual(
        expect.arrayContaining(model.chart === null ? [] : [model.chart.label]),
      );
    });

    test('begins with what a row is about, and offers choices where there are any', () => {
      expect(model.columns[0]?.required).toBe(true);
      expect(model.columns.filter(({ type, choices }) => (type === 'choice') !== choices.length > 0)).toEqual(
        [],
      );
    });

    test('answers duties that the law knows', () => {
      const known = publicationLaw.duties.map(({ code }) => code);

      expect(model.duties.length).toBeGreaterThan(0);
      expect(model.duties.filter((duty) => !known.includes(duty))).toEqual([]);
    });
  });

  test('are proposed for the obligation that they answer', () => {
    const proposed = (key: string | null) =>
      modelsFor(key === null ? null : v.parse(obligationKey, key)).map(({ code }) => code);

    expect(proposed('procurement-programme/year-2026')).toEqual(['procurement-programme']);
    expect(proposed('council-decisions/session-2026-2')).toEqual(['council-decisions']);
    expect(proposed('statements-closed-year/closing-2025')).toHaveLength(7);
    expect(proposed('session-agenda/session-2026-2')).toEqual([]);
    expect(proposed(null)).toEqual([]);
  });
});
