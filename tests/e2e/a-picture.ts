import { crc32, deflateSync } from 'node:zlib';

const chunk = (kind: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A PNG of coloured stripes, as wide and as high as asked; `hue` tells one from another. */
export const aPicture = (width: number, height: number, hue = 0): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = (at: number): Buffer => {
    const pixels = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1)
      pixels.set([(x * 4 + hue) % 256, (at * 2 + hue) % 256, ((x + at) * 3) % 256], 1 + x * 3);
    return pixels;
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, (_, at) => row(at))))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
