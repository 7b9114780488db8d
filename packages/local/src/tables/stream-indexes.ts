import { DatabaseSync } from 'node:sqlite';

const day = 24 * 60 * 60;

/**
 * Makes reading and appending to dynoxide's streams cheap whatever their length, and forgets old records.
 *
 * Without these indexes every stream write scans the whole stream. Records older than a week are dropped (AWS
 * keeps a day), except the last of each table, from which the next sequence number is counted. The engine must
 * be stopped.
 */
export const prepareStreams = (file: string, now: number): void => {
  const database = new DatabaseSync(file);
  try {
    database.exec(`
      CREATE INDEX IF NOT EXISTS mahalli_stream_number
        ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS mahalli_stream_shard
        ON _stream_records (table_name, shard_id, sequence_number);
    `);
    database
      .prepare(`
        DELETE FROM _stream_records
        WHERE created_at < ?
          AND id NOT IN (SELECT MAX(id) FROM _stream_records GROUP BY table_name)
      `)
      .run(Math.floor(now / 1000) - 7 * day);
  } finally {
    database.close();
  }
};
