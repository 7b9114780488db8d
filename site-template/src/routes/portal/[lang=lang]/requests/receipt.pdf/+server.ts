import { trackingAddress } from '@mahalli/contracts';
import { composeReceipt } from '#lib/compose-receipt.ts';
import { pdfAnswer } from '#lib/pdf-answer.ts';
import { visitOf } from '#lib/portal.ts';
import { orRefuse } from '#lib/refusal.ts';
import { readTrackingForm } from '#lib/tracking-form.ts';
import type { RequestHandler } from './$types';

export const config = { onDemand: true };

/** The receipt of a request, for whoever shows its code; posted, so that no address holds the code. */
export const POST: RequestHandler = async ({ request, platform }) => {
  const visit = visitOf(platform);
  const { key } = readTrackingForm(await request.formData());
  const followed = await orRefuse(visit.followRequest(key));
  const site = await visit.site();
  const { locale } = followed.request;
  const place = { code: key.code, address: site.origin + trackingAddress(locale) };
  return pdfAnswer(await visit.writePdf(composeReceipt(followed, site, place, locale)), followed.reference);
};
