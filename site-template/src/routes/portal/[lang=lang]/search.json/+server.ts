import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** The search file of a language: which parts it has, and a mark of each. */
export const GET: RequestHandler = async ({ platform }) =>
  Response.json(await portalOf(platform).searchFile());
