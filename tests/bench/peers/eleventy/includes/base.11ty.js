import { escaped } from './escaped.js';

export const render = ({ locale, title, summary, json, content, page, strings }) => {
  const t = strings[locale];
  const path = page.url.replace(/\/$/, '');
  const twin = path.replace(/^\/(?:ar|fr)/, `/${t.other}`);
  const links = (all) =>
    all
      .map(
        ({ href, label }) =>
          `<li><a href="${href}"${href === path ? ' aria-current="page"' : href !== `/${locale}` && path.startsWith(`${href}/`) ? ' aria-current="true"' : ''}>${escaped(label)}</a></li>`,
      )
      .join('\n');
  return `<!doctype html>
<html lang="${locale}" dir="${t.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | ${escaped(t.site)}</title>
<meta name="description" content="${escaped(summary ?? title)}">
<link rel="icon" href="/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/theme.css">
<link rel="alternate" type="application/atom+xml" title="${escaped(t.feed)}" href="/${locale}/feed.atom">
<link rel="canonical" href="${t.origin}${path}">
<link rel="alternate" hreflang="${locale}" href="${t.origin}${path}">
<link rel="alternate" hreflang="${t.other}" href="${t.origin}${twin}">
<link rel="alternate" hreflang="x-default" href="${t.origin}/">
${json === undefined ? '' : `<link rel="alternate" type="application/json" href="${json}">`}
</head>
<body>
<a class="skip" href="#content">${escaped(t.skip)}</a>
<header class="masthead"><div>
<div class="identity">
<img src="/emblem.svg" alt="" width="56" height="56">
<a href="/${locale}"><span class="small quiet">${escaped(t.kingdom)}</span> <span class="name">${escaped(t.site)}</span></a>
<div class="languages"><a href="${twin}" hreflang="${t.other}" lang="${t.other}">${escaped(t.otherLanguage)}</a></div>
</div>
<nav class="menu" aria-label="${escaped(t.menu)}"><ul>
${links(t.nav)}
</ul></nav>
</div></header>
<main id="content">${content}</main>
<footer class="colophon"><div>
<nav class="footer-links" aria-label="${escaped(t.informations)}"><ul>
${links(t.footer)}
</ul></nav>
<p class="small quiet">${escaped(t.site)} · ${escaped(t.attribution)}</p>
</div></footer>
</body>
</html>
`;
};
