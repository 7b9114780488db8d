import { DatabaseSync } from 'node:sqlite';

/**
 * Opens a small database that several processes may use at once and that survives kill -9.
 *
 * `schema` is run at every opening, so it says `IF NOT EXISTS`.
 */
export const openDatabase = (file: string, schema: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema}`);
  return database;
};
