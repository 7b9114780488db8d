import { nationalTheme } from '#lib/national.ts';
import { emblemFile } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => emblemFile({ ...nationalTheme, code: 'national' });
