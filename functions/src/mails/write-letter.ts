import type { Origins } from '@mahalli/contracts';
import {
  type Invitation,
  type Locale,
  locales,
  type PublicationNotice,
  type Reminder,
  type StaffMail,
} from '@mahalli/core';
import { date, messages } from '@mahalli/i18n';
import type { Letter } from '../adapters/ses-mailer.ts';
import { requestNoticeWords } from './write-about-request.ts';

interface Words {
  readonly subject: string;
  readonly text: string;
}

const invitationWords = ({ collectivity, name }: Invitation, locale: Locale, { bureau }: Origins): Words => {
  const words = messages[locale].mails.invitation;
  return {
    subject: words.subject(collectivity[locale]),
    text: words.body(name, collectivity[locale], `${bureau}/${locale}`).join('\n\n'),
  };
};

const reminderWords = (
  { code, collectivity, lines, name }: Reminder,
  locale: Locale,
  { bureau }: Origins,
): Words => {
  const { mail, period, stages } = messages[locale].scheme;
  const listed = lines.map(({ due, label, period: of, stage }) =>
    mail.line(stages[stage], label[locale], period(of), date(locale, due)),
  );
  return {
    subject: mail.subject(collectivity[locale]),
    text: [
      mail.lead(name, collectivity[locale]),
      listed.join('\n'),
      mail.next(`${bureau}/${locale}/${code}/scheme`),
    ].join('\n\n'),
  };
};

const noticeWords = (
  { code, collectivity, id, name, note, notice, title }: PublicationNotice,
  locale: Locale,
  { bureau }: Origins,
): Words => {
  const words = messages[locale].mails.publication;
  return {
    subject: words.subject[notice](title[locale]),
    text: [
      words.hello(name, collectivity[locale]),
      words.body[notice],
      title[locale],
      ...(note === '' ? [] : [words.said(note)]),
      words.open(`${bureau}/${locale}/${code}/publications/${id}`),
    ].join('\n\n'),
  };
};

const wordsOf = (mail: StaffMail, locale: Locale, origins: Origins): Words => {
  if (mail.mail === 'invitation') return invitationWords(mail, locale, origins);
  if (mail.mail === 'request') return requestNoticeWords(mail, locale, origins);
  return mail.mail === 'reminder' ? reminderWords(mail, locale, origins) : noticeWords(mail, locale, origins);
};

/** Puts a mail into words: both languages in one letter, since nobody asked its reader for theirs yet. */
export const writeLetter = (mail: StaffMail, origins: Origins): Letter => {
  const parts = locales.map((locale) => wordsOf(mail, locale, origins));
  return {
    to: mail.to,
    subject: parts.map(({ subject }) => subject).join(' | '),
    text: `${parts.map(({ text }) => text).join('\n\n—\n\n')}\n`,
  };
};
