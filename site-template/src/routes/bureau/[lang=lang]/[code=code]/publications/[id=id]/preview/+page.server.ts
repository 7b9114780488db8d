import { requireDesk } from '#lib/desk.ts';
import { draftPreview } from '#lib/draft-preview.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

/** The draft as the edition it would become if it were published now. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const { code, id } = params;
  const [publication, site] = await orRefuse(
    Promise.all([bureau.publication(code, id), bureau.portalSite(code)]),
  );
  return { code, site, ...draftPreview(publication) };
};
