import { describe, expect, test } from 'vitest';
import { inspectHere } from './inspect-here.ts';
import {
  commentsPart,
  declaring,
  docxParts,
  linkPart,
  officeType,
  openDocumentParts,
  type Parts,
  paragraph,
  xlsxParts,
  zipped,
} from './office.fixture.ts';

const inspectParts = (parts: Parts) => inspectHere({ bytes: zipped(parts), name: 'a' });

const finding = (what: string, count: number, where: readonly number[] = []) =>
  expect.objectContaining({ what, count, where });

describe('A document of Word', () => {
  test('gives its text, its title, its program and nothing to say', async () => {
    const found = await inspectParts(docxParts(`${paragraph('Le conseil')}${paragraph('délibère')}`));

    expect(found).toMatchObject({
      kind: 'docx',
      text: 'Le conseil\ndélibère',
      title: 'Budget 2026',
      producer: 'Microsoft Office Word',
      language: 'fr-FR',
      findings: [],
    });
  });

  test('is in Arabic when its letters are', async () => {
    expect(await inspectParts(docxParts(paragraph('محضر دورة المجلس')))).toMatchObject({ language: 'ar-MA' });
  });

  test('tells its changes, and keeps what was deleted out of search', async () => {
    const body =
      '<w:p><w:ins w:id="1"><w:r><w:t>ajouté</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>retiré</w:delText></w:r></w:del><w:r><w:rPr><w:b/><w:rPrChange w:id="3"/></w:rPr><w:t> gardé</w:t></w:r></w:p>';

    expect(await inspectParts(docxParts(body))).toMatchObject({
      text: 'ajouté gardé',
      findings: [finding('tracked-changes', 3)],
    });
  });

  test('tells persons in what was deleted', async () => {
    const body = '<w:p><w:del w:id="2"><w:r><w:delText>CIN BE123456</w:delText></w:r></w:del></w:p>';

    expect(await inspectParts(docxParts(body))).toMatchObject({
      findings: [finding('national-id', 1), finding('tracked-changes', 1)],
    });
  });

  test('tells its comments and keeps them out of search', async () => {
    expect(await inspectParts({ ...docxParts(), ...commentsPart('à cacher') })).toMatchObject({
      text: 'Délibération du conseil',
      findings: [finding('comments', 1)],
    });
  });

  test('tells hidden text, and not what only says that it is shown', async () => {
    const body = `${paragraph('secret', '<w:vanish/>')}${paragraph('public', '<w:vanish w:val="0"/>')}`;

    expect(await inspectParts(docxParts(body))).toMatchObject({
      text: 'public',
      findings: [finding('hidden-text', 1)],
    });
  });

  test('tells its authors masked', async () => {
    const found = await inspectParts(docxParts(undefined, 'Fatima Zahra El Alaoui'));

    expect(found).toMatchObject({ findings: [{ what: 'author', count: 2, sample: 'Fa••••' }] });
    expect(JSON.stringify(found)).not.toContain('Alaoui');
  });

  test('tells a template on the disk of somebody', async () => {
    const found = await inspectParts({
      ...docxParts(),
      ...linkPart('attachedTemplate', 'file:///C:\\Users\\alaoui\\commune.dotm'),
    });

    expect(found).toMatchObject({ findings: [{ what: 'template', sample: 'C:••••' }] });
  });

  test.each([
    ['attachedTemplate', 'https://x.example/evil.dotm'],
    ['attachedTemplate', '\\\\x.example\\evil.dotm'],
    ['attachedTemplate', 'file://x.example/evil.dotm'],
    ['oleObject', 'mhtml:https://x.example/evil.html'],
  ])('is refused when it opens what another machine holds: %s %s', async (type, target) => {
    expect(await inspectParts({ ...docxParts(), ...linkPart(type, target) })).toMatchObject({
      refusal: 'scripted',
      details: { what: 'remote' },
    });
  });

  test('tells pictures that another machine holds, and not links that people follow', async () => {
    const picture = await inspectParts({ ...docxParts(), ...linkPart('image', 'https://x.example/a.png') });
    const link = await inspectParts({ ...docxParts(), ...linkPart('hyperlink', 'https://x.example/') });

    expect(picture).toMatchObject({ findings: [finding('external-links', 1)] });
    expect(link).toMatchObject({ findings: [] });
  });

  test.each([
    '<w:p><w:fldSimple w:instr="DDEAUTO cmd /k"/></w:p>',
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>',
  ])('is refused when a field starts a program: %s', async (body) => {
    expect(await inspectParts(docxParts(body))).toMatchObject({
      refusal: 'scripted',
      details: { what: 'dde' },
    });
  });

  test('keeps the text around a box of text', async () => {
    const body = `<w:p><w:r><w:t>avant </w:t><w:txbxContent>${paragraph('dedans')}</w:txbxContent></w:r></w:p>`;

    expect(await inspectParts(docxParts(body))).toMatchObject({ text: 'avant dedans' });
  });

  test('is damaged without its main part', async () => {
    const { 'word/document.xml': _, ...rest } = docxParts();

    expect(await inspectParts(rest)).toMatchObject({ refusal: 'damaged' });
  });
});

