import type { Archive } from './archive.ts';
import { collectText } from './collected-text.ts';
import { type Found, gatherFindings } from './found.ts';
import type { Contents } from './inspected.ts';
import { readLinks } from './office-links.ts';
import { readLanguages, readProperties } from './office-properties.ts';
import { watchForPersons } from './personal.ts';
import { countLetters, isMostlyArabic } from './plain-text.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The parts that hold text, in the order in which they are read. */
const textParts = ['document.main', 'header', 'footer', 'footnotes', 'endnotes', 'comments'].map(
  (name) => `wordprocessingml.${name}+xml`,
);

/** Insertions, deletions, moves, and every changed property (`rPrChange`, `pPrChange` …). */
const isChange = (name: string): boolean =>
  name === 'ins' || name === 'del' || name === 'moveFrom' || name === 'moveTo' || name.endsWith('PrChange');

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attributes('val') ?? 'on');

/** Fields that start another program when the document is opened. */
const isDde = (instruction: string): boolean => /^\s*"?DDE(?:AUTO)?\b/i.test(instruction);

/** What a part shows, and what it holds without showing it. */
interface Written {
  shown: string;
  hidden: string;
}

const readPart = (part: Uint8Array, found: Found): Written => {
  const written: Written = { shown: '', hidden: '' };
  let run = { text: '', isHidden: false };
  let [inText, inInstruction, isDeleted] = [false, false, 0];
  let instruction = '';
  // A run may hold a box of text with runs of its own: what was read of it is kept when they begin.
  const endRun = (): void => {
    if (run.isHidden) written.hidden += run.text;
    else written.shown += run.text;
    if (run.isHidden && isDeleted === 0 && run.text.trim() !== '') found.add({ what: 'hidden-text' });
    run = { text: '', isHidden: isDeleted > 0 };
  };
  readXml(part, {
    open(name, attributes) {
      if (isChange(name)) found.add({ what: 'tracked-changes' });
      switch (name) {
        case 'del':
        case 'moveFrom':
          isDeleted += 1;
          break;
        case 'comment':
          found.add({ what: 'comments' });
          break;
        case 'r':
          endRun();
          break;
        case 'vanish':
          if (isOn(attributes)) run.isHidden = true;
          break;
        case 't':
        case 'delText':
          inText = true;
          break;
        case 'instrText':
          inInstruction = true;
          break;
        case 'fldSimple':
          if (isDde(attributes('instr') ?? '')) throw new Refusal('scripted', { what: 'dde' });
          break;
        case 'tab':
          run.text += ' ';
          break;
        case 'br':
        case 'cr':
          run.text += '\n';
          break;
        // A field begins anew; its instruction may come in pieces.
        case 'fldChar':
          instruction = '';
          break;
      }
    },
    text(text) {
      if (inText) run.text += text;
      if (!inInstruction) return;
      instruction += text;
      if (isDde(instruction)) throw new Refusal('scripted', { what: 'dde' });
    },
    close(name) {
      switch (name) {
        case 'del':
        case 'moveFrom':
          isDeleted -= 1;
          break;
        case 't':
        case 'delText':
          inText = false;
          break;
        case 'instrText':
          inInstruction = false;
          break;
        case 'r':
          endRun();
          break;
        case 'tc':
          written.shown += '\t';
          break;
        case 'p':
          written.shown += '\n';
          written.hidden += '\n';
          break;
      }
    },
  });
  return written;
};

/** Reads a document of Word: what it shows, what was changed in it, who wrote it. */
export const readDocx = async (archive: Archive, types: ReadonlyMap<string, string>): Promise<Contents> => {
  const found = gatherFindings();
  const persons = watchForPersons(found);
  const collected = collectText();
  for (const suffix of textParts) {
    for (const [name, type] of types) {
      const part = type.endsWith(suffix) ? archive.read(name) : undefined;
      if (!part) {
        if (suffix.startsWith('wordprocessingml.document') && type.endsWith(suffix)) {
          throw new Refusal('damaged', { what: 'document' });
        }
        continue;
      }
      const { shown, hidden } = readPart(part, found);
      // Comments are told as such; searching must not find what readers should not see.
      if (!suffix.includes('comments')) collected.add(shown);
      persons.read(shown);
      persons.read(hidden);
    }
  }
  readLinks(archive, found);
  found.add({ what: 'embedded-objects', count: archive.embedded.length });
  const properties = readProperties(archive, ['docProps/core.xml', 'docProps/app.xml'], found);
  const { latin, complex } = readLanguages(archive.read('word/styles.xml'));
  const { text, textIsCut } = collected.result();
  return {
    mediaType,
    pages: null,
    ...properties,
    language: isMostlyArabic(text) ? (complex ?? latin) : latin,
    tagged: null,
    hasText: countLetters(text) > 0,
    text,
    textIsCut,
    findings: found.list(),
    picture: null,
  };
};
