import ExifReader from 'exifreader';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { type Found, gatherFindings, masked } from './found.ts';
import type { Contents, FileKind, Picture, Variant } from './inspected.ts';
import { maxPixels, maxSide } from './limits.ts';
import { makeEmblem } from './make-emblem.ts';
import { Refusal } from './refusal.ts';

type ImageKind = Extract<FileKind, 'jpeg' | 'png' | 'webp'>;

// One picture at a time, and nothing of it kept: a function has one core and pays for its memory.
sharp.cache(false);
sharp.concurrency(1);

/** Widths for pages, in pixels: a phone, a phone of two dots a pixel or a column, a whole page. */
export const variantWidths = [480, 960, 1_600] as const;

/** Of 100. Below 75 the letters on a photographed poster get rings; above 85 bytes grow faster than sharpness. */
const quality = 80;

/** What is published in place of the original keeps more of it. */
const cleanedQuality = 90;

const damaged = (cause: unknown) => new Refusal('damaged', { what: 'image' }, { cause });

const decoded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw damaged(error);
  }
};

const open = (bytes: Uint8Array): Sharp =>
  // A file that is cut off is refused; a warning of the camera's own making is not.
  sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels });

const encode = (image: Sharp, kind: ImageKind, wanted: number): Sharp => {
  switch (kind) {
    case 'jpeg':
      return image.jpeg({ quality: wanted, progressive: true });
    case 'png':
      return image.png({ compressionLevel: 9 });
    case 'webp':
      return image.webp({ quality: wanted });
  }
};

const variantsOf = async (
  bytes: Uint8Array,
  width: number,
  hasAlpha: boolean,
): Promise<readonly Variant[]> => {
  const widths = variantWidths.filter((wanted) => wanted <= width);
  const widest = widths.at(-1);
  if (widest === undefined) return [];
  // Decoded once, at the widest; the narrower ones come from that.
  const { data, info } = await open(bytes)
    .autoOrient()
    .resize({ width: widest })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const fallback: ImageKind = hasAlpha ? 'png' : 'jpeg';
  const variants: Variant[] = [];
  for (const wanted of widths) {
    for (const kind of ['webp', fallback] as const) {
      const { width: columns, height: rows, channels } = info;
      const resized = sharp(data, { raw: { width: columns, height: rows, channels } }).resize({
        width: wanted,
      });
      const made = await encode(resized, kind, quality).toBuffer({ resolveWithObject: true });
      variants.push({
        width: made.info.width,
        height: made.info.height,
        mediaType: `image/${kind}`,
        bytes: new Uint8Array(made.data),
      });
    }
  }
  return variants;
};

const makeAnew = async (
  bytes: Uint8Array,
  kind: ImageKind,
  hasAlpha: boolean,
  asEmblem: boolean,
): Promise<Picture> => {
  // Colours are brought to sRGB, which every screen assumes, so no profile needs to stay.
  const cleaned = await encode(open(bytes).autoOrient(), kind, cleanedQuality).toBuffer({
    resolveWithObject: true,
  });
  const { width, height } = cleaned.info;
  const variants = await variantsOf(bytes, width, hasAlpha);
  const emblem = asEmblem ? await makeEmblem(bytes) : null;
  return { width, height, cleaned: new Uint8Array(cleaned.data), variants, emblem };
};

const readHeader = async (bytes: Uint8Array, kind: ImageKind): Promise<Metadata> => {
  const header = await decoded(() => sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata());
  const { width, height, format, pages = 1, pageHeight } = header;
  if (format !== kind) throw damaged(undefined);
  const rows = pageHeight ?? height;
  if (width > maxSide || rows > maxSide || width * rows * Math.max(1, pages) > maxPixels) {
    throw new Refusal('bomb', { what: 'pixels', width, height: rows });
  }
  return header;
};

const readTags = (bytes: Uint8Array): ReadonlyMap<string, unknown> => {
  try {
    return new Map(Object.entries(ExifReader.load(Buffer.from(bytes))));
  } catch {
    // No metadata, or none that anybody can read: what is published has none in any case.
    return new Map();
  }
};

const authorTags = ['Artist', 'XPAuthor', 'By-line', 'creator', 'Author', 'CameraOwnerName', 'OwnerName'];
const serialTags = ['BodySerialNumber', 'LensSerialNumber', 'SerialNumber', 'CameraSerialNumber'];
const positionTags = ['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude', 'GPSAreaInformation', 'GPSTrack'];

const readMetadata = (bytes: Uint8Array, found: Found): void => {
  const tags = readTags(bytes);
  const textOf = (name: string): string => {
    const tag = tags.get(name);
    const described = typeof tag === 'object' && tag !== null && 'description' in tag ? tag.description : '';
    return typeof described === 'string' ? described.trim() : '';
  };
  for (const name of authorTags) {
    const author = textOf(name);
    if (author !== '') found.add({ what: 'author', sample: masked(author, 2) });
  }
  if (serialTags.some((name) => tags.has(name))) found.add({ what: 'camera-serial' });
  // The place itself is not told: it may be somebody's home.
  if (positionTags.some((name) => tags.has(name))) found.add({ what: 'position' });
};

/** Reads a picture: what the camera wrote into it, and the picture itself made anew without any of that. */
export const readImage = async (bytes: Uint8Array, kind: ImageKind, asEmblem: boolean): Promise<Contents> => {
  const { hasAlpha = false } = await readHeader(bytes, kind);
  const found = gatherFindings();
  readMetadata(bytes, found);
  return {
    mediaType: `image/${kind}`,
    pages: null,
    title: null,
    producer: null,
    language: null,
    tagged: null,
    hasText: null,
    text: '',
    textIsCut: false,
    findings: found.list(),
    picture: await decoded(() => makeAnew(bytes, kind, hasAlpha, asEmblem)),
  };
};
