import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in the base 32 of RFC 4648, without padding, as authenticator applications take them. */
export const toBase32 = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
};

/** The bytes that a base 32 text stands for; spaces, hyphens, padding and case do not count. */
export const fromBase32 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text.toUpperCase().replace(/[\s=-]/g, '')) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Error('This is not base 32.');
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 255);
    }
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
};

/** A new secret of 160 bits, the length that RFC 4226 recommends. */
export const newTotpSecret = (): string => toBase32(randomBytes(20));

/** How codes are made. Authenticator applications only reliably know the default: 6 digits, SHA-1, 30 seconds. */
export interface TotpForm {
  readonly digits: number;
  readonly algorithm: 'sha1' | 'sha256' | 'sha512';
}

const period = 30;
const usual: TotpForm = { digits: 6, algorithm: 'sha1' };

/** The one-time code of a counter (RFC 4226, section 5.3). */
export const codeAt = (
  secret: Uint8Array,
  counter: number,
  { digits, algorithm }: TotpForm = usual,
): string => {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const hash = createHmac(algorithm, secret).update(message).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
};

/** The counter of a moment, in milliseconds (RFC 6238, section 4.2). */
export const stepAt = (now: number): number => Math.floor(now / 1000 / period);

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * The step for which a code is right, or nothing.
 *
 * One step of delay or advance is allowed (RFC 6238, section 5.2). Whoever accepts the code remembers the step
 * and refuses it, and every earlier one, from then on: a code is good once.
 */
export const matchTotp = (secret: string, code: string, now: number): number | undefined => {
  const digits = code.replace(/\D/g, '');
  const bytes = fromBase32(secret);
  const step = stepAt(now);
  return [step, step - 1, step + 1].find((one) => same(codeAt(bytes, one), digits));
};

/** The address that an authenticator application reads to add an account. */
export const totpAddress = (secret: string, issuer: string, account: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
