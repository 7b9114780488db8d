import { type Locale, locales } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { messages } from './bureau/index.ts';

/** The numbers that reach each plural form of both languages. */
const counts = [0, 1, 2, 3, 11, 100, 1_000_000];

/** What sentences are given: texts that stand out in what comes back. */
const marks = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧'];

/** A period of each kind that an obligation may be owed for. */
const periods = [
  'always',
  'year-2026',
  'session-2026-1',
  'session-2026-2',
  'session-2026-3',
  'extraordinary-2026-07-14',
  'visa-2026',
  'closing-2025',
  'report-2026-05-04',
];

type Sentence = (...given: readonly unknown[]) => unknown;

const isSentence = (part: unknown): part is Sentence => typeof part === 'function';

/** Everything that a sentence may say: of a refusal, of each count, or of the texts it takes. */
const sayings = (sentence: Sentence, place: string): readonly unknown[] => {
  if (place.startsWith('failures.'))
    return [
      sentence({ code: '⟦1⟧', email: '⟦1⟧', most: '⟦1⟧', texts: 3, lacking: 3 }),
      sentence({ texts: 1, lacking: 1 }),
    ];
  if (place === 'scheme.period') return periods.map((of) => sentence(of));
  const given = sentence(...marks.slice(0, sentence.length));
  return JSON.stringify(given).includes('⟦1⟧')
    ? [given]
    : counts.map((count) => sentence(...marks.slice(0, sentence.length).map(() => count)));
};

type Said = readonly [place: string, text: string];

/** Every text of a catalogue with its place. */
const said = (part: unknown, place: string): readonly Said[] => {
  if (typeof part === 'string') return [[place, part]];
  if (isSentence(part)) return sayings(part, place).flatMap((one, at) => said(one, `${place}(${at})`));
  if (typeof part !== 'object' || part === null) throw new Error(`${place} says nothing`);
  return Object.entries(part).flatMap(([name, inner]) =>
    said(inner, place === '' ? name : `${place}.${name}`),
  );
};

/** A catalogue without its words: names, and how many things each sentence takes. */
const shapeOf = (part: unknown): unknown => {
  if (typeof part === 'function') return `takes ${part.length}`;
  if (typeof part !== 'object' || part === null) return 'says';
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, shapeOf(inner)]));
};

const texts: Readonly<Record<Locale, readonly Said[]>> = {
  ar: said(messages.ar, ''),
  fr: said(messages.fr, ''),
};

/** Texts that quote the other script on purpose: the name of the other language, and examples of what to type. */
const quoting = /^(?:otherLanguage|language|national\.searchHint)$/;

const findings = (locale: Locale, wrong: (text: string) => unknown): readonly Said[] =>
  texts[locale].filter(([place, text]) => !quoting.test(place) && wrong(text));

describe('The catalogues', () => {
  test('have the same shape, so that no language lacks a word', () => {
    expect(shapeOf(messages.ar)).toEqual(shapeOf(messages.fr));
    expect(texts.ar.length).toBeGreaterThan(400);
  });

  test.each(locales)('say something everywhere, with nothing forgotten around it (%s)', (locale) => {
    expect(findings(locale, (text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(findings(locale, (text) => /undefined|NaN|\[object|\$\{| {2}|\(s\)/.test(text))).toEqual([]);
  });

  test('say the same of what they are given in both languages', () => {
    const repeated = (locale: Locale) =>
      texts[locale].flatMap(([place, text]) =>
        marks.filter((mark) => text.includes(mark)).map((mark) => [place, mark]),
      );

    expect(repeated('ar').toSorted()).toEqual(repeated('fr').toSorted());
    expect(repeated('fr').length).toBeGreaterThan(20);
  });

  test.each(locales)('write numbers with Latin digits (%s)', (locale) => {
    expect(findings(locale, (text) => /[٠-٩۰-۹]/.test(text))).toEqual([]);
  });

  test('say the same number of different things of a count in both languages', () => {
    const formsOf = (locale: Locale) =>
      new Set(
        counts.map((count) => messages[locale].portal.publications.count(count).replaceAll(/[\d\s.]/g, '')),
      );

    expect([formsOf('ar').size, formsOf('fr').size]).toEqual([6, 3]);
  });
});

describe('The Arabic catalogue', () => {
  /** What stays in Latin letters in Arabic too: formats, licences, an address to imitate, what programs send. */
  const allowed =
    /\b(?:Atom|JSON|PDF|JPEG|PNG|WebP|CSV|XLSX|ODS|DOCX|ODT|GeoNames|CC BY|Ait Melloul|nom@exemple\.ma|https|file|chafafiya\.ma|www\.cdai\.ma|JB123456|R-09|rows\/2\/amount)\b/g;

  test('has no Latin letters but the names that have no others', () => {
    expect(findings('ar', (text) => /[a-zà-ÿ]/i.test(text.replaceAll(allowed, '')))).toEqual([]);
  });

  test('has Arabic punctuation', () => {
    expect(findings('ar', (text) => /[\u0621-\u064a]\s?[,;?]/.test(text))).toEqual([]);
  });

  test('closes every isolation that it opens', () => {
    const unclosed = (text: string) => text.split('\u2068').length !== text.split('\u2069').length;

    expect(findings('ar', unclosed)).toEqual([]);
  });
});

describe('The French catalogue', () => {
  test('has no Arabic letters but in examples', () => {
    expect(findings('fr', (text) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
  });

  test('has typographic apostrophes', () => {
    expect(findings('fr', (text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  test('never breaks a line before : ; ? ! » %, after « or n°, nor inside a number', () => {
    expect(texts.fr.filter(([, text]) => / [:;?!»%]|« |n° |\d \d{3}/.test(text))).toEqual([]);
  });

  test('has a space there, though', () => {
    // Addresses have their own colons.
    const prose = (text: string) => text.replaceAll(/https?:\/\/\S+/g, '');

    expect(findings('fr', (text) => /[^\s\u00a0\u202f][:;?!»]|«[^\s\u00a0\u202f]/.test(prose(text)))).toEqual(
      [],
    );
  });
});
