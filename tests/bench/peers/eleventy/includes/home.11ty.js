import { entries } from './entries.js';
import { escaped } from './escaped.js';

export const data = { layout: 'base.11ty.js' };

export const render = ({ collections, locale, strings, title, numbers, cards }) => {
  const t = strings[locale];
  const rights = t.rightsLinks.map(
    ({ href, label, lead }) =>
      `<li><a href="${href}"><strong>${escaped(label)}</strong></a><p>${escaped(lead)}</p></li>`,
  );
  const shelves = cards.map(
    ({ href, label, count }) =>
      `<li><a href="${href}">${escaped(label)}</a><p class="small quiet">${count}</p></li>`,
  );
  return `<h1>${escaped(title)}</h1>
<p class="lead">${escaped(t.welcome)}</p>
<section><h2>${escaped(t.latest)}</h2>${entries(numbers, locale, collections)}</section>
<section><h2>${escaped(t.rights)}</h2><ul class="cards">${rights.join('')}</ul></section>
<section><h2>${escaped(t.byCategory)}</h2><ul class="cards">${shelves.join('')}</ul></section>`;
};
