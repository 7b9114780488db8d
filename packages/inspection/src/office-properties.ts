import type { Archive } from './archive.ts';
import type { Found } from './found.ts';
import { masked } from './found.ts';
import { plainText } from './plain-text.ts';
import { type Attributes, readXml } from './read-xml.ts';

/** What a document says of itself. */
export interface OfficeProperties {
  readonly title: string | null;
  readonly producer: string | null;
}

const people = new Set(['creator', 'lastModifiedBy', 'initial-creator', 'printed-by', 'Manager']);

/** Reads the properties of a document: who wrote it, with what, and what it is called. */
export const readProperties = (
  archive: Archive,
  parts: readonly string[],
  found: Found,
): OfficeProperties => {
  const said = { title: '', producer: '' };
  for (const name of parts) {
    const part = archive.read(name);
    if (!part) continue;
    let text = '';
    readXml(part, {
      open(element, attributes) {
        text = '';
        const template = element === 'template' ? attributes('href') : undefined;
        if (template) found.add({ what: 'template', sample: masked(template, 2) });
      },
      text(piece) {
        text += piece;
      },
      close(element) {
        const value = plainText(text);
        text = '';
        if (value === '') return;
        if (people.has(element)) found.add({ what: 'author', sample: masked(value, 2) });
        if (element === 'title') said.title = value;
        if (element === 'Application' || element === 'generator') said.producer = value;
      },
    });
  }
  return { title: said.title || null, producer: said.producer || null };
};

/** The languages that a document declares: for Latin letters, and for those written from the right. */
export interface DeclaredLanguages {
  readonly latin: string | null;
  readonly complex: string | null;
}

const openDocumentLanguage = (attributes: Attributes, suffix: string): string | null => {
  const language = attributes(`language${suffix}`);
  const country = attributes(`country${suffix}`);
  if (!language || language === 'none' || language === 'zxx') return null;
  return country && country !== 'none' ? `${language}-${country}` : language;
};

/** The language of the default styles: Word has it in `w:lang`, OpenDocument in `fo:language` and its twins. */
export const readLanguages = (part: Uint8Array | undefined): DeclaredLanguages => {
  const languages: { latin: string | null; complex: string | null } = { latin: null, complex: null };
  if (!part) return languages;
  let inDefaults = false;
  readXml(part, {
    open(name, attributes) {
      if (name === 'docDefaults' || name === 'default-style') inDefaults = true;
      if (!inDefaults) return;
      if (name === 'lang') {
        languages.latin ??= attributes('val') ?? null;
        languages.complex ??= attributes('bidi') ?? null;
      }
      if (name === 'text-properties') {
        languages.latin ??= openDocumentLanguage(attributes, '');
        languages.complex ??= openDocumentLanguage(attributes, '-complex');
      }
    },
    close(name) {
      if (name === 'docDefaults' || name === 'default-style') inDefaults = false;
    },
  });
  return languages;
};
