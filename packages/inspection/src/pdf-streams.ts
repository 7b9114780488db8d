import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { streamLimits } from './limits.ts';
import type { Effort } from './pdf-tokens.ts';
import { Refusal } from './refusal.ts';

/** Room that the streams of one file may still take, in bytes. */
export interface Room {
  left: number;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const bomb = () => new Refusal('bomb', { what: 'size' });

/** Takes what an unpacked stream weighs from the room that is left. */
const take = (room: Room, length: number): void => {
  room.left -= length;
  if (length > streamLimits.stream || room.left < 0) throw bomb();
};

// A reader shows what it can of a broken stream; so much of it is looked at.
const finishFlush = constants.Z_SYNC_FLUSH;

const inflate = (bytes: Uint8Array, room: Room): Uint8Array | undefined => {
  const maxOutputLength = Math.max(1, Math.min(streamLimits.stream, room.left));
  for (const open of [inflateSync, inflateRawSync]) {
    try {
      // Readers do without the header of two bytes if it is wrong.
      const packed = open === inflateSync ? bytes : bytes.subarray(2);
      const unpacked = open(packed, { maxOutputLength, finishFlush });
      take(room, unpacked.length);
      return unpacked;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (isTooLarge(error)) throw bomb();
    }
  }
  return undefined;
};

const spend = (effort: Effort, bytes: number): void => {
  effort.left -= bytes;
  if (effort.left < 0) throw new Refusal('damaged', { what: 'structure' });
};

const hexDigit = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
};

/** The bytes up to the mark that ends them; looking at them costs effort. */
const upTo = (mark: number, bytes: Uint8Array, effort: Effort): Uint8Array => {
  const end = bytes.indexOf(mark);
  const text = end < 0 ? bytes : bytes.subarray(0, end);
  spend(effort, text.length);
  return text;
};

const fromHex = (text: Uint8Array): Uint8Array => {
  const out = new Uint8Array(text.length);
  let digits = 0;
  for (const byte of text) {
    const digit = hexDigit(byte);
    if (digit < 0) continue;
    const at = digits >> 1;
    out[at] = digits % 2 === 0 ? digit * 16 : (out[at] ?? 0) + digit;
    digits += 1;
  }
  return out.subarray(0, (digits + 1) >> 1);
};

const fromBase85 = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length * 4);
  const view = new DataView(out.buffer);
  let length = 0;
  let group: number[] = [];
  const flush = (): void => {
    if (group.length < 2) return;
    const full = [...group, 84, 84, 84, 84].slice(0, 5);
    view.setUint32(length, full.reduce((sum, digit) => sum * 85 + digit, 0) >>> 0);
    length += group.length - 1;
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7a && group.length === 0) length += 4;
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) flush();
  }
  flush();
  return out.subarray(0, length);
};

/** How many bytes an LZW stream unpacks to: one code stands for a string of known length. */
const lengthOfLzw = (bytes: Uint8Array, effort: Effort): number => {
  const lengths = new Uint32Array(4096);
  lengths.fill(1, 0, 256);
  let [next, width, previous, total, bits, held, read] = [258, 9, 0, 0, 0, 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    read += 1;
    if (code === 257) break;
    if (code === 256) {
      [next, width, previous] = [258, 9, 0];
      continue;
    }
    const length = code < next ? (lengths[code] ?? 1) : previous + 1;
    total += length;
    if (total > streamLimits.stream) break;
    if (previous > 0 && next < 4096) {
      lengths[next] = previous + 1;
      next += 1;
    }
    previous = length;
    // A code of another width than the file has it, by one place, changes this count by little.
    width = Math.min(12, Math.max(9, Math.ceil(Math.log2(next + 2))));
  }
  // Codes have 9 to 12 bits: a byte and a half each.
  spend(effort, read * 2);
  return total;
};

/** How many bytes a stream of run lengths unpacks to. */
const lengthOfRuns = (bytes: Uint8Array, effort: Effort): number => {
  let at = 0;
  let total = 0;
  while (at < bytes.length && total <= streamLimits.stream) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    total += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  spend(effort, at);
  return total;
};

/**
 * Undoes the filters of a stream as far as its bytes are text, and refuses it if they would swell.
 *
 * Gives undefined where the bytes stay closed: pictures, which readers decode to a known size, and LZW, of which
 * only the size is counted.
 */
export const unpackStream = (
  bytes: Uint8Array,
  filters: readonly string[],
  room: Room,
  effort: Effort,
): Uint8Array | undefined => {
  if (filters.length > streamLimits.filters) throw new Refusal('bomb', { what: 'filters' });
  let unpacked: Uint8Array | undefined = bytes;
  for (const filter of filters) {
    switch (filter) {
      case 'FlateDecode':
      case 'Fl':
        unpacked = inflate(unpacked, room);
        break;
      case 'ASCII85Decode':
      case 'A85':
        unpacked = fromBase85(upTo(0x7e, unpacked, effort));
        break;
      case 'ASCIIHexDecode':
      case 'AHx':
        unpacked = fromHex(upTo(0x3e, unpacked, effort));
        break;
      case 'LZWDecode':
      case 'LZW':
        take(room, lengthOfLzw(unpacked, effort));
        return undefined;
      case 'RunLengthDecode':
      case 'RL':
        take(room, lengthOfRuns(unpacked, effort));
        return undefined;
      default:
        return undefined;
    }
    if (!unpacked) return undefined;
  }
  return unpacked;
};
