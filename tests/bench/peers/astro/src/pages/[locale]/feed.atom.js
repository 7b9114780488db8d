import { getEntry } from 'astro:content';
import { publications } from '../../entries.mjs';
import strings from '../../strings.json';

export const getStaticPaths = () => [{ params: { locale: 'ar' } }, { params: { locale: 'fr' } }];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const GET = async ({ params: { locale } }) => {
  const t = strings[locale];
  const { title, feed } = (await getEntry('pages', locale)).data;
  const entries = (await publications(locale, feed)).map(
    (one) =>
      `<entry><id>${t.origin}/${locale}/publications/${one.number}</id><title>${escaped(one.title)}</title><updated>${one.publishedAt}</updated><author><name>${escaped(one.office)}</name></author><summary>${escaped(one.summary)}</summary></entry>`,
  );
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${t.origin}/${locale}/feed.atom</id>
<title>${escaped(title)}</title>
${entries.join('\n')}
</feed>
`);
};
