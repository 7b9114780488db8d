import type { Locale } from '@mahalli/core';
import { ar } from '../ar.ts';
import { clockAr } from '../clock/ar.ts';
import { clockFr } from '../clock/fr.ts';
import type { ClockMessages } from '../clock/messages.ts';
import { fr } from '../fr.ts';
import type { Messages } from '../messages.ts';
import { requestsAr } from './ar.ts';
import { requestsFr } from './fr.ts';
import type { RequestMessages } from './messages.ts';

export { monthInWords } from './month.ts';

/**
 * Every word that is read about requests for information, in one language: those of all pages, and those of the law's
 * clock and road. Pages that are published never import these: they would be carried by whatever publishes.
 */
export interface MessagesOnRequests extends Messages {
  readonly requests: RequestMessages;
  readonly clock: ClockMessages;
}

/** The catalogue of each language for pages and mails about requests. */
export const messages: Readonly<Record<Locale, MessagesOnRequests>> = {
  ar: { ...ar, requests: requestsAr, clock: clockAr },
  fr: { ...fr, requests: requestsFr, clock: clockFr },
};
