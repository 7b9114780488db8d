import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { civilDate } from './civil-date.ts';
import { Failure } from './failure.ts';
import { locales } from './locale.ts';
import {
  confirmTexts,
  contentOf,
  gaps,
  type Publication,
  type PublicationState,
  publicationTexts,
  publish,
  reviseDraft,
  summaryOf,
  withdraw,
} from './publication.ts';
import type { Table } from './table.ts';
import { aDraft, aDraftContent, aMoment, anEdition, aPublication, aTable } from './testing/index.ts';
import { written } from './translation.ts';

const by = 'salma@example.ma';
const now = new Date('2026-04-01T08:00:00.000Z');
const reason = { ar: 'صدر خطأ', fr: 'Erreur matérielle' };
const summary = summaryOf(anEdition());

const published = { state: 'published', number: 4, edition: summary, version: 3 } as const;

/** A publication in each state, with a draft that is ahead of what the public reads and one that is not. */
const inState: Readonly<Record<PublicationState, (ahead: boolean) => Publication>> = {
  draft: (ahead) => aPublication({ ahead }),
  published: (ahead) => aPublication({ ...published, ahead }),
  withdrawn: (ahead) =>
    aPublication({ ...published, state: 'withdrawn', withdrawal: { reason, at: aMoment }, ahead }),
};

const outcomeOf = (act: () => PublicationState): string => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
};

describe('the life of a publication', () => {
  test.each([
    ['draft', true, 'published', 'publication.not-published'],
    // No draft is behind what nobody reads; should one be, it is not published by accident.
    ['draft', false, 'publication.unchanged', 'publication.not-published'],
    ['published', true, 'published', 'withdrawn'],
    ['published', false, 'publication.unchanged', 'withdrawn'],
    ['withdrawn', true, 'publication.already-withdrawn', 'publication.already-withdrawn'],
    ['withdrawn', false, 'publication.already-withdrawn', 'publication.already-withdrawn'],
  ] as const)(
    'from %s (ahead: %s): publishing gives %s, withdrawing %s',
    (state, ahead, toPublic, toGone) => {
      const of = inState[state](ahead);

      expect(outcomeOf(() => publish(of, 9, by, now).publication.state)).toBe(toPublic);
      expect(outcomeOf(() => withdraw(of, reason, by, now).state)).toBe(toGone);
    },
  );

  test('takes its number and its first edition when it is published', () => {
    const { publication, edition } = publish(aPublication(), 9, by, now);

    expect(publication).toMatchObject({
      state: 'published',
      number: 9,
      ahead: false,
      version: 2,
      changedAt: now.toISOString(),
      changedBy: by,
    });
    expect(edition).toEqual({
      ...aDraftContent(),
      table: null,
      model: null,
      attachments: [],
      edition: 1,
      publishedAt: now.toISOString(),
      firstPublishedAt: now.toISOString(),
    });
    expect(publication.edition).toEqual((({ body: _, table: __, ...rest }) => rest)(edition));
  });

  test('publishes its table with it, unless nothing stands in the table', () => {
    const withTable = (rows: Table['rows']) =>
      publish(aPublication({ draft: aDraft({ table: aTable({ rows }) }) }), 9, by, now);

    const { edition, publication } = withTable(aTable().rows);
    const bare = withTable([]);

    expect(edition).toMatchObject({ table: aTable(), model: 'grants-to-associations' });
    expect(publication.edition).toMatchObject({ model: 'grants-to-associations' });
    expect(publication.edition).not.toHaveProperty('table');
    expect(bare.edition).toMatchObject({ table: null, model: null });
  });

  test('waits for each text of its table in both languages', () => {
    const table = aTable({ rows: [{ purpose: { ar: 'دعم', fr: '' } }] });
    const half = aPublication({ draft: aDraft({ table }) });

    expect(gaps(half.draft)).toEqual([{ row: 1, column: 'purpose', locale: 'fr' }]);
    expect(() => publish(half, 9, by, now)).toThrow(
      expect.objectContaining({ code: 'publication.incomplete', details: { texts: 1 } }),
    );
  });

  test('keeps its number and the date of its first edition when it is published again', () => {
    const { publication, edition } = publish(inState.published(true), 9, by, now);

    expect(publication.number).toBe(4);
    expect(edition).toMatchObject({ edition: 2, publishedAt: now.toISOString(), firstPublishedAt: aMoment });
  });

  test('keeps its number, its edition and the reason when it is withdrawn', () => {
    expect(withdraw(inState.published(false), reason, by, now)).toMatchObject({
      state: 'withdrawn',
      number: 4,
      edition: summary,
      withdrawal: { reason, at: now.toISOString() },
      version: 4,
      changedBy: by,
    });
  });
});

describe('the bilingual gate', () => {
  test('lets a complete draft through', () => {
    expect(gaps(aDraft())).toEqual([]);
  });

  test.each(publicationTexts.flatMap((text) => locales.map((locale) => [text, locale] as const)))(
    'holds back a draft whose %s is missing in %s',
    (text, locale) => {
      const whole = aDraftContent()[text];
      const draft = aDraft({ [text]: written({ ...whole, [locale]: ' ' }) });

      expect(gaps(draft)).toEqual([{ text, locale, standing: 'missing' }]);
      expect(() => publish(aPublication({ draft }), 1, by, now)).toThrow(
        expect.objectContaining({ code: 'publication.incomplete', details: { texts: 1 } }),
      );
    },
  );

  test.each(publicationTexts.flatMap((text) => locales.map((locale) => [text, locale] as const)))(
    'holds back a draft whose %s changed in %s only, until the other language is confirmed',
    (text, locale) => {
      const content = aDraftContent();
      const edited = reviseDraft(aDraft(), {
        ...content,
        [text]: { ...content[text], [locale]: 'changed' },
      });
      const other = locale === 'ar' ? 'fr' : 'ar';

      expect(gaps(edited)).toEqual([{ text, locale: other, standing: 'stale' }]);
      expect(() => publish(aPublication({ draft: edited }), 1, by, now)).toThrow('publication.incomplete');
      expect(gaps(confirmTexts(edited, [{ text, locale: other }]))).toEqual([]);
    },
  );
});

test('a draft revised with what it says already stays the very same texts', () => {
  const draft = aDraft();
  const again = reviseDraft(draft, contentOf(draft));

  for (const text of publicationTexts) expect(again[text]).toBe(draft[text]);
});

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['28/02/2026', false],
])('%s is a day of the calendar: %s', (day, valid) => {
  expect(v.is(civilDate, day)).toBe(valid);
});
