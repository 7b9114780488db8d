import { shelfPage } from '#lib/shelf.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ platform, params }) =>
  shelfPage(platform, { by: 'category', category: params.category }, params.number);
