import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { inspectHere } from './inspect-here.ts';
import { docxParts, openDocumentParts, xlsxParts, zipped } from './office.fixture.ts';
import { anArabicPdf, aPdf, objectStream } from './pdf.fixture.ts';
import { aPhoto } from './photo.fixture.ts';

/** Numbers that look random and are the same in every run; the seed is told when a test fails. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

type Below = ReturnType<typeof numbersFrom>;

const flipped = (bytes: Uint8Array, below: Below): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let left = 1 + below(12); left > 0; left -= 1) copy[below(copy.length)] = below(256);
  return copy;
};

const cut = (bytes: Uint8Array, below: Below): Uint8Array => bytes.slice(0, below(bytes.length));

/** Takes a piece of the file away, or puts it in twice. */
const shifted = (bytes: Uint8Array, below: Below): Uint8Array => {
  const [from, length] = [below(bytes.length), below(200)];
  const piece = bytes.subarray(from, from + length);
  const rest = bytes.subarray(below(2) === 0 ? from : from + length);
  return Buffer.concat([bytes.subarray(0, from), piece, rest]);
};

/** Puts other digits where digits stand: sizes, offsets, numbers of objects. */
const miscounted = (bytes: Uint8Array, below: Below): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let at = 0; at < copy.length; at += 1) {
    const byte = copy[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39 && below(20) === 0) copy[at] = 0x30 + below(10);
  }
  return copy;
};

const harms = [flipped, cut, shifted, miscounted];

const files: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  pdf: async () =>
    aPdf({
      pages: ['Un budget', ''],
      catalog: '/Lang (fr)',
      more: { 1000: objectStream({ 1001: '<< /A 1 >>', 1002: '[1 2]' }) },
    }),
  'Arabic pdf': async () => anArabicPdf([{ glyphs: 'ﻲﻠﺤﻣ', x: 300, y: 700 }]),
  docx: async () => zipped(docxParts()),
  xlsx: async () => zipped(xlsxParts()),
  odt: async () => zipped(openDocumentParts('text', '<text:p>x</text:p>')),
  ods: async () => zipped(openDocumentParts('spreadsheet', '<table:table/>')),
  jpeg: () => aPhoto(64, 48, 'jpeg', { IFD0: { Artist: 'Fatima' } }),
  png: () => aPhoto(64, 48, 'png', { IFD0: { Artist: 'Fatima' } }),
  webp: () => aPhoto(64, 48, 'webp'),
  csv: async () => new TextEncoder().encode('Nom;CIN\nA;AB123456\n"B";x\n'),
};

/** Far more than any of these small files takes (milliseconds), and far less than hanging. */
const patience = 10_000;

describe('Whatever is done to a file', () => {
  test.each(Object.entries(files))('%s is read or refused', { timeout: 60_000 }, async (kind, file) => {
    const bytes = await file();
    // A PDF needs its own thread, which takes a fifth of a second; the others are spared it.
    const isPdf = kind.endsWith('pdf');
    const look = isPdf ? inspect : inspectHere;
    const below = numbersFrom(20_261_128);

    for (let round = 0; round < (isPdf ? 12 : 80); round += 1) {
      const harm = harms[round % harms.length] ?? cut;
      const start = performance.now();
      const found = await look({ bytes: harm(bytes, below), name: 'a.pdf' });

      expect(['inspected', 'refused'], `round ${round}`).toContain(found.outcome);
      expect(performance.now() - start, `round ${round}`).toBeLessThan(patience);
    }
  });

  test('noise is read or refused, whatever its first bytes promise', async () => {
    const below = numbersFrom(7);
    const starts = [
      '%PDF-1.7\n',
      'PK\x03\x04',
      '\xff\xd8\xff\xe0',
      '\x89PNG\r\n\x1a\n',
      'RIFF\x10\x00\x00\x00WEBPVP8 ',
      '',
    ];

    for (let round = 0; round < 120; round += 1) {
      const noise = Uint8Array.from({ length: below(5_000) }, () => below(256));
      const bytes = Buffer.concat([Buffer.from(starts[round % starts.length] ?? '', 'latin1'), noise]);

      expect(await inspectHere({ bytes, name: 'a' }), `round ${round}`).toMatchObject({ outcome: 'refused' });
    }
  });
});
