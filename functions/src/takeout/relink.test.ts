import { messages } from '@mahalli/i18n';
import { describe, expect, test } from 'vitest';
import { fileOf, type Leaving } from './local-address.ts';
import { livesByItsAddress, relink, relinkJson } from './relink.ts';

const leaving: Leaving = {
  code: '09',
  origin: 'https://ourika.mahalli.example',
  origins: { files: 'https://files.mahalli.example', domain: 'mahalli.example' },
  held: new Set([
    '/fr',
    '/theme.css',
    '/fr/publications',
    '/fr/publications/3',
    '/_app/immutable/a.css',
    '/files/ab/Plan%20n%C2%BA%201.pdf',
    '/files/ab/w320.webp',
  ]),
};
const left = (html: string): string => relink(html, '/fr/publications/4', leaving);

describe('A page that leaves', () => {
  test.each([
    ['/', 'index.html'],
    ['/fr', 'fr/index.html'],
    ['/fr/publications/3', 'fr/publications/3/index.html'],
    ['/fr/feed.atom', 'fr/feed.atom'],
    ['/theme.css', 'theme.css'],
  ])('%s is the file %s', (address, file) => {
    expect(fileOf(address)).toBe(file);
  });

  test.each([
    ['a style sheet', '<link href="/theme.css">', '<link href="../../../theme.css">'],
    ['a page', '<a href="/fr?x=1">x</a>', '<a href="../../../fr/index.html">x</a>'],
    [
      'a place in a page',
      '<a href="/fr/publications/3#reuse">y</a>',
      '<a href="../../../fr/publications/3/index.html#reuse">y</a>',
    ],
    [
      'a page by its whole address',
      '<link itemprop="url" href="https://ourika.mahalli.example/fr/publications/3">',
      '<link itemprop="url" href="../../../fr/publications/3/index.html">',
    ],
    [
      'an attached file',
      '<a href="https://files.mahalli.example/09/ab/Plan%20n%C2%BA%201.pdf">Plan</a>',
      '<a href="../../../files/ab/Plan%20n%C2%BA%201.pdf">Plan</a>',
    ],
    [
      'the sizes of a picture',
      '<source srcset="https://files.mahalli.example/09/ab/w320.webp 320w, https://files.mahalli.example/09/ab/w320.webp 640w">',
      '<source srcset="../../../files/ab/w320.webp 320w, ../../../files/ab/w320.webp 640w">',
    ],
    [
      'a site of a name like ours',
      '<a href="https://mahalli.example.org/">w</a>',
      '<a href="https://mahalli.example.org/">w</a>',
    ],
    ['another site', '<a href="https://other.example/">w</a>', '<a href="https://other.example/">w</a>'],
  ])('leads to %s', (_, before, after) => {
    expect(left(before)).toBe(after);
  });

  test.each([
    ['an item of a list', '<ul><li><a href="/fr/feed.atom">Fil</a></li></ul>', '<ul></ul>'],
    ['a paragraph', '<p><a href="/fr/dates.ics">Agenda</a></p>', ''],
    [
      'words of a sentence',
      '<p>Voir <a href="https://mahalli.example/fr">le pays</a>.</p>',
      '<p>Voir le pays.</p>',
    ],
    [
      'the file of another collectivity',
      '<b><a href="https://files.mahalli.example/08/ab/x.pdf">x</a></b>',
      '<b>x</b>',
    ],
    ['another portal', '<b><a href="https://tinghir.mahalli.example/fr">x</a></b>', '<b>x</b>'],
    [
      'what its head says of its address',
      '<link rel="canonical" href="https://ourika.mahalli.example/fr">',
      '',
    ],
    ['a subscription', '<link rel="alternate" type="application/atom+xml" href="/fr/feed.atom">', ''],
  ])('loses with us %s', (_, before, after) => {
    expect(left(before)).toBe(after);
  });

  test('says in the place of the search where everything is', () => {
    const html = left('<search>\n<form action="/fr/search"><input></form></search>');

    expect(html).not.toContain('<form');
    expect(html).toContain(messages.fr.finding.search.offline);
    expect(html).toContain('<a href="../../../fr/publications/index.html">');
  });

  test('says to software where its files are', () => {
    const url = { fr: `${leaving.origin}/fr/publications/3`, ar: `${leaving.origin}/ar/publications/3` };

    expect(
      JSON.parse(relinkJson(JSON.stringify({ url, body: 'http://x y' }), '/publications/3.json', leaving)),
    ).toEqual({
      url: { fr: '../fr/publications/3/index.html', ar: null },
      body: 'http://x y',
    });
  });

  test.each([
    ['/fr/search.json', true],
    ['/ar/search/1-words.json', true],
    ['/fr/feed.atom', true],
    ['/catalogue/1.ttl', true],
    ['/publications/1.json', false],
    ['/fr/publications/1', false],
  ])('%s stays behind: %s', (address, expected) => {
    expect(livesByItsAddress(address)).toBe(expected);
  });
});
