import { describe, expect, test } from 'vitest';
import { collectivities, findCollectivity } from './collectivities.ts';
import { afterDe, fullName } from './full-name.ts';

describe('the full name', () => {
  test.each([
    ['02', 'Région de l’Oriental', 'جهة الشرق'],
    ['11', 'Région de Laâyoune-Sakia El Hamra', 'جهة العيون-الساقية الحمراء'],
    ['12', 'Région de Dakhla-Oued Ed-Dahab', 'جهة الداخلة-وادي الذهب'],
    ['01.573', "Préfecture de M'diq-Fnideq", 'عمالة المضيق-الفنيدق'],
    ['02.411', 'Préfecture d’Oujda-Angad', 'عمالة وجدة-أنجاد'],
    ['07.041', 'Province d’Al Haouz', 'إقليم الحوز'],
    ['07.191', 'Province d’El Kelâa Des-Sraghna', 'إقليم قلعة السراغنة'],
    ['07.585', 'Province de Youssoufia', 'إقليم اليوسفية'],
    ['08.401', 'Province d’Ouarzazate', 'إقليم ورزازات'],
    ['11.221', 'Province d’Es-Semara', 'إقليم السمارة'],
    ['06.141.01.0', 'Commune de Casablanca', 'جماعة الدار البيضاء'],
    ['09.273.01.05', 'Commune d’Ait Melloul', 'جماعة آيت ملول'],
  ])('of %s is %s', (code, fr, ar) => {
    expect(findCollectivity(code)?.name).toEqual({ ar, fr });
  });

  test('elides before every vowel of the register and before nothing else', () => {
    for (const { placeName, name } of collectivities()) {
      if (placeName.fr === "L'Oriental") continue;
      const elides = 'AEIOUÂÉ'.includes(placeName.fr.charAt(0));
      expect(name.fr.includes(` d’${placeName.fr}`), name.fr).toBe(elides);
      expect(name.fr.includes(` de ${placeName.fr}`), name.fr).toBe(!elides);
    }
  });

  test('leaves the Arabic place name as the census prints it', () => {
    for (const { placeName, name } of collectivities()) {
      expect(name.ar).toMatch(/^(?:جهة|عمالة|إقليم|جماعة) /);
      expect(name.ar.endsWith(` ${placeName.ar}`)).toBe(true);
    }
  });

  test.each([
    ['Had Kourt', 'de Had Kourt'],
    ["L'Oriental", 'de l’Oriental'],
    ['Le Jardin', 'du Jardin'],
    ['Les Oliviers', 'des Oliviers'],
    ['La Source', 'de la Source'],
    ['Laatamna', 'de Laatamna'],
    ['Lalla Mimouna', 'de Lalla Mimouna'],
    ['Ouled Teima', 'd’Ouled Teima'],
    ['Âmer', 'd’Âmer'],
  ])('puts %s after "de" as %s', (name, expected) => {
    expect(afterDe(name)).toBe(expected);
  });

  test('says the kind in both languages', () => {
    expect(fullName('prefecture', { ar: 'سلا', fr: 'Salé' })).toEqual({
      ar: 'عمالة سلا',
      fr: 'Préfecture de Salé',
    });
  });
});
