import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipSink } from './zip-sink.ts';

const day = new Date('2026-03-02T12:00:00');
const bytes = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);

describe('An archive', () => {
  test('holds what was put into it, under names of both languages', async () => {
    const pieces: Uint8Array[] = [];
    const sink = zipSink(async (piece) => {
      pieces.push(piece);
    }, day);

    await sink.put('site/ar/index.html', new TextEncoder().encode('<p>بوابة</p>'));
    await sink.put('site/files/ab/ميزانية.pdf', bytes(70_000));
    await sink.end();

    const read = unzipSync(Buffer.concat(pieces));
    expect(Object.keys(read)).toEqual(['site/ar/index.html', 'site/files/ab/ميزانية.pdf']);
    expect(strFromU8(read['site/ar/index.html'] ?? new Uint8Array())).toBe('<p>بوابة</p>');
    expect(read['site/files/ab/ميزانية.pdf']).toEqual(bytes(70_000));
  });

  test('is written file by file, and waits until a piece is away', async () => {
    let written = 0;
    const sink = zipSink(async ({ length }) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      written += length;
    }, day);

    await sink.put('a.pdf', bytes(100_000));

    expect(written).toBeGreaterThanOrEqual(100_000);
  });

  test('fails when what it is written to fails', async () => {
    const sink = zipSink(() => Promise.reject(new Error('no room')), day);

    await expect(sink.put('a.pdf', bytes(10))).rejects.toThrow('no room');
  });
});
