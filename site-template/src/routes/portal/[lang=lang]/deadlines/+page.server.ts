import { readClockForm } from '#lib/clock-form.ts';
import { visitOf } from '#lib/portal.ts';
import { refusalOf } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

export const config = { onDemand: true };

/** What stands in the way of counting: no such day, or a year whose holidays are not known. */
type Wrong = 'no-day' | { readonly from: string; readonly to: string };

export const load: PageServerLoad = async ({ platform, url }) => {
  const visit = visitOf(platform);
  const { fields, asked } = readClockForm(url.searchParams);
  const answered = (wrong: Wrong | null) => ({ fields, wrong, counted: null });
  if (asked === undefined) return answered(url.searchParams.has('received') ? 'no-day' : null);
  try {
    return { fields, wrong: null, counted: await visit.countRequest(asked) };
  } catch (thrown) {
    const refused = refusalOf(thrown);
    if (refused?.code !== 'input.invalid') throw thrown;
    const { from, to } = refused.details;
    return answered({ from: String(from), to: String(to) });
  }
};
