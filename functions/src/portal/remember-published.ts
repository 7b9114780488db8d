import type { CollectivityCode, PublicationReadings, PublishedEntry } from '@mahalli/core';

/** How many entries are remembered in all: at 1.5 KB each, 30 MB. */
const mostEntries = 20_000;

interface Remembered {
  /** From the oldest. */
  readonly entries: readonly PublishedEntry[];
  readonly mark: string;
}

/** What is known, with what changed in its place. */
const updated = (known: readonly PublishedEntry[], changed: readonly PublishedEntry[]) => {
  if (changed.length === 0) return known;
  const byNumber = new Map(known.map((entry) => [entry.number, entry]));
  for (const entry of changed) byNumber.set(entry.number, entry);
  return [...byNumber.values()].toSorted((one, other) => one.number - other.number);
};

/**
 * The same readings, for a process that publishes again and again: what a collectivity has published is remembered,
 * and only what changed since is read. The collectivities that published least recently are forgotten first.
 */
export const rememberPublished = <R extends PublicationReadings>(readings: R, most = mostEntries): R => {
  const memory = new Map<CollectivityCode, Remembered>();

  const remember = (code: CollectivityCode, remembered: Remembered): void => {
    memory.delete(code);
    memory.set(code, remembered);
    let total = [...memory.values()].reduce((sum, { entries }) => sum + entries.length, 0);
    for (const [oldest, { entries }] of memory) {
      if (total <= most) break;
      memory.delete(oldest);
      total -= entries.length;
    }
  };

  return {
    ...readings,
    async published(code) {
      const known = memory.get(code);
      const { entries, whole, mark } = await readings.publishedSince(code, known?.mark);
      const now = updated(whole || known === undefined ? [] : known.entries, entries);
      remember(code, { entries: now, mark });
      return now;
    },
  };
};
