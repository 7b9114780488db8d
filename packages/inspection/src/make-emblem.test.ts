import { maxEmblemBytes } from '@mahalli/core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';
import { aPhoto } from './photo.fixture.ts';

const emblemOf = async (bytes: Uint8Array) => {
  const found = await inspectHere({ bytes, name: 'logo.png', asEmblem: true });
  if (found.outcome === 'refused' || !found.picture?.emblem) throw new Error(JSON.stringify(found));
  return found.picture.emblem;
};

/** Every pixel of another colour: nothing is harder to make small. */
const noise = (side: number): Promise<Buffer> => {
  let seed = 1;
  const pixels = Uint8Array.from({ length: side * side * 3 }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed >>> 24;
  });
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
};

describe('An emblem', () => {
  test('is a square of 112 pixels, with what is beside a wide or a tall picture left transparent', async () => {
    const emblem = await emblemOf(await aPhoto(600, 300, 'jpeg'));

    const { data, info } = await sharp(emblem.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ format: 'raw', width: 112, height: 112, channels: 4 });
    expect(data[3]).toBe(0);
    expect(data[(56 * 112 + 56) * 4 + 3]).toBe(255);
  });

  test.each([
    ['a flat coat of arms', 200],
    ['nothing but noise', 400],
    ['something smaller than it', 20],
  ])('fits every page, made of %s', async (_, side) => {
    const emblem = await emblemOf(await noise(side));

    expect(emblem.bytes.length).toBeLessThanOrEqual(maxEmblemBytes);
    expect(emblem).toMatchObject({ mediaType: 'image/webp', height: emblem.width });
    expect((await sharp(emblem.bytes).metadata()).format).toBe('webp');
  });

  test('is made only where it is asked for', async () => {
    const found = await inspectHere({ bytes: await noise(64), name: 'logo.png' });

    expect(found).toMatchObject({ outcome: 'inspected', picture: { emblem: null } });
  });
});
