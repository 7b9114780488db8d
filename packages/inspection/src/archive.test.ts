import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';
import { archiveLimits } from './limits.ts';
import {
  declaring,
  docxParts,
  officeType,
  openDocumentParts,
  type Parts,
  xlsxParts,
  zipped,
} from './office.fixture.ts';

const inspectParts = (parts: Parts) => inspectHere({ bytes: zipped(parts), name: 'a.docx' });

/** Writes another number where the archive says how large a part is once unpacked. */
const lying = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
  const buffer = Buffer.from(bytes);
  const entry = buffer.lastIndexOf(name) - 46;
  buffer.writeUInt32LE(size, entry + 24);
  return buffer;
};

/** Lists a part of an archive so many times more, each under another name. */
const listing = (bytes: Uint8Array, name: string, times: number): Uint8Array => {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const start = buffer.lastIndexOf(name) - 46;
  const entry = buffer.subarray(start, start + 46 + name.length);
  const copies = Array.from({ length: times }, (_, index) => {
    const copy = Buffer.from(entry);
    copy.write(`q${String(index).padStart(3, '0')}`, 46);
    return copy;
  });
  const tail = Buffer.from(buffer.subarray(end));
  const more = Buffer.concat(copies);
  for (const at of [8, 10]) tail.writeUInt16LE(tail.readUInt16LE(at) + times, at);
  tail.writeUInt32LE(tail.readUInt32LE(12) + more.length, 12);
  return Buffer.concat([buffer.subarray(0, end), more, tail]);
};

/** Bytes that pack about 100 to one: below the ratio, so that only their sum can refuse them. */
const unremarkable = (length: number): Uint8Array => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 420) bytes.writeUInt32LE((at * 2_654_435_761) % 2 ** 32, at);
  return bytes;
};

const MB = 2 ** 20;

describe('An archive', () => {
  test('is refused when a part swells beyond its ratio', async () => {
    const bomb = await inspectParts({ ...docxParts(), 'word/media/x.bmp': new Uint8Array(8 * MB) });

    expect(bomb).toEqual({ outcome: 'refused', refusal: 'bomb', details: { what: 'ratio' } });
  });

  test('is refused when a part swells, whatever size it announces', async () => {
    const bytes = lying(
      zipped({ ...docxParts(), 'word/media/x.bmp': new Uint8Array(8 * MB) }),
      'word/media/x.bmp',
      10,
    );

    expect(await inspectHere({ bytes, name: 'a.docx' })).toMatchObject({ refusal: 'bomb' });
  });

  test('is refused when its parts together are too much, were they one part under many names', async () => {
    const bytes = listing(
      zipped({ ...docxParts(), p000: unremarkable(2 * MB) }),
      'p000',
      archiveLimits.total / (2 * MB),
    );

    expect(await inspectHere({ bytes, name: 'a.docx' })).toMatchObject({
      refusal: 'bomb',
      details: { what: 'size' },
    });
  });

  test('is refused when it has too many parts', async () => {
    const parts = Array.from({ length: archiveLimits.entries }, (_, index) => [`p${index}`, '']);

    const bomb = await inspectParts({ ...docxParts(), ...Object.fromEntries(parts) });

    expect(bomb).toMatchObject({ refusal: 'bomb', details: { what: 'entries' } });
  });

  test.each(['../evil.xml', '/etc/passwd', 'word/../../evil', 'C:/evil', '..\\evil.xml'])(
    'is refused when a part is called %s',
    async (name) => {
      expect(await inspectParts({ ...docxParts(), [name]: 'x' })).toMatchObject({
        refusal: 'bomb',
        details: { what: 'path' },
      });
    },
  );

  test('may hold the table behind a chart, and is refused when that holds an archive too', async () => {
    const chart = zipped(xlsxParts());
    const deeper = zipped({ ...xlsxParts(), 'xl/embeddings/b.xlsx': chart });

    const one = await inspectParts({ ...docxParts(), 'word/embeddings/a.xlsx': chart });
    const two = await inspectParts({ ...docxParts(), 'word/embeddings/a.xlsx': deeper });

    expect(one).toMatchObject({ findings: [{ what: 'embedded-objects', count: 1 }] });
    expect(two).toMatchObject({ refusal: 'bomb', details: { what: 'nested-archive' } });
  });

  test.each([
    ['another archive', 'Rar!\x1a\x07\x00', 'bomb', 'nested-archive'],
    ['an object of before 2007', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'attachments', 'ole-object'],
    ['a program', 'MZ\x90\x00', 'attachments', 'program'],
  ])('is refused when it holds %s', async (_, start, refusal, what) => {
    const part = Buffer.from(`${start}${'x'.repeat(100)}`, 'latin1');

    expect(await inspectParts({ ...docxParts(), 'word/embeddings/x.bin': part })).toMatchObject({
      refusal,
      details: { what },
    });
  });

  test('is refused when two parts have one name', async () => {
    const bytes = Buffer.from(
      zipped({ ...docxParts(), 'word/documenu.xml': String(docxParts()['word/document.xml']) }),
    );
    const twice = Buffer.from(bytes.toString('latin1').replaceAll('documenu', 'document'), 'latin1');

    expect(await inspectHere({ bytes: twice, name: 'a.docx' })).toMatchObject({ refusal: 'damaged' });
  });

  test('is refused when a part is behind a password', async () => {
    const bytes = Buffer.from(zipped(docxParts()));
    bytes.writeUInt16LE(1, bytes.lastIndexOf('word/document.xml') - 46 + 8);

    expect(await inspectHere({ bytes, name: 'a.docx' })).toMatchObject({ refusal: 'encrypted' });
  });

  test('is refused when it is no document', async () => {
    const bytes = zipSync({ 'readme.txt': strToU8('x') });

    expect(await inspectHere({ bytes, name: 'a.docx' })).toMatchObject({ refusal: 'type' });
  });

  test('is refused when a part is not what it was', async () => {
    const bytes = Buffer.from(zipped({ ...openDocumentParts('text', '<text:p>x</text:p>') }));
    bytes.write('X', bytes.indexOf('opendocument.text'));

    expect(await inspectHere({ bytes, name: 'a.odt' })).toMatchObject({ refusal: 'damaged' });
  });

  test('is refused when it is cut off', async () => {
    const bytes = zipped(docxParts());

    expect(await inspectHere({ bytes: bytes.subarray(0, -40), name: 'a.docx' })).toMatchObject({
      refusal: 'damaged',
    });
  });
});

