import { Refusal } from './refusal.ts';

/** A word of the language in which a PDF is written. */
export interface Token {
  readonly kind: 'name' | 'mark' | 'word' | 'string';
  /** Of a name, without its slash and with `#4A` undone. Strings are passed over. */
  readonly value: string;
  /** Where the next one begins. */
  readonly end: number;
}

/** How many bytes may still be looked at: a file that makes us read it over and over is refused. */
export interface Effort {
  left: number;
}

const isSpace = (byte: number): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;

const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

const skipString = (bytes: Uint8Array, start: number): number => {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
};

const skipTo = (bytes: Uint8Array, start: number, isEnd: (byte: number) => boolean): number => {
  let at = start;
  while (at < bytes.length && !isEnd(bytes[at] ?? 0)) at += 1;
  return at;
};

const skipBlank = (bytes: Uint8Array, start: number): number => {
  let at = start;
  for (;;) {
    at = skipTo(bytes, at, (byte) => !isSpace(byte));
    if (bytes[at] !== 0x25) return at;
    at = skipTo(bytes, at, (byte) => byte === 10 || byte === 13);
  }
};

const skipRegular = (bytes: Uint8Array, start: number): number => {
  let at = start;
  while (isRegular(bytes[at])) at += 1;
  return at;
};

// Longer than any name or word that means something; what is longer is cut.
const longest = 128;

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, start + longest)));

const unescaped = (name: string): string =>
  name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const readToken = (bytes: Uint8Array, from: number): Token | undefined => {
  const at = skipBlank(bytes, from);
  const byte = bytes[at];
  if (byte === undefined) return undefined;
  switch (byte) {
    case 0x2f: {
      const end = skipRegular(bytes, at + 1);
      return { kind: 'name', value: unescaped(latin1(bytes, at + 1, end)), end };
    }
    case 0x28:
      return { kind: 'string', value: '', end: skipString(bytes, at) };
    case 0x3c:
      if (bytes[at + 1] === 0x3c) return { kind: 'mark', value: '<<', end: at + 2 };
      return { kind: 'string', value: '', end: skipTo(bytes, at, (next) => next === 0x3e) + 1 };
    case 0x3e:
      if (bytes[at + 1] === 0x3e) return { kind: 'mark', value: '>>', end: at + 2 };
      return { kind: 'mark', value: '>', end: at + 1 };
    default: {
      if (delimiters.has(byte)) return { kind: 'mark', value: String.fromCharCode(byte), end: at + 1 };
      const end = skipRegular(bytes, at);
      return { kind: 'word', value: latin1(bytes, at, end), end };
    }
  }
};

/** The token at or after a place, or undefined at the end of the bytes. */
export const tokenAt = (bytes: Uint8Array, from: number, effort: Effort): Token | undefined => {
  const token = readToken(bytes, from);
  effort.left -= (token?.end ?? bytes.length) - from;
  if (effort.left < 0) throw new Refusal('damaged', { what: 'structure' });
  return token;
};
