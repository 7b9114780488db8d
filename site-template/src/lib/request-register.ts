import type {
  Bilingual,
  CollectivityCode,
  RequestFigures,
  RequestStanding,
  SubjectCode,
} from '@mahalli/core';

/** How the collectivities of the register may be sorted. */
export const registerSorts = ['received', 'late', 'silent', 'code'] as const;

/** What an analyst looks at. */
export interface RegisterQuery {
  /** As `2026`; the year under way when it is empty. */
  readonly year: string;
  /** The code of a region, or empty for the country. */
  readonly region: string;
  readonly subject: SubjectCode | 'all';
  readonly standing: RequestStanding | null;
  readonly sort: (typeof registerSorts)[number];
  readonly page: number;
  /** Where the page of silent requests before this one ended. */
  readonly silentAfter: string | undefined;
}

/** A collectivity, or a region, in the register. */
export interface RegisterRow {
  readonly code: CollectivityCode;
  readonly name: Bilingual;
  readonly received: number;
  readonly inTime: number;
  readonly late: number;
  readonly silent: number;
  readonly medianDays: number | null;
  /** Requests of the standing that was asked for; all when none was. */
  readonly chosen: number;
}

/** The register, as far as it was asked for. */
export interface RequestRegister {
  readonly year: string;
  /** The years that can be asked for, the last first. */
  readonly years: readonly string[];
  readonly regionChoices: readonly { readonly code: CollectivityCode; readonly name: Bilingual }[];
  readonly figures: RequestFigures;
  readonly regions: readonly RegisterRow[];
  readonly rows: readonly RegisterRow[];
  readonly total: number;
  readonly pages: number;
  /** Requests that stay silent, by their references alone, and where to go on. */
  readonly silent: readonly { readonly name: Bilingual; readonly reference: string; readonly due: string }[];
  readonly silentAfter: string | null;
}
