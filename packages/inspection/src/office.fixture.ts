import { strToU8, type Zippable, zipSync } from 'fflate';

/** A document as its parts, by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An archive of these parts. */
export const zipped = (parts: Parts): Uint8Array => {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    // The part that tells the kind of an OpenDocument comes first and unpacked.
    files[name] = [typeof part === 'string' ? strToU8(part) : part, { level: name === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(files);
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'application/vnd.openxmlformats-officedocument';

const types = (parts: Readonly<Record<string, string>>): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    parts,
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const external = new Set(['attachedTemplate', 'oleObject', 'image', 'hyperlink']);

const relations = (targets: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${external.has(type) ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const core = (author: string): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Budget 2026</dc:title>${
    author && `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`
  }</cp:coreProperties>`;

const app = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`;

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of Word. */
export const paragraph = (text: string, format = ''): string =>
  `<w:p><w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A document of Word, as its parts: a test changes those that it is about. */
export const docxParts = (body = paragraph('Délibération du conseil'), author = ''): Parts => ({
  '[Content_Types].xml': types({
    'word/document.xml': `${office}.wordprocessingml.document.main+xml`,
    'word/comments.xml': `${office}.wordprocessingml.comments+xml`,
    'word/styles.xml': `${office}.wordprocessingml.styles+xml`,
  }),
  '_rels/.rels': relations({ r1: ['officeDocument', 'word/document.xml'] }),
  'word/document.xml': `${head}<w:document ${w}><w:body>${body}</w:body></w:document>`,
  'word/styles.xml': `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR" w:bidi="ar-MA"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
  'docProps/core.xml': core(author),
  'docProps/app.xml': app,
});

/** The part of Word that holds comments. */
export const commentsPart = (text: string): Parts => ({
  'word/comments.xml': `${head}<w:comments ${w}><w:comment w:id="0" w:author="X">${paragraph(text)}</w:comment></w:comments>`,
});

/** The part that says what a document of Word takes from outside. */
export const linkPart = (type: string, target: string): Parts => ({
  'word/_rels/document.xml.rels': relations({ r1: [type, target] }),
});

/** A sheet of a workbook. */
export interface SheetWish {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly hiddenRow?: number;
  readonly hiddenColumns?: boolean;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

const sheetPart = ({ rows, hiddenRow, hiddenColumns }: SheetWish): string => {
  const cell = (value: string | number, row: number, column: number): string => {
    const reference = `${letters(column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${reference}"><v>${value}</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const written = rows.map(
    (cells, row) =>
      `<row r="${row + 1}"${row === hiddenRow ? ' hidden="1"' : ''}>${cells.map((value, column) => cell(value, row, column)).join('')}</row>`,
  );
  const columns = hiddenColumns ? '<cols><col min="2" max="3" hidden="1"/></cols>' : '';
  return `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${written.join('')}</sheetData></worksheet>`;
};

/** A workbook of Excel, as its parts. */
export const xlsxParts = (
  sheets: readonly SheetWish[] = [{ rows: [['Recettes', 1200]] }],
  author = '',
): Parts => {
  const names = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const listed = sheets.map(
    ({ state }, index) =>
      `<sheet name="F${index + 1}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml': types({
      'xl/workbook.xml': `${office}.spreadsheetml.sheet.main+xml`,
      'xl/comments1.xml': `${office}.spreadsheetml.comments+xml`,
      'xl/externalLinks/externalLink1.xml': `${office}.spreadsheetml.externalLink+xml`,
    }).replace('<Override PartName="/xl/externalLinks/externalLink1.xml"', '<Ignored'),
    '_rels/.rels': relations({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      Object.fromEntries(
        names.map((_, index) => [`s${index + 1}`, ['worksheet', `worksheets/sheet${index + 1}.xml`]]),
      ),
    ),
    ...Object.fromEntries(names.map((name, index) => [name, sheetPart(sheets[index] ?? { rows: [] })])),
    'docProps/core.xml': core(author),
  };
};

/** Changes what the parts of an Office document are declared to be. */
export const declaring = (parts: Parts, name: string, type: string): Parts => ({
  ...parts,
  '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
    '</Types>',
    `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
  ),
});

/** The content type of a part of Office. */
export const officeType = (name: string): string => `${office}.${name}`;

const namespaces = ['office', 'text', 'table', 'style', 'meta', 'script'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const odf = `${namespaces.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"`;

/** A document of OpenDocument, as its parts. */
export const openDocumentParts = (
  kind: 'text' | 'spreadsheet',
  body: string,
  { styles = '', meta = '', scripts = '' } = {},
): Parts => ({
  mimetype: `application/vnd.oasis.opendocument.${kind}`,
  'META-INF/manifest.xml': `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/></manifest:manifest>`,
  'content.xml': `${head}<office:document-content ${odf}><office:scripts>${scripts}</office:scripts><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  'styles.xml': `${head}<office:document-styles ${odf}><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="MA" style:language-complex="ar" style:country-complex="MA"/></style:default-style></office:styles></office:document-styles>`,
  'meta.xml': `${head}<office:document-meta ${odf}><office:meta><meta:generator>LibreOffice/26.2</meta:generator>${meta}</office:meta></office:document-meta>`,
});
