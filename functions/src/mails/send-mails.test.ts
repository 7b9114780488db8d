import { originsOf } from '@mahalli/contracts';
import { aCode, aMoment, anInvitation } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import type { Outbox, WaitingMail } from '../adapters/dynamo-outbox.ts';
import type { Letter } from '../adapters/ses-mailer.ts';
import { type MailDeps, sendMail, sendWaitingMails } from './send-mails.ts';
import { writeLetter } from './write-letter.ts';

const origins = originsOf('https://mahalli.example');

const aWaitingMail = (id: string, to = `${id}@example.ma`): WaitingMail => ({
  scope: aCode(),
  id,
  at: aMoment,
  mail: anInvitation({ to }),
});

/** An outbox over a list, and what was done with its mails, in order. */
const office = (...mails: readonly WaitingMail[]) => {
  const waiting = new Map(mails.map((mail) => [mail.id, mail]));
  const done: string[] = [];
  const outbox: Outbox = {
    waiting: async () => [...waiting.values()],
    find: async (_, id) => waiting.get(id),
    sent: async (_, id) => {
      done.push(`marked ${id}`);
      waiting.delete(id);
    },
  };
  const deps: MailDeps = {
    outbox,
    accounts: { admit: async ({ email }) => void done.push(`admitted ${email}`) },
    mailer: {
      send: async ({ to }: Letter) => {
        if (to.startsWith('broken')) throw new Error('mailbox unavailable');
        done.push(`sent ${to}`);
      },
    },
    origins,
  };
  return { deps, done, waiting };
};

describe('A mail of the outbox', () => {
  test('leaves once its addressee can come in, and is then marked', async () => {
    const { deps, done } = office(aWaitingMail('one'));

    await sendMail(deps, aCode(), 'one');

    expect(done).toEqual(['admitted one@example.ma', 'sent one@example.ma', 'marked one']);
  });

  test('does not leave again when its change is delivered twice', async () => {
    const { deps, done } = office(aWaitingMail('one'));

    await sendMail(deps, aCode(), 'one');
    await sendMail(deps, aCode(), 'one');

    expect(done.filter((act) => act.startsWith('sent'))).toHaveLength(1);
  });

  test('waits on when it cannot be sent', async () => {
    const { deps, waiting } = office(aWaitingMail('broken'));

    await expect(sendMail(deps, aCode(), 'broken')).rejects.toThrow('mailbox unavailable');

    expect([...waiting.keys()]).toEqual(['broken']);
  });
});

describe('The mails that wait', () => {
  test('are all sent but the one that fails, which is told and waits on', async () => {
    const { deps, done, waiting } = office(aWaitingMail('one'), aWaitingMail('broken'), aWaitingMail('two'));

    const sending = sendWaitingMails(deps);

    await expect(sending).rejects.toThrow('1 mails could not be sent');
    expect(done.filter((act) => act.startsWith('sent'))).toEqual([
      'sent one@example.ma',
      'sent two@example.ma',
    ]);
    expect([...waiting.keys()]).toEqual(['broken']);
  });

  test('do not leave when their addressee cannot be let in', async () => {
    const { deps, done } = office(aWaitingMail('one'));

    const sending = sendWaitingMails({
      ...deps,
      accounts: {
        admit: async () => {
          throw new Error('too many accounts');
        },
      },
    });

    await expect(sending).rejects.toThrow('1 mails could not be sent');
    expect(done).toEqual([]);
  });
});

describe('An invitation in words', () => {
  test('is written in both languages, each with the bureau in that language', () => {
    const { to, subject, text } = writeLetter(anInvitation(), origins);

    expect(to).toBe('salma@example.ma');
    expect(subject).toContain('جماعة آيت ملول');
    expect(subject).toContain('Commune d’Ait Melloul');
    expect(text).toContain('https://bureau.mahalli.example/ar');
    expect(text).toContain('https://bureau.mahalli.example/fr');
    expect(text.indexOf('تحية')).toBeLessThan(text.indexOf('Bonjour Salma Idrissi'));
  });
});
