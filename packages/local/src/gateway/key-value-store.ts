import { openDatabase } from '../open-database.ts';

/** What the edge function looks up: small texts by key, as in a CloudFront KeyValueStore. */
export interface KeyValueStore {
  get(key: string): string | undefined;
  put(key: string, value: string): void;
  delete(key: string): void;
  list(): ReadonlyMap<string, string>;
  close(): void;
}

const isRow = (row: object): row is { key: string; value: string } =>
  'key' in row && typeof row.key === 'string' && 'value' in row && typeof row.value === 'string';

/**
 * Opens a key value store kept in a file.
 *
 * A command-line tool may open the same file while the machine runs: each sees at once what the other writes.
 */
export const openKeyValueStore = (file: string): KeyValueStore => {
  const database = openDatabase(
    file,
    'CREATE TABLE IF NOT EXISTS pairs (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  );
  const get = database.prepare('SELECT key, value FROM pairs WHERE key = ?');
  const put = database.prepare('INSERT OR REPLACE INTO pairs (key, value) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM pairs WHERE key = ?');
  const all = database.prepare('SELECT key, value FROM pairs ORDER BY key');

  return {
    get: (key) => {
      const row = get.get(key);
      return row && isRow(row) ? row.value : undefined;
    },
    put: (key, value) => void put.run(key, value),
    delete: (key) => void remove.run(key),
    list: () => new Map(all.all().flatMap((row) => (isRow(row) ? [[row.key, row.value] as const] : []))),
    close: () => database.close(),
  };
};
