import type { Locale, Site } from '@mahalli/core';
import { date } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/requests';
import type { Letter } from '@mahalli/paper';
import { letterFooterOf, letterheadOf } from './compose-letter.ts';
import type { FollowedRequest } from './visit-requests.ts';

/** Where a request is followed, with its number and code behind the `#`, which no server is sent. */
const trackingLink = (address: string, reference: string, code: string): string =>
  `${address}#${reference}/${code}`;

/**
 * Composes the receipt of a request (law 31.13, art. 14): its number, who asked, when it was received and by when it is
 * answered, and the code with which it is followed, for whoever holds that code already.
 */
export const composeReceipt = (
  { asked, deadlines, reference, request }: FollowedRequest,
  site: Pick<Site, 'name' | 'placeName' | 'contacts'>,
  { code, address }: { readonly code: string; readonly address: string },
  locale: Locale,
): Letter => {
  const { requests } = messages[locale];
  const t = requests.receipt;
  const provisional = deadlines.some((one) => one.due === request.due && one.provisional);
  return {
    locale,
    date: request.receivedOn,
    letterhead: letterheadOf(site, locale),
    reference: { name: requests.letter.reference, value: reference },
    placeAndDate: requests.letter.placeAndDate(site.placeName[locale], date(locale, request.receivedOn)),
    to: [],
    subject: { name: requests.letter.subject, value: t.title },
    blocks: [
      {
        block: 'facts',
        rows: [
          { name: t.reference, value: reference },
          { name: t.from, value: `${asked.firstName} ${asked.lastName}`.trim() },
          { name: t.received, value: date(locale, request.receivedOn) },
          { name: t.how, value: requests.channels[request.channel] },
          { name: t.due, value: date(locale, request.due) },
        ].filter(({ value }) => value !== ''),
      },
      ...(provisional ? [{ block: 'paragraph', text: t.provisional } as const] : []),
      { block: 'quote', text: asked.wanted, source: '' },
      { block: 'code', name: t.code, value: code },
      { block: 'qr', content: trackingLink(address, reference, code), caption: t.qr },
      { block: 'paragraph', text: t.legal },
    ],
    signature: null,
    footer: letterFooterOf(site, reference, locale),
  };
};
