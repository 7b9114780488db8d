/** A square of modules, row by row; true is dark. */
export type QrCode = readonly (readonly boolean[])[];

/** Versions 1 to 10 at error correction level M (ISO/IEC 18004): correction bytes, then the data bytes of each block. */
const versions: readonly { readonly correction: number; readonly blocks: readonly number[] }[] = [
  { correction: 10, blocks: [16] },
  { correction: 16, blocks: [28] },
  { correction: 26, blocks: [44] },
  { correction: 18, blocks: [32, 32] },
  { correction: 24, blocks: [43, 43] },
  { correction: 16, blocks: [27, 27, 27, 27] },
  { correction: 18, blocks: [31, 31, 31, 31] },
  { correction: 22, blocks: [38, 38, 39, 39] },
  { correction: 22, blocks: [36, 36, 36, 37, 37] },
  { correction: 26, blocks: [43, 43, 43, 43, 44] },
];

/** Multiplication in the field of 256 elements that QR codes use (polynomial 0x11d). */
const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
};

/** The Reed-Solomon correction bytes of a block. */
const correct = (block: readonly number[], count: number): readonly number[] => {
  let generator = [1];
  let root = 1;
  for (let index = 0; index < count; index += 1) {
    const power = root;
    generator = [...generator, 0].map((one, at) => one ^ times(generator[at - 1] ?? 0, power));
    root = times(root, 2);
  }
  const rest = [...block, ...Array.from({ length: count }, () => 0)];
  for (let index = 0; index < block.length; index += 1) {
    const factor = rest[index] ?? 0;
    for (const [at, one] of generator.entries())
      rest[index + at] = (rest[index + at] ?? 0) ^ times(one, factor);
  }
  return rest.slice(block.length);
};

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (value >>> (length - 1 - index)) & 1);

/** The remainder that protects format and version. */
const protect = (value: number, bits: number, polynomial: number): number => {
  let rest = value << bits;
  for (let bit = 31 - Math.clz32(rest); rest >= 1 << bits; bit = 31 - Math.clz32(rest)) {
    rest ^= polynomial << (bit - bits);
  }
  return (value << bits) | rest;
};

/** The bytes in byte mode, padded to the version, in blocks with their corrections, interleaved. */
const codewords = (bytes: Uint8Array, version: number): readonly number[] => {
  const { correction, blocks } = versions[version - 1] ?? { correction: 0, blocks: [] };
  const capacity = blocks.reduce((sum, size) => sum + size, 0);
  const bits = [
    ...bitsOf(4, 4),
    ...bitsOf(bytes.length, version < 10 ? 8 : 16),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
  ];
  bits.push(...Array.from({ length: Math.min(4, capacity * 8 - bits.length) }, () => 0));
  while (bits.length % 8 !== 0) bits.push(0);
  const data = Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  );
  for (let pad = 0xec; data.length < capacity; pad ^= 0xec ^ 0x11) data.push(pad);

  const parts = blocks.map((size, at) => {
    const start = blocks.slice(0, at).reduce((sum, before) => sum + before, 0);
    return data.slice(start, start + size);
  });
  const corrections = parts.map((part) => correct(part, correction));
  const interleave = (rows: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, at) =>
      rows.flatMap((row) => row[at] ?? []),
    ).flat();
  return [...interleave(parts), ...interleave(corrections)];
};

const alignmentCentres = (version: number): readonly number[] => {
  if (version === 1) return [];
  const last = version * 4 + 10;
  return version < 7 ? [6, last] : [6, (last + 6) / 2, last];
};

/** The fixed parts of a version: finders, timing, alignment, version; undefined where data goes, false for format. */
const frame = (version: number): (boolean | undefined)[][] => {
  const size = version * 4 + 17;
  const modules: (boolean | undefined)[][] = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined),
  );
  const set = (row: number, column: number, dark: boolean): void => {
    const line = modules[row];
    if (line && column >= 0 && column < size) line[column] = dark;
  };
  const square = (row: number, column: number, radius: number, isDark: (ring: number) => boolean): void => {
    for (let y = -radius; y <= radius; y += 1) {
      for (let x = -radius; x <= radius; x += 1)
        set(row + y, column + x, isDark(Math.max(Math.abs(y), Math.abs(x))));
    }
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const centres = alignmentCentres(version);
  const last = centres.at(-1);
  for (const row of centres) {
    for (const column of centres) {
      const isFinder = row === 6 ? column === 6 || column === last : row === last && column === 6;
      if (!isFinder) square(row, column, 2, (ring) => ring !== 1);
    }
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const) {
    square(row, column, 4, (ring) => ring !== 2 && ring !== 4);
  }
  for (let at = 0; at < 9; at += 1) {
    if (at !== 6) {
      set(8, at, false);
      set(at, 8, false);
    }
    if (at < 8) {
      set(8, size - 1 - at, false);
      set(size - 1 - at, 8, false);
    }
  }
  set(size - 8, 8, true);
  if (version >= 7) {
    for (const [at, bit] of bitsOf(protect(version, 12, 0x1f25), 18)
      .reverse()
      .entries()) {
      set(Math.floor(at / 3), size - 11 + (at % 3), bit === 1);
      set(size - 11 + (at % 3), Math.floor(at / 3), bit === 1);
    }
  }
  return modules;
};

/** Writes which level and mask were used, twice, around the finders. */
const writeFormat = (modules: (boolean | undefined)[][], mask: number): void => {
  const size = modules.length;
  const bits = bitsOf(protect(mask, 10, 0x537) ^ 0x5412, 15).reverse();
  for (const [at, bit] of bits.entries()) {
    const dark = bit === 1;
    const beside = modules[at < 6 ? at : at < 8 ? at + 1 : size - 15 + at];
    if (beside) beside[8] = dark;
    const line = modules[8];
    if (line) line[at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at] = dark;
  }
};

/**
 * Draws a text as a QR code, or nothing when it is longer than version 10 holds (213 bytes).
 *
 * The mask is always the first: any mask is valid, and a picture on a screen is easy to read.
 */
export const qrCode = (text: string): QrCode | undefined => {
  const bytes = new TextEncoder().encode(text);
  const version =
    versions.findIndex(({ blocks }, index) => {
      const header = index < 9 ? 2 : 3;
      return bytes.length + header <= blocks.reduce((sum, size) => sum + size, 0);
    }) + 1;
  if (version === 0) return undefined;

  const modules = frame(version);
  const size = modules.length;
  const bits = codewords(bytes, version).flatMap((byte) => bitsOf(byte, 8));
  let next = 0;
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      const line = modules[row] ?? [];
      for (const column of [right, right - 1]) {
        if (line[column] !== undefined) continue;
        line[column] = ((bits[next] ?? 0) === 1) !== ((row + column) % 2 === 0);
        next += 1;
      }
    }
    upwards = !upwards;
  }
  writeFormat(modules, 0);
  return modules.map((line) => line.map((dark) => dark === true));
};
