import type { Theme } from '@mahalli/core';
import { emblem } from '#lib/emblem.ts';

/** The style sheet that gives a site its colours: two custom properties, so that no page changes with them. It wins over the template, wherever it is linked. */
export const themeSheet = ({ accent, accentDark }: Theme): Response =>
  new Response(`:root:root{--accent:${accent};--accent-dark:${accentDark}}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });

/** A site's emblem as a file. */
export const emblemFile = (theme: Theme & { readonly code: Parameters<typeof emblem>[0] }): Response =>
  new Response(emblem(theme.code, theme), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
