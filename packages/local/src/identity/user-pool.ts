import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { locales } from '@mahalli/core';
import * as v from 'valibot';
import { type Listening, listen } from '../listen.ts';
import { type Credentials, verifySignature } from '../object-storage/signature.ts';
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
const mostBytes = 16 * 1024;

const request = v.object({
  Username: v.pipe(v.string(), v.email()),
  UserAttributes: v.array(v.object({ Name: v.string(), Value: v.string() })),
});

const readBody = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length > mostBytes) throw new RangeError('the request is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

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
  const createUser = async (body: string): Promise<{ status: number; answer: unknown }> => {
    const { Username: email, UserAttributes } = v.parse(v.pipe(v.string(), v.parseJson(), request), body);
    if (accounts.findByEmail(email) !== undefined) {
      return {
        status: 400,
        answer: { __type: 'UsernameExistsException', message: 'User account already exists' },
      };
    }
    const name = UserAttributes.find((attribute) => attribute.Name === 'name')?.Value ?? email;
    const { sub } = await accounts.create({ email, name });
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

  const answer = async (message: IncomingMessage): Promise<{ status: number; answer: unknown }> => {
    const body = await readBody(message);
    const digest = createHash('sha256').update(body).digest('hex');
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
    const header = (name: string): string | undefined => {
      const value = message.headers[name];
      // Only S3 says in a header what the signature says of the body.
      if (name === 'x-amz-content-sha256') return digest;
      return Array.isArray(value) ? value.join(',') : value;
    };
    verifySignature(
      { method: message.method ?? '', path: pathname, query: searchParams, header },
      credentials,
      Date.now(),
    );
    return message.headers['x-amz-target'] === target
      ? createUser(body)
      : { status: 400, answer: { __type: 'UnknownOperationException' } };
  };

  return listen(
    createServer((message, response) => {
      answer(message)
        .catch((error: unknown) => ({
          status: 400,
          answer: { __type: 'InvalidParameterException', message: String(error) },
        }))
        .then(({ status, answer: said }) => {
          response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
          response.end(JSON.stringify(said));
        })
        .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    }),
    0,
  );
};
