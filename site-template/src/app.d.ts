import type { Locale } from '@mahalli/core';
import type { Desk, Reception } from '#lib/bureau.ts';
import type { NationalContent, PortalContent } from '#lib/content.ts';
import type { Notice } from '#lib/notices.ts';
import type { PortalVisit } from '#lib/visit.ts';

declare global {
  namespace App {
    interface Platform {
      /** What the pages of one portal may ask. */
      readonly portal?: PortalContent;
      /** What the pages of the national site may ask. */
      readonly national?: NationalContent;
      /** What the pages of one portal that are answered on demand may ask. */
      readonly visit?: PortalVisit;
      /** The way into the bureau. */
      readonly reception?: Reception;
    }
    interface Locals {
      locale: Locale;
      desk?: Desk;
    }
    interface Error {
      message: string;
      /** The refusal behind the error, if one is. */
      code?: string;
      /** What stands here in place of a page, if the error is that. */
      notice?: Notice;
    }
  }
}
