/** The vocabularies of a catalogue, by the prefix under which they are written. */
export const vocabularies = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name in one of the vocabularies: `dct:title`. */
export type Name = `${keyof typeof vocabularies}:${string}`;

/** What a property says: another resource, a text in a language, or a value of a type. */
export type Value =
  | { readonly address: string }
  | { readonly text: string; readonly language: string }
  | { readonly literal: string; readonly type: Name };

/** Something described, by its address. */
export interface Resource {
  readonly address: string;
  readonly types: readonly Name[];
  readonly says: readonly (readonly [property: Name, value: Value])[];
}

/** An address as RDF may hold it: what cannot stand in one is written in percent. */
const safe = (address: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an address of RDF holds none of them.
  address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (character) => encodeURIComponent(character));

const quoted = (text: string): string => {
  const escapes: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '"': '\\"',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
  };
  const inside = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are written by their number.
    /[\u0000-\u001f\u007f"\\]/g,
    (character) =>
      escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${inside}"`;
};

const turtleValue = (value: Value): string => {
  if ('address' in value) return `<${safe(value.address)}>`;
  return 'language' in value
    ? `${quoted(value.text)}@${value.language}`
    : `${quoted(value.literal)}^^${value.type}`;
};

/** A description of resources in Turtle. */
export const turtle = (resources: readonly Resource[]): string => {
  const prefixes = Object.entries(vocabularies).map(
    ([prefix, address]) => `@prefix ${prefix}: <${address}> .`,
  );
  const blocks = resources.map(({ address, types, says }) => {
    const lines = says.map(([property, value]) => `${property} ${turtleValue(value)}`);
    return `<${safe(address)}>\n  ${[`a ${types.join(', ')}`, ...lines].join(' ;\n  ')} .`;
  });
  return `${[prefixes.join('\n'), ...blocks].join('\n\n')}\n`;
};

const jsonValue = (value: Value) => {
  if ('address' in value) return { '@id': safe(value.address) };
  return 'language' in value
    ? { '@value': value.text, '@language': value.language }
    : { '@value': value.literal, '@type': value.type };
};

/** The same description in JSON-LD, which carries its own context. */
export const jsonLd = (resources: readonly Resource[]): string => {
  const graph = resources.map(({ address, types, says }) => {
    const values = Map.groupBy(says, ([property]) => property);
    const properties = [...values].map(([property, all]) => [
      property,
      all.map(([, value]) => jsonValue(value)),
    ]);
    return { '@id': safe(address), '@type': types, ...Object.fromEntries(properties) };
  });
  return `${JSON.stringify({ '@context': vocabularies, '@graph': graph })}\n`;
};
