import { deflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';
import { streamLimits } from './limits.ts';
import { anArabicPdf, aPdf, aRestrictedPdf, objectStream, type PdfWish } from './pdf.fixture.ts';

const inspectPdf = (wish: PdfWish) => inspectHere({ bytes: aPdf(wish), name: 'a.pdf' });

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

describe('A PDF that acts', () => {
  test.each<[string, PdfWish, string]>([
    ['a script when it opens', { catalog: `/OpenAction ${script}` }, 'javascript'],
    [
      'a script of its own name',
      { catalog: '/Names << /JavaScript << /Names [(x) 1000 0 R] >> >>' },
      'javascript',
    ],
    ['a script that nothing leads to', { more: { 1000: script } }, 'javascript'],
    [
      'a script behind another spelling',
      { more: { 1000: '<< /S /J#61vaScript /#4aS (x) >>' } },
      'javascript',
    ],
    [
      'a script told in two objects',
      { more: { 1000: '<< /S 1001 0 R >>', 1001: '/JavaScript' } },
      'javascript',
    ],
    ['a script packed among objects', { more: { 1000: objectStream({ 1001: script }) } }, 'javascript'],
    [
      'a script packed in a stream of no type',
      { more: { 1000: objectStream({ 1001: script }, '') } },
      'javascript',
    ],
    [
      'a script behind an open bracket in a stream of objects',
      { more: { 1000: objectStream({ 1001: '(never closed', 1002: script }) } },
      'javascript',
    ],
    [
      'a script behind a bracket that closes nothing',
      { more: { 1000: `<< /A [ >> ] /B ${script} >>` } },
      'javascript',
    ],
    ['a script in a page', { page: `/AA << /O ${script} >>` }, 'javascript'],
    ['a script in the text of a form', { catalog: '/AcroForm << /XFA [(t) 1000 0 R] >>' }, 'form-script'],
    ['a program to start', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }, 'launch'],
    ['a film that has scripts', { more: { 1000: '<< /Type /Annot /Subtype /RichMedia >>' } }, 'rich-media'],
  ])('is refused with %s', async (_, wish, what) => {
    expect(await inspectPdf(wish)).toEqual({ outcome: 'refused', refusal: 'scripted', details: { what } });
  });

  test('is refused behind a bracket left open before the object', async () => {
    const bytes = aPdf({ more: { 1000: script } });
    const misled = Buffer.from(
      Buffer.from(bytes).toString('latin1').replace('1000 0 obj', '( 0 obj'),
      'latin1',
    );

    expect(await inspectHere({ bytes: misled, name: 'a.pdf' })).toMatchObject({ refusal: 'scripted' });
  });

  test('is refused behind a comment between the words of its head', async () => {
    const bytes = aPdf({ more: { 1000: script } });
    const misled = Buffer.from(
      Buffer.from(bytes).toString('latin1').replace('1000 0 obj', '1000 0 %x\nobj'),
      'latin1',
    );

    expect(await inspectHere({ bytes: misled, name: 'a.pdf' })).toMatchObject({ refusal: 'scripted' });
  });

  test('is not seen in words of its text', async () => {
    expect(await inspectPdf({ pages: ['The /JavaScript and /Launch of a text (/JS)'] })).toMatchObject({
      outcome: 'inspected',
    });
  });

  test.each<[string, PdfWish]>([
    ['in its list', { catalog: '/Names << /EmbeddedFiles << /Names [(a) 1000 0 R] >> >>' }],
    ['on a page', { more: { 1000: '<< /Type /Annot /Subtype /FileAttachment >>' } }],
    [
      'beside it',
      { catalog: '/AF [1000 0 R]', more: { 1000: '<< /Type /Filespec /EF << /F 1001 0 R >> >>' } },
    ],
  ])('is refused with a file attached %s', async (_, wish) => {
    expect(await inspectPdf(wish)).toMatchObject({ refusal: 'attachments', details: { what: 'attachment' } });
  });
});

