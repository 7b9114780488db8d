import type { Archive } from './archive.ts';
import { collectText } from './collected-text.ts';
import { type Found, gatherFindings } from './found.ts';
import type { Contents } from './inspected.ts';
import { readLanguages, readProperties } from './office-properties.ts';
import { watchForPersons } from './personal.ts';
import { countLetters, isMostlyArabic } from './plain-text.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';
import { gatherSheets, type SheetText } from './sheet-text.ts';

/** What is common to texts and tables of OpenDocument. */
interface Hiding {
  /** Styles whose text or table is not shown. */
  readonly styles: ReadonlySet<string>;
}

/** Styles that hide: `text:display="none"` for text, `table:display="false"` for sheets. */
const readHidingStyles = (parts: readonly (Uint8Array | undefined)[]): Hiding => {
  const styles = new Set<string>();
  for (const part of parts) {
    if (!part) continue;
    let style = '';
    readXml(part, {
      open(name, attributes) {
        if (name === 'style') style = attributes('name') ?? '';
        const display = name.endsWith('-properties') ? attributes('display') : undefined;
        if (display === 'none' || display === 'false') styles.add(style);
      },
    });
  }
  return { styles };
};

const hides = ({ styles }: Hiding, attributes: Attributes): boolean =>
  styles.has(attributes('style-name') ?? '');

const refuseScripts = (name: string): void => {
  if (name === 'event-listener' || name === 'script') throw new Refusal('scripted', { what: 'macro' });
  if (name === 'dde-connection-decl' || name === 'dde-link' || name === 'dde-source') {
    throw new Refusal('scripted', { what: 'dde' });
  }
};

/** How many spaces, columns or rows an element stands for; a sheet has a million rows and no more. */
const repeated = (attributes: Attributes, name: string): number => {
  const count = Number(attributes(name) ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, 2 ** 20) : 1;
};

/** Formulas that ask another program. */
const isDde = (formula: string): boolean => /\bDDE\s*\(/i.test(formula);

const damaged = () => new Refusal('damaged', { what: 'document' });

/** Elements whose text is not shown in the document. */
const unseen = new Set(['tracked-changes', 'annotation', 'hidden-text', 'hidden-paragraph']);

const finish = (archive: Archive, found: Found, said: { text: string; textIsCut: boolean }) => {
  found.add({ what: 'embedded-objects', count: archive.embedded.length });
  const properties = readProperties(archive, ['meta.xml'], found);
  const { latin, complex } = readLanguages(archive.read('styles.xml'));
  return {
    pages: null,
    ...properties,
    language: isMostlyArabic(said.text) ? (complex ?? latin) : latin,
    tagged: null,
    ...said,
    findings: found.list(),
    picture: null,
  };
};

/** Reads a text of OpenDocument: what it shows, what was changed in it, who wrote it. */
export const readOdt = async (archive: Archive): Promise<Contents> => {
  const content = archive.read('content.xml');
  if (!content) throw damaged();
  const found = gatherFindings();
  const persons = watchForPersons(found);
  const hiding = readHidingStyles([content, archive.read('styles.xml')]);
  let [shown, hidden] = ['', ''];
  // How many elements around the text keep it from being shown, and at which depth each of them began.
  const around: number[] = [];
  let [depth, inBody] = [0, false];
  readXml(content, {
    open(name, attributes) {
      refuseScripts(name);
      depth += 1;
      if (name === 'body') inBody = true;
      if (name === 'changed-region') found.add({ what: 'tracked-changes' });
      if (name === 'annotation') found.add({ what: 'comments' });
      const isHidden = hides(hiding, attributes) && (name === 'span' || name === 'p' || name === 'h');
      if (isHidden || name === 'hidden-text' || name === 'hidden-paragraph')
        found.add({ what: 'hidden-text' });
      if (isHidden || unseen.has(name)) around.push(depth);
      if (name === 'hidden-text') hidden += attributes('string-value') ?? '';
      if (name === 's') shown += ' ';
      if (name === 'tab') shown += '\t';
      if (name === 'line-break') shown += '\n';
    },
    text(text) {
      if (!inBody) return;
      if (around.length > 0) hidden += text;
      else shown += text;
    },
    close(name) {
      if (around.at(-1) === depth) around.pop();
      depth -= 1;
      if (name === 'p' || name === 'h') {
        shown += '\n';
        hidden += '\n';
      }
      if (name === 'body') inBody = false;
    },
  });
  const collected = collectText();
  collected.add(shown);
  persons.read(shown);
  persons.read(hidden);
  const said = finish(archive, found, collected.result());
  return {
    ...said,
    mediaType: 'application/vnd.oasis.opendocument.text',
    hasText: countLetters(said.text) > 0,
  };
};

const readTables = (content: Uint8Array, hiding: Hiding, sheets: SheetText, found: Found): void => {
  let cells = new Map<number, string>();
  let [place, column, span, cell, inAnnotation, inText] = [0, 0, 1, '', 0, 0];
  readXml(content, {
    open(name, attributes) {
      refuseScripts(name);
      switch (name) {
        case 'table':
          place += 1;
          sheets.sheet();
          if (hides(hiding, attributes)) found.add({ what: 'hidden-sheets', place });
          break;
        case 'table-row':
        case 'table-column':
          if (name === 'table-row') {
            cells = new Map();
            column = 0;
          }
          if (/^(?:collapse|filter)$/.test(attributes('visibility') ?? '')) {
            found.add({ what: 'hidden-rows-or-columns', place });
          }
          break;
        case 'table-cell':
        case 'covered-table-cell':
          cell = '';
          if (isDde(attributes('formula') ?? '')) throw new Refusal('scripted', { what: 'dde' });
          span = repeated(attributes, 'number-columns-repeated');
          break;
        case 'annotation':
          inAnnotation += 1;
          found.add({ what: 'comments', place });
          break;
        case 'p':
          inText += 1;
          break;
        case 'table-source':
        case 'cell-range-source':
          found.add({ what: 'external-links', place });
          break;
      }
    },
    text(text) {
      if (inText > 0 && inAnnotation === 0) cell += text;
    },
    close(name) {
      switch (name) {
        case 'annotation':
          inAnnotation -= 1;
          break;
        case 'p':
          inText -= 1;
          if (inAnnotation === 0) cell += '\n';
          break;
        case 'table-cell':
        case 'covered-table-cell':
          if (cell.trim() !== '') cells.set(column, cell.trim());
          column += span;
          break;
        case 'table-row':
          sheets.row(cells);
          break;
      }
    },
  });
};

/** Reads a workbook of OpenDocument: its sheets, those that are hidden, what it takes from elsewhere, who wrote it. */
export const readOds = async (archive: Archive): Promise<Contents> => {
  const content = archive.read('content.xml');
  if (!content) throw damaged();
  const found = gatherFindings();
  const sheets = gatherSheets(found, true);
  const hiding = readHidingStyles([content, archive.read('styles.xml')]);
  readTables(content, hiding, sheets, found);
  const said = finish(archive, found, sheets.result());
  return { ...said, mediaType: 'application/vnd.oasis.opendocument.spreadsheet', hasText: said.text !== '' };
};
