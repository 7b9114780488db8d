import type { Locale, PublicAttachment } from '@mahalli/core';
import { messages, number } from '@mahalli/i18n';

type Facts = Pick<PublicAttachment, 'kind' | 'size' | 'pages' | 'tagged' | 'hasText' | 'picture'>;

const megabyte = 2 ** 20;

/** The size of a file in words, rounded as people say it: kilobytes below a megabyte, one decimal above. */
export const sizeInWords = (locale: Locale, bytes: number): string => {
  const t = messages[locale].files;
  return bytes < megabyte
    ? t.kilobytes(number(locale, Math.max(1, Math.round(bytes / 1024))))
    : t.megabytes(number(locale, Math.round((bytes / megabyte) * 10) / 10));
};

/** What a file is, in the words of a reader: kind, pages or pixels, size. */
export const factsInWords = (locale: Locale, { kind, size, pages, picture }: Facts): readonly string[] => {
  const t = messages[locale].files;
  return [
    t.kinds[kind],
    ...(pages === null ? [] : [t.pages(pages)]),
    ...(picture === null ? [] : [t.pixels(String(picture.width), String(picture.height))]),
    sizeInWords(locale, size),
  ];
};

/** The same with what a clerk must know of it: whether it can be read aloud and searched. */
export const allFactsInWords = (locale: Locale, of: Facts): readonly string[] => {
  const t = messages[locale].files;
  return [
    ...factsInWords(locale, of),
    ...(of.tagged === null ? [] : [of.tagged ? t.tagged : t.untagged]),
    ...(of.hasText === null ? [] : [of.hasText ? t.hasText : t.scan]),
  ];
};

/** Several things after one another, as each language separates them. */
export const listed = (locale: Locale, parts: readonly string[]): string =>
  parts.join(locale === 'ar' ? '، ' : ', ');
