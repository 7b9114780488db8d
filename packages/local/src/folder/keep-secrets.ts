import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from '../json-file.ts';

/** Strict, so that a file with a key that cannot be read is refused, and never given another one. */
const secrets = v.strictObject({
  /** The key pair that the embedded cloud accepts. */
  accessKeyId: v.string(),
  secretAccessKey: v.string(),
  /** Signs the cookies of the sign-in pages. */
  cookieKey: v.string(),
  /** What the staff site proves itself with to the identity provider. */
  clientSecret: v.string(),
  /** Wraps the keys under which personal data is kept: lost, that data is lost; known, it can be read. */
  vaultKey: v.string(),
});

/** The secrets of a folder that was made before installations kept personal data. */
const before = v.omit(secrets, ['vaultKey']);

/** The secrets of an installation. */
export type Secrets = v.InferOutput<typeof secrets>;

const random = (): string => randomBytes(32).toString('base64url');

/** Reads the secrets of an installation, drawing them at the first start. */
export const keepSecrets = async (folder: string): Promise<Secrets> => {
  const file = join(folder, 'secrets.json');
  const known = await readJsonFile(file, v.union([secrets, before]));
  if (known !== undefined && 'vaultKey' in known) return known;
  const drawn = {
    accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: random(),
    cookieKey: random(),
    clientSecret: random(),
    ...known,
    vaultKey: random(),
  };
  await writeJsonFile(file, drawn, 0o600);
  return drawn;
};
