import type { Bilingual, CollectivityKind } from '@mahalli/core';

const nouns: Readonly<Record<CollectivityKind, Bilingual>> = {
  region: { ar: 'جهة', fr: 'Région' },
  prefecture: { ar: 'عمالة', fr: 'Préfecture' },
  province: { ar: 'إقليم', fr: 'Province' },
  commune: { ar: 'جماعة', fr: 'Commune' },
};

const beginsWithVowel = (name: string): boolean => /^[aeiou]/i.test(name.normalize('NFKD'));

/**
 * A French place name after "de", joined as administrative French joins it: "de Tiznit", "d’Ouarzazate", "de l’Oriental".
 *
 * O and OU elide (d’Oujda, d’Ouarzazate), as does the Arabic article (d’El Jadida). H and Y do not: the H of Moroccan
 * names is sounded (de Had Kourt) and Y is a consonant (de Youssoufia). Only the French articles contract, and only they lose their
 * capital; the name itself stays as the census prints it.
 */
export const afterDe = (name: string): string => {
  const [, article, rest] = /^(L['’]|Les? |La )(.+)$/.exec(name) ?? [];
  switch (article) {
    case 'Le ':
      return `du ${rest}`;
    case 'Les ':
      return `des ${rest}`;
    case 'La ':
      return `de la ${rest}`;
    case "L'":
    case 'L’':
      return `de l’${rest}`;
    default:
      return beginsWithVowel(name) ? `d’${name}` : `de ${name}`;
  }
};

/** The full official name of a collectivity: "Commune d’Ait Melloul", جماعة آيت ملول. */
export const fullName = (kind: CollectivityKind, placeName: Bilingual): Bilingual => ({
  ar: `${nouns[kind].ar} ${placeName.ar}`,
  fr: `${nouns[kind].fr} ${afterDe(placeName.fr)}`,
});
