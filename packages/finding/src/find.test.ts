import { type Locale, subjectCodes } from '@mahalli/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { aFindable } from './a-findable.fixture.ts';
import { type Found, find, question } from './find.ts';
import type { Findable } from './findable.ts';
import { openFinder } from './finder.ts';
import { segments } from './marked.ts';

const asked = (locale: Locale, findables: readonly Findable[], parameters: Record<string, unknown>): Found =>
  find(openFinder(locale, findables), v.parse(question, parameters));

const numbersOf = ({ hits }: Found): readonly number[] => hits.map(({ findable }) => findable.number);

const french = [
  aFindable(1, { title: 'Budget de la commune pour 2025', category: 'K06', date: '2025-01-15' }),
  aFindable(2, { title: 'Marché de voirie', summary: 'Réfection des rues du douar.', category: 'K13' }),
  aFindable(3, {
    title: 'Procès-verbal de la session de mai',
    words: 'budget vote eclairage',
    subjects: ['council'],
  }),
  aFindable(4, { title: 'Collecte des ordures', subjects: ['waste'], category: 'K13', date: '2024-06-01' }),
];

const arabic = [
  aFindable(1, { title: 'ميزانية الجماعة لسنة 2025' }),
  aFindable(2, { title: 'صفقة أشغال الطرق', words: 'والانارة' }),
];

describe('A search in French', () => {
  test.each([
    ['budget', [1, 3]],
    ['BUDGETS', [1, 3]],
    ['marches', [2]],
    ['proces verbaux', [3]],
    ['le budget de la commune', [1]],
    ['la voirie du douar', [2]],
    ['éclair', [3]],
    ['déchets', [4]],
    ['budget voirie', []],
    ['؟؟', []],
  ])('for %j finds %j', (q, expected) => {
    expect(numbersOf(asked('fr', french, { q }))).toEqual(expected);
  });

  test('finds another spelling when nothing is spelled so, and says it', () => {
    const found = asked('fr', french, { q: 'bujdet' });

    expect(numbersOf(found)).toContain(1);
    expect(found.close).toBe(true);
    expect(asked('fr', french, { q: 'budget' }).close).toBe(false);
  });

  test('takes no number for another', () => {
    expect(
      numbersOf(asked('fr', [aFindable(1, { title: 'Marché 12/2025' })], { q: '12/2026 marché' })),
    ).toEqual([]);
  });

  test('puts a document whose title says the word before one whose body does', () => {
    expect(numbersOf(asked('fr', french.toReversed(), { q: 'budget' }))[0]).toBe(1);
  });
});

describe('A search in Arabic', () => {
  test.each([
    ['الميزانية', [1]],
    ['ميزانيه', [1]],
    ['بالجماعة', [1]],
    ['صفقات', [2]],
    ['الصفقات العمومية', []],
    ['إنارة', [2]],
    ['مِيزَانيّة', [1]],
  ])('for %s finds %j', (q, expected) => {
    expect(numbersOf(asked('ar', arabic, { q }))).toEqual(expected);
  });
});

describe('What was found', () => {
  test('without words is everything, the newest first', () => {
    expect(numbersOf(asked('fr', french, {}))).toEqual([4, 3, 2, 1]);
  });

  test('is narrowed by each filter', () => {
    expect(numbersOf(asked('fr', french, { category: 'K13' }))).toEqual([4, 2]);
    expect(numbersOf(asked('fr', french, { category: 'K13', year: '2024' }))).toEqual([4]);
    expect(numbersOf(asked('fr', french, { subject: 'council' }))).toEqual([3]);
  });

  test('is counted by what each filter would leave', () => {
    const { facets } = asked('fr', french, { category: 'K13' });

    expect(facets.categories).toEqual([
      { value: 'K06', count: 1 },
      { value: 'K13', count: 2 },
      { value: 'K16', count: 1 },
    ]);
    expect(facets.years).toEqual([
      { value: 2026, count: 1 },
      { value: 2024, count: 1 },
    ]);
    expect(facets.subjects).toEqual([{ value: 'waste', count: 1 }]);
  });

  test('is paged, and a page that is not there is the last one', () => {
    const many = Array.from({ length: 45 }, (_, at) => aFindable(at + 1));

    expect(numbersOf(asked('fr', many, { page: '2' }))[0]).toBe(25);
    expect(asked('fr', many, { page: '99' })).toMatchObject({ page: 3, pages: 3, total: 45 });
    expect(numbersOf(asked('fr', many, { page: '3' }))).toEqual([5, 4, 3, 2, 1]);
  });

  test('is not refused because the address says nonsense', () => {
    const nonsense = { q: ['a'], category: 'K99', year: '20x6', subject: '<b>', page: '-1' };

    expect(v.parse(question, nonsense)).toEqual({
      q: '',
      category: null,
      year: null,
      subject: null,
      page: 1,
    });
    for (const subject of subjectCodes) expect(v.parse(question, { subject }).subject).toBe(subject);
  });
});

describe('Marking', () => {
  const marked = (locale: Locale, text: string, q: string): string => {
    const [hit] = openFinder(locale, [aFindable(1, { title: text })]).look(q).hits;
    return segments(text, hit?.forms ?? [])
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');
  };

  test.each([
    ['fr', 'Les marchés de l’été', 'marche', 'Les [marchés] de l’été'],
    ['fr', 'Marché du marchepied', 'marche', '[Marché] du [marchepied]'],
    ['fr', 'Budget <b>2026</b>', '2026', 'Budget <b>[2026]</b>'],
    ['ar', 'مشروع الميزانيّة، وميزانية', 'ميزانية', 'مشروع [الميزانيّة]، وميزانية'],
  ] as const)('in %s %j for %j gives %j', (locale, text, q, expected) => {
    expect(marked(locale, text, q)).toBe(expected);
  });

  test('changes nothing of the text', () => {
    const text = '  «الميزانية»: 2026\u2069 — Budget ';

    expect(
      segments(text, ['ميزاني', 'budget'])
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
  });
});
