import { catalogueFormats } from '@mahalli/contracts';
import { type PublishedEntry, subjectCodes, summaryOf } from '@mahalli/core';
import { aCode, anEdition, aPublicationId, aSite } from '@mahalli/core/testing';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { type DatasetFile, describeCountry, describePortal } from '#lib/catalogue/describe.ts';
import { jsonLd, type Resource, turtle, vocabularies } from '#lib/catalogue/graph.ts';
import type { PortalSite } from '#lib/content.ts';

const { dcat, dct, foaf, hydra, rdf, spdx, vcard } = vocabularies;
const origin = 'https://ourika.mahalli.example';

const { state: _, ...known } = aSite({ code: aCode(5) });
const site: PortalSite = {
  ...known,
  contacts: { ...known.contacts, email: 'contact@ourika.example' },
  origin,
  filesOrigin: 'https://files.mahalli.example',
  ownEmblem: false,
  menu: [],
  nationalOrigin: 'https://mahalli.example',
  ancestors: [],
};

const entryOf = (number: number, over: Parameters<typeof anEdition>[0] = {}): PublishedEntry => ({
  id: aPublicationId(number),
  number,
  edition: summaryOf(anEdition(over)),
  withdrawal: null,
});

const nasty = 'A "quoted" \\ <b>\r\n\t@fr . <http://forged> \u0001 ميزانية 🗓';

const file: DatasetFile = {
  address: `${origin}/files/a b.csv`,
  title: { ar: 'جدول', fr: 'Tableau' },
  mediaType: 'text/csv',
  fileType: 'CSV',
  languages: ['fr'],
  bytes: 1234,
  sha256: 'ab'.repeat(32),
};

const described = describePortal(
  site,
  {
    entries: [
      entryOf(1, { title: { ar: nasty, fr: nasty } }),
      entryOf(2, { subjects: ['waste', 'digital'] }),
    ],
    older: 3,
  },
  { format: 'ttl', page: null },
  ({ number }) => (number === 2 ? [file] : []),
);

const readTurtle = (resources: readonly Resource[]): Store =>
  new Store(new Parser().parse(turtle(resources)));

