import { type PublishedEntry, summaryOf } from '@mahalli/core';
import { anEdition, aPublicationId } from '@mahalli/core/testing';

/** What was published at a number, in a category and in a year. */
export const anEntry = (
  number: number,
  { category = 'K05', year = 2026, withdrawn = false }: Partial<AnEntry> = {},
): PublishedEntry => ({
  id: aPublicationId(number),
  number,
  edition: summaryOf(
    anEdition({
      category,
      title: { ar: `وثيقة ${number}`, fr: `Document ${number}` },
      documentDate: `${year}-02-27`,
    }),
  ),
  withdrawal: withdrawn
    ? { reason: { ar: 'خطأ مادي', fr: 'Erreur matérielle' }, at: '2026-04-01T09:00:00.000Z' }
    : null,
});

interface AnEntry {
  readonly category: PublishedEntry['edition']['category'];
  readonly year: number;
  readonly withdrawn: boolean;
}
