import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { locales } from '@mahalli/core';
import * as v from 'valibot';
import type { Listening } from '../listen.ts';
import type { Credentials } from '../object-storage/signature.ts';
import { listenInJson, type SaidInJson } from '../signed-json.ts';
import type { Accounts } from './accounts.ts';
import { invitationAddress } from './start-identity.ts';
import { wordings } from './wording.ts';

/** What the embedded user pool needs. */
export interface UserPoolOptions {
  readonly accounts: Accounts;
  /** Where browsers find the identity provider. */
  readonly issuer: string;
  readonly credentials: Credentials;
  /** Carries the invitations, and the address they come from. */
  readonly ses: SESv2Client;
  readonly from: string;
}

const target = 'AWSCognitoIdentityProviderService.AdminCreateUser';

const request = v.object({
  Username: v.pipe(v.string(), v.email()),
  UserAttributes: v.optional(v.array(v.object({ Name: v.string(), Value: v.string() })), []),
  MessageAction: v.optional(v.literal('RESEND')),
});

const letter = (issuer: string, token: string, name: string): { subject: string; text: string } => ({
  subject: locales.map((locale) => wordings[locale].mail.subject).join(' | '),
  text: locales
    .map((locale) => {
      const { hello, lead, until } = wordings[locale].mail;
      return [hello.replace('{name}', name), lead, invitationAddress(issuer, token, locale), until].join(
        '\n\n',
      );
    })
    .join('\n\n—\n\n'),
});

/**
 * Starts the part of Cognito that functions call: creating an account for somebody who was invited.
 *
 * Cognito mails a temporary password; here the mail leads to a page where the person chooses their own.
 */
export const startUserPool = ({
  accounts,
  issuer,
  credentials,
  ses,
  from,
}: UserPoolOptions): Promise<Listening> => {
  const refused = (__type: string, message: string): SaidInJson => ({
    status: 400,
    answer: { __type, message },
  });

  const createUser = async (body: string): Promise<SaidInJson> => {
    const {
      Username: email,
      UserAttributes,
      MessageAction,
    } = v.parse(v.pipe(v.string(), v.parseJson(), request), body);
    const known = accounts.findByEmail(email);
    if (MessageAction === undefined && known !== undefined)
      return refused('UsernameExistsException', 'User account already exists');
    if (MessageAction === 'RESEND' && known === undefined)
      return refused('UserNotFoundException', 'User does not exist');
    // Who has chosen a password is not invited again: the mail would let its reader choose another.
    if (known !== undefined && known.passwordHash !== null)
      return refused('UnsupportedUserStateException', 'Resend not possible in the present state of the user');
    const name = known?.name ?? UserAttributes.find((one) => one.Name === 'name')?.Value ?? email;
    const { sub } = known ?? (await accounts.create({ email, name }));
    const { subject, text } = letter(issuer, accounts.invite(sub), name);
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [email] },
        Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } },
      }),
    );
    return {
      status: 200,
      answer: { User: { Username: sub, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' } },
    };
  };

  return listenInJson(credentials, { [target]: createUser }, 'InvalidParameterException');
};