const readJsonLd = async (resources: readonly Resource[]): Promise<Store> => {
  const quads = await jsonld.toRDF(JSON.parse(jsonLd(resources)), { format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
};

const spoken = (quads: readonly Quad[]): readonly string[] =>
  quads
    .map(({ subject, predicate, object }) => {
      const told = object.termType === 'Literal' ? `${object.language}^^${object.datatype.value}` : '';
      return [subject.value, predicate.value, object.value, told].join(' | ');
    })
    .toSorted();

/** What DCAT-AP 3 asks of each class, and how many times at least; the values of some must be of another class. */
const shapes: readonly {
  readonly of: string;
  readonly has: readonly { readonly property: string; readonly is?: string }[];
}[] = [
  {
    of: `${dcat}Catalog`,
    has: [
      { property: `${dct}title` },
      { property: `${dct}description` },
      { property: `${dct}publisher`, is: `${foaf}Agent` },
    ],
  },
  {
    of: `${dcat}Dataset`,
    has: [
      { property: `${dct}title` },
      { property: `${dct}description` },
      { property: `${dct}publisher`, is: `${foaf}Agent` },
      { property: `${dct}spatial`, is: `${dct}Location` },
      { property: `${dcat}theme` },
      { property: `${dcat}contactPoint`, is: `${vcard}Organization` },
      { property: `${dcat}distribution`, is: `${dcat}Distribution` },
    ],
  },
  {
    of: `${dcat}Distribution`,
    has: [
      { property: `${dcat}accessURL` },
      { property: `${dct}license`, is: `${dct}LicenseDocument` },
      { property: `${dcat}mediaType` },
    ],
  },
  {
    of: `${dcat}CatalogRecord`,
    has: [{ property: `${dct}modified` }, { property: `${foaf}primaryTopic`, is: `${dcat}Dataset` }],
  },
  { of: `${foaf}Agent`, has: [{ property: `${foaf}name` }] },
  { of: `${spdx}Checksum`, has: [{ property: `${spdx}algorithm` }, { property: `${spdx}checksumValue` }] },
];

/** Everything of a description that is not as the shapes ask. */
const lacksOf = (store: Store): readonly string[] =>
  shapes.flatMap(({ of, has }) =>
    store.getSubjects(`${rdf}type`, of, null).flatMap((subject) =>
      has.flatMap(({ property, is }) => {
        const objects = store.getObjects(subject, property, null);
        if (objects.length === 0) return [`${subject.value} has no ${property}`];
        const wrong =
          is === undefined
            ? []
            : objects.filter((one) => store.countQuads(one, `${rdf}type`, is, null) === 0);
        return wrong.map((one) => `${subject.value}: ${one.value} is no ${is}`);
      }),
    ),
  );

const country = describeCountry('https://mahalli.example', [
  { name: site.name, origin },
  { name: site.name, origin: 'https://tinghir.mahalli.example' },
]);

describe('A catalogue', () => {
  test.each([
    ['a portal', described],
    [
      'a portal that published nothing',
      describePortal(site, { entries: [], older: null }, { format: 'ttl', page: null }, () => []),
    ],
    ['the country', country],
  ])('of %s says the same in both formats, and what DCAT-AP asks', async (_name, resources) => {
    const [store, same] = [readTurtle(resources), await readJsonLd(resources)];

    expect(spoken(same.getQuads(null, null, null, null))).toEqual(
      spoken(store.getQuads(null, null, null, null)),
    );
    expect(lacksOf(store)).toEqual([]);
    expect(store.countQuads(null, `${rdf}type`, `${dcat}Catalog`, null)).toBeGreaterThan(0);
  });

  test('lacks something when a property that is asked for is left out', () => {
    const without = described.map((one) => ({
      ...one,
      says: one.says.filter(([property]) => property !== 'dcat:accessURL'),
    }));

    expect(lacksOf(readTurtle(without)).length).toBeGreaterThan(0);
  });

  test('keeps what people wrote inside its literal', () => {
    const titles = readTurtle(described).getObjects(`${origin}/publications/1#dataset`, `${dct}title`, null);

    expect(titles.map(({ value }) => value)).toEqual([nasty, nasty]);
  });

  test('describes a file by its type, its size, its checksum and the terms of its reuse', () => {
    const store = readTurtle(described);
    const address = `${origin}/files/a%20b.csv#distribution`;
    const said = (property: string) => store.getObjects(address, property, null).map(({ value }) => value);

    expect(said(`${dcat}mediaType`)).toEqual(['https://www.iana.org/assignments/media-types/text/csv']);
    expect(said(`${dcat}byteSize`)).toEqual(['1234']);
    expect(said(`${dct}language`)).toEqual(['http://publications.europa.eu/resource/authority/language/FRA']);
    expect(said(`${dct}format`)).toEqual(['http://publications.europa.eu/resource/authority/file-type/CSV']);
    expect(said(`${dct}license`)).toEqual([`${origin}/fr/legal-notice`]);
    expect(store.getObjects(said(`${spdx}checksum`)[0] ?? '', `${spdx}checksumValue`, null)[0]?.value).toBe(
      file.sha256,
    );
  });

  test('files a dataset under the themes of its category and of its subjects', () => {
    const themes = readTurtle(described).getObjects(`${origin}/publications/2#dataset`, `${dcat}theme`, null);

    expect(themes.map(({ value }) => value.split('/').at(-1))).toEqual(
      expect.arrayContaining(['ENVI', 'TECH']),
    );
    expect(subjectCodes.length).toBeGreaterThan(20);
  });

  test('leads a harvester to the page before this one', () => {
    for (const format of catalogueFormats) {
      const store = readTurtle(
        describePortal(site, { entries: [], older: 3 }, { format, page: 4 }, () => []),
      );
      const [page] = store.getSubjects(`${rdf}type`, `${hydra}PagedCollection`, null);

      expect(page?.value).toBe(`${origin}/catalogue/4.${format}`);
      expect(store.getObjects(page ?? null, `${hydra}next`, null)[0]?.value).toBe(
        `${origin}/catalogue/3.${format}`,
      );
    }
  });

  test('of the country names the catalogue of each open portal, and no dataset', () => {
    const store = readTurtle(country);

    expect(store.countQuads(null, `${dcat}catalog`, null, null)).toBe(2);
    expect(store.countQuads(null, `${rdf}type`, `${dcat}Dataset`, null)).toBe(0);
  });
});
