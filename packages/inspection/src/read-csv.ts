import Papa from 'papaparse';
import { decodeText, separatorOf } from './decode-text.ts';
import { gatherFindings } from './found.ts';
import type { Contents } from './inspected.ts';
import { Refusal } from './refusal.ts';
import { gatherSheets } from './sheet-text.ts';

// A page, a picture or a program that calls itself a table: a browser may take it for what it is.
const markup =
  /<\s*(?:!doctype|html|head|body|script|style|svg|iframe|frame|object|embed|applet|form|meta|link|img|base|a\s|video|audio|math|input|button|details|template)|<[^<>]{0,500}\son[a-z]{3,20}\s*=|<\?(?:xml|php)|javascript:/i;

// What no text holds. Line ends, tabs and form feeds are text.
const binary =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Cells that a table program runs as a formula when it opens the file; a signed number is none. */
const isFormula = (cell: string): boolean => /^\s*(?:[=@]|[+-](?![\d\s.,]*$))/.test(cell);

/**
 * Reads a table in plain text: UTF-8, or what Excel writes in Morocco when it is not asked (windows-1252 for French,
 * windows-1256 for Arabic).
 */
export const readCsv = async (bytes: Uint8Array): Promise<Contents> => {
  const { charset, text } = decodeText(bytes);
  if (binary.test(text)) throw new Refusal('type', { what: 'unknown' });
  if (markup.test(text)) throw new Refusal('type', { what: 'markup' });
  const separator = separatorOf(text);
  if (separator === undefined) throw new Refusal('type', { what: 'text' });

  const found = gatherFindings();
  const sheets = gatherSheets(found, false);
  sheets.sheet();
  Papa.parse<string[]>(text, {
    delimiter: separator,
    skipEmptyLines: true,
    step({ data }) {
      const cells = new Map([...data.entries()].filter(([, cell]) => cell.trim() !== ''));
      found.add({ what: 'formulas', count: data.filter(isFormula).length });
      sheets.row(cells);
    },
  });
  const read = sheets.result();
  return {
    mediaType: `text/csv; charset=${charset}`,
    pages: null,
    title: null,
    producer: null,
    language: null,
    tagged: null,
    hasText: read.text !== '',
    ...read,
    findings: found.list(),
    picture: null,
  };
};
