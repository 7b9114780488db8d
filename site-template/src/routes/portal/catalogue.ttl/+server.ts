import { cataloguePage } from '#lib/catalogue/answer.ts';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** The first page of the catalogue: what was published last. */
export const GET: RequestHandler = ({ platform }) => cataloguePage(portalOf(platform), 'ttl', null);