describe('A workbook of Excel', () => {
  test('gives the text of each sheet, in the order of its sheets', async () => {
    const found = await inspectParts(
      xlsxParts([{ rows: [['Recettes', 1200]] }, { rows: [['Dépenses', 1100]] }]),
    );

    expect(found).toMatchObject({ kind: 'xlsx', text: 'Recettes 1200\nDépenses 1100', findings: [] });
  });

  test('tells hidden sheets, rows and columns, and where', async () => {
    const found = await inspectParts(
      xlsxParts([
        { rows: [['a']] },
        { rows: [['b'], ['c']], hiddenRow: 1, hiddenColumns: true },
        { rows: [['d']], state: 'hidden' },
        { rows: [['e']], state: 'veryHidden' },
      ]),
    );

    expect(found).toMatchObject({
      findings: [finding('hidden-rows-or-columns', 2, [2]), finding('hidden-sheets', 2, [3, 4])],
    });
  });

  test('tells persons under the head of their column, hidden or not', async () => {
    const rows = [
      ['Liste des bénéficiaires'],
      ['Nom', 'N° CIN', 'Réf.'],
      ['A', 'be 123456', 'AB654321'],
      ['B', 'T١٢٣٤٥٦', 'AB654322'],
    ];

    expect(await inspectParts(xlsxParts([{ rows: [] }, { rows, state: 'hidden' }]))).toMatchObject({
      findings: [
        finding('hidden-sheets', 1, [2]),
        { what: 'national-id', confidence: 'certain', count: 2, where: [2], sample: 'BE12••••' },
      ],
    });
  });

  test('tells its comments, its authors and what it takes from elsewhere', async () => {
    const parts = declaring(
      {
        ...xlsxParts(undefined, 'Ahmed'),
        'xl/comments1.xml': '<comments><commentList><comment/><comment/></commentList></comments>',
        'xl/link.xml': '<externalLink><externalBook/></externalLink>',
      },
      'xl/link.xml',
      officeType('spreadsheetml.externalLink+xml'),
    );

    expect(await inspectParts(parts)).toMatchObject({
      findings: [finding('author', 2), finding('comments', 2), finding('external-links', 1)],
    });
  });

  test('is refused when it starts a program', async () => {
    const parts = declaring(
      { ...xlsxParts(), 'xl/link.xml': '<externalLink><ddeLink ddeService="cmd"/></externalLink>' },
      'xl/link.xml',
      officeType('spreadsheetml.externalLink+xml'),
    );

    expect(await inspectParts(parts)).toMatchObject({ refusal: 'scripted', details: { what: 'dde' } });
  });

  test('shares texts between its cells', async () => {
    const parts = declaring(
      {
        ...xlsxParts(),
        'xl/s.xml':
          '<sst><si><t>zéro</t></si><si><r><t>un</t></r><rPh><t>x</t></rPh><r><t> deux</t></r></si></sst>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c t="s"><v>1</v></c><c t="s"><v>9</v></c><c t="s"><v>0</v></c></row></sheetData></worksheet>',
      },
      'xl/s.xml',
      officeType('spreadsheetml.sharedStrings+xml'),
    );

    expect(await inspectParts(parts)).toMatchObject({ text: 'un deux zéro' });
  });
});

