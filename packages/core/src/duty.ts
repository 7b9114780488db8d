import * as v from 'valibot';
import type { CategoryCode } from './category.ts';
import type { CollectivityKind } from './collectivity.ts';
import type { Bilingual } from './locale.ts';

/** The name of a duty of publication, as it stands in keys, tables and addresses. */
export const dutyCode = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), v.maxLength(40));

export type DutyCode = v.InferOutput<typeof dutyCode>;

/**
 * What a duty is owed for, as it stands in keys: always, a year, or an occasion of the collectivity's life.
 *
 * `always` · `year-2026` · `session-2026-2` (the second ordinary session of the year) ·
 * `extraordinary-2026-07-14` (the day it opens) · `visa-2026` and `closing-2025` (of a financial year) ·
 * `report-2026-05-04` (the day an evaluation or audit report came on the agenda).
 */
export const period = v.pipe(
  v.string(),
  v.regex(
    /^(?:always|(?:year|visa|closing)-\d{4}|session-\d{4}-[1-3]|(?:extraordinary|report)-\d{4}-\d{2}-\d{2})$/,
  ),
);

export type Period = v.InferOutput<typeof period>;

/** The occasions that a collectivity records, from whose dates duties run. */
export const occasionKinds = ['session', 'extraordinary', 'visa', 'closing', 'report'] as const;

export type OccasionKind = (typeof occasionKinds)[number];

/** One thing owed for one period: `council-decisions/session-2026-2`. */
export const obligationKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  v.maxLength(80),
  v.check(
    (key) => v.is(dutyCode, key.split('/')[0]) && v.is(period, key.split('/')[1]),
    'no such obligation',
  ),
);

export type ObligationKey = v.InferOutput<typeof obligationKey>;

/** When a duty falls due. */
export type Rhythm =
  /** Something must be there at all times; it has no date. */
  | { readonly every: 'always' }
  /** Once for each year, on a day of that year or of the one after. */
  | { readonly every: 'year'; readonly month: number; readonly day: number; readonly following: boolean }
  /** So many calendar days after an occasion's first or last day; before it when negative. */
  | {
      readonly every: 'occasion';
      readonly kinds: readonly OccasionKind[];
      readonly from: 'first-day' | 'last-day';
      readonly days: number;
    }
  /** By the end of the month that follows the month of an occasion. */
  | { readonly every: 'month-after'; readonly kinds: readonly OccasionKind[] };

/** Something that a text of law obliges a collectivity to publish. */
export interface Duty {
  readonly code: DutyCode;
  readonly category: CategoryCode;
  readonly label: Bilingual;
  /** What to publish, in a sentence for the clerk who prepares it. */
  readonly help: Bilingual;
  /** When it falls due at each level, with the article that says so; a level that is absent does not owe it. */
  readonly levels: Readonly<Partial<Record<CollectivityKind, { rhythm: Rhythm; article: Bilingual }>>>;
  /** From which day the duty binds, and until which day, if it ended. */
  readonly since: string;
  readonly until: string | null;
}

/**
 * How a category of national law reads for a local body: published in full, published for the part that is its own,
 * answered by a link to the national source, or not its matter.
 */
export type Applicability = 'direct' | 'partial' | 'linked' | 'none';

/** The Monday of which months opens the ordinary sessions of a council. */
export interface SessionCalendar {
  /** 1 for January. */
  readonly months: readonly [number, number, number];
  /** 1 for the first Monday of the month. */
  readonly monday: 1 | 2;
}

/** The law of proactive publication as data: what the rules of the scheme are given. */
export interface PublicationLaw {
  /** The day on which this reading of the law was settled. */
  readonly version: string;
  readonly duties: readonly Duty[];
  readonly sessions: Readonly<Record<CollectivityKind, SessionCalendar>>;
  readonly applicability: (category: CategoryCode, kind: CollectivityKind) => Applicability;
}
