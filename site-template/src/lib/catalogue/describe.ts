import {
  type CatalogueFormat,
  catalogueAddress,
  publicationAddress,
  publicationJsonAddress,
} from '@mahalli/contracts';
import { type Bilingual, type Locale, locales, type PublishedEntry } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import { categories } from '@mahalli/registry/categories';
import { subjectLabels } from '@mahalli/registry/subjects';
import { categoryThemes, subjectThemes } from '@mahalli/registry/themes';
import type { Name, Resource, Value } from '#lib/catalogue/graph.ts';
import type { CataloguePage, PortalSite } from '#lib/content.ts';

type Said = readonly [property: Name, value: Value];

/** A file of a publication: a table or an attached document. */
export interface DatasetFile {
  /** Where it is read, on whatever host. */
  readonly address: string;
  readonly title: Bilingual;
  /** For example `text/csv`. */
  readonly mediaType: string;
  readonly bytes: number;
  /** What the European list of types of files calls it, where it does. */
  readonly fileType: string | null;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly languages: readonly Locale[];
}

const authority = 'http://publications.europa.eu/resource/authority';

const languages: Readonly<Record<(typeof locales)[number], string>> = {
  ar: `${authority}/language/ARA`,
  fr: `${authority}/language/FRA`,
};

const at = (address: string): Value => ({ address });

const typed = (literal: string, type: Name): Value => ({ literal, type });

const inBoth = (property: Name, texts: Bilingual): readonly Said[] =>
  locales.map((locale) => [property, { text: texts[locale], language: locale }] as const);

const bothOf = (word: (locale: (typeof locales)[number]) => string): Bilingual => ({
  ar: word('ar'),
  fr: word('fr'),
});

const inEveryLanguage: readonly Said[] = locales.map((locale) => ['dct:language', at(languages[locale])]);

const catalogueOf = (origin: string): string => `${origin}/catalogue#catalogue`;
const publisherOf = (origin: string): string => `${origin}/catalogue#publisher`;
const territoryOf = (origin: string): string => `${origin}/catalogue#territory`;
/** Where the conditions of reuse are read: law 31.13, art. 6, as the legal notice of the portal gives them. */
const licenceOf = (origin: string): string => `${origin}/fr/legal-notice`;

const publisher = (origin: string, name: Bilingual): Resource => ({
  address: publisherOf(origin),
  types: ['foaf:Agent'],
  says: [
    ...inBoth('foaf:name', name),
    ['foaf:homepage', at(`${origin}/`)],
    ['dct:type', at('http://purl.org/adms/publishertype/LocalAuthority')],
  ],
});

const licence = (origin: string): Resource => ({
  address: licenceOf(origin),
  types: ['dct:LicenseDocument'],
  says: inBoth(
    'dct:title',
    bothOf((locale) => messages[locale].finding.catalogue.licence),
  ),
});

/** The catalogue of a portal, without its datasets. */
const aboutPortal = (site: PortalSite, datasets: readonly string[]): readonly Resource[] => [
  {
    address: catalogueOf(site.origin),
    types: ['dcat:Catalog'],
    says: [
      ...inBoth(
        'dct:title',
        bothOf((locale) => messages[locale].finding.catalogue.name(site.name[locale])),
      ),
      ...inBoth(
        'dct:description',
        bothOf((locale) => messages[locale].finding.catalogue.lead(site.name[locale])),
      ),
      ['dct:publisher', at(publisherOf(site.origin))],
      ['foaf:homepage', at(`${site.origin}/`)],
      ['dct:license', at(licenceOf(site.origin))],
      ['dct:spatial', at(territoryOf(site.origin))],
      ['dcat:themeTaxonomy', at(`${authority}/data-theme`)],
      ...inEveryLanguage,
      ...datasets.flatMap((dataset): readonly Said[] => [
        ['dcat:dataset', at(`${dataset}#dataset`)],
        ['dcat:record', at(`${dataset}#record`)],
      ]),
    ],
  },
  publisher(site.origin, site.name),
  {
    address: territoryOf(site.origin),
    types: ['dct:Location'],
    says: [['dct:identifier', typed(site.code, 'xsd:string')], ...inBoth('rdfs:label', site.placeName)],
  },
  licence(site.origin),
];

