import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Carrier, carryLetters } from './carry-letters.ts';
import { startRelay } from './start-relay.ts';
import { openWaitingLetters } from './waiting-letters.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-relay-'));
});
afterEach(() => rm(folder, { recursive: true }));

const minute = 60_000;
const aLetter = (to = 'secretaire@example.ma') => ({
  from: 'notifications@mahalli.example',
  to: [to],
  subject: 'دعوة | Invitation',
  text: 'تحية طيبة',
});

const refusal = (code: string, responseCode?: number) =>
  Object.assign(new Error('550 <secretaire@example.ma> unknown'), { code, responseCode });

describe('letters that wait', () => {
  const file = (): string => join(folder, 'letters.db');

  test('are carried once each, in their order, after two hours without a mail server', async () => {
    const letters = openWaitingLetters(file());
    const carried: string[] = [];
    let isDown = true;
    const carry: Carrier = async (_, { to }) => {
      if (isDown) throw refusal('ESOCKET');
      carried.push(...to);
    };
    letters.take(aLetter('first@example.ma'), 0);
    letters.take(aLetter('second@example.ma'), 1);

    for (let now = 1; now < 120 * minute; now += minute) await carryLetters(letters, carry, now, () => {});
    isDown = false;
    for (let now = 120 * minute; now < 300 * minute; now += minute)
      await carryLetters(letters, carry, now, () => {});

    expect(carried.toSorted()).toEqual(['first@example.ma', 'second@example.ma']);
    letters.close();
  });

  test('are not held up by one that is refused for good, of which only the reason is kept', async () => {
    const letters = openWaitingLetters(file());
    const carried: string[] = [];
    const reasons: string[] = [];
    const carry: Carrier = async (_, { to }) => {
      if (to[0] === 'gone@example.ma') throw refusal('EENVELOPE', 550);
      carried.push(...to);
    };
    letters.take({ ...aLetter('gone@example.ma'), tags: { subscription: 'one' } }, 0);
    letters.take(aLetter(), 1);
    const returned: unknown[] = [];

    await carryLetters(
      letters,
      carry,
      2,
      (reason) => reasons.push(reason),
      async (tags) => void returned.push(tags),
    );

    expect(carried).toEqual(['secretaire@example.ma']);
    expect(returned).toEqual([{ subscription: 'one' }]);
    expect(letters.due(1000 * minute, 10)).toEqual([]);
    expect(reasons).toEqual(['EENVELOPE 550']);
    letters.close();
    expect((await readFile(file())).includes('gone@example.ma')).toBe(false);
  });

  test.each([
    ['a full mailbox', 'EENVELOPE', 452],
    ['a password that is no longer right', 'EAUTH', 535],
  ])('are tried again after %s', async (_, code, responseCode) => {
    const letters = openWaitingLetters(file());
    letters.take(aLetter(), 0);

    await carryLetters(
      letters,
      async () => Promise.reject(refusal(code, responseCode)),
      0,
      () => {},
    );

    expect(letters.due(0, 10)).toEqual([]);
    expect(letters.due(minute, 10)).toHaveLength(1);
    letters.close();
  });

  test('survive the process that took them', async () => {
    const first = openWaitingLetters(file());
    first.take(aLetter(), 0);
    first.close();

    const second = openWaitingLetters(file());

    expect(second.due(1, 10).map(({ letter }) => letter)).toEqual([aLetter()]);
    second.close();
  });
});

describe('the endpoint', () => {
  const credentials = { accessKeyId: 'LOCAL', secretAccessKey: 'secret' };
  const send = (url: string, secretAccessKey: string) => {
    const client = new SESv2Client({
      endpoint: url,
      region: 'local',
      maxAttempts: 1,
      credentials: { ...credentials, secretAccessKey },
    });
    return client.send(
      new SendEmailCommand({
        FromEmailAddress: 'notifications@mahalli.example',
        Destination: { ToAddresses: ['secretaire@example.ma'] },
        Content: { Simple: { Subject: { Data: 'Invitation' }, Body: { Text: { Data: 'texte' } } } },
      }),
    );
  };

  test('takes what the functions sign, while nobody carries it, and refuses what others ask', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
    const file = join(folder, 'letters.db');
    // Nobody listens on port 9 of this machine.
    const relay = await startRelay({ file, smtp: 'smtp://127.0.0.1:9', credentials });

    await expect(send(relay.url, 'another')).rejects.toThrow();
    const { MessageId } = await send(relay.url, 'secret');
    await relay.stop();

    const letters = openWaitingLetters(file);
    expect(letters.due(Number.MAX_SAFE_INTEGER, 10).map(({ id }) => id)).toEqual([MessageId]);
    letters.close();
    silenced.mockRestore();
  });
});
