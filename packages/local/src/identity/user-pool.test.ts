import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { cognitoAccounts } from '@mahalli/functions/adapters/cognito-accounts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listening } from '../listen.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { startUserPool } from './user-pool.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const person = { email: 'salma@example.ma', name: 'Salma Idrissi' };

let folder: string;
let accounts: Accounts;
let pool: Listening;
let cognito: CognitoIdentityProviderClient;
const letters: string[] = [];

const ses = {
  send: async ({ input }: { input: { Content: { Simple: { Body: { Text: { Data: string } } } } } }) => {
    letters.push(input.Content.Simple.Body.Text.Data);
  },
} as unknown as SESv2Client;

/** The one-time token of the last letter. */
const lastToken = (): string =>
  /invitation\/(?<token>[\w-]+)/.exec(letters.at(-1) ?? '')?.groups?.['token'] ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-pool-'));
  accounts = openAccounts(join(folder, 'accounts.db'));
  pool = await startUserPool({
    accounts,
    issuer: 'http://id.localhost',
    credentials,
    ses,
    from: 'a@b.example',
  });
  cognito = new CognitoIdentityProviderClient({ endpoint: pool.url, region: 'local', credentials });
});
afterAll(async () => {
  cognito.destroy();
  await pool.stop();
  accounts.close();
  await rm(folder, { recursive: true });
});

test('Somebody who was invited is invited once, reminded when asked, and left alone once they have come in', async () => {
  const { admit, remind } = cognitoAccounts(cognito, 'local_pool');
  await admit(person);
  await admit(person);
  expect(letters).toHaveLength(1);
  const first = lastToken();

  expect(await remind(person.email)).toBe('reminded');

  expect(letters).toHaveLength(2);
  expect(letters[1]).toContain('Salma Idrissi');
  expect(accounts.findInvited(first)).toBeUndefined();
  expect(await accounts.acceptInvitation(lastToken(), 'a password of hers')).toBe(true);
  expect(await remind(person.email)).toBe('known');
  expect(letters).toHaveLength(2);
  await expect(remind('nobody@example.ma')).rejects.toThrow('does not exist');
});
