import type { RegisteredCollectivity } from '@mahalli/core';

/**
 * The fewest citizens who must sign a petition to the council.
 *
 * Regions by population (org. law 111.14, art. 120), prefectures and provinces alike (112.14, art. 114), communes by population and
 * by whether they are divided into arrondissements (113.14, art. 123).
 */
export const petitionSignatures = ({
  kind,
  population,
  hasArrondissements,
}: RegisteredCollectivity): number => {
  switch (kind) {
    case 'region':
      if (population < 1_000_000) return 300;
      return population <= 3_000_000 ? 400 : 500;
    case 'prefecture':
    case 'province':
      return 300;
    case 'commune':
      if (hasArrondissements) return 400;
      return population < 35_000 ? 100 : 200;
  }
};
