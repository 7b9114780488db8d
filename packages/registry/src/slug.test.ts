import { slug } from '@mahalli/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { collectivities, findCollectivity } from './collectivities.ts';
import { labelOf, reservedLabels, slugsOf } from './slug.ts';

describe('a slug', () => {
  test('is unique in the country', () => {
    const slugs = collectivities().map((collectivity) => collectivity.slug);

    expect(new Set(slugs).size).toBe(1_590);
  });

  test('is one host label and never a reserved one', () => {
    for (const collectivity of collectivities()) {
      expect(v.is(slug, collectivity.slug), collectivity.slug).toBe(true);
      expect(collectivity.slug).not.toMatch(/--/);
      expect(reservedLabels.has(collectivity.slug), collectivity.slug).toBe(false);
    }
  });

  test.each([
    ['09', 'region-souss-massa'],
    ['02', 'region-l-oriental'],
    ['01.573', 'prefecture-m-diq-fnideq'],
    ['09.273', 'prefecture-inezgane-ait-melloul'],
    ['09.541', 'province-taroudannt'],
    ['06.141.01.0', 'casablanca'],
    ['09.273.01.05', 'ait-melloul'],
    ['07.351.01.01', 'mechouar-kasba'],
    ['05.311.07.13', 'oulad-aissa-khouribga'],
    ['06.181.05.03', 'oulad-aissa-el-jadida'],
    ['09.541.04.33', 'oulad-aissa-taroudannt'],
    ['07.191.05.15', 'laatamna-el-kelaa-des-sraghna'],
  ])('of %s is %s, today and tomorrow', (code, expected) => {
    expect(findCollectivity(code)?.slug).toBe(expected);
  });

  test('begins with the bare name of its commune, whatever follows', () => {
    for (const { kind, placeName, slug } of collectivities()) {
      const prefix = kind === 'commune' ? '' : `${kind}-`;
      expect(slug.startsWith(prefix + labelOf(placeName.fr)), slug).toBe(true);
    }
  });

  test('carries the province for every homonym, and for no one else', () => {
    const communes = collectivities().filter(({ kind }) => kind === 'commune');
    const longer = communes.filter(({ slug, placeName }) => slug !== labelOf(placeName.fr));

    expect(longer).toHaveLength(21);
  });

  test('does not depend on the order of the register', () => {
    const named = collectivities().map(({ code, kind, placeName, parentCode }) => ({
      code,
      kind,
      nameFr: placeName.fr,
      parentCode,
    }));

    expect(slugsOf(named.toReversed()).get('01.051.01.09')).toBe('ajdir-al-hoceima');
  });

  test('gives way when the name is reserved', () => {
    const slugs = slugsOf([
      { code: '01.051', kind: 'province', nameFr: 'Tiznit', parentCode: null },
      { code: '01.051.01.01', kind: 'commune', nameFr: 'Médiâ', parentCode: '01.051' },
    ]);

    expect(slugs.get('01.051.01.01')).toBe('media-tiznit');
  });
});
