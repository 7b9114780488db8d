import { describe, expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const both = (path: string) => [
  { locale: 'ar' as const, address: `/ar${path}` },
  { locale: 'fr' as const, address: `/fr${path}` },
];

describe('A sitemap', () => {
  test('lists each page in each language, and tells where its other language is', async () => {
    const response = sitemap('https://ourika.example', [both(''), both('/publications/1')]);
    const text = await response.text();

    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect([...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      'https://ourika.example/ar',
      'https://ourika.example/fr',
      'https://ourika.example/ar/publications/1',
      'https://ourika.example/fr/publications/1',
    ]);
    for (const entry of text.match(/<url>.*<\/url>/g) ?? []) {
      const path = /<loc>https:\/\/ourika\.example\/(?:ar|fr)([^<]*)</.exec(entry)?.[1];
      for (const locale of ['ar', 'fr'])
        expect(entry).toContain(
          `<xhtml:link rel="alternate" hreflang="${locale}" href="https://ourika.example/${locale}${path}"/>`,
        );
    }
  });

  test('is well formed whatever an address holds', async () => {
    const text = await sitemap('https://ourika.example', [both('/a?b&c="d"<e>')]).text();

    expect(text).toContain('<loc>https://ourika.example/ar/a?b&amp;c=&quot;d&quot;&lt;e&gt;</loc>');
    expect(text).not.toMatch(/&(?!amp;|quot;|lt;|gt;)/);
  });

  test('of a site without pages is empty and valid', async () => {
    expect(await sitemap('https://ourika.example', []).text()).toMatch(/<urlset [^>]+>\s*<\/urlset>\s*$/);
  });
});
