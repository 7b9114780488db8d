import { entries } from './entries.js';
import { escaped } from './escaped.js';

export const data = { layout: 'base.11ty.js' };

export const render = ({ collections, content, locale, strings, ...page }) => {
  const t = strings[locale];
  const related =
    page.related.length === 0
      ? ''
      : `<section aria-labelledby="related"><h2 id="related">${escaped(t.related)}</h2>${entries(page.related, locale, collections)}</section>`;
  return `<nav class="crumbs" aria-label="${escaped(t.breadcrumb)}"><ol>
<li><a href="/${locale}/publications">${escaped(t.nav[1].label)}</a></li>
<li><a href="${page.shelf}">${escaped(page.tag)}</a></li>
</ol></nav>
<article itemscope itemtype="https://schema.org/DigitalDocument">
<h1 itemprop="name">${escaped(page.title)}</h1>
<p class="lead" itemprop="abstract">${escaped(page.summary)}</p>
<dl class="facts">
<dt>${escaped(t.documentDate)}</dt><dd><time itemprop="dateCreated" datetime="${page.day}">${escaped(page.dayText)}</time></dd>
<dt>${escaped(t.office)}</dt><dd itemprop="publisher" itemscope itemtype="https://schema.org/GovernmentOrganization"><span itemprop="name">${escaped(page.office)}</span></dd>
<dt>${escaped(t.category)}</dt><dd itemprop="about">${escaped(page.category)}</dd>
<dt>${escaped(t.publishedOn)}</dt><dd><time itemprop="datePublished" datetime="${page.firstPublishedAt}">${escaped(page.publishedText)}</time></dd>
<dt>${escaped(t.reference)}</dt><dd><bdi itemprop="identifier">${escaped(page.reference)}</bdi></dd>
</dl>
<div itemprop="text"><div class="prose">${content}</div></div>
<meta itemprop="inLanguage" content="${locale}">
<section class="reuse" aria-labelledby="reuse"><h2 id="reuse">${escaped(t.reuse)}</h2>
<p>${escaped(t.licence)}</p>
<p>${escaped(t.cite)} <span class="citation">${escaped(page.citation)}</span></p>
<p><a href="${page.json}">${escaped(t.machine)}</a></p>
</section>
</article>
${related}`;
};
