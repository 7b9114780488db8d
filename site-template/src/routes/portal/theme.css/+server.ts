import { portalOf } from '#lib/portal.ts';
import { themeSheet } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) => themeSheet(await portalOf(platform).theme());