const contactOf = ({ origin, contacts, name }: PortalSite): readonly Resource[] =>
  contacts.email === ''
    ? []
    : [
        {
          address: `${origin}/catalogue#contact`,
          types: ['vcard:Organization'],
          says: [...inBoth('vcard:fn', name), ['vcard:hasEmail', at(`mailto:${contacts.email}`)]],
        },
      ];

/** How a publication is read: by people in each language, by software, and in the files that it carries. */
const distributionsOf = (
  { origin }: PortalSite,
  { number, edition }: PublishedEntry,
  files: readonly DatasetFile[],
): readonly Resource[] => {
  const common: readonly Said[] = [
    ['dct:license', at(licenceOf(origin))],
    ['dct:issued', typed(edition.firstPublishedAt, 'xsd:dateTime')],
    ['dct:modified', typed(edition.publishedAt, 'xsd:dateTime')],
  ];
  const mediaType = (type: string): Said => [
    'dcat:mediaType',
    at(`https://www.iana.org/assignments/media-types/${type}`),
  ];
  const fileType = (type: string): Said => ['dct:format', at(`${authority}/file-type/${type}`)];
  const pages = locales.map((locale): Resource => {
    const address = origin + publicationAddress(locale, number);
    return {
      address: `${address}#distribution`,
      types: ['dcat:Distribution'],
      says: [
        ['dct:title', { text: edition.title[locale], language: locale }],
        ['dcat:accessURL', at(address)],
        ['dct:language', at(languages[locale])],
        mediaType('text/html'),
        fileType('HTML'),
        ...common,
      ],
    };
  });
  const json = origin + publicationJsonAddress(number);
  const software: Resource = {
    address: `${json}#distribution`,
    types: ['dcat:Distribution'],
    says: [
      ...inBoth('dct:title', edition.title),
      ['dcat:accessURL', at(json)],
      ['dcat:downloadURL', at(json)],
      ...inEveryLanguage,
      mediaType('application/json'),
      fileType('JSON'),
      ...common,
    ],
  };
  const carried = files.flatMap((file): readonly Resource[] => [
    {
      address: `${file.address}#distribution`,
      types: ['dcat:Distribution'],
      says: [
        ...inBoth('dct:title', file.title),
        ['dcat:accessURL', at(file.address)],
        ['dcat:downloadURL', at(file.address)],
        ...file.languages.map((language): Said => ['dct:language', at(languages[language])]),
        mediaType(file.mediaType),
        ...(file.fileType === null ? [] : [fileType(file.fileType)]),
        ['dcat:byteSize', typed(String(file.bytes), 'xsd:nonNegativeInteger')],
        ['spdx:checksum', at(`${file.address}#checksum`)],
        ...common,
      ],
    },
    {
      address: `${file.address}#checksum`,
      types: ['spdx:Checksum'],
      says: [
        ['spdx:algorithm', at('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
        ['spdx:checksumValue', typed(file.sha256, 'xsd:hexBinary')],
      ],
    },
  ]);
  return [...pages, software, ...carried];
};

const datasetOf = (site: PortalSite, { number }: PublishedEntry): string =>
  `${site.origin}/publications/${number}`;

/** A publication as a dataset, with its record and its distributions. */
const aboutDataset = (
  site: PortalSite,
  entry: PublishedEntry,
  files: readonly DatasetFile[],
): readonly Resource[] => {
  const { edition, number } = entry;
  const address = datasetOf(site, entry);
  const distributions = distributionsOf(site, entry, files);
  const themes = new Set([
    categoryThemes[edition.category],
    ...edition.subjects.map((subject) => subjectThemes[subject]),
  ]);
  const keywords = [
    categories[edition.category].shortLabel,
    ...edition.subjects.map((subject) => subjectLabels[subject]),
  ];
  return [
    {
      address: `${address}#dataset`,
      types: ['dcat:Dataset'],
      says: [
        ...inBoth('dct:title', edition.title),
        ...inBoth('dct:description', edition.summary),
        ['dct:identifier', typed(`${site.code}-P-${number}`, 'xsd:string')],
        ['dct:publisher', at(publisherOf(site.origin))],
        ['dct:issued', typed(edition.firstPublishedAt, 'xsd:dateTime')],
        ['dct:modified', typed(edition.publishedAt, 'xsd:dateTime')],
        ['dct:created', typed(edition.documentDate, 'xsd:date')],
        ['dct:spatial', at(territoryOf(site.origin))],
        ...inEveryLanguage,
        ...[...themes].map((theme): Said => ['dcat:theme', at(`${authority}/data-theme/${theme}`)]),
        ...keywords.flatMap((keyword) => inBoth('dcat:keyword', keyword)),
        ...locales.map(
          (locale): Said => ['dcat:landingPage', at(site.origin + publicationAddress(locale, number))],
        ),
        ...contactOf(site).map((contact): Said => ['dcat:contactPoint', at(contact.address)]),
        ...distributions
          .filter(({ types }) => types.includes('dcat:Distribution'))
          .map((one): Said => ['dcat:distribution', at(one.address)]),
      ],
    },
    {
      address: `${address}#record`,
      types: ['dcat:CatalogRecord'],
      says: [
        ['foaf:primaryTopic', at(`${address}#dataset`)],
        ['dct:issued', typed(edition.firstPublishedAt, 'xsd:dateTime')],
        ['dct:modified', typed(edition.publishedAt, 'xsd:dateTime')],
        ...inEveryLanguage,
      ],
    },
    ...distributions,
  ];
};

/** What tells a harvester where the page before this one is, as CKAN looks for it: by the old name and the new. */
const pageOf = (
  origin: string,
  format: CatalogueFormat,
  page: number | null,
  older: number | null,
): Resource => {
  const next = older === null ? [] : [origin + catalogueAddress(format, older)];
  return {
    address: origin + catalogueAddress(format, page),
    types: ['hydra:PagedCollection'],
    says: [
      ['hydra:first', at(origin + catalogueAddress(format))],
      ...next.flatMap((address): readonly Said[] => [
        ['hydra:next', at(address)],
        ['hydra:nextPage', at(address)],
      ]),
    ],
  };
};

/** A page of the catalogue of a portal, in terms of DCAT-AP 3: complete in itself, and leading to the one before it. */
export const describePortal = (
  site: PortalSite,
  { entries, older }: CataloguePage,
  { format, page }: { readonly format: CatalogueFormat; readonly page: number | null },
  filesOf: (entry: PublishedEntry) => readonly DatasetFile[],
): readonly Resource[] => [
  pageOf(site.origin, format, page, older),
  ...aboutPortal(
    site,
    entries.map((entry) => datasetOf(site, entry)),
  ),
  ...contactOf(site),
  ...entries.flatMap((entry) => aboutDataset(site, entry, filesOf(entry))),
];

/** The catalogue of the country: that of each portal that is open, and no dataset of its own. */
export const describeCountry = (
  origin: string,
  portals: readonly { readonly name: Bilingual; readonly origin: string }[],
): readonly Resource[] => [
  {
    address: catalogueOf(origin),
    types: ['dcat:Catalog'],
    says: [
      ...inBoth(
        'dct:title',
        bothOf((locale) => messages[locale].finding.catalogue.national),
      ),
      ...inBoth(
        'dct:description',
        bothOf((locale) => messages[locale].finding.catalogue.nationalLead),
      ),
      ['dct:publisher', at(publisherOf(origin))],
      ['foaf:homepage', at(`${origin}/`)],
      ...inEveryLanguage,
      ...portals.map((portal): Said => ['dcat:catalog', at(catalogueOf(portal.origin))]),
    ],
  },
  publisher(
    origin,
    bothOf((locale) => messages[locale].national.title),
  ),
  ...portals.flatMap((portal): readonly Resource[] => [
    {
      address: catalogueOf(portal.origin),
      types: ['dcat:Catalog'],
      says: [
        ...inBoth(
          'dct:title',
          bothOf((locale) => messages[locale].finding.catalogue.name(portal.name[locale])),
        ),
        ...inBoth(
          'dct:description',
          bothOf((locale) => messages[locale].finding.catalogue.lead(portal.name[locale])),
        ),
        ['dct:publisher', at(publisherOf(portal.origin))],
        ['foaf:homepage', at(`${portal.origin}/`)],
        ['rdfs:seeAlso', at(portal.origin + catalogueAddress('ttl'))],
      ],
    },
    publisher(portal.origin, portal.name),
  ]),
];
