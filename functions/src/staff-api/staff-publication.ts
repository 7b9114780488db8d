import type { StaffPublication } from '@mahalli/contracts';
import { contentOf, fileGaps, gaps, type Publication, textOf } from '@mahalli/core';

/** A publication as the API tells its staff of it. */
export const staffPublicationOf = (of: Publication): StaffPublication => {
  const { edition, ...facts } = of;
  const { title, summary, body, office, table, ...document } = contentOf(of.draft);
  return {
    ...facts,
    draft: {
      title,
      summary,
      body,
      office,
      table,
      ...document,
      subjects: [...document.subjects],
      files: of.draft.attachments.map((file) => ({ ...file, description: textOf(file.description) })),
    },
    edition:
      edition === null
        ? null
        : {
            edition: edition.edition,
            publishedAt: edition.publishedAt,
            firstPublishedAt: edition.firstPublishedAt,
          },
    gaps: [...gaps(of.draft), ...fileGaps(of.draft.attachments)].map((gap) => ({ ...gap })),
  };
};
