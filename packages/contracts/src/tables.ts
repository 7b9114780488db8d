/** What the cloud, real or embedded, must know to create one of the five tables. */
export interface TableShape {
  /** Whether changes are streamed (new and old images) to the functions that render, project and notify. */
  readonly stream: boolean;
  /** Whether items carry `expiresAt` (epoch seconds) after which the store may delete them. */
  readonly expires: boolean;
}

/**
 * The five tables and why they are apart.
 *
 * Every table has the string keys `pk` and `sk` and two generic indexes, `gsi1` and `gsi2`, that project
 * everything, so that a new access pattern never needs a new table.
 */
export const tables = {
  /** What staff own: collectivities, members, publications and their editions, pages. */
  core: { stream: true, expires: false },
  /** Contributions, votes, supports: burst traffic, own erasure rule. */
  civic: { stream: true, expires: false },
  /** The directorate's read models: no personal data, can be rebuilt. */
  national: { stream: true, expires: false },
  /** The append-only, hash-chained record of each collectivity. */
  journal: { stream: false, expires: false },
  /** Sessions, one-time codes, idempotency keys, outbox. */
  transient: { stream: true, expires: true },
} as const satisfies Readonly<Record<string, TableShape>>;

export type TableName = keyof typeof tables;

/** The partition of `core` that holds the calendar of the country: a function of the open API reads it, and no other. */
export const calendarPartition = 'directorate#CALENDAR';
