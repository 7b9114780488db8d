import { alertsAddress, searchAddress } from '@mahalli/contracts';
import type { Locale } from '@mahalli/core';
import type { Question } from '@mahalli/finding';

const parametersOf = (asked: Partial<Question>): string => {
  const parameters = new URLSearchParams();
  for (const name of ['q', 'category', 'year', 'subject'] as const) {
    const value = asked[name];
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value));
  }
  if (asked.page !== undefined && asked.page > 1) parameters.set('page', String(asked.page));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
};

/** The address of a search: what is not asked for is left out of it. */
export const addressOf = (locale: Locale, asked: Partial<Question>): string =>
  searchAddress(locale) + parametersOf(asked);

/** Where one asks to be told of what answers a search from now on. */
export const alertsAddressOf = (locale: Locale, asked: Question): string =>
  alertsAddress(locale) + parametersOf({ ...asked, page: 1 });
