import type { Theme } from '@mahalli/core';
import { error } from '@sveltejs/kit';
import type { NationalContent } from '#lib/content.ts';

/** The content of the national site; a host without one has no such page. */
export const nationalOf = (platform: Readonly<App.Platform> | undefined): NationalContent =>
  platform?.national ?? error(404, 'not the national site');

/** The colours of the national site. */
export const nationalTheme: Theme = { accent: '#0f5c4d', accentDark: '#6fcfb6' };
