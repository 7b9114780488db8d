import { receptionOf } from '#lib/desk.ts';
import { draftPreview } from '#lib/draft-preview.ts';
import type { PageServerLoad } from './$types';

/** What a link shows to somebody without an account: nothing, when it is over or was never given. */
export const load: PageServerLoad = async ({ params, platform, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  const shared = await receptionOf(platform).preview(params.token);
  return { shown: shared === undefined ? null : { site: shared.site, ...draftPreview(shared.publication) } };
};
