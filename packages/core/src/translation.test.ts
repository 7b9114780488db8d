import { describe, expect, test } from 'vitest';
import { type Bilingual, locales, otherLocale } from './locale.ts';
import { choices } from './testing/choices.ts';
import { confirm, revise, standing, type Translated, textOf, unwritten, written } from './translation.ts';

const both = written({ ar: 'نص', fr: 'texte' });
const arEdited = revise(both, { ar: 'نص جديد', fr: 'texte' });

describe('a text in two languages', () => {
  test('is missing until somebody writes it', () => {
    expect(standing(unwritten)).toEqual({ ar: 'missing', fr: 'missing' });
  });

  test('is current when written in both', () => {
    expect(standing(both)).toEqual({ ar: 'current', fr: 'current' });
  });

  test('waits for the other language when written in one', () => {
    const first = revise(unwritten, { ar: '', fr: 'texte' });

    expect(standing(first)).toEqual({ ar: 'missing', fr: 'current' });
    expect(standing(revise(first, { ar: 'نص', fr: 'texte' }))).toEqual({ ar: 'current', fr: 'current' });
  });

  test('counts blanks as nothing written', () => {
    expect(standing(revise(both, { ar: ' \n\t', fr: 'texte' })).ar).toBe('missing');
  });

  test('leaves the other language behind when one is edited', () => {
    expect(standing(arEdited)).toEqual({ ar: 'current', fr: 'stale' });
  });

  test('leaves it behind however often the one is edited', () => {
    expect(standing(revise(arEdited, { ar: 'نص أجد', fr: 'texte' }))).toEqual({ ar: 'current', fr: 'stale' });
  });

  test('says the same again when the one behind is edited', () => {
    expect(standing(revise(arEdited, { ar: 'نص جديد', fr: 'nouveau texte' }))).toEqual({
      ar: 'current',
      fr: 'current',
    });
  });

  test('says the same again when the one behind is confirmed as it is', () => {
    const confirmed = confirm(arEdited, 'fr');

    expect(standing(confirmed)).toEqual({ ar: 'current', fr: 'current' });
    expect(textOf(confirmed)).toEqual(textOf(arEdited));
  });

  test('says the same again when both are edited at once', () => {
    expect(standing(revise(arEdited, { ar: 'نص أجد', fr: 'nouveau texte' }))).toEqual({
      ar: 'current',
      fr: 'current',
    });
  });

  test('is not resolved by confirming the language that is ahead', () => {
    expect(confirm(arEdited, 'ar')).toBe(arEdited);
  });

  test('is not resolved by confirming a text that is missing', () => {
    const missing = revise(unwritten, { ar: 'نص', fr: '' });

    expect(confirm(missing, 'fr')).toBe(missing);
  });

  test('does not change when a form sends the same texts', () => {
    expect(revise(arEdited, textOf(arEdited))).toBe(arEdited);
  });

  test('does not take the line ends of a browser for an edit', () => {
    const lines = revise(written({ ar: 'أ\nب', fr: 'a\nb' }), { ar: 'أ\nب\nج', fr: 'a\nb' });

    const sent = revise(lines, { ar: 'أ\r\nب\r\nج', fr: 'a\r\nb' });

    expect(sent).toBe(lines);
    expect(standing(sent).fr).toBe('stale');
  });
});

type Step = (before: Translated) => Translated;

/** A step of a clerk: editing either language or both, emptying one, confirming one, sending the same again. */
const aStep = (choose: (below: number) => number): { readonly name: string; readonly act: Step } => {
  const locale = choose(2) === 0 ? 'ar' : 'fr';
  const word = `mot ${choose(1000)}`;
  const withText = (before: Translated, text: string): Bilingual => ({ ...textOf(before), [locale]: text });
  const steps = [
    { name: `edit ${locale}`, act: (before: Translated) => revise(before, withText(before, word)) },
    { name: `empty ${locale}`, act: (before: Translated) => revise(before, withText(before, ' ')) },
    { name: 'edit both', act: (before: Translated) => revise(before, { ar: `${word} ع`, fr: word }) },
    { name: `confirm ${locale}`, act: (before: Translated) => confirm(before, locale) },
    { name: 'send the same', act: (before: Translated) => revise(before, textOf(before)) },
  ] as const;
  return steps[choose(steps.length)] ?? steps[0];
};

describe('whatever clerks do, one step after the other', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'holds the rules of the gate (seed %i)',
    (seed) => {
      const choose = choices(seed);
      let text = unwritten;

      for (let turn = 0; turn < 40; turn += 1) {
        const { name, act } = aStep(choose);
        const before = text;
        text = act(before);
        const now = standing(text);

        // One side at most is behind: both behind would leave nobody to follow.
        expect([now.ar, now.fr].filter((one) => one === 'stale').length, name).toBeLessThanOrEqual(1);
        // A step never counts backwards, and a text that changed counts one up.
        for (const locale of locales) {
          const changed = textOf(text)[locale] !== textOf(before)[locale];
          expect(text[locale].revision, name).toBe(before[locale].revision + (changed ? 1 : 0));
        }
        // An edit of one language that was current leaves the other one behind, unless nothing is written there.
        const edited = locales.filter((locale) => textOf(text)[locale] !== textOf(before)[locale]);
        const [only] = edited;
        if (only !== undefined && edited.length === 1 && standing(before)[only] === 'current') {
          expect(now[otherLocale(only)], name).not.toBe('current');
        }
        // Writing both, confirming or translating what is behind is always a way out.
        const ways = [
          revise(text, { ar: `${turn} مكتوب`, fr: `${turn} écrit` }),
          ...locales
            .filter((locale) => now[locale] === 'stale' && now[otherLocale(locale)] === 'current')
            .flatMap((locale) => [
              confirm(text, locale),
              revise(text, { ...textOf(text), [locale]: `${turn} traduit` }),
            ]),
        ];
        for (const way of ways) expect(standing(way), name).toEqual({ ar: 'current', fr: 'current' });
      }
    },
  );
});
