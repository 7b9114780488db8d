import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

/** A mail in words, ready to be sent. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Headers of its own, for mail programs. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What it is about, without saying whom: what SES repeats when the mail comes back. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Whoever carries letters. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}

const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

/** Sends letters through SES, from one address. */
export const sesMailer = (ses: SESv2Client, from: string): Mailer => ({
  async send({ to, subject, text, html, headers, tags }) {
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        ...(tags !== undefined && {
          EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
        Content: {
          Simple: {
            // A line break in a subject would end the header and begin another.
            Subject: utf8(subject.replace(/\s+/g, ' ')),
            Body: { Text: utf8(text), ...(html !== undefined && { Html: utf8(html) }) },
            ...(headers !== undefined && {
              Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
            }),
          },
        },
      }),
    );
  },
});
