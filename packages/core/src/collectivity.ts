import * as v from 'valibot';
import { bilingual } from './locale.ts';

/** The levels of local government; a prefecture is the urban form of a province. */
export const collectivityKinds = ['region', 'prefecture', 'province', 'commune'] as const;

export const collectivityKind = v.picklist(collectivityKinds);

export type CollectivityKind = v.InferOutput<typeof collectivityKind>;

/**
 * The dotted code of the High Commission for Planning: `09` (region), `09.273` (prefecture or province),
 * `09.273.01.05` (commune); a city with arrondissements ends in one digit (`06.141.01.0`).
 */
export const collectivityCode = v.pipe(
  v.string(),
  v.regex(/^\d{2}(?:\.\d{3}(?:\.\d{2}\.(?:\d{2}|\d))?)?$/),
  v.brand('CollectivityCode'),
);

export type CollectivityCode = v.InferOutput<typeof collectivityCode>;

/** The Latin name that stands in a portal's host name: unique in the country, at most one DNS label. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(63),
  v.regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
  v.brand('Slug'),
);

export type Slug = v.InferOutput<typeof slug>;

/** A collectivity as the official registry knows it, before it has a site. */
export const registeredCollectivity = v.strictObject({
  code: collectivityCode,
  kind: collectivityKind,
  slug,
  /** The place name as the census prints it, never "corrected". */
  placeName: bilingual(v.string()),
  /** The full official name: "Commune d'Ait Melloul", "جماعة آيت ملول". */
  name: bilingual(v.string()),
  parentCode: v.nullable(collectivityCode),
  population: v.pipe(v.number(), v.integer()),
  populationYear: v.pipe(v.number(), v.integer()),
  /** How the census labels a commune (urban or rural); absent for the other levels. */
  communeKind: v.nullable(v.picklist(['urban', 'rural'])),
  /** Whether the commune is one of the six cities divided into arrondissements. */
  hasArrondissements: v.boolean(),
});

export type RegisteredCollectivity = v.InferOutput<typeof registeredCollectivity>;
