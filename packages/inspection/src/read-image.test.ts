import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';
import { maxPixels } from './limits.ts';
import { aPhoto } from './photo.fixture.ts';

const inspectImage = async (bytes: Uint8Array) => {
  const found = await inspectHere({ bytes, name: 'photo.jpg' });
  if (found.outcome === 'refused' || !found.picture) throw new Error(JSON.stringify(found));
  return { ...found, picture: found.picture };
};

const ofACamera = {
  IFD0: { Artist: 'Fatima Alaoui', Make: 'Camera' },
  IFD2: { BodySerialNumber: 'SN-4711' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '33/1 58/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '6/1 51/1 0/1',
  },
};

describe('A photograph', () => {
  test.each(['jpeg', 'png', 'webp'] as const)(
    'as %s tells who took it, where and with what',
    async (kind) => {
      const { findings } = await inspectImage(await aPhoto(60, 40, kind, ofACamera));

      expect(findings).toMatchObject([
        { what: 'author', sample: 'Fa••••' },
        { what: 'camera-serial', sample: null },
        { what: 'position', sample: null },
      ]);
    },
  );

  test.each(['jpeg', 'png', 'webp'] as const)('as %s is made anew without any of that', async (kind) => {
    const bytes = Buffer.concat([
      await aPhoto(60, 40, kind, ofACamera),
      Buffer.from('<script>tail</script>'),
    ]);

    const { picture } = await inspectImage(bytes);

    const metadata = await sharp(picture.cleaned).metadata();
    expect(metadata).toMatchObject({ format: kind, width: 60, height: 40 });
    for (const kept of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'])
      expect(metadata).not.toHaveProperty(kept);
    for (const secret of ['Fatima', 'SN-4711', 'script']) {
      expect(Buffer.from(picture.cleaned).includes(secret)).toBe(false);
    }
  });

  test('has nothing to tell once it is made anew', async () => {
    const { picture } = await inspectImage(await aPhoto(60, 40, 'jpeg', ofACamera));

    expect(await inspectImage(picture.cleaned)).toMatchObject({ findings: [] });
  });

  test('is turned as the camera was held', async () => {
    const lying = await sharp(await aPhoto(600, 400))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    const { picture } = await inspectImage(lying);

    expect(picture).toMatchObject({ width: 400, height: 600 });
    expect(await sharp(picture.cleaned).metadata()).toMatchObject({ width: 400, height: 600 });
  });

  test('is offered in the widths of pages, as WebP and as what every browser reads', async () => {
    const { picture } = await inspectImage(await aPhoto(1_700, 850));

    expect(picture.variants.map(({ width, height, mediaType }) => [width, height, mediaType])).toEqual([
      [480, 240, 'image/webp'],
      [480, 240, 'image/jpeg'],
      [960, 480, 'image/webp'],
      [960, 480, 'image/jpeg'],
      [1600, 800, 'image/webp'],
      [1600, 800, 'image/jpeg'],
    ]);
    for (const { bytes, mediaType, width } of picture.variants) {
      expect(await sharp(bytes).metadata()).toMatchObject({ width, format: mediaType.replace('image/', '') });
    }
  });

  test('is never enlarged', async () => {
    const { picture } = await inspectImage(await aPhoto(500, 100));

    expect(picture.variants.map(({ width }) => width)).toEqual([480, 480]);
  });

  test('keeps what is transparent in it', async () => {
    const clear = await sharp({
      create: { width: 600, height: 20, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer();

    const { picture } = await inspectImage(clear);

    expect(picture.variants.map(({ mediaType }) => mediaType)).toEqual(['image/webp', 'image/png']);
    for (const { bytes } of picture.variants)
      expect(await sharp(bytes).metadata()).toMatchObject({ hasAlpha: true });
  });

  test('for printing is brought to the colours of screens', async () => {
    const cmyk = await sharp(await aPhoto(500, 40))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();

    const { picture } = await inspectImage(cmyk);

    for (const bytes of [picture.cleaned, ...picture.variants.map((variant) => variant.bytes)]) {
      expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb' });
    }
  });

  test('is refused from its header when it would swell', async () => {
    const small = Buffer.from(await aPhoto(8, 8, 'png'));
    const side = Math.ceil(Math.sqrt(maxPixels)) + 1;
    small.writeUInt32BE(side, 16);
    small.writeUInt32BE(side, 20);
    small.writeUInt32BE(crc(small.subarray(12, 29)), 29);

    expect(await inspectHere({ bytes: small, name: 'a.png' })).toMatchObject({
      refusal: 'bomb',
      details: { what: 'pixels', width: side },
    });
  });

  test.each(['jpeg', 'png', 'webp'] as const)('is refused as %s when it is cut off', async (kind) => {
    const bytes = await aPhoto(300, 200, kind);

    for (const part of [0.9, 0.5, 0.1]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect(await inspectHere({ bytes: cut, name: 'a' })).toMatchObject({ refusal: 'damaged' });
    }
  });
});

/** The check of a chunk of PNG. */
const crc = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
};
