import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMail } from './start-mail.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-mail-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inbox = async (url: string): Promise<string[]> => {
  const { emails } = (await (await fetch(`${url}/store`)).json()) as { emails: { subject: string }[] };
  return emails.map(({ subject }) => subject);
};

test('the inbox keeps its mails across a restart', async () => {
  const file = join(folder, 'mails.jsonl');
  const first = await startMail({ file });
  const client = new SESv2Client({
    endpoint: first.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  for (const Data of ['دعوة', 'Invitation']) {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: 'mahalli@example.ma',
        Destination: { ToAddresses: ['secretaire@example.ma'] },
        Content: { Simple: { Subject: { Data }, Body: { Text: { Data: 'texte' } } } },
      }),
    );
  }
  client.destroy();
  await first.stop();

  const second = await startMail({ file });

  expect(await inbox(second.url)).toEqual(['دعوة', 'Invitation']);
  await fetch(`${second.url}/clear-store`, { method: 'POST' });
  await second.stop();
  const third = await startMail({ file });
  expect(await inbox(third.url)).toEqual([]);
  await third.stop();
});
