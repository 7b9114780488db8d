import {
  type Bilingual,
  locales,
  nextEdition,
  type Publication,
  type PublicationText,
  summaryOf,
} from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';

/** A text with each language that nobody wrote yet standing as what it lacks: a heading is never empty. */
const orLacking = (text: PublicationText, written: Bilingual): Bilingual => {
  const shown = { ...written };
  for (const locale of locales) {
    if (written[locale].trim() !== '') continue;
    const { bureau, languages, standings, texts } = messages[locale];
    shown[locale] = bureau.editor.gap(texts[text], languages[locale], standings.missing);
  }
  return shown;
};

/** The draft of a publication as the edition that it would become if it were published now. */
export const draftPreview = (publication: Publication) => {
  const next = nextEdition(publication, new Date());
  const edition = {
    ...next,
    title: orLacking('title', next.title),
    summary: orLacking('summary', next.summary),
    body: orLacking('body', next.body),
    office: orLacking('office', next.office),
  };
  return {
    entry: {
      id: publication.id,
      number: publication.number,
      withdrawal: null,
      edition: summaryOf(edition),
    },
    body: edition.body,
    table: edition.table,
  };
};
