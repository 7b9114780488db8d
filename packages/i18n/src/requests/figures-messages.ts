/** What is told of the requests of a collectivity or of the country, in figures. */
export interface RequestFiguresMessages {
  readonly title: string;
  readonly lead: string;
  /** Nothing was received in the months that are told of. */
  readonly none: string;
  readonly received: string;
  readonly inTime: string;
  readonly extended: string;
  readonly late: string;
  readonly median: string;
  /** A number of working days, perhaps with a half; 61 stands for more than 60, null for no answer. */
  readonly days: (days: number | null) => string;
  readonly byOutcome: string;
  readonly outcome: string;
  readonly answers: string;
  readonly byGround: string;
  readonly ground: string;
  readonly groundsExplained: string;
  readonly byMonth: string;
  readonly month: string;
  /** What is counted and what is not. */
  readonly howCounted: string;
}
