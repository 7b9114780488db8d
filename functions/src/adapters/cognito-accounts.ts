import {
  AdminCreateUserCommand,
  type AdminCreateUserCommandInput,
  type CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

/** The accounts of the identity provider. */
export interface Accounts {
  /** Makes sure that somebody who was invited can sign in; the provider tells them how, unless they know. */
  admit(person: {
    readonly email: string;
    readonly name: string;
    /** Whether somebody who has not come yet is told once more. */
    readonly again?: boolean;
  }): Promise<void>;
}

/** Sends a first password again, which lasts some days only; who has chosen their own needs none. */
const sendPasswordAgain = async (
  client: CognitoIdentityProviderClient,
  person: AdminCreateUserCommandInput,
): Promise<void> => {
  try {
    await client.send(new AdminCreateUserCommand({ ...person, MessageAction: 'RESEND' }));
  } catch (error) {
    if (!(error instanceof UnsupportedUserStateException)) throw error;
  }
};

/** Accounts in a Cognito user pool. */
export const cognitoAccounts = (client: CognitoIdentityProviderClient, pool: string): Accounts => ({
  async admit({ email, name, again = false }) {
    const person = { UserPoolId: pool, Username: email, DesiredDeliveryMediums: ['EMAIL' as const] };
    try {
      await client.send(
        new AdminCreateUserCommand({
          ...person,
          UserAttributes: [
            { Name: 'email', Value: email },
            // The invitation goes to this address and nowhere else: taking it up shows that it is theirs.
            { Name: 'email_verified', Value: 'true' },
            { Name: 'name', Value: name },
          ],
        }),
      );
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      if (again) await sendPasswordAgain(client, person);
    }
  },
});
