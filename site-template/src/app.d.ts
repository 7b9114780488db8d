import type { Locale } from '@mahalli/core';
import type { Desk, Reception } from '#lib/bureau.ts';
import type { NationalContent, PortalContent } from '#lib/content.ts';
import type { Notice } from '#lib/notices.ts';

declare global {
  /** The addresses of the islands, by their names; the build writes them into pages. */
  const ISLANDS: Readonly<Record<'send-files', string>>;

  namespace App {
    interface Platform {
      /** What the pages of one portal may ask. */
      readonly portal?: PortalContent;
      /** What the pages of the national site may ask. */
      readonly national?: NationalContent;
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
