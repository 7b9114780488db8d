import { visitOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const config = { onDemand: true };

export const load: PageServerLoad = async ({ platform }) => ({
  figures: await visitOf(platform).requestFigures(),
});
