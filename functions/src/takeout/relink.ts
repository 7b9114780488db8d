import { searchAddress } from '@mahalli/contracts';
import { type Locale, locales } from '@mahalli/core';
import { findingMessages } from '@mahalli/i18n/finding';
import { type Fate, fateOf, type Leaving } from './local-address.ts';

/** What stands where a form asked: searching needs us, finding does not. */
const insteadOfSearch = (locale: Locale): string => {
  const { publications, search } = findingMessages[locale];
  const list = `/${locale}/publications`;
  return `<p class="notice">${search.offline} <a href="${list}">${publications}</a></p>`;
};

const localeOf = (address: string): Locale =>
  locales.find((one) => address === `/${one}` || address.startsWith(`/${one}/`)) ?? 'ar';

const addressIn = (tag: string): string | undefined =>
  /\b(?:href|src)="(?<address>[^"]*)"/.exec(tag)?.groups?.['address'];

/**
 * A page whose links lead to the other files of the same folder, so that it opens from a disk without a server.
 *
 * What the folder does not hold went with us: a link to it becomes its text, or goes with the item or the paragraph
 * that it was alone in.
 */
export const relink = (html: string, address: string, leaving: Leaving): string => {
  const fate = (target: string | undefined): Fate =>
    target === undefined ? 'elsewhere' : fateOf(leaving, address, target);
  const isGone = (tag: string): boolean => fate(addressIn(tag)) === 'gone';
  const moved = (target: string): string => {
    const to = fate(target);
    return typeof to === 'object' ? to.to : target;
  };
  return html
    .replace(/<search>.*?<\/search>/gs, insteadOfSearch(localeOf(address)))
    .replace(/<link rel="canonical"[^>]*>/g, '')
    .replace(/<(?:link|source|script)\b[^>]*>(?:<\/script>)?/g, (tag) => (isGone(tag) ? '' : tag))
    .replace(/<(li|p)>(<a\b[^>]*>)[^<]*<\/a><\/\1>/g, (alone, _, tag: string) => (isGone(tag) ? '' : alone))
    .replace(/(<a\b[^>]*>)(.*?)<\/a>/gs, (link, tag: string, inside: string) => (isGone(tag) ? inside : link))
    .replace(
      /\b(href|src)="([^"]*)"/g,
      (_, attribute: string, target: string) => `${attribute}="${moved(target)}"`,
    )
    .replace(/\bsrcset="([^"]*)"/g, (_, set: string) => {
      const sizes = set.split(', ').map((one) => {
        const [target = '', ...size] = one.split(' ');
        return [moved(target), ...size].join(' ');
      });
      return `srcset="${sizes.join(', ')}"`;
    });
};

/** The addresses of software in a document of JSON: those of the folder lead to its files, those of ours are gone. */
export const relinkJson = (text: string, address: string, leaving: Leaving): string => {
  const moved = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value)) return value;
    const to = fateOf(leaving, address, value);
    if (to === 'gone') return null;
    return to === 'elsewhere' ? value : to.to;
  };
  return `${JSON.stringify(JSON.parse(text, moved), null, 2)}\n`;
};

/** Whether a file of a portal says something only where it is read: to search, to harvesters, to subscribers. */
export const livesByItsAddress = (address: string): boolean =>
  /^\/(?:robots\.txt|sitemap\.xml|catalogue[./].*)$/.test(address) ||
  /\.(?:atom|ics)$/.test(address) ||
  locales.some((locale) => address.startsWith(searchAddress(locale)));
