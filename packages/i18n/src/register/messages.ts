import type { Counted } from '../messages.ts';

/** The directorate's register of requests, as analysts read it. */
export interface RegisterMessages {
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  readonly year: string;
  readonly region: string;
  readonly country: string;
  readonly subject: string;
  readonly anySubject: string;
  /** What the officer has not said the subject of. */
  readonly noSubject: string;
  readonly standing: string;
  readonly anyStanding: string;
  readonly standings: Readonly<Record<'awaited' | 'withdrawn' | 'duplicate', string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<'received' | 'late' | 'silent' | 'code', string>>;
  readonly show: string;
  readonly download: string;
  readonly byRegion: string;
  readonly bySubject: string;
  readonly byChannel: string;
  readonly channel: string;
  readonly requests: string;
  readonly byStanding: string;
  readonly collectivities: Counted;
  readonly collectivity: string;
  readonly code: string;
  /** Requests of the standing that was chosen. */
  readonly chosen: string;
  readonly silent: string;
  readonly silentTitle: string;
  readonly silentLead: string;
  readonly noneSilent: string;
  readonly reference: string;
  readonly due: string;
  readonly more: string;
}
