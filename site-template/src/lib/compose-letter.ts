import {
  type InformationRequest,
  type KeptRequest,
  type Locale,
  type RequestAnswer,
  referenceOf,
  type Site,
} from '@mahalli/core';
import { amount, date, isolated } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/requests';
import type { Letter, LetterBlock } from '@mahalli/paper';

/** What the letter that answers a request is composed of. */
export interface AnsweredRequest {
  readonly site: Pick<Site, 'name' | 'placeName' | 'officer' | 'contacts'>;
  readonly request: Pick<InformationRequest, 'collectivity' | 'id' | 'receivedOn' | 'delivery'>;
  /** Who asked, and what; null once it was made anonymous. */
  readonly kept: Pick<KeptRequest, 'firstName' | 'lastName' | 'organisation' | 'address' | 'wanted'> | null;
  readonly answer: RequestAnswer;
  /** The officer's own words, in the language of the requester. */
  readonly explanation: string;
  /** The last day to complain to the head (art. 19). */
  readonly complainUntil: string;
}

const paragraph = (text: string): LetterBlock => ({ block: 'paragraph', text });

const paragraphsOf = (text: string): readonly LetterBlock[] =>
  text
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(paragraph);

const decisionBlocks = ({ answer }: AnsweredRequest, locale: Locale): readonly LetterBlock[] => {
  const { requests } = messages[locale];
  const t = requests.letter;
  const quoted = (words: string, article: number): string => t.quoted(words.replace(/\.$/, ''), article);
  const grounds = answer.grounds.map((ground) => quoted(requests.refusalGrounds[ground], 18));
  const exceptions = answer.exceptions.map((exception) => quoted(requests.exceptions[exception], 7));
  return [
    paragraph(t.decision[answer.outcome]),
    ...(grounds.length === 0
      ? []
      : ([
          { block: 'heading', text: t.grounds },
          { block: 'list', items: grounds },
        ] as const)),
    ...(exceptions.length === 0
      ? []
      : ([
          { block: 'heading', text: t.exceptions },
          { block: 'list', items: exceptions },
        ] as const)),
  ];
};

const practicalBlocks = (
  { answer, explanation, request }: AnsweredRequest,
  locale: Locale,
): readonly LetterBlock[] => {
  const { requests } = messages[locale];
  const t = requests.letter;
  const remits = answer.outcome === 'granted' || answer.outcome === 'partly-granted';
  const rows = [
    ...(answer.pointer === ''
      ? []
      : [{ name: answer.outcome === 'not-held' ? t.holder : t.pointer, value: answer.pointer }]),
    ...(remits ? [{ name: t.delivery, value: requests.deliveries[request.delivery] }] : []),
    ...(answer.copyCost === 0 ? [] : [{ name: t.cost, value: t.costOf(amount(locale, answer.copyCost)) }]),
  ];
  const words = paragraphsOf(explanation);
  return [
    ...(words.length === 0 ? [] : [{ block: 'heading', text: t.explanation } as const, ...words]),
    ...(rows.length === 0 ? [] : [{ block: 'facts', rows } as const]),
  ];
};

const rightBlocks = ({ complainUntil, site }: AnsweredRequest, locale: Locale): readonly LetterBlock[] => {
  const t = messages[locale].requests.letter;
  const last = date(locale, complainUntil);
  return [
    { block: 'heading', text: t.right },
    ...t.rightOf(last).map(paragraph),
    {
      block: 'facts',
      rows: [
        {
          name: t.addressee,
          value: [t.president(site.name[locale]), site.contacts.address[locale]].filter(Boolean).join('\n'),
        },
        { name: t.lastDay, value: last },
      ],
    },
    paragraph(t.closing),
  ];
};

/** What stands at the head of every letter of a collectivity about requests. */
export const letterheadOf = ({ name }: Pick<Site, 'name'>, locale: Locale): Letter['letterhead'] => {
  const { kingdom, requests } = messages[locale];
  const { ministry, office } = requests.letter;
  return { kingdom, ministry, collectivity: name[locale], office };
};

/** What stands at the foot of every letter about a request: how to reach the collectivity, and why it keeps who asks. */
export const letterFooterOf = (
  { name, contacts }: Pick<Site, 'name' | 'contacts'>,
  reference: string,
  locale: Locale,
): readonly string[] => [
  [name[locale], contacts.address[locale], isolated(contacts.phone), isolated(contacts.email)]
    .filter((part) => part !== '' && part !== isolated(''))
    .join(' · '),
  messages[locale].requests.letter.footer(reference),
];

/**
 * Composes the letter that answers a request (law 31.13, arts 8, 15, 18): what is decided, its grounds as the law says
 * them, and always the right to complain, to whom, and until when. The same letter is shown, printed and sent.
 */
export const composeLetter = (answered: AnsweredRequest, locale: Locale): Letter => {
  const { answer, kept, request, site } = answered;
  const { requests } = messages[locale];
  const t = requests.letter;
  const reference = referenceOf(request);
  const received = date(locale, request.receivedOn);
  const { officer } = site;
  return {
    locale,
    date: answer.on,
    letterhead: letterheadOf(site, locale),
    reference: { name: t.reference, value: reference },
    placeAndDate: t.placeAndDate(site.placeName[locale], date(locale, answer.on)),
    to:
      kept === null
        ? []
        : [`${kept.firstName} ${kept.lastName}`, kept.organisation, ...kept.address.split('\n')].filter(
            (line) => line !== '',
          ),
    subject: { name: t.subject, value: t.subjectOf(received) },
    blocks: [
      paragraph(t.opening(received)),
      ...(kept === null ? [] : [{ block: 'quote', text: kept.wanted, source: '' } as const]),
      ...(answer.late ? [paragraph(t.late)] : []),
      ...decisionBlocks(answered, locale),
      ...practicalBlocks(answered, locale),
      ...rightBlocks(answered, locale),
    ],
    signature: officer === null ? null : { name: officer.name[locale], function: officer.function[locale] },
    footer: letterFooterOf(site, reference, locale),
  };
};
