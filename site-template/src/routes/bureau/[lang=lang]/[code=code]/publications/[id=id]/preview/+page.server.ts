import { type Bilingual, locales, nextEdition, type PublicationText, summaryOf } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

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

/** The draft as the edition it would become if it were published now. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const { code, id } = params;
  const [publication, site] = await orRefuse(
    Promise.all([bureau.publication(code, id), bureau.portalSite(code)]),
  );
  const next = nextEdition(publication, new Date());
  const edition = {
    ...next,
    title: orLacking('title', next.title),
    summary: orLacking('summary', next.summary),
    body: orLacking('body', next.body),
    office: orLacking('office', next.office),
  };
  return {
    code,
    site,
    entry: {
      id: publication.id,
      number: publication.number,
      withdrawal: null,
      edition: summaryOf(edition),
    },
    body: edition.body,
  };
};
