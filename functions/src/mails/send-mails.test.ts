import { originsOf } from '@mahalli/contracts';
import { confirmationCode, stopCode } from '@mahalli/core';
import {
  aCode,
  aMoment,
  anInvitation,
  aSubscription,
  aTopicMail,
  inMemoryVault,
} from '@mahalli/core/testing';
import { messages } from '@mahalli/i18n';
import { describe, expect, test } from 'vitest';
import type { Outbox, WaitingMail } from '../adapters/dynamo-outbox.ts';
import type { Letter } from '../adapters/ses-mailer.ts';
import { type MailDeps, sendMail, sendWaitingMails } from './send-mails.ts';
import { writeLetter } from './write-letter.ts';
import { writeToResident } from './write-to-resident.ts';

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
    vault: inMemoryVault(),
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

describe('A mail to a resident', () => {
  const mail = aTopicMail();
  const waits = (over = {}): WaitingMail => ({ ...aWaitingMail('news'), mail: { ...mail, ...over } });
  const { collectivity, item } = mail.to;

  test('leaves for the address that the vault holds, which the outbox does not know', async () => {
    const { deps, done } = office(waits());
    const vault = inMemoryVault();
    await vault.seal(collectivity, item, { email: 'salma@personal.example' });

    await sendMail({ ...deps, vault }, aCode(), 'news');

    expect(JSON.stringify(waits())).not.toContain('salma');
    expect(done).toEqual(['sent salma@personal.example', 'marked news']);
  });

  test('does not leave once its address was forgotten, and does not wait either', async () => {
    const { deps, done } = office(waits());

    await sendMail(deps, aCode(), 'news');

    expect(done).toEqual(['marked news']);
  });

  test('about a reuse is the last: its address is forgotten once it has left', async () => {
    const { news: _, more: __, subscription: ___, topic: ____, ...to } = mail;
    const decided: WaitingMail = {
      ...aWaitingMail('decided'),
      mail: {
        ...to,
        mail: 'reuse-decided',
        publication: 3,
        title: 'Carte des chantiers',
        decision: { to: 'refused', reason: 'Le lien ne répond pas.' },
      },
    };
    const { deps, done } = office(decided);
    const vault = inMemoryVault();
    await vault.seal(collectivity, item, { email: 'salma@personal.example' });

    await sendMail({ ...deps, vault }, aCode(), 'decided');

    expect(done).toEqual(['sent salma@personal.example', 'marked decided']);
    expect(await vault.open(collectivity, item)).toBeUndefined();
  });

  test.each(['ar', 'fr'] as const)(
    'is in their language alone (%s), and ends by one click',
    async (locale) => {
      const to = 'salma@personal.example';
      const vault = inMemoryVault();
      const letter = await writeToResident({ ...mail, locale, more: 3 }, to, { origins, vault });
      const { id } = aSubscription();
      const stop = `https://ait-melloul.mahalli.example/${locale}/alerts/stop?code=${await stopCode(vault, collectivity, id)}`;

      expect(letter.headers).toEqual({
        'List-Unsubscribe': `<${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': '<alerts.ait-melloul.mahalli.example>',
      });
      expect(letter.text).toContain(stop);
      expect(letter.text).toContain(`https://ait-melloul.mahalli.example/${locale}/publications/6`);
      expect(letter.text).toContain(messages[locale].alerts.mails.news.more(3));
      expect(letter.subject).toBe(messages[locale].alerts.mails.news.subject(5, mail.collectivity[locale]));
      expect(letter.text).not.toContain(messages[locale === 'ar' ? 'fr' : 'ar'].alerts.everything);
      expect(letter.text).not.toContain(to);
    },
  );

  test('that asks for a confirmation has the code that confirms, and no other way to act', async () => {
    const vault = inMemoryVault();
    const waiting = aSubscription();
    const { news: _, more: __, ...about } = mail;
    const topic = { of: 'search', words: 'eau', category: 'K05', year: 2026, subject: 'water' } as const;
    const letter = await writeToResident(
      { ...about, mail: 'subscription-asked', topic, askedAt: waiting.askedAt },
      'salma@personal.example',
      { origins, vault },
    );

    expect(letter.text).toContain(`/fr/alerts/confirm?code=${await confirmationCode(vault, waiting)}`);
    expect(letter.text).toMatch(/eau.* · .* · 2026 · /);
    expect(letter.text).not.toContain('/alerts/stop');
    expect(letter.headers).toBeUndefined();
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
