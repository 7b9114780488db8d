import type { Locale } from '@mahalli/core';
import { error } from '@sveltejs/kit';
import type { PortalContent } from '#lib/content.ts';
import type { PortalVisit } from '#lib/visit.ts';

/** The content of the portal that is being rendered; without one, the address is no page. */
export const portalOf = (platform: Readonly<App.Platform> | undefined): PortalContent =>
  platform?.portal ?? error(404, 'no portal');

/** The portal that is being visited; a page that is rendered beforehand has no visitor. */
export const visitOf = (platform: Readonly<App.Platform> | undefined): PortalVisit =>
  platform?.visit ?? error(404, 'no visit');

/** The address of the same page in another language. */
export const inLocale = (pathname: string, locale: Locale): string =>
  pathname.replace(/^\/(?:ar|fr)(?=\/|$)/, `/${locale}`);

/** The address a visitor sees: without the surface that the edge puts before it. */
export const outwardPath = (pathname: string): string =>
  pathname.replace(/^\/(?:portal|national|bureau)(?=\/|$)/, '') || '/';
