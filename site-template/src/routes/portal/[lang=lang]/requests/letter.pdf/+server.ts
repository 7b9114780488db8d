import { error } from '@sveltejs/kit';
import { composeLetter } from '#lib/compose-letter.ts';
import { pdfAnswer } from '#lib/pdf-answer.ts';
import { visitOf } from '#lib/portal.ts';
import { orRefuse } from '#lib/refusal.ts';
import { readTrackingForm } from '#lib/tracking-form.ts';
import type { RequestHandler } from './$types';

export const config = { onDemand: true };

/** The letter that answered a request, for whoever shows its code; posted, so that no address holds the code. */
export const POST: RequestHandler = async ({ request, platform }) => {
  const visit = visitOf(platform);
  const { key } = readTrackingForm(await request.formData());
  const { asked, deadlines, reference, said, ...followed } = await orRefuse(visit.followRequest(key));
  const { answer, locale } = followed.request;
  if (answer === null) error(404, 'no letter yet');
  const letter = composeLetter(
    {
      site: await visit.site(),
      request: followed.request,
      kept: asked,
      answer,
      explanation: said.findLast(({ kind }) => kind === 'answer')?.text ?? '',
      complainUntil: deadlines.find(({ code }) => code === 'D5')?.due ?? answer.on,
    },
    locale,
  );
  return pdfAnswer(await visit.writePdf(letter), reference);
};