describe('A PDF that is closed', () => {
  test('is refused even where it opens without a password, for it may not be printed or copied', async () => {
    const bytes = aRestrictedPdf();
    const opened = await getDocumentProxy(bytes.slice(), { verbosity: 0 });

    const found = await inspectHere({ bytes, name: 'a.pdf' });

    expect(opened.numPages).toBe(1);
    expect(found).toEqual({ outcome: 'refused', refusal: 'encrypted', details: { what: 'document' } });
    await opened.loadingTask.destroy();
  });
});

describe('A PDF that would swell', () => {
  const packed = (size: number) => deflateSync(Buffer.alloc(size, 32), { level: 9 });

  test.each([
    ['packed once', '/Filter /FlateDecode', packed(streamLimits.stream + 1)],
    ['packed twice', '/Filter [/FlateDecode /FlateDecode]', deflateSync(packed(streamLimits.stream + 1))],
    [
      'packed and written in letters',
      '/Filter [/ASCIIHexDecode /FlateDecode]',
      Buffer.from(`${packed(streamLimits.stream + 1).toString('hex')}>`),
    ],
    ['told to be a picture', '/Subtype /Image /Filter /FlateDecode', packed(streamLimits.stream + 1)],
    ['in run lengths', '/Filter /RunLengthDecode', Buffer.alloc(streamLimits.stream / 60, 0x81)],
  ])('is refused, %s', async (_, dictionary, stream) => {
    expect(await inspectPdf({ more: { 1000: { dictionary, stream } } })).toMatchObject({
      refusal: 'bomb',
      details: { what: 'size' },
    });
  });

  test('is refused behind filter upon filter', async () => {
    const dictionary = '/Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode]';

    expect(await inspectPdf({ more: { 1000: { dictionary, stream: 'x' } } })).toMatchObject({
      refusal: 'bomb',
      details: { what: 'filters' },
    });
  });

  test('is read when its streams are written in letters, as some programs do', async () => {
    const content = deflateSync('BT ET').toString('hex');

    const found = await inspectPdf({
      more: { 1000: { dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]', stream: `${content}>` } },
    });

    expect(found).toMatchObject({ outcome: 'inspected' });
  });
});

describe('A PDF that is damaged', () => {
  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 300)],
    ['cut off at its very end', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 7)],
    ['its beginning alone', (bytes: Uint8Array) => bytes.subarray(0, 20)],
    ['without a catalog', (bytes: Uint8Array) => replaced(bytes, '/Root 1 0 R', '/Rxxt 1 0 R')],
    ['without its pages', (bytes: Uint8Array) => replaced(bytes, '2 0 obj', '9 0 obj')],
  ])('is refused, %s', async (_, break_) => {
    const bytes = break_(aPdf({ pages: ['a', 'b'] }));

    expect(await inspectHere({ bytes, name: 'a.pdf' })).toMatchObject({ refusal: 'damaged' });
  });

  test('does not make us read it again and again', async () => {
    const bytes = Buffer.concat([
      aPdf(),
      Buffer.from('1 0 obj('.repeat(1_000_000)),
      Buffer.from('\n%%EOF\n'),
    ]);

    expect(await inspectHere({ bytes, name: 'a.pdf' })).toMatchObject({
      refusal: 'damaged',
      details: { what: 'structure' },
    });
  });

  test('may not say elsewhere how a stream is packed', async () => {
    const wish = { more: { 1000: { dictionary: '/Filter 1001 0 R', stream: 'x' }, 1001: '/FlateDecode' } };

    expect(await inspectPdf(wish)).toMatchObject({ refusal: 'damaged', details: { what: 'filter' } });
  });
});

const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1');

