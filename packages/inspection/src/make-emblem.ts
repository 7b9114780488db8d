import { maxEmblemBytes } from '@mahalli/core';
import sharp from 'sharp';
import type { Variant } from './inspected.ts';
import { maxPixels } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Sides in pixels: two dots for each of the 56 that a header shows, then fewer, for what does not fit otherwise. */
const sides = [112, 96, 72, 56] as const;

/** From what looks untouched to what still reads at the size of a thumb. */
const qualities = [92, 84, 76, 66, 56, 46, 36] as const;

const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

/**
 * The picture made square and small enough for every page to carry (`maxEmblemBytes`): as sharp as fits, first by
 * its quality and then by its size. Every page of a portal has its emblem, and together they must stay under 14 KB.
 */
export const makeEmblem = async (bytes: Uint8Array): Promise<Variant> => {
  // Decoded once: a photograph of 50 million pixels is not read again for each try.
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ width: sides[0], height: sides[0], fit: 'contain', background: transparent })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const side of sides) {
    for (const quality of qualities) {
      const made = await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
        .resize({ width: side, height: side })
        .webp({ quality, alphaQuality: quality, effort: 6 })
        .toBuffer();
      if (made.length <= maxEmblemBytes)
        return { width: side, height: side, mediaType: 'image/webp', bytes: new Uint8Array(made) };
    }
  }
  throw new Refusal('too-large', { what: 'emblem', limit: maxEmblemBytes });
};
