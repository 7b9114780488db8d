import type { Archive } from './archive.ts';
import type { FileKind } from './inspected.ts';
import { readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';

/** What an archive says its parts are. */
export interface OfficeParts {
  readonly kind: Extract<FileKind, 'docx' | 'xlsx' | 'odt' | 'ods'>;
  /** The content type of each declared part, by its name in the archive; empty for OpenDocument. */
  readonly types: ReadonlyMap<string, string>;
}

const openDocument: Readonly<Record<string, 'odt' | 'ods'>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

const readTypes = (archive: Archive): ReadonlyMap<string, string> | undefined => {
  const part = archive.read('[Content_Types].xml');
  if (!part) return undefined;
  const types = new Map<string, string>();
  readXml(part, {
    open(name, attributes) {
      const type = attributes('ContentType');
      if (type === undefined) return;
      if (name === 'Override') types.set((attributes('PartName') ?? '').replace(/^\//, ''), type);
      // Kept beside the parts: a macro may hide behind the type of its extension.
      if (name === 'Default') types.set(`*.${attributes('Extension') ?? ''}`, type);
    },
  });
  return types;
};

/** Basic libraries and scripts; the two lists of libraries are written even where there is no library. */
const isOpenDocumentMacro = (name: string): boolean =>
  /^(?:Basic|Scripts|Dialogs)\/.*[^/]$/i.test(name) && !/\/(?:script|dialog)-l[bc]\.xml$/.test(name);

const refuseOpenDocumentSecrets = (archive: Archive): void => {
  if (archive.names.some(isOpenDocumentMacro)) throw new Refusal('scripted', { what: 'macro' });
  const manifest = archive.read('META-INF/manifest.xml');
  if (!manifest) throw new Refusal('damaged', { what: 'manifest' });
  readXml(manifest, {
    open(name) {
      if (name === 'encryption-data') throw new Refusal('encrypted', { what: 'document' });
    },
  });
};

const isMacroType = (type: string): boolean =>
  /macroEnabled|vbaProject|macrosheet|intlmacrosheet|dialogsheet|activeX|control\+xml/i.test(type);

const mainTypes = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
} as const;

const isOffice = (archive: Archive): boolean => archive.names.includes('[Content_Types].xml');

/** Refuses macros in documents within the document: they are opened by a click. */
const refuseEmbeddedMacros = (archive: Archive): void => {
  for (const inner of archive.embedded) {
    if (isOffice(inner)) officeParts(inner);
  }
};

/** Tells what kind of document an archive is, by what it declares of its parts, and refuses macros and passwords. */
export const officeParts = (archive: Archive): OfficeParts => {
  const mimetype = archive.read('mimetype');
  if (mimetype) {
    const kind = openDocument[Buffer.from(mimetype).toString('latin1').trim()];
    if (!kind) throw new Refusal('type', { what: 'unknown' });
    refuseOpenDocumentSecrets(archive);
    refuseEmbeddedMacros(archive);
    return { kind, types: new Map() };
  }
  const types = readTypes(archive);
  if (!types) throw new Refusal('type', { what: 'unknown' });
  const declared = [...types.values()];
  if (declared.some(isMacroType)) throw new Refusal('scripted', { what: 'macro' });
  refuseEmbeddedMacros(archive);
  if (declared.some((type) => /template\.main\+xml$/.test(type)))
    throw new Refusal('type', { what: 'template' });
  for (const kind of ['docx', 'xlsx'] as const) {
    if (declared.some((type) => type.endsWith(mainTypes[kind]))) return { kind, types };
  }
  throw new Refusal('type', { what: 'unknown' });
};