describe('What a PDF says', () => {
  test('is its pages, its title, its author, its language and its structure', async () => {
    const found = await inspectPdf({
      pages: ['Budget', 'Recettes'],
      catalog: '/Lang (fr-MA) /MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot >>',
      trailer: '/Info << /Title (Budget 2026) /Author (Fatima Zahra) /Producer (LibreOffice) >>',
    });

    expect(found).toMatchObject({
      pages: 2,
      title: 'Budget 2026',
      producer: 'LibreOffice',
      language: 'fr-MA',
      tagged: true,
      text: 'Budget\nRecettes',
      findings: [{ what: 'author', sample: 'Fa••••' }],
    });
  });

  test('is nothing where it says nothing', async () => {
    expect(await inspectPdf({})).toMatchObject({ title: null, language: null, tagged: false, findings: [] });
  });

  test('is not structured by a mark alone', async () => {
    expect(await inspectPdf({ catalog: '/MarkInfo << /Marked true >>' })).toMatchObject({ tagged: false });
  });

  test('tells a scan from a text, even with the mark of the scanner on it', async () => {
    const scan = await inspectPdf({ pages: ['', ''] });
    const marked = await inspectHere({
      bytes: aPdf({ pages: ['Scanned by CamScanner', ''] }),
      name: 'a.pdf',
    });
    const mixed = await inspectPdf({ pages: ['Un texte qui a plus de lettres que la marque', ''] });
    const text = await inspectPdf({ pages: ['Court'] });

    expect(scan).toMatchObject({
      hasText: false,
      text: '',
      findings: [{ what: 'scanned-pages', where: [1, 2] }],
    });
    expect(marked).toMatchObject({ hasText: false, findings: [{ what: 'scanned-pages', where: [1, 2] }] });
    expect(mixed).toMatchObject({
      hasText: true,
      findings: [{ what: 'scanned-pages', count: 1, where: [2] }],
    });
    expect(text).toMatchObject({ hasText: true, findings: [] });
  });

  test('is read from the right in Arabic, in letters that people type, with its numbers in place', async () => {
    // «محلي 2026 بوابة» over «الميزانية», as a printing program places its glyphs.
    const bytes = anArabicPdf([
      { glyphs: 'ﺔﺑﺍﻮﺑ', x: 100, y: 700 },
      { glyphs: '2026', x: 200, y: 700 },
      { glyphs: 'ﻲﻠﺤﻣ', x: 300, y: 700 },
      { glyphs: 'ﺔﻴﻧﺍﺰﻴﻤﻟﺍ', x: 300, y: 680 },
    ]);

    expect(await inspectHere({ bytes, name: 'a.pdf' })).toMatchObject({
      language: 'ar-MA',
      text: 'محلي 2026 بوابة\nالميزانية',
    });
  });

  test('is read in both directions where a line holds both, as the page or the line has it', async () => {
    const french = { glyphs: 'Plan communal', x: 200, y: 700 };
    const inArabic = anArabicPdf([
      { glyphs: 'ﺔﻄﺧ', x: 150, y: 700 },
      french,
      { glyphs: 'ﺞﻣﺎﻧﺮﺑ', x: 300, y: 700 },
      { glyphs: 'ﺔﻴﻧﺍﺰﻴﻤﻟﺍ', x: 300, y: 680 },
    ]);
    const inFrench = anArabicPdf([
      french,
      { glyphs: 'ﺔﻄﺧ', x: 300, y: 700 },
      { glyphs: 'ﻢﻗﺭ', x: 350, y: 700 },
    ]);

    expect(await inspectHere({ bytes: inArabic, name: 'a' })).toMatchObject({
      text: 'برنامج Plan communal خطة\nالميزانية',
    });
    expect(await inspectHere({ bytes: inFrench, name: 'a' })).toMatchObject({
      text: 'Plan communal رقم خطة',
    });
  });

  test('is bounded for search, and looked through to its end for persons', async () => {
    const full = 'Un texte assez long pour remplir la page de mots, ligne après ligne.\n'.repeat(50);
    const pages = [...Array.from({ length: 60 }, () => full), 'CNIE : BE123456'];

    const found = await inspectPdf({ pages });

    expect(found).toMatchObject({ textIsCut: true, findings: [{ what: 'national-id', where: [61] }] });
    expect(found).toHaveProperty('text.length', 200_000);
  });

  test('includes the notes that readers put on it', async () => {
    const note = '<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /Contents (CNIE BE123456) >>';

    expect(await inspectPdf({ page: `/Annots [1000 0 R]`, more: { 1000: note } })).toMatchObject({
      findings: [
        { what: 'comments', count: 1, where: [1] },
        { what: 'national-id', sample: 'BE12••••' },
      ],
    });
  });
});
