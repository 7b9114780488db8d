import { bureauRequestAddress, type Origins, trackingAddress } from '@mahalli/contracts';
import { type Locale, type RequestNews, type RequestNotice, saidItem, type Vault } from '@mahalli/core';
import { date } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/requests';
import type { Letter } from '../adapters/ses-mailer.ts';

const dayIn = (locale: Locale, day: string | null): string => (day === null ? '' : date(locale, day));

/** The words that a mail quotes, opened as it leaves; nothing when there are none, or they were forgotten since. */
const quoted = async ({ said, request, to }: RequestNews, vault: Pick<Vault, 'open'>): Promise<string> => {
  if (said === null) return '';
  const kept = await vault.open(to.collectivity, saidItem(request, said));
  return kept?.['text'] ?? '';
};

/**
 * Tells a requester what happened to their request, in their language. The subject says the reference and nothing of
 * who asks or what; the tracking code is in no mail.
 */
export const writeRequestNews = async (
  mail: RequestNews,
  to: string,
  { origins, vault }: { readonly origins: Origins; readonly vault: Pick<Vault, 'open'> },
): Promise<Letter> => {
  const { collectivity, due, grounds, host, locale, news, reference, until } = mail;
  const t = messages[locale].requests.mails;
  const words = await quoted(mail, vault);
  const parts = [
    t.hello,
    ...t.news[news](dayIn(locale, due), dayIn(locale, until)),
    ...(grounds.length === 0
      ? []
      : [[t.because, ...grounds.map((one) => t.extensionGrounds[one])].join('\n')]),
    ...(words === '' ? [] : [words]),
    t.follow(origins.of(host) + trackingAddress(locale)),
    ...(news === 'received' ? [t.keepCode] : []),
    t.end(collectivity[locale]),
  ];
  return {
    to,
    subject: t.subject(reference, collectivity[locale]),
    text: `${parts.join('\n\n')}\n`,
    tags: { collectivity: mail.to.collectivity, request: mail.request },
  };
};

/** What a member of staff is told of a request, in one language: neither who asks nor what. */
export const requestNoticeWords = (
  { code, collectivity, due, name, notice, reference, request }: RequestNotice,
  locale: Locale,
  { bureau }: Origins,
): { readonly subject: string; readonly text: string } => {
  const t = messages[locale].requests.mails;
  return {
    subject: t.noticeSubject(reference),
    text: [
      t.noticeHello(name, collectivity[locale]),
      t.notices[notice],
      t.noticeDue(date(locale, due)),
      t.open(bureau + bureauRequestAddress(locale, code, request)),
    ].join('\n\n'),
  };
};
