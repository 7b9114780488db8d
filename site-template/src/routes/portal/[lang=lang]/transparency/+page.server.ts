import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => ({ scheme: await portalOf(platform).scheme() });
