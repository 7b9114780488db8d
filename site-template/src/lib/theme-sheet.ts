import type { Theme } from '@mahalli/core';
import { error } from '@sveltejs/kit';
import { emblem } from '#lib/emblem.ts';

/** The style sheet that gives a site its colours: two custom properties, so that no page changes with them. It wins over the template, wherever it is linked. */
export const themeSheet = ({ accent, accentDark }: Theme): Response =>
  new Response(`:root:root{--accent:${accent};--accent-dark:${accentDark}}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });

/** A site's emblem as a file: the one that is drawn for it. */
export const emblemFile = (theme: Theme & { readonly code: Parameters<typeof emblem>[0] }): Response =>
  new Response(emblem(theme.code, theme), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });

/** The emblem that a site gave itself as a file, from WebP in base64. */
export const ownEmblemFile = (webp: string | null): Response =>
  webp === null
    ? error(404, 'no emblem')
    : new Response(
        Uint8Array.from(atob(webp), (byte) => byte.charCodeAt(0)),
        { headers: { 'content-type': 'image/webp' } },
      );
