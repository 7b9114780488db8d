import { describe, expect, test } from 'vitest';
import { collectivities } from './collectivities.ts';
import { searchCollectivities } from './search-collectivities.ts';

const slugsFor = (query: string, limit = 5) => searchCollectivities(query, { limit }).map(({ slug }) => slug);

describe('searching the register', () => {
  test.each([
    ['AIT MELLOUL', 'ait-melloul'],
    ['آيت ملول', 'ait-melloul'],
    ['ايت ملول', 'ait-melloul'],
    ['جماعة آيت ملول', 'ait-melloul'],
    ['Commune d’Ait Melloul', 'ait-melloul'],
    ['aitmelloul', 'ait-melloul'],
    ['mdiq', 'm-diq'],
    ["M'DIQ", 'm-diq'],
    ['سوس ماسه', 'region-souss-massa'],
    ['oriental', 'region-l-oriental'],
    ['إقليم تارودانت', 'province-taroudannt'],
    ['province de Taroudannt', 'province-taroudannt'],
    ['casa', 'region-casablanca-settat'],
    ['melloul', 'prefecture-inezgane-ait-melloul'],
    ['لعثامنة', 'laatamna-berkane'],
  ])('%s finds %s first', (query, expected) => {
    expect(slugsFor(query)[0]).toBe(expected);
  });

  test('shows every homonym, the most populous first', () => {
    const found = searchCollectivities('أولاد عيسى', { limit: 10 });

    expect(found.map(({ slug }) => slug)).toEqual([
      'oulad-aissa-el-jadida',
      'oulad-aissa-taroudannt',
      'oulad-aissa-khouribga',
    ]);
    expect(found.map(({ population }) => population)).toEqual(
      found.map(({ population }) => population).toSorted((a, b) => b - a),
    );
  });

  test.each([['oulad aissa taroudannt'], ['تارودانت اولاد عيسى'], ['Oulad Aïssa (Souss-Massa)']])(
    'tells homonyms apart by the place around them: %s',
    (query) => {
      expect(slugsFor(query)).toEqual(['oulad-aissa-taroudannt']);
    },
  );

  test('takes the Arabic article with or without', () => {
    expect(slugsFor('الحسيمة')).toEqual(slugsFor('حسيمة'));
    expect(slugsFor('الحس')[0]).toBe('province-al-hoceima');
    expect(slugsFor('حس')).toContain('province-al-hoceima');
  });

  test('puts the exact name before the names that begin with it, however populous', () => {
    const [first, ...others] = searchCollectivities('Tanger', { limit: 10 });

    expect(first?.slug).toBe('tanger');
    expect(others.some(({ population }) => population > (first?.population ?? 0))).toBe(true);
  });

  test('ranks the exact name, a name that begins so, a word that begins so, then a name that contains it', () => {
    const found = slugsFor('taza', 20);

    expect(found).toEqual([
      'province-taza',
      'taza',
      'tazart',
      'tazarine-zagora',
      'tazaghine',
      'tazarine-taza',
      'bab-taza',
      'khatazakane',
    ]);
  });

  test('keeps to one kind when asked', () => {
    const found = searchCollectivities('tiznit', { limit: 10, kind: 'commune' });

    expect(found.map(({ slug }) => slug)).toEqual(['tiznit']);
  });

  test('answers at most as many as asked, and nothing to nothing', () => {
    expect(searchCollectivities('a', { limit: 7 })).toHaveLength(7);
    expect(searchCollectivities('  -- ', { limit: 7 })).toEqual([]);
    expect(searchCollectivities('xyzxyz', { limit: 7 })).toEqual([]);
  });

  test('finds each of the 1,590 by its own name in either language', () => {
    for (const collectivity of collectivities()) {
      const { placeName, kind } = collectivity;
      expect(searchCollectivities(placeName.fr, { limit: 5, kind }), placeName.fr).toContain(collectivity);
      expect(searchCollectivities(placeName.ar, { limit: 5, kind }), placeName.ar).toContain(collectivity);
    }
  });

  test('answers within five milliseconds once warm', () => {
    slugsFor('ait');
    const start = performance.now();

    for (let time = 0; time < 20; time += 1) slugsFor('oulad si');

    expect((performance.now() - start) / 20).toBeLessThan(5);
  });
});
