/** What a made-up document says: a heading, then lines, on one page. */
export interface SmallPdf {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The few characters of French that Windows keeps elsewhere than Unicode. */
const windows: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '€': 0x80, '–': 0x96 };

/** A text of a PDF, in the one encoding that its built-in fonts have. */
const quoted = (text: string): string => {
  const bytes = [...text].map((letter) => String.fromCharCode(windows[letter] ?? letter.charCodeAt(0)));
  return `(${bytes.join('').replaceAll(/[\\()]/g, '\\$&')})`;
};

/** Writes numbered objects with the table that says where each begins. */
const assemble = (objects: readonly string[]): Buffer => {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
};

/**
 * A document of one page in French that anyone can read, aloud too: tagged, with its language and its title.
 *
 * It shows what a file of a publication should be; letters outside of Latin would need a font.
 */
export const smallPdf = ({ title, lines }: SmallPdf): Buffer => {
  const first = 8;
  const elements = [title, ...lines].map((text, at) => ({ text, at, tag: at === 0 ? 'H1' : 'P' }));
  const stream = elements
    .map(({ text, at, tag }) => {
      const [size, from] = at === 0 ? [18, 780] : [11, 752 - at * 18];
      return `/${tag} << /MCID ${at} >> BDC BT /F1 ${size} Tf 56 ${from} Td ${quoted(text)} Tj ET EMC`;
    })
    .join('\n');
  const references = elements.map(({ at }) => `${first + at} 0 R`).join(' ');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents 0 /Tabs /S /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> /Contents 4 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Title ${quoted(title)} >>`,
    `<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [${references}]] >> /ParentTreeNextKey 1 >>`,
    `<< /Type /StructElem /S /Document /P 6 0 R /K [${references}] >>`,
    ...elements.map(({ at, tag }) => `<< /Type /StructElem /S /${tag} /P 7 0 R /Pg 3 0 R /K ${at} >>`),
  ]);
};
