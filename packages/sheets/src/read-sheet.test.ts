import { legalModel } from '@mahalli/registry/legal-models';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { knownTo } from './headings.ts';
import { readFile } from './read-sheet.ts';

const grants = legalModel('grants-to-associations');
if (grants === undefined) throw new Error('no such model');
const known = knownTo(grants);

const ns = 'http://schemas.openxmlformats.org';

/** A workbook of one sheet, as small as Excel still opens it; style 1 is that of days. */
const aWorkbook = (rows: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    ...more,
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${ns}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${ns}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<?xml version="1.0"?><styleSheet xmlns="${ns}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('A file', () => {
  test('that is a workbook gives the texts, numbers and days of its first sheet', async () => {
    const bytes = aWorkbook(
      `<row r="1">${text('A1', 'الجمعية')}${text('B1', 'Montant')}${text('C1', 'Jour')}</row>` +
        `<row r="2">${text('A2', 'تيويزي')}<c r="B2"><v>1234.5</v></c><c r="C2" s="1"><v>46083</v></c></row>`,
    );

    expect(await readFile(bytes, known)).toEqual([
      ['الجمعية', 'Montant', 'Jour'],
      ['تيويزي', '1234,5', '2026-03-02'],
    ]);
  });

  test('that is a workbook loses the noise of a computer’s fractions, and no digit', async () => {
    const bytes = aWorkbook(
      `<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>100</v></c><c r="C1"><v>-7.25</v></c></row>`,
    );

    expect(await readFile(bytes, known)).toEqual([['0,3', '100', '-7,25']]);
  });

  test.each([
    ['utf-8', new TextEncoder().encode('\ufeffالجمعية;Montant\nتيويزي;1')],
    // What Excel writes for Arabic when it is not asked for UTF-8.
    [
      'windows-1256',
      Uint8Array.from([
        0xc7, 0xe1, 0xcc, 0xe3, 0xda, 0xed, 0xc9, 0x3b, 0x4d, 0x6f, 0x6e, 0x74, 0x61, 0x6e, 0x74, 0x0a, 0xca,
        0xed, 0xe6, 0xed, 0xd2, 0xed, 0x3b, 0x31,
      ]),
    ],
  ])('of plain text is read in %s', async (_, bytes) => {
    expect(await readFile(bytes, known)).toEqual([
      ['الجمعية', 'Montant'],
      ['تيويزي', '1'],
    ]);
  });

  test('that cannot be read says why', async () => {
    const whole = aWorkbook('<row r="1"/>');
    const swollen = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(5 * 2 ** 20) });
    const crowded = zipSync(
      Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.xml`, new Uint8Array(1)])),
    );

    expect(await readFile(new Uint8Array(), known)).toBe('empty');
    expect(await readFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), known)).toBe('old-workbook');
    expect(await readFile(whole.slice(0, 200), known)).toBe('damaged');
    expect(await readFile(zipSync({ 'a.txt': strToU8('x') }), known)).toBe('damaged');
    expect(swollen.length).toBeLessThan(64 * 1024);
    expect(await readFile(swollen, known)).toBe('too-heavy');
    expect(await readFile(crowded, known)).toBe('too-heavy');
  });

  test('that lies about its weight is not unpacked beyond what it says', async () => {
    const honest = zipSync({ 'xl/workbook.xml': new Uint8Array(50 * 2 ** 20) });
    const lying = Uint8Array.from(honest);
    const view = new DataView(lying.buffer);
    // The size in the directory at the end is what readers believe.
    for (let at = 0; at + 28 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }

    expect(await readFile(lying, known)).toBe('too-heavy');
  });

  test('that holds macros or what does harm is not read', async () => {
    const rows = `<row r="1">${text('A1', 'Montant')}</row>`;
    // In two halves, or antivirus programs would take this source for the thing itself.
    const harmful = `${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$'}${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;

    expect(await readFile(aWorkbook(rows), known)).toEqual([['Montant']]);
    expect(await readFile(aWorkbook(rows, { 'xl/vbaProject.bin': new Uint8Array(9) }), known)).toBe('unsafe');
    expect(await readFile(aWorkbook(rows, { 'xl/media/a.png': strToU8(harmful) }), known)).toBe('unsafe');
    expect(await readFile(strToU8(`Montant\n${harmful}`), known)).toBe('unsafe');
  });
});
