import { portalOf } from '#lib/portal.ts';
import { emblemFile } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) => emblemFile(await portalOf(platform).theme());
