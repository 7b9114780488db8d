import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableCell, printableName, printableValue } from './printable.ts';

describe('A text that may be printed', () => {
  test('keeps its words, its line breaks and its isolates', () => {
    const text = 'الطلب رقم \u20682026/12\u2069\nسطر "ثان" #let \\ $x$ *a* [b]';

    expect(printable(text)).toBe(text);
  });

  test.each([
    ['an override', 'facture\u202efdp.exe', 'facturefdp.exe'],
    ['an isolate left open', 'a \u2067b', 'a \u2067b\u2069'],
    ['an isolate that was never opened', 'a\u2069 b\u2069', 'a b'],
    ['an isolate left open over a line', 'a \u2066b\nc\u2069', 'a \u2066b\u2069\nc'],
    ['line breaks of other machines', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['controls', 'a\u0000\u0007\u001b[31mb\tc', 'a[31mb c'],
    ['half a character', 'a\ud83d b', 'a\ufffd b'],
    ['blank ends', ' \n a \n', 'a'],
  ])('holds no %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('may break where it is longer than a line, and nowhere else', () => {
    const address = 'https://agadir.mahalli.ma/ar/requests/track';

    const long = printable(`${'x'.repeat(49)} ${address}`);

    expect(long.split('\u200b').map(({ length }) => length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 45]);
    expect(printableCell(address, 1)).toBe(`\u2068${address}\u2069`);
    expect(printableCell(address, 3)).toMatch(/^\u2068https:\u200b/);
    expect(printable(address)).toBe(address);
  });

  test('never turns round what follows it, whatever it is', () => {
    const signs = fc.constantFrom(
      'a',
      'ا',
      '1',
      '\n',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u202e',
      '\u202c',
    );

    fc.assert(
      fc.property(fc.array(signs), (text) => {
        for (const line of printableValue(text.join('')).split('\n')) {
          let open = 0;
          for (const [at, sign] of [...line].entries()) {
            if ('\u2066\u2067\u2068'.includes(sign)) open += 1;
            if (sign === '\u2069') open -= 1;
            expect(open).toBeGreaterThanOrEqual(at === line.length - 1 ? 0 : 1);
          }
          expect(open).toBe(0);
          expect(line).not.toMatch(/[\u202a-\u202e]/);
        }
      }),
    );
  });

  test('is one line without isolates in the properties of a file', () => {
    expect(printableName('رقم \u20682026/12\u2069\nb')).toBe('رقم 2026/12 b');
  });
});
