import type { Bilingual, ExtensionGroundCode } from '@mahalli/core';

/** The grounds on which law 31.13, art. 16, lets a body take a second period; a notice names at least one. */
export const extensionGrounds: Readonly<
  Record<ExtensionGroundCode, { readonly article: number; readonly label: Bilingual }>
> = {
  X1: {
    article: 16,
    label: {
      ar: 'تعذر الاستجابة للطلب كليا أو جزئيا داخل الأجل',
      fr: 'Il n’est pas possible de répondre à la demande, en tout ou en partie, dans le délai',
    },
  },
  X2: {
    article: 16,
    label: {
      ar: 'يتطلب الطلب تقديم عدد كبير من المعلومات',
      fr: 'La demande porte sur un grand nombre d’informations',
    },
  },
  X3: {
    article: 16,
    label: {
      ar: 'تعذر توفير المعلومات داخل الأجل',
      fr: 'Les informations ne peuvent être réunies dans le délai',
    },
  },
  X4: {
    article: 16,
    label: {
      ar: 'يتطلب تسليم المعلومات استشارة الغير',
      fr: 'Un tiers doit être consulté avant la remise des informations',
    },
  },
};
