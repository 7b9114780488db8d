import { escaped } from './escaped.js';

export const entries = (numbers, locale, collections) =>
  `<ul class="entries">
${numbers
  .map((number) => {
    const { title, summary, tag, day, dayText } = collections.byAddress[`${locale}/${number}`];
    return `<li>
<h3><a href="/${locale}/publications/${number}">${escaped(title)}</a></h3>
<p>${escaped(summary)}</p>
<p class="small quiet"><span class="tag">${escaped(tag)}</span> <time datetime="${day}">${escaped(dayText)}</time></p>
</li>`;
  })
  .join('\n')}
</ul>`;
