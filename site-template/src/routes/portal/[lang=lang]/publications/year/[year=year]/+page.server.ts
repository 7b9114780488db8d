import { shelfPage } from '#lib/shelf.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ platform, params }) =>
  shelfPage(platform, { by: 'year', year: params.year }, null);
