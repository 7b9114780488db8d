import { createHash, randomBytes, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { openDatabase } from '../open-database.ts';
import { hashPassword } from './password.ts';

const row = v.object({
  sub: v.string(),
  email: v.string(),
  name: v.string(),
  /** Absent until the person has chosen one. */
  passwordHash: v.nullable(v.string()),
  /** Absent until the person has enrolled an application. */
  totpSecret: v.nullable(v.string()),
  secondFactor: v.picklist(['required', 'off']),
  groups: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
});

/** An account of the identity provider. What its owner may do is not kept here but with the collectivities. */
export type Account = v.InferOutput<typeof row>;

/** What is said of an account that is created. */
export interface NewAccount {
  readonly email: string;
  readonly name: string;
  /** Without it the account waits for an invitation to be taken up. */
  readonly password?: string;
  readonly totpSecret?: string;
  readonly secondFactor?: Account['secondFactor'];
  readonly sub?: string;
  readonly groups?: readonly string[];
}

/** The accounts of an installation, which command-line tools may open while it runs. */
export interface Accounts {
  find(sub: string): Account | undefined;
  findByEmail(email: string): Account | undefined;
  /** Creates the account, or returns the one that has this e-mail, unchanged. */
  create(account: NewAccount): Promise<Account>;
  /** A one-time token with which its holder chooses a password; an earlier token no longer works. */
  invite(sub: string): string;
  /** The account that an invitation is for, while it can still be taken up. */
  findInvited(token: string): Account | undefined;
  /** Sets the password and spends the invitation; false when it was spent in the meantime. */
  acceptInvitation(token: string, password: string): Promise<boolean>;
  /** Spends a one-time code; false when it, or a later one, was used before. */
  spendCode(sub: string, step: number): boolean;
  /** Keeps the secret of a newly enrolled application; false when another was enrolled in the meantime. */
  enrol(sub: string, totpSecret: string): boolean;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS accounts (
    sub TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    passwordHash TEXT,
    totpSecret TEXT,
    secondFactor TEXT NOT NULL,
    groups TEXT NOT NULL,
    lastStep INTEGER NOT NULL DEFAULT 0,
    invitation TEXT UNIQUE,
    invitedUntil INTEGER
  )
`;

const week = 7 * 24 * 60 * 60 * 1000;

/** E-mails are compared as people see them. */
const canonical = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** Tokens are kept hashed: whoever reads the file cannot take up an invitation. */
const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Opens the accounts kept in a file. */
export const openAccounts = (file: string, now: () => number = Date.now): Accounts => {
  const database = openDatabase(file, schema);
  const columns = 'sub, email, name, passwordHash, totpSecret, secondFactor, groups';
  const bySub = database.prepare(`SELECT ${columns} FROM accounts WHERE sub = ?`);
  const byEmail = database.prepare(`SELECT ${columns} FROM accounts WHERE email = ?`);
  const byInvitation = database.prepare(
    `SELECT ${columns} FROM accounts WHERE invitation = ? AND invitedUntil > ?`,
  );
  const insert = database.prepare(
    `INSERT INTO accounts (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING`,
  );
  const setInvitation = database.prepare(
    'UPDATE accounts SET invitation = ?, invitedUntil = ? WHERE sub = ?',
  );
  const take = database.prepare(
    'UPDATE accounts SET passwordHash = ?, invitation = NULL WHERE invitation = ? AND invitedUntil > ?',
  );
  const spend = database.prepare('UPDATE accounts SET lastStep = ? WHERE sub = ? AND lastStep < ?');
  const setSecret = database.prepare(
    'UPDATE accounts SET totpSecret = ? WHERE sub = ? AND totpSecret IS NULL',
  );

  const read = (found: object | undefined): Account | undefined => found && v.parse(row, found);
  const findByEmail = (email: string): Account | undefined => read(byEmail.get(canonical(email)));

  return {
    find: (sub) => read(bySub.get(sub)),
    findByEmail,

    async create({ email, name, password, totpSecret, secondFactor, sub, groups }) {
      const known = findByEmail(email);
      if (known) return known;
      insert.run(
        sub ?? randomUUID(),
        canonical(email),
        name.trim(),
        password === undefined ? null : await hashPassword(password),
        totpSecret ?? null,
        secondFactor ?? 'required',
        JSON.stringify(groups ?? []),
      );
      const created = findByEmail(email);
      if (!created) throw new Error('The account was not created: its subject belongs to another.');
      return created;
    },

    invite(sub) {
      const token = randomBytes(32).toString('base64url');
      if (setInvitation.run(hashToken(token), now() + week, sub).changes === 0) {
        throw new Error('There is no such account to invite.');
      }
      return token;
    },

    findInvited: (token) => read(byInvitation.get(hashToken(token), now())),

    async acceptInvitation(token, password) {
      const hash = await hashPassword(password);
      return take.run(hash, hashToken(token), now()).changes === 1;
    },

    spendCode: (sub, step) => spend.run(step, sub, step).changes === 1,
    enrol: (sub, totpSecret) => setSecret.run(totpSecret, sub).changes === 1,
    close: () => database.close(),
  };
};
