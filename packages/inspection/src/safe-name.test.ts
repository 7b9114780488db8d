import { describe, expect, test } from 'vitest';
import { maxNameLength } from './limits.ts';
import { safeName } from './safe-name.ts';

describe('The name under which a file is published', () => {
  test.each([
    ['budget-2026.pdf', 'budget-2026.pdf', []],
    ['Budget 2026.PDF', 'Budget-2026.pdf', []],
    ['ميزانية الجماعة 2026.pdf', 'ميزانية-الجماعة-2026.pdf', []],
    ['قرار ١٢.pdf', 'قرار-١٢.pdf', []],
    ['Délibération n°12.pdf', 'Deliberation-n-12.pdf', ['characters']],
    ['Œuvre.pdf', 'OEuvre.pdf', ['characters']],
    ['مِيزَانِيَّة.pdf', 'ميزانية.pdf', ['characters']],
    ['آراء.pdf', 'آراء.pdf', []],
    ['rapport.docx', 'rapport.pdf', ['extension']],
    ['rapport', 'rapport.pdf', ['extension']],
    ['facture.pdf.exe', 'facture.pdf.pdf', ['extension']],
    ['../../etc/passwd.pdf', 'passwd.pdf', ['characters']],
    ['C:\\Users\\x\\budget.pdf', 'budget.pdf', ['characters']],
    ['a/b.pdf', 'b.pdf', ['characters']],
    ['..pdf', 'document.pdf', ['characters']],
    ['.pdf', 'document.pdf', []],
    ['a\u0000\u001b[31mb\n.pdf', 'a-31mb.pdf', ['characters']],
    ['a<b>&"c\'.pdf', 'a-b-c.pdf', ['characters']],
    ['con.pdf', 'document-con.pdf', ['reserved']],
    ['NUL.txt.pdf', 'document-NUL.txt.pdf', ['reserved']],
    ['%2e%2e%2f.pdf', '2e-2e-2f.pdf', ['characters']],
    ['😀.pdf', 'document.pdf', ['characters']],
    ['', 'document.pdf', ['extension']],
  ])('of %j is %s', (name, published, changes) => {
    expect(safeName(name, 'pdf')).toEqual({ name: published, changes });
  });

  test('is short enough for every disk', () => {
    const { name, changes } = safeName(`${'ميزانية '.repeat(60)}.pdf`, 'pdf');

    expect(name.length).toBeLessThanOrEqual(maxNameLength + '.pdf'.length);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(changes).toEqual(['length']);
  });

  test('stays as it is the second time', () => {
    for (const name of ['Délibération n°12.pdf', 'ميزانية 2026.pdf', 'con', '../x', 'a'.repeat(300)]) {
      const once = safeName(name, 'pdf').name;

      expect(safeName(once, 'pdf')).toEqual({ name: once, changes: [] });
    }
  });
});
