import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';
import type { FileKind } from './inspected.ts';
import { maxSizes } from './limits.ts';
import { docxParts, openDocumentParts, xlsxParts, zipped } from './office.fixture.ts';
import { aPdf } from './pdf.fixture.ts';
import { aPhoto } from './photo.fixture.ts';

const text = (written: string): Uint8Array => new TextEncoder().encode(written);

/** One small file of each kind. */
const files: Readonly<Record<FileKind, () => Promise<Uint8Array>>> = {
  pdf: async () => aPdf(),
  jpeg: () => aPhoto(40, 30, 'jpeg'),
  png: () => aPhoto(40, 30, 'png'),
  webp: () => aPhoto(40, 30, 'webp'),
  csv: async () => text('Rubrique;Montant\nRecettes;1200\n'),
  xlsx: async () => zipped(xlsxParts()),
  docx: async () => zipped(docxParts()),
  odt: async () => zipped(openDocumentParts('text', '<text:p>Budget</text:p>')),
  ods: async () => zipped(openDocumentParts('spreadsheet', '<table:table/>')),
};

const kinds = Object.entries(files);

describe('A file', () => {
  test.each(kinds)('is known as %s by its bytes, whatever it is called', async (kind, file) => {
    const bytes = await file();

    const found = await inspectHere({ bytes, name: 'rapport.exe' });

    expect(found).toMatchObject({ outcome: 'inspected', kind, size: bytes.length });
    expect(found).toMatchObject({
      name: { name: expect.stringMatching(/^rapport\.\w+$/), changes: ['extension'] },
    });
  });

  test.each(['jpg', 'jpeg', 'JPG'])('keeps a name that ends in .%s without a word', async (extension) => {
    const found = await inspectHere({ bytes: await files.jpeg(), name: `photo.${extension}` });

    expect(found).toMatchObject({ extension: 'jpg', name: { name: 'photo.jpg', changes: [] } });
  });

  test.each([
    ['a page', '<!doctype html><html><body>a;b</body></html>', 'markup'],
    ['a page that calls itself a table', 'Nom;Prix\n"<script>alert(1)</script>";2\n', 'markup'],
    ['a page far down a table', `${'a;b\n'.repeat(5_000)}<iframe src="//x.example">`, 'markup'],
    ['a page of one event', 'a;b\n<x onpointerover=alert(1)>;2\n', 'markup'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>', 'markup'],
    ['a drawing behind a prologue', '<?xml version="1.0"?>\n<svg/>', 'markup'],
    ['a text that is no table', 'Un texte sans séparateur', 'text'],
    ['a text with a null', 'a;b\0;c', 'unknown'],
    ['a table of 16 bits a letter', '\ufeffa;b\n', 'unknown'],
    ['a program', 'MZ\x90\x00', 'unknown'],
    ['a picture of another kind', 'GIF89a\x01\x00;', 'unknown'],
  ])('is refused when it is %s', async (_, written, what) => {
    const encoded = written.startsWith('\ufeff')
      ? Buffer.from(written, 'utf16le')
      : Buffer.from(written, 'latin1');

    const found = await inspectHere({ bytes: encoded, name: 'tableau.csv' });

    expect(found).toEqual({ outcome: 'refused', refusal: 'type', details: { what } });
  });

  test('is refused when it is of a format of before 2007', async () => {
    const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024)]);

    expect(await inspectHere({ bytes, name: 'a.docx' })).toMatchObject({
      refusal: 'type',
      details: { what: 'legacy' },
    });
  });

  test('is told to be behind a password when Office encrypted it', async () => {
    const bytes = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1_024),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);

    expect(await inspectHere({ bytes, name: 'a.docx' })).toMatchObject({ refusal: 'encrypted' });
  });

  test.each(kinds)('is refused as %s above its size', async (kind, file) => {
    const bytes = await file();
    const limit = maxSizes[Object.keys(files).find((one): one is FileKind => one === kind) ?? 'pdf'];
    // The end of an archive stays at its end: the excess is before it, as one part more.
    const heavy =
      bytes[0] === 0x50
        ? zipped({
            ...(kind === 'docx'
              ? docxParts()
              : kind === 'xlsx'
                ? xlsxParts()
                : openDocumentParts(kind === 'odt' ? 'text' : 'spreadsheet', '')),
            noise: noise(limit),
          })
        : Buffer.concat([bytes, Buffer.alloc(limit + 1 - bytes.length, 0x61)]);

    expect(await inspectHere({ bytes: heavy, name: 'a' })).toMatchObject({
      refusal: 'too-large',
      details: { limit },
    });
  });

  test('is refused when it is empty', async () => {
    expect(await inspectHere({ bytes: new Uint8Array(), name: 'a.pdf' })).toMatchObject({ refusal: 'empty' });
  });

  test('is refused when it is not what was announced', async () => {
    const bytes = aPdf();
    const sha256 = createHash('sha256').update(bytes).digest('hex');

    const same = await inspectHere({ bytes, name: 'a.pdf', declared: { sha256: sha256.toUpperCase() } });
    const other = await inspectHere({
      bytes,
      name: 'a.pdf',
      declared: { sha256: sha256.replace(/^./, 'x') },
    });

    expect(same).toMatchObject({ outcome: 'inspected', sha256 });
    expect(other).toEqual({ outcome: 'refused', refusal: 'checksum', details: {} });
  });

  test('is refused when its name would be shown other than it is written', async () => {
    expect(await inspectHere({ bytes: aPdf(), name: 'facture\u202efdp.exe' })).toMatchObject({
      refusal: 'name',
    });
  });
});

const noise = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
};

describe('The string that tests scanners', () => {
  const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`;

  test.each([
    ['in a table', async () => text(`a;b\n${eicar};1\n`)],
    ['after the end of a picture', async () => Buffer.concat([await files.png(), text(eicar)])],
    [
      'packed in a document',
      async () => zipped({ ...docxParts(), 'word/media/x.png': `${'x'.repeat(500)}${eicar}` }),
    ],
    [
      'packed in a stream of a PDF',
      async () =>
        aPdf({
          more: { 1000: { dictionary: '/Filter /FlateDecode', stream: deflateSync(eicar.repeat(3)) } },
        }),
    ],
    [
      'two archives deep',
      async () =>
        zipped({ ...docxParts(), 'word/embeddings/a.xlsx': zipped({ ...xlsxParts(), x: eicar.repeat(3) }) }),
    ],
  ])('is refused %s', async (_, file) => {
    expect(await inspectHere({ bytes: await file(), name: 'a.pdf' })).toMatchObject({ refusal: 'malware' });
  });
});
