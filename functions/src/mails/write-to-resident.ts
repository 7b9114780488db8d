import {
  confirmAlertsAddress,
  type Origins,
  publicationAddress,
  stopAlertsAddress,
} from '@mahalli/contracts';
import {
  confirmationCode,
  type Locale,
  type ResidentMail,
  type ReuseDecided,
  type SubscriptionTopic,
  stopCode,
  type Vault,
} from '@mahalli/core';
import { filterWords } from '@mahalli/finding';
import { isolated, messages } from '@mahalli/i18n';
import { categories } from '@mahalli/registry/categories';
import type { Letter } from '../adapters/ses-mailer.ts';
import { writeRequestNews } from './write-about-request.ts';

/** What writing to a resident needs. */
export interface ResidentLetterDeps {
  readonly origins: Origins;
  readonly vault: Pick<Vault, 'fingerprint' | 'open'>;
}

const topicWords = (topic: SubscriptionTopic, locale: Locale): string => {
  const t = messages[locale].alerts;
  if (topic.of === 'all') return t.everything;
  if (topic.of === 'category') return categories[topic.category].shortLabel[locale];
  return [...(topic.words === '' ? [] : [t.quoted(topic.words)]), ...filterWords(topic, locale)].join(' · ');
};

const textOf = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

const reuseLetter = (
  { collectivity, decision, host, locale, publication, title }: ReuseDecided,
  to: string,
  origins: Origins,
): Letter => {
  const { mail } = messages[locale].reuses;
  const address = origins.of(host) + publicationAddress(locale, publication);
  return {
    to,
    subject: mail.subject(collectivity[locale]),
    text: textOf([
      mail.hello,
      decision.to === 'shown' ? mail.shown(title, address) : mail.refused(title, decision.reason),
      mail.end,
    ]),
  };
};

/**
 * Puts a mail to a resident into words, in the language that they chose. Each that tells of
 * news can be ended from the mail program itself (RFC 8058). Nothing of them stands in the subject.
 */
export const writeToResident = async (
  mail: ResidentMail,
  to: string,
  { origins, vault }: ResidentLetterDeps,
): Promise<Letter> => {
  if (mail.mail === 'reuse-decided') return reuseLetter(mail, to, origins);
  if (mail.mail === 'request-news') return writeRequestNews(mail, to, { origins, vault });
  const { locale, host, topic } = mail;
  const t = messages[locale].alerts;
  const name = mail.collectivity[locale];
  const origin = origins.of(host);
  const { collectivity } = mail.to;
  const stop = origin + stopAlertsAddress(locale, await stopCode(vault, collectivity, mail.subscription));
  const letter = (subject: string, parts: readonly string[], headers?: Letter['headers']): Letter => ({
    to,
    subject,
    text: textOf(parts),
    tags: { collectivity, subscription: mail.subscription },
    ...(headers !== undefined && { headers }),
  });
  const oneClick = {
    'List-Unsubscribe': `<${stop}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<alerts.${host}>`,
  };

  if (mail.mail === 'subscription-asked') {
    const { subscription: id, askedAt } = mail;
    const code = await confirmationCode(vault, { collectivity, id, askedAt });
    return letter(t.mails.asked.subject(name), [
      ...t.mails.asked.body(name, topicWords(topic, locale)),
      t.mails.asked.confirm(origin + confirmAlertsAddress(locale, code)),
      t.mails.asked.ignore,
      t.mails.why(name),
    ]);
  }
  const ending = [t.mails.stop(stop), t.mails.why(name)];
  if (mail.mail === 'subscription-known') {
    const body = t.mails.known.body(name, topicWords(topic, locale));
    return letter(t.mails.known.subject(name), [...body, ...ending], oneClick);
  }
  const { news, more } = mail;
  return letter(
    t.mails.news.subject(news.length + more, name),
    [
      t.mails.news.lead(topicWords(topic, locale)),
      ...news.map(
        ({ number, title }) => `${title}\n${isolated(origin + publicationAddress(locale, number))}`,
      ),
      ...(more === 0 ? [] : [t.mails.news.more(more)]),
      t.mails.news.all(`${origin}/${locale}/publications`),
      '—',
      ...ending,
    ],
    oneClick,
  );
};
