import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The text of an object: a dictionary and, for streams, its bytes. */
export type PdfBody = string | { readonly dictionary: string; readonly stream: Uint8Array | string };

const bodyOf = (body: PdfBody): Buffer => {
  if (typeof body === 'string') return latin1(body);
  const stream = typeof body.stream === 'string' ? latin1(body.stream) : Buffer.from(body.stream);
  const head = `<< ${body.dictionary} /Length ${stream.length} >>\nstream\n`;
  return Buffer.concat([latin1(head), stream, latin1('\nendstream')]);
};

/** A PDF of these objects, by number, with its table and its trailer. */
export const aPdfOf = (objects: Readonly<Record<number, PdfBody>>, trailer = ''): Uint8Array => {
  const pieces: Buffer[] = [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  let length = pieces[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  const push = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const numbers = Object.keys(objects).map(Number);
  for (const number of numbers) {
    offsets.set(number, length);
    push(
      Buffer.concat([latin1(`${number} 0 obj\n`), bodyOf(objects[number] ?? 'null'), latin1('\nendobj\n')]),
    );
  }
  const start = length;
  const size = Math.max(...numbers) + 1;
  const row = (number: number): string => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  };
  const table = Array.from({ length: size }, (_, number) => row(number)).join('');
  push(latin1(`xref\n0 ${size}\n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`));
  push(latin1(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(pieces));
};

const deflated = (text: string): PdfBody => ({
  dictionary: '/Filter /FlateDecode',
  stream: deflateSync(latin1(text)),
});

/** What a test says of the document that it wants. */
export interface PdfWish {
  /** The text of each page, one line each; a page without text is a picture alone. */
  readonly pages?: readonly string[];
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  /** From number 1000 on. */
  readonly more?: Readonly<Record<number, PdfBody>>;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (character) => `\\${character}`);

const gray = {
  dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
};

const content = (text: string): string =>
  text === ''
    ? 'q 500 0 0 700 40 40 cm /Im1 Do Q'
    : `BT /F1 12 Tf 14 TL 50 780 Td ${text
        .split('\n')
        .map((line) => `(${escaped(line)}) Tj T*`)
        .join(' ')} ET`;

/** A document of one page of text, as far as nothing else is wished. */
export const aPdf = ({
  pages = ['Budget de la commune'],
  catalog = '',
  page = '',
  trailer = '',
  more = {},
}: PdfWish = {}) => {
  const objects: Record<number, PdfBody> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  };
  if (pages.includes('')) objects[4] = { ...gray, stream: Uint8Array.of(0, 80, 160, 240) };
  for (const [index, text] of pages.entries()) {
    const number = 10 + 2 * index;
    const resources = text === '' ? '/XObject << /Im1 4 0 R >>' : '/Font << /F1 3 0 R >>';
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${number + 1} 0 R ${page} >>`;
    objects[number + 1] = deflated(content(text));
  }
  return aPdfOf({ ...objects, ...more }, trailer);
};

/** A stream that holds objects, as writers have packed them since PDF 1.5. */
export const objectStream = (objects: Readonly<Record<number, string>>, type = '/Type /ObjStm'): PdfBody => {
  let offset = 0;
  const bodies = Object.entries(objects).map(([number, body]) => {
    const head = `${number} ${offset}`;
    offset += body.length + 1;
    return { head, body };
  });
  const head = `${bodies.map((one) => one.head).join(' ')} `;
  const text = `${head}${bodies.map(({ body }) => body).join(' ')} `;
  return {
    dictionary: `${type} /N ${bodies.length} /First ${head.length} /Filter /FlateDecode`,
    stream: deflateSync(latin1(text)),
  };
};

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** A page of Arabic as printing programs write it: glyphs from left to right, told apart as presentation forms. */
export const anArabicPdf = (
  runs: readonly { readonly glyphs: string; readonly x: number; readonly y: number }[],
) => {
  const used = [...new Set(runs.flatMap(({ glyphs }) => [...glyphs]))];
  const codeOf = (glyph: string): number => used.indexOf(glyph) + 1;
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${used.length} beginbfchar`,
    ...used.map((glyph) => `<${hex(codeOf(glyph))}> <${hex(glyph.charCodeAt(0))}>`),
    'endbfchar endcmap end end',
  ].join('\n');
  const shown = runs.map(
    ({ glyphs, x, y }) =>
      `1 0 0 1 ${x} ${y} Tm <${[...glyphs].map((glyph) => hex(codeOf(glyph))).join('')}> Tj`,
  );
  return aPdfOf({
    1: '<< /Type /Catalog /Pages 2 0 R /Lang (ar-MA) >>',
    2: '<< /Type /Pages /Count 1 /Kids [10 0 R] >>',
    3: '<< /Type /Font /Subtype /Type0 /BaseFont /Amiri /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    4: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Amiri /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    5: '<< /Type /FontDescriptor /FontName /Amiri /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    6: deflated(toUnicode),
    10: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 11 0 R >>',
    11: deflated(`BT /F1 12 Tf ${shown.join(' ')} ET`),
  });
};

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** RC4, which documents of the first kind are encrypted with; Node no longer has it. */
const rc4 = (key: Uint8Array, bytes: Uint8Array): Buffer => {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) % 256;
      j = (j + (state[i] ?? 0)) % 256;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
    }),
  );
};

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** A document that opens without a password, and that its owner forbids to print and to copy. */
export const aRestrictedPdf = (): Uint8Array => {
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-60);
  const owner = rc4(md5(Buffer.concat([latin1('owner'), padding]).subarray(0, 32)).subarray(0, 5), padding);
  const key = md5(padding, owner, permissions, id).subarray(0, 5);
  const user = rc4(key, padding);
  const [o, u, i] = [owner, user, id].map((bytes) => `<${bytes.toString('hex')}>`);
  return aPdf({
    pages: [''],
    trailer: `/Encrypt 1000 0 R /ID [${i} ${i}]`,
    more: { 1000: `<< /Filter /Standard /V 1 /R 2 /O ${o} /U ${u} /P -60 >>` },
  });
};
