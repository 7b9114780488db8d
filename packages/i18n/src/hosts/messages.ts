import type { HostState } from '@mahalli/core';

/** The words of host names that a collectivity has beside the one of the platform. */
export interface HostMessages {
  readonly title: string;
  readonly lead: string;
  readonly list: string;
  readonly host: string;
  readonly state: string;
  readonly states: Readonly<Record<HostState | 'platform', string>>;
  /** What happens next, and who does it. */
  readonly next: Readonly<Record<HostState, string>>;
  readonly primary: string;
  readonly choose: string;
  readonly chosen: string;
  readonly ask: string;
  readonly askLabel: string;
  readonly askHint: string;
  readonly asked: string;
  readonly records: string;
  readonly recordsLead: string;
  readonly recordType: string;
  readonly recordName: string;
  readonly recordValue: string;
  /** The name that leads visitors to the platform, as a second record. */
  readonly leads: string;
  readonly prove: string;
  readonly shown: string;
  readonly approve: string;
  readonly approved: string;
  readonly activate: string;
  readonly activateLead: string;
  readonly active: string;
  readonly remove: string;
  readonly removed: string;
  readonly since: (moment: string) => string;
}
