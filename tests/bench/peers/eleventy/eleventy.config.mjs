export default function configure(eleventy) {
  eleventy.addCollection('byAddress', (all) =>
    Object.fromEntries(
      all
        .getAll()
        .filter(({ data }) => data.layout === 'publication.11ty.js')
        .map(({ data }) => [`${data.locale}/${data.number}`, data]),
    ),
  );
  // The feeds have no text of their own: one template makes both.
  eleventy.addTemplate('feed.11ty.js', feed);
  return {
    markdownTemplateEngine: false,
    dir: { input: 'content', includes: '../includes', data: '../data', output: 'out' },
  };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const feed = {
  data: {
    pagination: { data: 'locales', size: 1, alias: 'locale' },
    permalink: ({ locale }) => `/${locale}/feed.atom`,
    layout: false,
    eleventyExcludeFromCollections: true,
  },
  render: ({ locale, collections, strings }) => {
    const t = strings[locale];
    const home = collections.all.find(({ url }) => url === `/${locale}/`).data;
    const entries = home.feed.map((number) => {
      const { title, publishedAt, office, summary } = collections.byAddress[`${locale}/${number}`];
      return `<entry><id>${t.origin}/${locale}/publications/${number}</id><title>${escaped(title)}</title><updated>${publishedAt}</updated><author><name>${escaped(office)}</name></author><summary>${escaped(summary)}</summary></entry>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${t.origin}/${locale}/feed.atom</id>
<title>${escaped(home.title)}</title>
${entries.join('\n')}
</feed>
`;
  },
};
