import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { originsOf } from '@mahalli/contracts';
import { cognitoAccounts } from '../adapters/cognito-accounts.ts';
import { openStore } from '../adapters/connect.ts';
import { dynamoOutbox, waitingMailIn } from '../adapters/dynamo-outbox.ts';
import { dynamoVault } from '../adapters/dynamo-vault.ts';
import { kmsKeyWrapper } from '../adapters/kms-key-wrapper.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { sendMail } from '../mails/send-mails.ts';
import { readChange } from '../runtime/change.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const { NATIONAL_ORIGIN, MAIL_FROM, USER_POOL, VAULT_KEY } = readEnvironment(
  'NATIONAL_ORIGIN',
  'MAIL_FROM',
  'USER_POOL',
  'VAULT_KEY',
);
const store = openStore(readTableNames());
const deps = {
  outbox: dynamoOutbox(store),
  vault: dynamoVault({ store, wrapper: kmsKeyWrapper(VAULT_KEY), now: () => new Date() }),
  accounts: cognitoAccounts(new CognitoIdentityProviderClient({}), USER_POOL),
  mailer: sesMailer(new SESv2Client({}), MAIL_FROM),
  origins: originsOf(NATIONAL_ORIGIN),
};

export const handler = streamHandler({
  read: (record) => waitingMailIn(readChange(record)),
  groupOf: ({ id }) => id,
  act: (_group, [{ scope, id }]) => sendMail(deps, scope, id),
});
