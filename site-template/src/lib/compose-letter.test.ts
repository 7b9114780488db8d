import { locales, type RequestAnswer, refusalGroundCodes } from '@mahalli/core';
import { aFiledRequest, aRequest, aSite } from '@mahalli/core/testing';
import { messages } from '@mahalli/i18n/bureau';
import { describe, expect, test } from 'vitest';
import { composeLetter } from './compose-letter.ts';

const granted: RequestAnswer = {
  outcome: 'granted',
  grounds: [],
  exceptions: [],
  pointer: '',
  copyCost: 0,
  on: '2026-03-16',
  late: false,
};

const answered = (answer: Partial<RequestAnswer> = {}, explanation = '') => ({
  site: aSite(),
  request: aRequest(),
  kept: { ...aFiledRequest() },
  answer: { ...granted, ...answer },
  explanation,
  complainUntil: '2026-04-14',
});

/** Everything that a letter says, for a reader who does not see its parts. */
const saidBy = (letter: unknown): string => JSON.stringify(letter).replaceAll('\\n', '\n');

describe.each(locales)('The letter that answers a request, in %s', (locale) => {
  const m = messages[locale];
  const t = m.requests.letter;

  test.each(['granted', 'partly-granted', 'refused', 'not-held'] as const)(
    'says, when it is %s, the right to complain, to whom and until when',
    (outcome) => {
      const said = saidBy(composeLetter(answered({ outcome }), locale));

      expect(said).toContain(t.right);
      expect(said).toContain(t.president(aSite().name[locale]));
      expect(said).toContain(locale === 'ar' ? '14 أبريل 2026' : '14 avril 2026');
    },
  );

  test('quotes every ground and exception with its article', () => {
    const refused = answered({
      outcome: 'refused',
      grounds: [...refusalGroundCodes],
      exceptions: ['E7-04', 'E7-15'],
    });

    const lists = composeLetter(refused, locale).blocks.flatMap((one) =>
      one.block === 'list' ? one.items : [],
    );

    expect(lists).toHaveLength(refusalGroundCodes.length + 2);
    for (const exception of ['E7-04', 'E7-15'] as const)
      expect(lists).toContain(t.quoted(m.requests.exceptions[exception], 7));
  });

  test('has the officer’s own paragraphs, and no heading for words that were not written', () => {
    const headings = (explanation: string) =>
      composeLetter(answered({}, explanation), locale).blocks.flatMap((one) =>
        one.block === 'heading' ? [one.text] : [],
      );
    const spoken = composeLetter(answered({}, 'Un.\n\nDeux.'), locale).blocks;

    expect(spoken).toEqual(
      expect.arrayContaining([
        { block: 'paragraph', text: 'Un.' },
        { block: 'paragraph', text: 'Deux.' },
      ]),
    );
    expect(headings(' \n ')).toEqual([t.right]);
    expect(headings('Un.')).toEqual([t.explanation, t.right]);
  });

  test('says nothing of a cost that is not asked, and apologises for nothing that was in time', () => {
    expect(saidBy(composeLetter(answered(), locale))).not.toContain(t.cost);
    expect(saidBy(composeLetter(answered({ copyCost: 12_50 }), locale))).toContain(t.cost);
    expect(saidBy(composeLetter(answered(), locale))).not.toContain(t.late);
    expect(saidBy(composeLetter(answered({ late: true }), locale))).toContain(t.late);
  });

  test('is addressed to nobody once the request was made anonymous', () => {
    const letter = composeLetter({ ...answered(), kept: null }, locale);

    expect(letter.to).toEqual([]);
    expect(letter.blocks.filter(({ block }) => block === 'quote')).toEqual([]);
  });
});
