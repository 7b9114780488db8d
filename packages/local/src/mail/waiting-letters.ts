import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { openDatabase } from '../open-database.ts';

/** A mail as the functions hand it over. */
export const letter = v.object({
  from: v.string(),
  to: v.array(v.string()),
  subject: v.string(),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  headers: v.optional(v.record(v.string(), v.string())),
  tags: v.optional(v.record(v.string(), v.string())),
});

export type Letter = v.InferOutput<typeof letter>;

const row = v.object({
  id: v.string(),
  letter: v.pipe(v.string(), v.parseJson(), letter),
  takenAt: v.number(),
  tries: v.number(),
});

/** A letter that waits, and how often it was tried. */
export type WaitingLetter = v.InferOutput<typeof row>;

/** The letters that were taken and not yet carried. Times are milliseconds since 1970. */
export interface WaitingLetters {
  /** Keeps a letter before saying that it was taken, and answers its identifier. */
  take(letter: Letter, now: number): string;
  /** Those whose turn has come, the oldest first. */
  due(now: number, most: number): readonly WaitingLetter[];
  /** Forgets a letter that was carried. */
  carried(id: string): void;
  postpone(id: string, until: number): void;
  /** Forgets what a letter said and to whom, and keeps for a month that it was refused and why. */
  giveUp(id: string, reason: string, now: number): void;
  close(): void;
}

const month = 30 * 24 * 60 * 60 * 1000;

const schema = `
  CREATE TABLE IF NOT EXISTS letters (
    id TEXT PRIMARY KEY,
    letter TEXT NOT NULL,
    takenAt INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    dueAt INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS refused (id TEXT PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
  PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
`;

/** Opens the letters that wait in a file: what was taken survives kill -9. */
export const openWaitingLetters = (file: string): WaitingLetters => {
  const database = openDatabase(file, schema);
  const take = database.prepare('INSERT INTO letters (id, letter, takenAt, dueAt) VALUES (?, ?, ?, ?)');
  const due = database.prepare('SELECT * FROM letters WHERE dueAt <= ? ORDER BY takenAt LIMIT ?');
  const forget = database.prepare('DELETE FROM letters WHERE id = ?');
  const postpone = database.prepare('UPDATE letters SET tries = tries + 1, dueAt = ? WHERE id = ?');
  const refuse = database.prepare('INSERT OR REPLACE INTO refused (id, reason, at) VALUES (?, ?, ?)');
  const clean = database.prepare('DELETE FROM refused WHERE at < ?');

  return {
    take(one, now) {
      const id = randomUUID();
      take.run(id, JSON.stringify(one), now, now);
      return id;
    },
    due: (now, most) => due.all(now, most).map((found) => v.parse(row, found)),
    carried: (id) => void forget.run(id),
    postpone: (id, until) => void postpone.run(until, id),
    giveUp(id, reason, now) {
      refuse.run(id, reason, now);
      forget.run(id);
      clean.run(now - month);
    },
    close: () => database.close(),
  };
};
