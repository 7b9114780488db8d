import { createHash } from 'node:crypto';
import { type PublishedEntry, publicOf, summaryOf } from '@mahalli/core';
import { aCode, anAttachment, anEdition, aPublicationId, aSite, aTable } from '@mahalli/core/testing';
import { legalModel } from '@mahalli/registry/legal-models';
import { writeCsv } from '@mahalli/sheets';
import { describe, expect, test } from 'vitest';
import { datasetFiles } from '#lib/catalogue/dataset-files.ts';
import type { PortalContent, PortalSite } from '#lib/content.ts';

const { state: _, ...known } = aSite({ code: aCode(5) });
const site: PortalSite = {
  ...known,
  origin: 'https://ourika.mahalli.example',
  filesOrigin: 'https://files.mahalli.example',
  nationalOrigin: 'https://mahalli.example',
  ancestors: [],
  ownEmblem: false,
  menu: [],
};
const portal = { table: async () => aTable() } as unknown as PortalContent;
const { model } = aTable();

const entry = (over: Parameters<typeof anEdition>[0]): PublishedEntry => ({
  id: aPublicationId(2),
  number: 2,
  edition: summaryOf(anEdition(over)),
  withdrawal: null,
});

describe('The files of a dataset', () => {
  test('are the spreadsheet of its table, with the size and the sum of what is read there', async () => {
    const written = legalModel(model);
    const bytes = Buffer.from(written === undefined ? '' : writeCsv(written, aTable().rows));

    const files = await datasetFiles(portal, site, entry({ table: aTable(), model }));

    expect(files).toEqual([
      {
        address: 'https://ourika.mahalli.example/publications/2.csv',
        title: written?.title,
        mediaType: 'text/csv',
        fileType: 'CSV',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        languages: ['ar', 'fr'],
      },
    ]);
  });

  test('are what is attached to it, in their language', async () => {
    const attachment = publicOf(
      anAttachment({ language: 'ar', mediaType: 'text/csv; charset=utf-8', kind: 'csv' }),
    );

    const files = await datasetFiles(portal, site, entry({ attachments: [attachment] }));

    expect(files).toEqual([
      expect.objectContaining({
        address: expect.stringContaining(`https://files.mahalli.example/${aCode(5)}/${attachment.file}/`),
        mediaType: 'text/csv',
        fileType: 'CSV',
        bytes: attachment.size,
        sha256: attachment.file,
        languages: ['ar'],
      }),
    ]);
  });
});
