import type { JobState, JobWork } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** The words of work that takes long: opening many sites, bringing sites to a new template. */
export interface JobMessages {
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly operation: string;
  readonly state: string;
  readonly begun: string;
  readonly kinds: Readonly<Record<JobWork['kind'], string>>;
  readonly states: Readonly<Record<JobState, string>>;
  readonly progress: (tried: string, of: string) => string;
  readonly changed: Readonly<Record<JobWork['kind'], Counted>>;
  readonly failed: Counted;
  readonly beganBy: (who: string, at: string) => string;
  readonly lastChange: (at: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly retry: string;
  readonly refresh: string;
  readonly pausing: string;
  readonly stopped: string;
  readonly ringDone: (sites: string, of: string) => string;
  readonly nextRing: string;
  readonly look: string;
  readonly failures: string;
  readonly collectivity: string;
  readonly reason: string;
  readonly unexpected: (said: string) => string;
  readonly openings: {
    readonly title: string;
    readonly lead: string;
    readonly area: string;
    readonly nowhere: string;
    readonly everywhere: string;
    readonly kinds: string;
    readonly lines: string;
    readonly linesHint: string;
    readonly preview: string;
    readonly previewTitle: string;
    readonly toOpen: Counted;
    readonly open: Counted;
    readonly administrators: Counted;
    readonly nothing: string;
    readonly first: Counted;
    readonly start: string;
    readonly mistakesTitle: string;
    readonly mistakes: Readonly<
      Record<'unknown' | 'twice' | 'bad-address', (line: string, text: string) => string>
    >;
  };
  readonly export: {
    readonly title: string;
    readonly lead: string;
    readonly inside: readonly string[];
    readonly prepare: string;
    readonly list: string;
    readonly fetch: string;
    readonly over: string;
    readonly until: (date: string) => string;
    readonly closing: string;
  };
  readonly template: {
    readonly title: string;
    readonly lead: string;
    readonly version: string;
    readonly sites: string;
    readonly built: string;
    readonly allThere: string;
    readonly start: string;
    readonly startHint: string;
    readonly back: (version: string) => string;
    readonly backHint: string;
    readonly underWay: string;
  };
}
