import type { Adapter } from 'oidc-provider';
import * as v from 'valibot';
import { openDatabase } from '../open-database.ts';

/** How far a person has come in signing in: the password was right, the code is still to come. */
export interface SignInStep {
  readonly sub: string;
  /** Offered to the application that is being enrolled, until a code proves that it was taken. */
  readonly offeredSecret: string;
}

/** What the identity provider must find again after a restart. */
export interface IdentityStore {
  /** The storage of one kind of the provider's artifacts. */
  adapter(kind: string): Adapter;
  step(uid: string): SignInStep | undefined;
  saveStep(uid: string, step: SignInStep): void;
  forgetStep(uid: string): void;
  /** How many tries under this name failed since the moment given. */
  countTries(name: string, since: number): number;
  addTry(name: string, at: number): void;
  forgetTries(name: string): void;
  /** Takes the last try under this name back: it was none that failed. */
  takeBackTry(name: string): void;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS artifacts (
    kind TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
    grantId TEXT, uid TEXT, expires INTEGER,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS artifacts_by_grant ON artifacts (grantId) WHERE grantId IS NOT NULL;
  CREATE INDEX IF NOT EXISTS artifacts_by_uid ON artifacts (kind, uid) WHERE uid IS NOT NULL;
  CREATE TABLE IF NOT EXISTS steps (uid TEXT PRIMARY KEY, sub TEXT NOT NULL, offeredSecret TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS tries (name TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS tries_by_name ON tries (name, at);
`;

const payload = v.object({ payload: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())) });
const step = v.object({ sub: v.string(), offeredSecret: v.string() });
const count = v.object({ count: v.number() });
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const stepLifetime = 60 * 60 * 1000;

/** Opens the identity provider's storage, dropping what has expired. */
export const openIdentityStore = (file: string, now: () => number = Date.now): IdentityStore => {
  const database = openDatabase(file, schema);
  const seconds = (): number => Math.floor(now() / 1000);
  database.prepare('DELETE FROM artifacts WHERE expires < ?').run(seconds());
  database.prepare('DELETE FROM steps WHERE at < ?').run(now() - stepLifetime);
  database.prepare('DELETE FROM tries WHERE at < ?').run(now() - 24 * stepLifetime);

  const put = database.prepare(
    'INSERT OR REPLACE INTO artifacts (kind, id, payload, grantId, uid, expires) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const fresh = '(expires IS NULL OR expires >= ?)';
  const get = database.prepare(`SELECT payload FROM artifacts WHERE kind = ? AND id = ? AND ${fresh}`);
  const getByUid = database.prepare(`SELECT payload FROM artifacts WHERE kind = ? AND uid = ? AND ${fresh}`);
  const consume = database.prepare(
    "UPDATE artifacts SET payload = json_set(payload, '$.consumed', ?) WHERE kind = ? AND id = ?",
  );
  const remove = database.prepare('DELETE FROM artifacts WHERE kind = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM artifacts WHERE grantId = ?');
  const getStep = database.prepare('SELECT sub, offeredSecret FROM steps WHERE uid = ? AND at > ?');
  const putStep = database.prepare(
    'INSERT OR REPLACE INTO steps (uid, sub, offeredSecret, at) VALUES (?, ?, ?, ?)',
  );
  const removeStep = database.prepare('DELETE FROM steps WHERE uid = ?');
  const tries = database.prepare('SELECT COUNT(*) AS count FROM tries WHERE name = ? AND at > ?');
  const addTry = database.prepare('INSERT INTO tries (name, at) VALUES (?, ?)');
  const takeBackTry = database.prepare(
    'DELETE FROM tries WHERE rowid = (SELECT MAX(rowid) FROM tries WHERE name = ?)',
  );
  const forgetTries = database.prepare('DELETE FROM tries WHERE name = ?');

  const read = (row: object | undefined) => row && v.parse(payload, row).payload;

  return {
    adapter: (kind) => ({
      upsert: async (id, content, expiresIn) => {
        const expires = expiresIn ? seconds() + expiresIn : null;
        put.run(kind, id, JSON.stringify(content), text(content['grantId']), text(content['uid']), expires);
      },
      find: async (id) => read(get.get(kind, id, seconds())),
      findByUid: async (uid) => read(getByUid.get(kind, uid, seconds())),
      // Only devices without a browser have user codes, and none may sign in here.
      findByUserCode: async () => undefined,
      consume: async (id) => void consume.run(seconds(), kind, id),
      destroy: async (id) => void remove.run(kind, id),
      revokeByGrantId: async (grantId) => void revoke.run(grantId),
    }),

    step: (uid) => {
      const found = getStep.get(uid, now() - stepLifetime);
      return found && v.parse(step, found);
    },
    saveStep: (uid, { sub, offeredSecret }) => void putStep.run(uid, sub, offeredSecret, now()),
    forgetStep: (uid) => void removeStep.run(uid),
    countTries: (name, since) => v.parse(count, tries.get(name, since)).count,
    addTry: (name, at) => void addTry.run(name, at),
    forgetTries: (name) => void forgetTries.run(name),
    takeBackTry: (name) => void takeBackTry.run(name),
    close: () => database.close(),
  };
};
