import { nationalTheme } from '#lib/national.ts';
import { themeSheet } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => themeSheet(nationalTheme);
