import type { Applicability, ObligationState, OccasionKind, Period, ReminderStage } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** The words of the publication scheme: what is owed, when, and how it stands. */
export interface SchemeMessages {
  readonly states: Readonly<Record<ObligationState, string>>;
  readonly stages: Readonly<Record<ReminderStage, string>>;
  readonly applicability: Readonly<Record<Applicability, string>>;
  readonly occasions: Readonly<Record<OccasionKind, string>>;
  /** What an obligation is owed for, as a short name: "budget de 2026". */
  readonly period: (of: Period) => string;
  readonly coverage: (covered: number, of: number) => string;
  readonly duty: string;
  readonly periodHeading: string;
  readonly dueOn: string;
  readonly state: string;
  readonly category: string;
  readonly holds: string;
  readonly reading: string;
  readonly answeredOn: (date: string) => string;
  readonly answeredLate: string;
  readonly atAllTimes: string;
  /** Said of a date that follows from a session whose days are not recorded yet. */
  readonly provisional: string;
  readonly reason: string;
  readonly article: string;
  readonly document: (number: number) => string;
  /** The public page. */
  readonly transparency: {
    readonly title: string;
    readonly lead: string;
    readonly asOf: (date: string) => string;
    readonly coverageTitle: string;
    readonly coverageLead: string;
    readonly chart: string;
    readonly covered: string;
    readonly uncovered: string;
    readonly datedTitle: string;
    readonly datedLead: string;
    readonly noneDated: string;
    readonly missing: string;
  };
  readonly mail: {
    readonly subject: (collectivity: string) => string;
    readonly lead: (name: string, collectivity: string) => string;
    readonly line: (stage: string, label: string, period: string, due: string) => string;
    readonly next: (address: string) => string;
  };
}

/** The words that staff read besides. */
export interface BureauSchemeMessages extends SchemeMessages {
  /** The scheme in the bureau. */
  readonly bureau: {
    readonly title: string;
    readonly lead: string;
    readonly late: Counted;
    readonly due: Counted;
    readonly nothing: string;
    readonly see: string;
    readonly prepare: string;
    readonly owner: string;
    readonly nobody: string;
    readonly assign: string;
    readonly exempt: string;
    readonly exemptLead: string;
    readonly reason: string;
    readonly lift: string;
    readonly missingReason: string;
    readonly occasionsTitle: string;
    readonly occasionsLead: string;
    readonly occasion: string;
    readonly year: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly record: string;
    readonly forget: string;
    readonly expected: string;
    readonly recorded: string;
    readonly saved: string;
    readonly badOccasion: string;
    readonly settle: string;
    /** The field of the editor that says which obligation a document answers. */
    readonly answers: string;
    readonly answersHint: string;
    readonly answersNothing: string;
    readonly otherCategory: string;
  };
  /** How the country stands, for the directorate. */
  readonly national: {
    readonly title: string;
    readonly lead: string;
    readonly chart: string;
    readonly region: string;
    readonly sites: string;
    readonly coverage: string;
    readonly owed: string;
    readonly late: string;
    readonly mostLate: string;
    readonly noneLate: string;
    readonly collectivity: string;
  };
}
