import { portalOf } from '#lib/portal.ts';
import { ownEmblemFile } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) => ownEmblemFile(await portalOf(platform).emblem());
