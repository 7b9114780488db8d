import { entries } from './entries.js';
import { escaped } from './escaped.js';

export const data = { layout: 'base.11ty.js' };

export const render = ({ collections, locale, strings, title, numbers, older, newest }) => {
  const t = strings[locale];
  return `<nav class="crumbs" aria-label="${escaped(t.breadcrumb)}"><ol><li><a href="/${locale}/publications">${escaped(t.nav[1].label)}</a></li></ol></nav>
<h1>${escaped(title)}</h1>
${entries(numbers, locale, collections)}
<p class="pager">${older === '' ? '' : `<a rel="next" href="${older}">${escaped(t.older)}</a>`} ${newest === '' ? '' : `<a href="${newest}">${escaped(t.newest)}</a>`}</p>`;
};
