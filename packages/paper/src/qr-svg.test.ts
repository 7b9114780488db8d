import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrSvg } from './qr-svg.ts';

test('is a square of modules with the margin that cameras need', () => {
  const svg = qrSvg('K7QD') ?? '';

  // Version 1 has 21 modules, and 4 on each side; its first row begins and ends with a finder, 7 modules wide.
  expect(svg).toContain('viewBox="0 0 29 29"');
  expect(svg).toMatch(/ d="M4 4h7v1h-7z.*M18 4h7v1h-7zM4 5h1v1h-1z/);
  expect(svg).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

test('holds none of the text itself, so that a text cannot be markup', () => {
  expect(qrSvg('"><script>')).not.toContain('script');
});

test.each([
  ['x'.repeat(2331), true],
  ['x'.repeat(2332), false],
  ['ع'.repeat(1166), false],
])('is drawn as long as a code holds it (%#)', (content, isDrawn) => {
  expect(qrSvg(content) !== undefined).toBe(isDrawn);
});

// Each picture was read back by an independent decoder before its fingerprint was written here.
test.each([
  ['otpauth://totp/Mahalli:fatima%40commune.ma?secret=ABCDEFGHIJKLMNOP&issuer=Mahalli', '0aaedf1e7b52de4d'],
  ['https://مثال.ma/طلب', '3923fcd5ef0714bd'],
  ['0'.repeat(2331), 'b92ab8f0824684d4'],
])('draws what a camera reads (%#)', (content, fingerprint) => {
  const drawn = createHash('sha256')
    .update(qrSvg(content) ?? '')
    .digest('hex');

  expect(drawn.slice(0, 16)).toBe(fingerprint);
});
