import type {
  AskedOfClock,
  AskedSubscription,
  Bilingual,
  CountedRequest,
  FormSender,
  Locale,
  PublicationId,
  ReportedReuse,
} from '@mahalli/core';
import type { Found, Question } from '@mahalli/finding';
import type { PortalSite } from './content.ts';
import type { PortalFigures } from './request-figures.ts';
import type { RequestVisit } from './visit-requests.ts';

/** What comes with a form beside what it says, as far as the page knows it. */
export type SentForm = Omit<FormSender, 'network'>;

/** What the pages of a portal that are answered on demand may ask: never anything of another portal. */
export interface PortalVisit extends RequestVisit {
  site(): Promise<PortalSite>;
  /** Looks in what the portal has published, in one language. */
  search(locale: Locale, asked: Question): Promise<Found>;
  /** Counts the periods of law 31.13, or refuses (`input.invalid`) a day whose year is not known. */
  countRequest(asked: AskedOfClock): Promise<CountedRequest>;
  /** What became of the requests that were received, in figures. */
  requestFigures(): Promise<PortalFigures>;
  /** A mark of now, to be sent back with a form that is shown. */
  markShown(): Promise<string>;
  /** Asks for a subscription; answers nothing of what was known before. */
  askSubscription(sent: SentForm, asked: AskedSubscription): Promise<void>;
  /** Confirms a subscription with the code of a mail, or refuses (`link.unknown`). */
  confirmSubscription(code: string): Promise<void>;
  /** The title of a publication that the public reads, or refuses (`publication.unknown`). */
  titleOf(document: PublicationId): Promise<Bilingual>;
  /** Reports a reuse of such a publication. */
  reportReuse(sent: SentForm, reported: ReportedReuse): Promise<void>;
  /** Ends a subscription with the code of a mail, or refuses (`link.unknown`). */
  stopSubscription(code: string): Promise<void>;
}
