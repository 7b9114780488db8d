import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';

const inspectCsv = (bytes: Uint8Array | string) =>
  inspectHere({ bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name: 'a.csv' });

/** «النوع;المبلغ» over «بناء;1200», as Excel writes it in Arabic. */
const arabic = Buffer.from('c7e1e4e6da3bc7e1e3c8e1db0d0ac8e4c7c13b313230300d0a', 'hex');

describe('A table in plain text', () => {
  test.each([
    ['semicolons', 'Nom;Prix\nEau;12\n'],
    ['commas', 'Nom,Prix\nEau,12\n'],
    ['tabs', 'Nom\tPrix\nEau\t12\n'],
    ['bars', 'Nom|Prix\r\nEau|12\r\n'],
    ['a mark of its order of bytes', '\ufeffNom;Prix\nEau;12\n'],
    ['quotes', '"Nom";"Prix"\n"Eau";12\n'],
  ])('is read with %s', async (_, text) => {
    expect(await inspectCsv(text)).toMatchObject({
      kind: 'csv',
      mediaType: 'text/csv; charset=utf-8',
      text: 'Nom Prix\nEau 12',
    });
  });

  test('is read in the letters of Excel in French', async () => {
    const found = await inspectCsv(Buffer.from('Libellé;Coût\nÉtude;12\n', 'latin1'));

    expect(found).toMatchObject({
      mediaType: 'text/csv; charset=windows-1252',
      text: 'Libellé Coût\nÉtude 12',
    });
  });

  test('is read in the letters of Excel in Arabic', async () => {
    expect(await inspectCsv(arabic)).toMatchObject({
      mediaType: 'text/csv; charset=windows-1256',
      text: 'النوع المبلغ\nبناء 1200',
    });
  });

  test('tells persons under the head of their column', async () => {
    expect(await inspectCsv('Nom;CIN\nA;ab 123456\nB;x\n')).toMatchObject({
      findings: [{ what: 'national-id', confidence: 'certain', count: 1, where: [] }],
    });
  });

  test('tells formulas, and not numbers with a sign', async () => {
    expect(await inspectCsv('a;b;c\n=1+1;@SUM(A1);-12,5\n+212;-cmd|x;- 3\n')).toMatchObject({
      findings: [{ what: 'formulas', count: 3 }],
    });
  });

  test('may hold addresses between brackets and comparisons', async () => {
    expect(await inspectCsv('a;b\nFatima <f@x.ma>;x < 3 = on\n')).toMatchObject({ outcome: 'inspected' });
  });

  test('is read to its end when a quote is never closed', async () => {
    expect(await inspectCsv('a;b\n"c;d\ne;f\n')).toMatchObject({ outcome: 'inspected' });
  });
});
