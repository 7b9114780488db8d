import { letterOfCase } from '#lib/case-letter.ts';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const [opened, site] = await orRefuse(
    Promise.all([bureau.request(params.code, params.id), bureau.site(params.code)]),
  );
  return {
    back: `/${locals.locale}/${params.code}/requests/${params.id}`,
    reference: opened.reference,
    letter: letterOfCase(opened, site),
  };
};
