import { originsOf, portalAddresses, publicationCsvAddress } from '@mahalli/contracts';
import { emptyScheme, type PublishedEntry, summaryOf } from '@mahalli/core';
import { aCode, anEdition, aPublicationId, aSite, aTable } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { anEntry } from './an-entry.fixture.ts';
import { holdingsOf, portalContent } from './portal-content.ts';

const withTable = (number: number, over: Partial<PublishedEntry> = {}): PublishedEntry => ({
  ...anEntry(number),
  edition: summaryOf(anEdition({ table: aTable(), model: aTable().model })),
  ...over,
});

const withdrawal = { reason: { ar: 'خطأ', fr: 'Erreur' }, at: '2026-04-01T09:00:00.000Z' };

describe('A portal', () => {
  test('has a spreadsheet for each table that stands, and none for what was withdrawn or has no table', () => {
    const published = [anEntry(1), withTable(2), withTable(3, { withdrawal })];

    const addresses = portalAddresses(holdingsOf({ site: aSite(), pages: [], published }));

    expect(addresses.filter((address) => address.endsWith('.csv'))).toEqual([publicationCsvAddress(2)]);
  });

  test('gives its pages the table of an edition, and nothing where there is none', async () => {
    const { table } = portalContent(
      {
        site: aSite(),
        scheme: emptyScheme(aCode()),
        pages: [],
        shownReuses: [],
        published: [withTable(2)],
        body: async () => undefined,
        table: async (_, edition) => (edition === 1 ? aTable() : undefined),
        fileWords: async () => new Map(),
      },
      originsOf('http://localhost:8080'),
    );

    expect(await table(aPublicationId(2), 1)).toEqual(aTable());
    expect(await table(aPublicationId(2), 2)).toBeNull();
  });
});
