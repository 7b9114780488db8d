import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => ({ site: await portalOf(platform).site() });
