import { SESv2Client } from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { sesMailer } from './ses-mailer.ts';

/** SES, which notes what it was asked to send. */
const noting = () => {
  const sent: unknown[] = [];
  const ses = new SESv2Client({ region: 'local' });
  ses.middlewareStack.add(
    () =>
      async ({ input }) => {
        sent.push(input);
        return { response: {}, output: { $metadata: {} } };
      },
    { step: 'initialize', priority: 'high' },
  );
  return { ses, sent };
};

test('a letter leaves as it was written, in UTF-8, its subject on one line', async () => {
  const { ses, sent } = noting();

  await sesMailer(ses, 'no-reply@mahalli.example').send({
    to: 'salma@example.ma',
    subject: 'دعوة\r\nBcc: someone@example.ma',
    text: 'مرحبا\nBonjour',
  });

  expect(sent).toEqual([
    {
      FromEmailAddress: 'no-reply@mahalli.example',
      Destination: { ToAddresses: ['salma@example.ma'] },
      Content: {
        Simple: {
          Subject: { Data: 'دعوة Bcc: someone@example.ma', Charset: 'UTF-8' },
          Body: { Text: { Data: 'مرحبا\nBonjour', Charset: 'UTF-8' } },
        },
      },
    },
  ]);
});

test('a letter takes its own headers along, and what it is about, which SES repeats when it comes back', async () => {
  const { ses, sent } = noting();

  await sesMailer(ses, 'no-reply@mahalli.example').send({
    to: 'salma@example.ma',
    subject: 'x',
    text: 'x',
    headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    tags: { collectivity: '09.273.01.05' },
  });

  expect(sent).toMatchObject([
    {
      EmailTags: [{ Name: 'collectivity', Value: '09.273.01.05' }],
      Content: {
        Simple: { Headers: [{ Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' }] },
      },
    },
  ]);
});
