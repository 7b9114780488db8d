import sharp from 'sharp';

/** A picture of a gradient, as a camera would write it. */
export const aPhoto = async (
  width: number,
  height: number,
  kind: 'jpeg' | 'png' | 'webp' = 'jpeg',
  exif: Parameters<ReturnType<typeof sharp>['withExif']>[0] = {},
): Promise<Uint8Array> => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
    pixels[at] = (x * 255) / width;
    pixels[at + 1] = (y * 255) / height;
    pixels[at + 2] = ((x ^ y) & 63) + 96;
  }
  const image = sharp(pixels, { raw: { width, height, channels: 3 } }).toFormat(kind);
  return new Uint8Array(await (Object.keys(exif).length > 0 ? image.withExif(exif) : image).toBuffer());
};
