import type { Archive } from './archive.ts';
import { type Found, gatherFindings } from './found.ts';
import type { Contents } from './inspected.ts';
import { readLinks } from './office-links.ts';
import { readProperties } from './office-properties.ts';
import { countLetters } from './plain-text.ts';
import { readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';
import { gatherSheets, type SheetText } from './sheet-text.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const damaged = () => new Refusal('damaged', { what: 'workbook' });

/** `C12` → 2: the column of a cell, from 0; undefined where the cell does not say it. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The texts that cells share, by their number. Phonetic readings are not text. */
const readSharedTexts = (part: Uint8Array | undefined): readonly string[] => {
  const texts: string[] = [];
  if (!part) return texts;
  let text = '';
  let [inText, inPhonetic] = [false, false];
  readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (inText && !inPhonetic) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(text);
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
    },
  });
  return texts;
};

/** The parts that a part names, by the number under which it names them. */
const readRelations = (archive: Archive, name: string): ReadonlyMap<string, string> => {
  const slash = name.lastIndexOf('/') + 1;
  const part = archive.read(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  const relations = new Map<string, string>();
  if (!part) return relations;
  readXml(part, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const target = attributes('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${name.slice(0, slash)}${target}`;
      relations.set(attributes('Id') ?? '', path);
    },
  });
  return relations;
};

/** The sheets of a workbook in their order; hidden ones are told. */
const readSheetNames = (archive: Archive, workbook: string, found: Found): readonly string[] => {
  const part = archive.read(workbook);
  if (!part) throw damaged();
  const relations = readRelations(archive, workbook);
  const sheets: string[] = [];
  readXml(part, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      sheets.push(relations.get(attributes('id') ?? '') ?? '');
      const state = attributes('state') ?? 'visible';
      if (state !== 'visible') found.add({ what: 'hidden-sheets', place: sheets.length });
    },
  });
  return sheets;
};

const readSheet = (
  part: Uint8Array,
  shared: readonly string[],
  sheets: SheetText,
  found: Found,
  place: number,
): void => {
  let cells = new Map<number, string>();
  let [column, type, value, inValue] = [-1, '', '', false];
  sheets.sheet();
  readXml(part, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          cells = new Map();
          column = -1;
          if (isTrue(attributes('hidden'))) found.add({ what: 'hidden-rows-or-columns', place });
          break;
        case 'col':
          if (isTrue(attributes('hidden'))) found.add({ what: 'hidden-rows-or-columns', place });
          break;
        case 'c':
          column = columnOf(attributes('r')) ?? column + 1;
          type = attributes('t') ?? 'n';
          value = '';
          break;
        case 'v':
        case 't':
          inValue = true;
          break;
      }
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c') {
        const shown = type === 's' ? (shared[Number(value)] ?? '') : value;
        if (shown.trim() !== '') cells.set(column, shown);
      }
      if (name === 'row') sheets.row(cells);
    },
  });
};

const countElements = (part: Uint8Array | undefined, wanted: string): number => {
  let count = 0;
  if (!part) return count;
  readXml(part, {
    open(name) {
      if (name === wanted) count += 1;
    },
  });
  return count;
};

const refuseDde = (part: Uint8Array | undefined): void => {
  if (countElements(part, 'ddeLink') > 0) throw new Refusal('scripted', { what: 'dde' });
};

/** Reads a workbook of Excel: its sheets, those that are hidden, what it takes from elsewhere, who wrote it. */
export const readXlsx = async (archive: Archive, types: ReadonlyMap<string, string>): Promise<Contents> => {
  const found = gatherFindings();
  const sheets = gatherSheets(found, true);
  const partsOf = (suffix: string) =>
    [...types].filter(([, type]) => type.endsWith(suffix)).map(([name]) => name);

  const [workbook = ''] = partsOf('spreadsheetml.sheet.main+xml');
  const [texts = ''] = partsOf('spreadsheetml.sharedStrings+xml');
  const shared = readSharedTexts(archive.read(texts));
  for (const [index, name] of readSheetNames(archive, workbook, found).entries()) {
    const part = archive.read(name);
    if (!part) throw damaged();
    readSheet(part, shared, sheets, found, index + 1);
  }
  for (const name of [
    ...partsOf('spreadsheetml.comments+xml'),
    ...partsOf('ms-excel.threadedcomments+xml'),
  ]) {
    const part = archive.read(name);
    found.add({
      what: 'comments',
      count: countElements(part, 'comment') + countElements(part, 'threadedComment'),
    });
  }
  for (const name of [
    ...partsOf('spreadsheetml.externalLink+xml'),
    ...partsOf('spreadsheetml.connections+xml'),
  ]) {
    refuseDde(archive.read(name));
    found.add({ what: 'external-links' });
  }
  readLinks(archive, found);
  found.add({ what: 'embedded-objects', count: archive.embedded.length });
  const properties = readProperties(archive, ['docProps/core.xml', 'docProps/app.xml'], found);
  const { text, textIsCut } = sheets.result();
  return {
    mediaType,
    pages: null,
    ...properties,
    language: null,
    tagged: null,
    hasText: countLetters(text) > 0 || /\d/.test(text),
    text,
    textIsCut,
    findings: found.list(),
    picture: null,
  };
};
