import { get } from 'node:http';
import { locales } from '@mahalli/core';
import { type Address, publicAddresses } from '../../e2e/addresses.ts';
import { shown } from '../figures.ts';
import { type Measure, row } from '../measure.ts';

const mostBytes = 14 * 1024;

interface Fetched {
  readonly bytes: number;
  readonly coding: string;
}

/** The bytes of a body as they cross the network, for a reader who takes Brotli. */
const weigh = (port: number, host: string, path: string): Promise<Fetched> =>
  new Promise((resolve, reject) => {
    const headers = { host: `${host}:${port}`, accept: 'text/html', 'accept-encoding': 'br' };
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      let bytes = 0;
      if (response.statusCode !== 200) reject(new Error(`${host}${path} answered ${response.statusCode}`));
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.once('end', () => resolve({ bytes, coding: response.headers['content-encoding'] ?? 'none' }));
    }).once('error', reject);
  });

const textAt = async (port: number, host: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => resolve(text));
    }).once('error', reject);
  });

/** What a page makes a browser fetch at once: its style sheets and its pictures. */
const partsOf = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/<(?:link|img|script)\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.startsWith('<link') || /rel="(?:stylesheet|icon)"/.test(tag))
      .flatMap((tag) => /(?:href|src)="(\/[^"]*|\.[^"]*)"/.exec(tag)?.[1] ?? []),
  ),
];

const weighPage = async (port: number, { host, path, name, locale }: Address) => {
  const html = await textAt(port, host, path);
  const base = new URL(`http://${host}:${port}${path}`);
  const parts = partsOf(html).map((part) => new URL(part, base).pathname);
  const weights = await Promise.all([path, ...parts].map((one) => weigh(port, host, one)));
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    name,
    locale,
    total,
    html: weights[0]?.bytes ?? 0,
    parts: parts.map((part, at) => ({ part, ...weights[at + 1] })),
  };
};

/** The compressed bytes of every type of public page with its style sheets and emblem, in both languages. */
export const measureBytes: Measure = async ({ installation }) => {
  const { port } = await installation.running();
  const pages = await Promise.all(publicAddresses.map((address) => weighPage(port, address)));
  const names = [...new Set(pages.map(({ name }) => name))];
  return {
    rows: names.map((name) => {
      const both = pages.filter((page) => page.name === name);
      const heaviest = Math.max(...both.map(({ total }) => total));
      const of = (locale: string) => both.find((page) => page.locale === locale)?.total ?? 0;
      const html = locales.map((locale) => both.find((page) => page.locale === locale)?.html ?? 0);
      return row(`bytes: ${name}`, locales.map((locale) => `${locale} ${shown(of(locale))}`).join(', '), {
        comparedTo: `HTML alone ${html.map(shown).join(', ')}`,
        bar: `≤ ${shown(mostBytes)}`,
        met: heaviest <= mostBytes,
      });
    }),
    figures: pages,
  };
};
