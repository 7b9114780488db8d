import { cataloguePage } from '#lib/catalogue/answer.ts';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** A full page of the catalogue, which stays as it is unless what it describes is corrected or withdrawn. */
export const GET: RequestHandler = ({ platform, params }) =>
  cataloguePage(portalOf(platform), 'ttl', Number(params.number));
