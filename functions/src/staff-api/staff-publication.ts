import type { StaffPublication } from '@mahalli/contracts';
import { contentOf, gaps, type Publication } from '@mahalli/core';

/** A publication as the API tells its staff of it. */
export const staffPublicationOf = (of: Publication): StaffPublication => {
  const { edition, ...facts } = of;
  const { title, summary, body, office, table, ...document } = contentOf(of.draft);
  return {
    ...facts,
    draft: { title, summary, body, office, table, ...document, subjects: [...document.subjects] },
    edition:
      edition === null
        ? null
        : {
            edition: edition.edition,
            publishedAt: edition.publishedAt,
            firstPublishedAt: edition.firstPublishedAt,
          },
    gaps: gaps(of.draft).map((gap) => ({ ...gap })),
  };
};
