import { entries } from './entries.js';
import { escaped } from './escaped.js';

export const data = { layout: 'base.11ty.js' };

const chips = (links) =>
  `<ul class="chips">${links.map(({ href, label, count }) => `<li><a href="${href}">${escaped(label)} (${count})</a></li>`).join('')}</ul>`;

export const render = ({ collections, locale, strings, title, numbers, categories, years }) => {
  const t = strings[locale];
  return `<h1>${escaped(title)}</h1>
<p class="lead">${escaped(t.lead)}</p>
<h2>${escaped(t.byCategory)}</h2>
${chips(categories)}
<h2>${escaped(t.byYear)}</h2>
${chips(years)}
<h2>${escaped(t.latest)}</h2>
${entries(numbers, locale, collections)}`;
};
