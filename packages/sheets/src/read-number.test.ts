import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readNumber, writeNumber } from './read-number.ts';

const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode('٠'.charCodeAt(0) + Number(digit)));

const written = {
  french: new Intl.NumberFormat('fr', { minimumFractionDigits: 2 }),
  'Moroccan Arabic': new Intl.NumberFormat('ar-MA-u-nu-latn', { minimumFractionDigits: 2 }),
  English: new Intl.NumberFormat('en', { minimumFractionDigits: 2 }),
};

const centimes = fc.integer({ min: -1e13, max: 1e13 });

describe('A number', () => {
  test.each([
    ['1 234,50', 123_450],
    ['1\u202f234,50', 123_450],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1,234,567', 123_456_700],
    ['1234.5', 123_450],
    ['1.234', 123_400],
    ['١٢٣٤', 123_400],
    ['١٬٢٣٤٫٥٠', 123_450],
    ['۱۲۳۴', 123_400],
    ['-12,5', -1250],
    ['−12,5', -1250],
    ['1 234,50 MAD', 123_450],
    ['1.234,50 درهم', 123_450],
    ['1 234 DH', 123_400],
    ['0', 0],
    ['-0', 0],
    ['007', 700],
  ])('written %s is read in centimes', (typed, expected) => {
    expect(readNumber(typed, 2)).toBe(expected);
  });

  test.each([
    '',
    'abc',
    '1,234',
    '1.2345',
    '12 34',
    '1.23.456',
    '0.234',
    '1e5',
    '12,345,6',
    '1-2',
    '+5',
    '٣ آلاف',
  ])('is not guessed from « %s »', (typed) => {
    expect(readNumber(typed, 2)).toBeUndefined();
  });

  test('without decimals takes none', () => {
    expect(readNumber('1.234', 0)).toBe(1234);
    expect(readNumber('12,5', 0)).toBeUndefined();
  });

  test('is read back as it was written, whatever it is', () => {
    fc.assert(fc.property(centimes, (value) => readNumber(writeNumber(value, 2), 2) === value));
    fc.assert(fc.property(fc.nat(), (value) => readNumber(writeNumber(value, 0), 0) === value));
  });

  test.each(Object.entries(written))('is read as %s writes it, in either digits', (_, format) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (value) => {
        const text = format.format(value / 100);
        return readNumber(text, 2) === value && readNumber(arabicDigits(text), 2) === value;
      }),
    );
  });

  test('never brings its reader down', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => [undefined, readNumber(text, 2)].length === 2),
    );
  });
});

describe('A day', () => {
  test.each(['2026-03-02', '02/03/2026', '2/3/2026', '02-03-2026', '02.03.2026', '٠٢/٠٣/٢٠٢٦', '2026/3/2'])(
    'written %s is the second of March',
    (typed) => {
      expect(readDay(typed)).toBe('2026-03-02');
    },
  );

  test('that is none stays as it was typed', () => {
    expect(readDay('mars 2026')).toBe('mars 2026');
    expect(readDay('02/03/26')).toBe('02/03/26');
  });
});
