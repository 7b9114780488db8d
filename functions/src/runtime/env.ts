import type { TableName } from '@mahalli/contracts';
import * as v from 'valibot';

const name = v.pipe(v.string(), v.minLength(1));

const environment = v.object({
  /** The five tables. */
  CORE_TABLE: name,
  CIVIC_TABLE: name,
  NATIONAL_TABLE: name,
  JOURNAL_TABLE: name,
  TRANSIENT_TABLE: name,
  /** Where published pages are written. */
  SITES_BUCKET: name,
  /** Where browsers send files to, and where files wait until they are published. */
  INBOX_BUCKET: name,
  /** The address at which browsers reach that bucket: forms are posted there. */
  INBOX_ADDRESS: v.pipe(v.string(), v.url()),
  /** Where the public reads the files of publications. */
  FILES_BUCKET: name,
  /** What looks for malware: `guardduty`, `none`, or the path of the socket of a ClamAV daemon. */
  MALWARE_SCANNER: name,
  /** Where the national site stands, for example `https://mahalli.ma`: all other addresses follow from it. */
  NATIONAL_ORIGIN: v.pipe(v.string(), v.url()),
  /** The issuer of the identity provider, and the client that the bureau is there. */
  IDENTITY_ISSUER: v.pipe(v.string(), v.url()),
  IDENTITY_CLIENT: name,
  /** Where the identity provider signs people out. */
  IDENTITY_SIGN_OUT: v.pipe(v.string(), v.url()),
  /** The user pool in which invited people get their account. */
  USER_POOL: name,
  /** The key of KMS under which the keys of vaults are wrapped. */
  VAULT_KEY: name,
  /** The address that mails come from. */
  MAIL_FROM: name,
  /** CloudFront's list of hosts. */
  HOSTS_STORE_ARN: name,
});

/** Everything that a function may be told by what deploys it: each is told only what it asks for. */
export type Environment = v.InferOutput<typeof environment>;

/**
 * Reads what a function was told, when it starts: a name that is missing stops it before its first request.
 *
 * @example const { CORE_TABLE } = readEnvironment('CORE_TABLE');
 */
export const readEnvironment = <K extends keyof Environment>(
  ...names: readonly [K, ...K[]]
): Pick<Environment, K> => {
  const told = v.safeParse(v.pick(environment, names), process.env);
  if (told.success) return told.output;
  const missing = told.issues.map((issue) => v.getDotPath(issue)).join(', ');
  throw new Error(`this function is not told ${missing}`);
};

/** The names of the five tables, for functions that may touch them all. */
export const readTableNames = (): Readonly<Record<TableName, string>> => {
  const told = readEnvironment(
    'CORE_TABLE',
    'CIVIC_TABLE',
    'NATIONAL_TABLE',
    'JOURNAL_TABLE',
    'TRANSIENT_TABLE',
  );
  return {
    core: told.CORE_TABLE,
    civic: told.CIVIC_TABLE,
    national: told.NATIONAL_TABLE,
    journal: told.JOURNAL_TABLE,
    transient: told.TRANSIENT_TABLE,
  };
};
