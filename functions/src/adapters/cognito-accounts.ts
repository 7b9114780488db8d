import {
  AdminCreateUserCommand,
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

/** What a reminder came to: somebody who has come in already needs none. */
export type Reminded = 'reminded' | 'known';

/** Accounts in a Cognito user pool. */
export const cognitoAccounts = (
  client: CognitoIdentityProviderClient,
  pool: string,
): Accounts & {
  /** Tells somebody again how to come in, by a new way in: what they were told before may have expired. */
  remind(email: string): Promise<Reminded>;
} => {
  const remind = async (email: string): Promise<Reminded> => {
    try {
      await client.send(
        new AdminCreateUserCommand({
          UserPoolId: pool,
          Username: email,
          MessageAction: 'RESEND',
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
      return 'reminded';
    } catch (error) {
      if (error instanceof UnsupportedUserStateException) return 'known';
      throw error;
    }
  };
  return {
    remind,
    async admit({ email, name, again = false }) {
      try {
        await client.send(
          new AdminCreateUserCommand({
            UserPoolId: pool,
            Username: email,
            DesiredDeliveryMediums: ['EMAIL'],
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
        if (again) await remind(email);
      }
    },
  };
};
