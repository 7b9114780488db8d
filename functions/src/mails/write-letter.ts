import type { Origins } from '@mahalli/contracts';
import { locales, type OutgoingMail } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import type { Letter } from '../adapters/ses-mailer.ts';

/** Puts a mail into words: both languages in one letter, since nobody asked its reader for theirs yet. */
export const writeLetter = (mail: OutgoingMail, origins: Origins): Letter => {
  const parts = locales.map((locale) => {
    const words = messages[locale].mails[mail.mail];
    const collectivity = mail.collectivity[locale];
    return {
      subject: words.subject(collectivity),
      text: words.body(mail.name, collectivity, `${origins.bureau}/${locale}`).join('\n\n'),
    };
  });
  return {
    to: mail.to,
    subject: parts.map(({ subject }) => subject).join(' | '),
    text: `${parts.map(({ text }) => text).join('\n\n—\n\n')}\n`,
  };
};
