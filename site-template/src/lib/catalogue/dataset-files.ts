import { fileAddress, publicationCsvAddress } from '@mahalli/contracts';
import { type FileKind, locales, type PublicAttachment, type PublishedEntry } from '@mahalli/core';
import { legalModel } from '@mahalli/registry/legal-models';
import { writeCsv } from '@mahalli/sheets';
import type { DatasetFile } from '#lib/catalogue/describe.ts';
import type { PortalContent, PortalSite } from '#lib/content.ts';

/** The types of files that the European list names; it has no WebP. */
const fileTypes: Readonly<Record<FileKind, string | null>> = {
  pdf: 'PDF',
  jpeg: 'JPEG',
  png: 'PNG',
  webp: null,
  csv: 'CSV',
  xlsx: 'XLSX',
  ods: 'ODS',
  docx: 'DOCX',
  odt: 'ODT',
};

const attached = (
  { filesOrigin, code }: PortalSite,
  { file, name, kind, mediaType, size, description, language }: PublicAttachment,
): DatasetFile => ({
  address: fileAddress(filesOrigin, code, file, name),
  title: description,
  // A text file says its character set too, which is no part of the type.
  mediaType: mediaType.split(';')[0] ?? mediaType,
  fileType: fileTypes[kind],
  bytes: size,
  sha256: file,
  languages: language === 'both' ? locales : [language],
});

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The spreadsheet of a table, as it is written at its address. */
const spreadsheet = async (
  portal: PortalContent,
  { origin }: PortalSite,
  { id, number, edition }: PublishedEntry,
): Promise<readonly DatasetFile[]> => {
  const model = legalModel(edition.model ?? '');
  const table = model === undefined ? null : await portal.table(id, edition.edition);
  if (model === undefined || table === null) return [];
  const bytes = new TextEncoder().encode(writeCsv(model, table.rows));
  return [
    {
      address: origin + publicationCsvAddress(number),
      title: model.title,
      mediaType: 'text/csv',
      fileType: 'CSV',
      bytes: bytes.length,
      sha256: hex(await crypto.subtle.digest('SHA-256', bytes)),
      languages: locales,
    },
  ];
};

/** The files that hold what a publication says: the spreadsheet of its table, and what is attached to it. */
export const datasetFiles = async (
  portal: PortalContent,
  site: PortalSite,
  entry: PublishedEntry,
): Promise<readonly DatasetFile[]> => [
  ...(await spreadsheet(portal, site, entry)),
  ...entry.edition.attachments.map((one) => attached(site, one)),
];
