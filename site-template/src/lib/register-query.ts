import { requestStandings, subjectCodes } from '@mahalli/core';
import { type RegisterQuery, registerSorts } from './request-register.ts';

/** What an address asks of the register; what it does not say, or says wrongly, is left open. */
export const registerQueryOf = (asked: URLSearchParams): RegisterQuery => {
  const said = (name: string) => asked.get(name) ?? '';
  const matching = (name: string, pattern: RegExp) => (pattern.test(said(name)) ? said(name) : '');
  return {
    year: matching('year', /^20\d{2}$/),
    region: matching('region', /^\d{2}$/),
    subject: subjectCodes.find((one) => one === said('subject')) ?? 'all',
    standing: requestStandings.find((one) => one === said('standing')) ?? null,
    sort: registerSorts.find((one) => one === said('sort')) ?? 'received',
    page: Math.max(1, Number.parseInt(said('page'), 10) || 1),
    silentAfter: said('after') === '' ? undefined : said('after').slice(0, 600),
  };
};
