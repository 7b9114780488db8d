import { error } from '@sveltejs/kit';
import { letterOfCase } from '#lib/case-letter.ts';
import { requireDesk } from '#lib/desk.ts';
import { pdfAnswer } from '#lib/pdf-answer.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** The letter of a request, to be printed, signed and sent. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const [opened, site] = await orRefuse(
    Promise.all([bureau.request(params.code, params.id), bureau.site(params.code)]),
  );
  const letter = letterOfCase(opened, site);
  if (letter === null) error(404, 'no letter yet');
  return pdfAnswer(await bureau.writePdf(params.code, letter), opened.reference);
};
