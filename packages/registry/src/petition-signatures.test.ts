import { describe, expect, test } from 'vitest';
import { findCollectivity } from './collectivities.ts';
import { petitionSignatures } from './petition-signatures.ts';

const of = (code: string, population?: number) => {
  const collectivity = findCollectivity(code);
  if (!collectivity) throw new Error(code);
  return petitionSignatures({ ...collectivity, population: population ?? collectivity.population });
};

describe('the signatures a petition needs', () => {
  test.each([
    ['a region under a million', '10', 999_999, 300],
    ['a region of a million', '10', 1_000_000, 400],
    ['a region of three million', '09', 3_000_000, 400],
    ['a region above three million', '09', 3_000_001, 500],
    ['a province, however large', '09.541', 4_000_000, 300],
    ['a prefecture, however small', '09.273', 10, 300],
    ['a commune under 35,000', '09.273.01.05', 34_999, 100],
    ['a commune of 35,000', '09.273.01.05', 35_000, 200],
    ['a city with arrondissements', '06.141.01.0', 30_000, 400],
  ])('in %s', (_, code, population, expected) => {
    expect(of(code, population)).toBe(expected);
  });

  test('are 500 in Souss-Massa and 200 in Ait Melloul', () => {
    expect([of('09'), of('09.273.01.05')]).toEqual([500, 200]);
  });
});
