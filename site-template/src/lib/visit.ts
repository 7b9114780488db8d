import type { Locale } from '@mahalli/core';
import type { Found, Question } from '@mahalli/finding';
import type { PortalSite } from './content.ts';

/** What the pages of a portal that are answered on demand may ask: never anything of another portal. */
export interface PortalVisit {
  site(): Promise<PortalSite>;
  /** Looks in what the portal has published, in one language. */
  search(locale: Locale, asked: Question): Promise<Found>;
}
