import { collectivityCode, collectivityKind, type RegisteredCollectivity } from '@mahalli/core';
import * as v from 'valibot';
import register from './collectivities.json' with { type: 'json' };
import { fullName } from './full-name.ts';
import { slugsOf } from './slug.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const record = v.object({
  code: collectivityCode,
  kind: collectivityKind,
  nameFr: v.string(),
  nameAr: v.string(),
  parentCode: v.nullable(collectivityCode),
  population: count,
  populationYear: count,
  communeKind: v.optional(v.picklist(['urban', 'rural']), undefined),
});

const readRegister = (): readonly RegisteredCollectivity[] => {
  const records = v.parse(v.array(record), register);
  const slugs = slugsOf(records);

  return records.map(
    ({ code, kind, nameAr, nameFr, parentCode, population, populationYear, communeKind }) => {
      const slug = slugs.get(code);
      if (!slug) throw new Error(`No slug for ${code}`);
      const placeName = { ar: nameAr, fr: nameFr };
      return {
        code,
        kind,
        slug,
        placeName,
        name: fullName(kind, placeName),
        parentCode,
        population,
        populationYear,
        communeKind: communeKind ?? null,
        // The census ends the code of the six divided cities in one digit.
        hasArrondissements: /\.\d$/.test(code),
      };
    },
  );
};

let all: readonly RegisteredCollectivity[] | undefined;

/** Every territorial collectivity of the country, in the order of the official codes; read once, when first asked for. */
export const collectivities = (): readonly RegisteredCollectivity[] => {
  all ??= readRegister();
  return all;
};

let byCode: ReadonlyMap<string, RegisteredCollectivity> | undefined;
let bySlug: ReadonlyMap<string, RegisteredCollectivity> | undefined;
let byParent: ReadonlyMap<string | null, readonly RegisteredCollectivity[]> | undefined;

/** The collectivity that bears an official code, or `undefined` when none does. */
export const findCollectivity = (code: string): RegisteredCollectivity | undefined => {
  byCode ??= new Map(collectivities().map((collectivity) => [collectivity.code, collectivity]));
  return byCode.get(code);
};

/** The collectivity whose portal answers at this slug, or `undefined` when none does. */
export const findBySlug = (slug: string): RegisteredCollectivity | undefined => {
  bySlug ??= new Map(collectivities().map((collectivity) => [collectivity.slug, collectivity]));
  return bySlug.get(slug);
};

/** The collectivities directly under this one: a region's provinces and prefectures, a province's communes. */
export const childrenOf = (code: string): readonly RegisteredCollectivity[] => {
  byParent ??= Map.groupBy(collectivities(), ({ parentCode }) => parentCode);
  return byParent.get(code) ?? [];
};

/** The collectivities that contain this one, widest first: the region, then the province or prefecture. */
export const ancestors = (code: string): readonly RegisteredCollectivity[] => {
  const parent = findCollectivity(findCollectivity(code)?.parentCode ?? '');
  return parent ? [...ancestors(parent.code), parent] : [];
};
