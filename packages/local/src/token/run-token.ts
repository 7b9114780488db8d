import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importJWK, SignJWT } from 'jose';
import { accountsFile } from '../cloud.ts';
import { demonstrationAccounts } from '../demonstrate.ts';
import { readRun } from '../folder/open-folder.ts';
import { startProblem } from '../folder/start-problem.ts';
import { openAccounts } from '../identity/accounts.ts';
import { keepSigningKey } from '../identity/keep-signing-key.ts';
import { startSettings } from '../start-settings.ts';

const readAddress = (args: readonly string[]): string => {
  const known = demonstrationAccounts().map(({ email }) => email);
  try {
    const { values } = parseArgs({ args: [...args], options: { as: { type: 'string' } } });
    const address = values.as ?? '';
    if (known.includes(address)) return address;
  } catch (cause) {
    throw startProblem('token.whose', { accounts: known.slice(0, 5).join(', ') }, cause);
  }
  throw startProblem('token.whose', { accounts: known.slice(0, 5).join(', ') });
};

/**
 * Prints an access token of a demonstration account, for an hour, to try the JSON API with.
 *
 * Only the demonstration's accounts have one this way: their password is public anyway. Elsewhere tokens are asked
 * of the identity provider.
 */
export const runToken = async (args: readonly string[]): Promise<void> => {
  const address = readAddress(args);
  const { folder, production } = startSettings();
  if (production !== undefined) throw startProblem('token.in-production', {});
  const run = await readRun(folder);
  if (run === undefined) throw startProblem('token.not-running', { folder });
  const accounts = openAccounts(accountsFile(folder));
  const account = accounts.findByEmail(address);
  accounts.close();
  if (account === undefined) throw startProblem('token.not-running', { folder });
  const key = await keepSigningKey(join(folder, 'identity', 'signing-key.json'));
  const token = await new SignJWT({
    client_id: 'bureau',
    token_use: 'access',
    email: account.email,
  })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'at+jwt' })
    .setIssuer(run.environment['IDENTITY_ISSUER'] ?? '')
    .setSubject(account.sub)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(key, 'RS256'));
  process.stdout.write(`${token}\n`);
};
