import { SaxesParser } from 'saxes';
import { maxDepth } from './limits.ts';
import { Refusal } from './refusal.ts';

/** The attributes of an element, by their name without prefix. */
export type Attributes = (name: string) => string | undefined;

/** What is done with each thing in a part; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const afterPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf =
  (all: Record<string, string>): Attributes =>
  (wanted) => {
    for (const name in all) if (afterPrefix(name) === wanted) return all[name];
    return undefined;
  };

/** Office writes UTF-8, and may write UTF-16; nothing else is XML that it would read back. */
const charsetOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/** Characters given to the parser at once: the part is never in memory twice. */
const step = 2 ** 18;

/**
 * Reads a part from its beginning to its end, without ever building a tree of it.
 *
 * A document type is refused, and with it every entity of its own: no honest document has one.
 */
export const readXml = (bytes: Uint8Array, reader: XmlReader): void => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('bomb', { what: 'dtd' });
  });
  parser.on('error', (error) => {
    throw new Refusal('damaged', { what: 'xml' }, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) throw new Refusal('bomb', { what: 'depth' });
    reader.open?.(afterPrefix(name), attributesOf(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(afterPrefix(name));
  });
  if (reader.text) {
    const read = reader.text.bind(reader);
    parser.on('text', read);
    parser.on('cdata', read);
  }

  const decoder = new TextDecoder(charsetOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += step) {
      parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', { what: 'xml' }, { cause: error });
  }
};
