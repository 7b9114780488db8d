import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

const draw = (text: string): string =>
  qrCode(text)
    ?.map((line) => line.map((dark) => (dark ? '#' : '.')).join(''))
    .join('\n') ?? '';

// Each picture was read back by an independent decoder before its fingerprint was written here.
test.each([
  [1, 21, 'c2be843253d3ced8'],
  [14, 21, 'b4d5eb263de30f04'],
  [15, 25, 'b0ed209596429e91'],
  [100, 41, 'b42caf908a0294f8'],
  [180, 53, 'fe6a27b6f6dd4c5a'],
  [181, 57, '53b620500038ff24'],
  [213, 57, 'c82f74b0047d4dc8'],
])('%i bytes are drawn in a square of %i, fingerprint %s', (length, side, fingerprint) => {
  const text =
    'otpauth://totp/Mahalli:fatima%40commune.ma?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=Mahalli'
      .repeat(3)
      .slice(0, length);

  expect(qrCode(text)).toHaveLength(side);
  expect(createHash('sha256').update(draw(text)).digest('hex').slice(0, 16)).toBe(fingerprint);
});

test('a text too long for the largest square is not drawn', () => {
  expect(qrCode('x'.repeat(214))).toBeUndefined();
});
