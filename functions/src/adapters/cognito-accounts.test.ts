import {
  type AdminCreateUserCommand,
  type CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { cognitoAccounts } from './cognito-accounts.ts';

const person = { email: 'salma@example.ma', name: 'Salma Idrissi' };
const refusal = { $metadata: {}, message: 'no' };

/** A user pool in which somebody has no account, has one that was never taken up, or one in use. */
const pool = (state: 'nobody' | 'invited' | 'in use' | 'broken') => {
  const asked: (string | undefined)[] = [];
  const client = {
    send: async ({ input }: AdminCreateUserCommand) => {
      asked.push(input.MessageAction);
      if (state === 'broken') throw new Error('no pool');
      if (state !== 'nobody' && input.MessageAction === undefined) throw new UsernameExistsException(refusal);
      if (state === 'in use') throw new UnsupportedUserStateException(refusal);
    },
  } as unknown as CognitoIdentityProviderClient;
  return { asked, accounts: cognitoAccounts(client, 'pool') };
};

describe('Somebody who was invited', () => {
  test.each([
    ['nobody', false, [undefined]],
    ['invited', false, [undefined]],
    ['invited', true, [undefined, 'RESEND']],
    ['in use', true, [undefined, 'RESEND']],
  ] as const)('as %s, invited again: %s, gets one way in', async (state, again, expected) => {
    const { accounts, asked } = pool(state);

    await accounts.admit({ ...person, again });

    expect(asked).toEqual(expected);
  });

  test('waits while the pool cannot be reached', async () => {
    await expect(pool('broken').accounts.admit(person)).rejects.toThrow('no pool');
  });
});
