import { describe, expect, test } from 'vitest';
import { codeAt, fromBase32, matchTotp, newTotpSecret, stepAt, toBase32 } from './totp.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const seeds = {
  sha1: ascii('12345678901234567890'),
  sha256: ascii('12345678901234567890123456789012'),
  sha512: ascii('1234567890123456789012345678901234567890123456789012345678901234'),
};

describe('one-time codes', () => {
  // RFC 6238, appendix B.
  test.each([
    [59, 'sha1', '94287082'],
    [59, 'sha256', '46119246'],
    [59, 'sha512', '90693936'],
    [1111111109, 'sha1', '07081804'],
    [1111111109, 'sha256', '68084774'],
    [1111111109, 'sha512', '25091201'],
    [1111111111, 'sha1', '14050471'],
    [1111111111, 'sha256', '67062674'],
    [1111111111, 'sha512', '99943326'],
    [1234567890, 'sha1', '89005924'],
    [1234567890, 'sha256', '91819424'],
    [1234567890, 'sha512', '93441116'],
    [2000000000, 'sha1', '69279037'],
    [2000000000, 'sha256', '90698825'],
    [2000000000, 'sha512', '38618901'],
    [20000000000, 'sha1', '65353130'],
    [20000000000, 'sha256', '77737706'],
    [20000000000, 'sha512', '47863826'],
  ] as const)('at %i with %s are %s', (seconds, algorithm, code) => {
    expect(codeAt(seeds[algorithm], stepAt(seconds * 1000), { digits: 8, algorithm })).toBe(code);
  });

  test('are right one step before and after, and no further', () => {
    const secret = toBase32(seeds.sha1);
    const code = codeAt(seeds.sha1, 1000);

    const found = [998, 999, 1000, 1001, 1002].map((step) => matchTotp(secret, code, step * 30_000));

    expect(found).toEqual([undefined, 1000, 1000, 1000, undefined]);
  });

  test('may be typed with spaces, and letters are no code', () => {
    const secret = newTotpSecret();
    const code = codeAt(fromBase32(secret), 7);

    expect(matchTotp(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, 7 * 30_000)).toBe(7);
    expect(matchTotp(secret, 'abcdef', 7 * 30_000)).toBeUndefined();
  });
});

// RFC 4648, section 10.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base 32 of %j is %j and back', (text, encoded) => {
  expect(toBase32(ascii(text))).toBe(encoded);
  expect(Buffer.from(fromBase32(encoded.toLowerCase())).toString()).toBe(text);
});
