import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Attachment,
  attachFile,
  describeFile,
  type Finding,
  fileGaps,
  fileHash,
  isHardToRead,
  publicAttachment,
  publicOf,
} from './attachment.ts';
import { anAttachment, anInspectedFile } from './testing/builders.ts';
import { unwritten, written } from './translation.ts';

const hash = (digit: string) => v.parse(fileHash, digit.repeat(64));

const finding: Finding = { what: 'phone', confidence: 'likely', count: 2, where: [1], sample: '06••••' };
const reason = { ar: 'رقم المصلحة', fr: 'Numéro du service' };

const askedOf = (...files: readonly Attachment[]) =>
  fileGaps(files).map(({ what, ...gap }) => ('locale' in gap ? `${what} ${gap.locale}` : what));

describe('A file that was just attached', () => {
  test('waits for its description in both languages, and for its own language where nothing tells it', () => {
    expect(askedOf(attachFile(anInspectedFile({ language: null })))).toEqual([
      'description ar',
      'description fr',
      'undeclared',
    ]);
  });

  test('is in the language that its inspection found, and waits for the other one', () => {
    expect(askedOf(attachFile(anInspectedFile({ language: 'ar' })))).toContain('language fr');
    expect(askedOf(attachFile(anInspectedFile({ language: 'fr' })))).toContain('language ar');
  });

  test('is for readers of both languages when it is a picture', () => {
    const picture = { width: 800, height: 600, variants: [] };

    expect(attachFile(anInspectedFile({ kind: 'png', picture, language: null })).language).toBe('both');
  });
});

describe('A document in one language', () => {
  const arabic = anAttachment({ file: hash('a'), language: 'ar' });
  const french = anAttachment({ file: hash('f'), language: 'fr' });

  test('is held back alone, and beside one that is not said to be the same', () => {
    expect(askedOf(arabic)).toEqual(['language fr']);
    expect(askedOf(arabic, french)).toEqual(['language fr', 'language ar']);
  });

  test('passes with its other language, whichever of the two says so', () => {
    expect(askedOf({ ...arabic, counterpart: french.file }, french)).toEqual([]);
    expect(askedOf(arabic, { ...french, counterpart: arabic.file })).toEqual([]);
  });

  test('is not passed by a counterpart in its own language, nor by one that is not attached', () => {
    const sameLanguage = anAttachment({ file: hash('b'), language: 'ar' });

    expect(askedOf({ ...arabic, counterpart: sameLanguage.file }, sameLanguage)).toContain('language fr');
    expect(askedOf({ ...arabic, counterpart: hash('0') })).toEqual(['language fr']);
  });

  test('passes with a reason that both languages can read, which the public is told', () => {
    const told = { ...arabic, onlyBecause: reason };

    expect(askedOf({ ...arabic, onlyBecause: { ar: 'سبب', fr: ' ' } })).toEqual(['language fr']);
    expect(askedOf(told)).toEqual([]);
    expect(publicOf(told).onlyBecause).toEqual(reason);
    expect(publicOf({ ...told, language: 'both' }).onlyBecause).toBeNull();
  });
});

describe('A description', () => {
  test('is asked again in the language that fell behind', () => {
    const words = {
      language: 'both',
      counterpart: null,
      onlyBecause: { ar: '', fr: '' },
      justification: { ar: '', fr: '' },
    } as const;
    const described = describeFile(anAttachment({ description: unwritten }), {
      ...words,
      description: { ar: 'ميزانية', fr: 'Budget' },
    });
    expect(askedOf(described)).toEqual([]);

    const changed = describeFile(described, {
      ...words,
      description: { ar: 'ميزانية', fr: 'Budget de 2026' },
    });

    expect(fileGaps([changed])).toMatchObject([{ what: 'description', locale: 'ar', standing: 'stale' }]);
  });
});

describe('What was found in a file', () => {
  const found = anAttachment({ findings: [finding] });

  test('holds it back until somebody says in both languages why it may be released', () => {
    expect(askedOf(found)).toEqual(['findings']);
    expect(askedOf({ ...found, justification: { ...reason, ar: '' } })).toEqual(['findings']);
    expect(askedOf({ ...found, justification: reason })).toEqual([]);
  });

  test('never reaches the public, nor does its justification', () => {
    const published = publicOf({ ...found, justification: reason });

    expect(v.safeParse(publicAttachment, published).success).toBe(true);
    expect(JSON.stringify(published)).not.toMatch(/findings|justification|06••••|Numéro/);
  });
});

test.each([
  [{ tagged: true, hasText: true }, false],
  [{ tagged: false, hasText: true }, true],
  [{ tagged: false, hasText: false }, true],
  [{ tagged: null, hasText: true }, false],
  [{ tagged: null, hasText: null }, false],
])('A file that is %j is hard to read aloud: %s', (facts, hard) => {
  expect(isHardToRead(facts)).toBe(hard);
});

test('A description is written once for both languages', () => {
  expect(publicOf(anAttachment({ description: written(reason) })).description).toEqual(reason);
});
