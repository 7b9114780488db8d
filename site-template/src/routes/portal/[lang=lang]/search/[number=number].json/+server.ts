import { locale as localeSchema } from '@mahalli/core';
import * as v from 'valibot';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** A part of the search file: what search knows of some of the publications, in one language. */
export const GET: RequestHandler = async ({ platform, params }) => {
  const portal = portalOf(platform);
  const part = Number(params.number);
  const mark = await portal.searchMark(part);
  return Response.json(await portal.findables(v.parse(localeSchema, params.lang), part, mark));
};