describe('A part in XML', () => {
  const with_ = (document: string) => inspectParts({ ...docxParts(), 'word/document.xml': document });

  test('is refused with a document type, before any entity of it is read', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';

    expect(await with_(laughs)).toMatchObject({ refusal: 'bomb', details: { what: 'dtd' } });
  });

  test('is refused when it asks for a file', async () => {
    const reading = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';

    expect(await with_(reading)).toMatchObject({ refusal: 'bomb', details: { what: 'dtd' } });
  });

  test('is refused when it is nested without end', async () => {
    expect(await with_('<x>'.repeat(100_000))).toMatchObject({ refusal: 'bomb', details: { what: 'depth' } });
  });

  test.each(['<x>', '<x></y>', '<x>&unknown;</x>', '<x a=1/>', '\xff\xfe\xfd', ''])(
    'is refused when it is broken: %s',
    async (document) => {
      expect(await with_(document)).toMatchObject({ refusal: 'damaged' });
    },
  );
});

describe('A macro', () => {
  test.each([
    ['by the name of its part', { ...docxParts(), 'word/vbaProject.bin': 'x' }],
    [
      'by its type, whatever the part is called',
      declaring({ ...docxParts(), 'word/x.bin': 'x' }, 'word/x.bin', 'application/vnd.ms-office.vbaProject'),
    ],
    [
      'in a document that allows them',
      declaring(docxParts(), 'a.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    [
      'in a workbook that allows them',
      declaring(xlsxParts(), 'a.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    ],
    ['on a sheet of Excel 4', declaring(xlsxParts(), 'xl/m.xml', 'application/vnd.ms-excel.macrosheet+xml')],
    ['of Basic', { ...openDocumentParts('text', ''), 'Basic/Standard/Module1.xml': '<x/>' }],
    ['of Python', { ...openDocumentParts('text', ''), 'Scripts/python/evil.py': 'x' }],
    [
      'tied to an event',
      openDocumentParts('text', '', { scripts: '<script:event-listener script:event-name="dom:load"/>' }),
    ],
    [
      'in the table behind a chart',
      {
        ...docxParts(),
        'word/embeddings/a.xlsx': zipped(
          declaring(xlsxParts(), 'a.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
        ),
      },
    ],
  ])('is refused %s', async (_, parts) => {
    expect(await inspectParts(parts)).toMatchObject({ refusal: 'scripted', details: { what: 'macro' } });
  });

  test('is not seen in the empty lists of libraries that LibreOffice writes', async () => {
    const parts = {
      ...openDocumentParts('text', '<text:p>Budget</text:p>'),
      'Basic/script-lc.xml': '<x/>',
      'Basic/Standard/script-lb.xml': '<x/>',
    };

    expect(await inspectParts(parts)).toMatchObject({ outcome: 'inspected', kind: 'odt' });
  });

  test('has no place in a template either', async () => {
    const template = declaring(
      { ...docxParts(), '[Content_Types].xml': '<Types></Types>' },
      'word/document.xml',
      officeType('wordprocessingml.template.main+xml'),
    );

    expect(await inspectParts(template)).toMatchObject({ refusal: 'type', details: { what: 'template' } });
  });

  test('is kept from documents of LibreOffice behind a password, which cannot be read', async () => {
    const parts = openDocumentParts('text', '');
    const manifest = String(parts['META-INF/manifest.xml']).replace(
      '</manifest:manifest>',
      '<manifest:encryption-data/></manifest:manifest>',
    );

    expect(await inspectParts({ ...parts, 'META-INF/manifest.xml': manifest })).toMatchObject({
      refusal: 'encrypted',
    });
  });
});
