import { DatabaseSync } from 'node:sqlite';

/**
 * Forgets, in a copy of dynoxide's tables, who was signed in: brought back, a session would let in people who had
 * left since. Another engine's copy, or one without such a table, is left as it is.
 */
export const forgetSessions = (file: string): void => {
  const database = new DatabaseSync(file);
  try {
    const tables = database.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%-transient'`,
    );
    for (const { name } of tables.all()) {
      database.exec(
        `DELETE FROM "${String(name).replaceAll('"', '""')}" WHERE pk GLOB 'SESSION#*' OR pk GLOB 'SIGN-IN#*' OR pk GLOB 'RESCUED#*'`,
      );
    }
  } finally {
    database.close();
  }
};
