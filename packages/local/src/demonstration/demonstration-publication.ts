import type { Bilingual, CategoryCode, ObligationKey, SubjectCode, Table } from '@mahalli/core';
import type { DemonstrationFile } from './files.ts';

/** A publication written to show a site at work: plausible, in both languages, and of no legal value. */
export interface DemonstrationPublication {
  readonly category: CategoryCode;
  /** The ISO date the imagined document bears. */
  readonly documentDate: string;
  /** What it is about, from the thesaurus. */
  readonly subjects: readonly SubjectCode[];
  /** The obligation of the scheme that it answers, if it answers one. */
  readonly obligation?: ObligationKey;
  /** The table of a legal model that it shows, if it shows one. */
  readonly table?: Table;
  readonly office: Bilingual;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** In the kit's Markdown, written with plain spaces; `demonstration` sets them. */
  readonly body: Bilingual;
  /** The file that goes with it, if one does. */
  readonly file?: DemonstrationFile;
}
