import { lacksOf, locales, outcomes } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { cannedPlaces, cannedTexts, filledText } from './canned-texts.ts';

const known = { reference: 'R-1', received: '2 mars 2026', collectivity: 'Ourika' };

describe('The texts to start an answer from', () => {
  test('have names of their own, and serve every decision', () => {
    const codes = cannedTexts.map(({ code }) => code);

    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(cannedTexts.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
    expect(codes.length).toBeGreaterThanOrEqual(8);
  });

  test.each(cannedTexts)('make of $code a decision that lacks nothing but the place to point to', (one) => {
    const decision = { ...one, grounds: [...one.grounds], exceptions: [...one.exceptions], copyCost: 0 };

    for (const locale of locales)
      expect(lacksOf({ ...decision, pointer: 'there' }, one.text[locale])).toEqual([]);
  });

  test.each(cannedTexts)(
    'have in $code the same places in both languages, and none that is not known',
    ({ text }) => {
      const placesIn = (of: string) => (of.match(/\{\w+\}/g) ?? []).toSorted();

      expect(placesIn(text.ar)).toEqual(placesIn(text.fr));
      expect(cannedPlaces.map((place) => `{${place}}`)).toEqual(expect.arrayContaining(placesIn(text.fr)));
    },
  );

  test('are filled with what is known', () => {
    expect(filledText('{collectivity}, {received}, {collectivity}', known)).toBe(
      'Ourika, 2 mars 2026, Ourika',
    );
  });
});