describe('A text of OpenDocument', () => {
  const inspectText = (body: string, more = {}) => inspectParts(openDocumentParts('text', body, more));

  test('gives its text, its program and its language', async () => {
    expect(await inspectText('<text:h>Titre</text:h><text:p>Un<text:s/>mot</text:p>')).toMatchObject({
      kind: 'odt',
      text: 'Titre\nUn mot',
      producer: 'LibreOffice/26.2',
      language: 'fr-MA',
      findings: [],
    });
  });

  test('is in Arabic when its letters are', async () => {
    expect(await inspectText('<text:p>محضر</text:p>')).toMatchObject({ language: 'ar-MA' });
  });

  test('tells changes, comments and hidden text, and keeps them out of search', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = [
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>retiré</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:p>public<office:annotation><dc:creator>X</dc:creator><text:p>note</text:p></office:annotation>',
      '<text:span text:style-name="T1"> secret</text:span></text:p>',
    ].join('');

    expect(await inspectText(body, { styles })).toMatchObject({
      text: 'public',
      findings: [finding('comments', 1), finding('hidden-text', 1), finding('tracked-changes', 1)],
    });
  });

  test('tells its authors and its template', async () => {
    const meta =
      '<meta:initial-creator>Ahmed</meta:initial-creator><dc:creator>Fatima</dc:creator><meta:template xlink:href="file:///home/ahmed/x.ott"/>';

    expect(await inspectText('<text:p>x</text:p>', { meta })).toMatchObject({
      findings: [finding('author', 2), finding('template', 1)],
    });
  });
});

describe('A workbook of OpenDocument', () => {
  const inspectTables = (body: string, styles = '') =>
    inspectParts(openDocumentParts('spreadsheet', body, { styles }));
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: readonly string[], attributes = '') =>
    `<table:table-row ${attributes}>${cells.map(cell).join('')}</table:table-row>`;

  test('gives the text of each sheet', async () => {
    const found = await inspectTables(
      `<table:table>${row(['Recettes', '1200'])}</table:table><table:table>${row(['Dépenses', '1100'])}</table:table>`,
    );

    expect(found).toMatchObject({ kind: 'ods', text: 'Recettes 1200\nDépenses 1100', findings: [] });
  });

  test('tells hidden sheets, rows and columns, comments and what it takes from elsewhere', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const found = await inspectTables(
      `<table:table><table:table-column table:visibility="collapse"/>${row(['a'], 'table:visibility="filter"')}</table:table>` +
        '<table:table table:style-name="ta2"><table:table-source xlink:href="x.ods"/><table:table-row><table:table-cell><office:annotation><text:p>note</text:p></office:annotation></table:table-cell></table:table-row></table:table>',
      styles,
    );

    expect(found).toMatchObject({
      text: 'a',
      findings: [
        finding('comments', 1, [2]),
        finding('external-links', 1, [2]),
        finding('hidden-rows-or-columns', 2, [1]),
        finding('hidden-sheets', 1, [2]),
      ],
    });
  });

  test('keeps cells under their heads across empty ones', async () => {
    const found = await inspectTables(
      `<table:table>${row(['Nom', 'x', 'y', 'CIN'])}<table:table-row>${cell('A')}<table:table-cell table:number-columns-repeated="2"/>${cell('k 123456')}</table:table-row></table:table>`,
    );

    expect(found).toMatchObject({ findings: [{ what: 'national-id', confidence: 'certain' }] });
  });

  test('is refused when a formula asks another program', async () => {
    const formula =
      '<table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;x&quot;;&quot;y&quot;)"/>';

    expect(
      await inspectTables(`<table:table><table:table-row>${formula}</table:table-row></table:table>`),
    ).toMatchObject({ refusal: 'scripted', details: { what: 'dde' } });
  });

  test('is refused when it starts a program', async () => {
    expect(await inspectTables('<table:dde-links><table:dde-link/></table:dde-links>')).toMatchObject({
      refusal: 'scripted',
    });
  });
});
