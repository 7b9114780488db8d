/** An XML element's content: text, or children in order (an undefined child is left out). */
export type XmlContent = string | number | boolean | readonly (XmlElement | undefined)[];
export type XmlElement = readonly [name: string, content: XmlContent];

/** Text that may stand in an XML element; characters that XML 1.0 forbids are dropped. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"\r]/g, (character) => `&#${character.codePointAt(0)};`);

const write = ([name, content]: XmlElement): string => {
  const inside = Array.isArray(content)
    ? content.map((child) => (child ? write(child) : '')).join('')
    : escapeXml(String(content));
  return `<${name}>${inside}</${name.split(' ')[0]}>`;
};

/** A whole document with this root, as S3 clients expect it. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}`;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The text of every element of this name, in order. Enough for the one body we read: a list of keys to delete. */
export const textsOf = (document: string, name: string): readonly string[] =>
  [...document.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) =>
    unescapeXml(text ?? ''),
  );
