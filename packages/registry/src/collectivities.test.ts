import { registeredCollectivity } from '@mahalli/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ancestors, childrenOf, collectivities, findBySlug, findCollectivity } from './collectivities.ts';

const codesOf = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe('the register', () => {
  test('counts 12 regions, 75 prefectures and provinces and 1,503 communes', () => {
    const kinds = collectivities().map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;

    expect(count('region')).toBe(12);
    expect(count('prefecture') + count('province')).toBe(75);
    expect(count('commune')).toBe(1_503);
  });

  test('holds collectivities as the core defines them', () => {
    expect(() => v.parse(v.array(registeredCollectivity), collectivities())).not.toThrow();
  });

  test('places every collectivity under one whose code begins its own', () => {
    for (const { code, kind, parentCode } of collectivities()) {
      if (kind === 'region') expect(parentCode).toBeNull();
      else expect(code.startsWith(`${parentCode}.`), code).toBe(true);
    }
  });

  test('adds up: the communes of a province make its population, the provinces that of their region', () => {
    for (const { code, kind, population } of collectivities()) {
      if (kind === 'commune') continue;
      const sum = childrenOf(code).reduce((total, child) => total + child.population, 0);
      expect(sum, code).toBe(population);
    }
  });

  test('knows the six cities divided into arrondissements', () => {
    const divided = collectivities().filter(({ hasArrondissements }) => hasArrondissements);

    expect(divided.map(({ placeName }) => placeName.fr)).toEqual([
      'Tanger',
      'Fès',
      'Rabat',
      'Salé',
      'Casablanca',
      'Marrakech',
    ]);
  });

  test('says of communes only whether they are urban or rural', () => {
    for (const { kind, communeKind } of collectivities())
      expect(communeKind === null).toBe(kind !== 'commune');
  });

  test('is read once', () => {
    expect(collectivities()).toBe(collectivities());
  });
});

describe('looking up', () => {
  test('finds every collectivity by its code and by its slug', () => {
    for (const collectivity of collectivities()) {
      expect(findCollectivity(collectivity.code)).toBe(collectivity);
      expect(findBySlug(collectivity.slug)).toBe(collectivity);
    }
  });

  test('answers nothing for what does not exist', () => {
    expect(findCollectivity('13')).toBeUndefined();
    expect(findBySlug('www')).toBeUndefined();
    expect(childrenOf('13')).toEqual([]);
    expect(ancestors('13')).toEqual([]);
  });

  test('names the ancestors widest first', () => {
    expect(codesOf(ancestors('09.273.01.05'))).toEqual(['09', '09.273']);
    expect(codesOf(ancestors('09.273'))).toEqual(['09']);
    expect(ancestors('09')).toEqual([]);
  });

  test('names the children of a region and of a prefecture, and none of a commune', () => {
    expect(codesOf(childrenOf('12'))).toEqual(['12.066', '12.391']);
    expect(codesOf(childrenOf('09.273'))).toContain('09.273.01.05');
    expect(childrenOf('09.273.01.05')).toEqual([]);
  });
});
