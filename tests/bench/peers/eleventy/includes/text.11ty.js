import { escaped } from './escaped.js';

export const data = { layout: 'base.11ty.js' };

export const render = ({ title, content }) => `<h1>${escaped(title)}</h1>\n${content}`;
