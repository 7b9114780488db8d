import { locale as localeSchema } from '@mahalli/core';
import * as v from 'valibot';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** What the function finds besides in a part of the search file, in one language; no page of ours loads it. */
export const GET: RequestHandler = async ({ platform, params }) => {
  const portal = portalOf(platform);
  const part = Number(params.number);
  const mark = await portal.searchMark(part);
  return Response.json(await portal.furtherWords(v.parse(localeSchema, params.lang), part, mark));
};
