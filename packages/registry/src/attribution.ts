import type { Bilingual } from '@mahalli/core';
import { typeset } from './typeset.ts';

/** The credit that every page or download showing the registry carries: who made it, on what terms, what was changed. */
export const attribution: Bilingual = typeset({
  ar: 'الأسماء والرموز والسكان القانونيون: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى 2024. مواقع المدن: GeoNames (رخصة CC BY 4.0). التغييرات: كتابة الرموز بنقط فاصلة، وحذف علامات الهوامش، وتوحيد حرف كبير في اسم واحد، وتصحيح انتماء ترابي واحد استنادا إلى رمزه.',
  fr: 'Noms, codes et population légale : Haut-Commissariat au Plan, RGPH 2024. Coordonnées des villes : GeoNames (licence CC BY 4.0). Modifications : codes écrits avec des points, marques de note retirées, une majuscule rétablie, un rattachement corrigé d’après le code.',
});
