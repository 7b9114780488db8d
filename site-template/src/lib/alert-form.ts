import {
  type AskedSubscription,
  categoryCode,
  email,
  frequency,
  type Locale,
  type SavedSearch,
  type SubscriptionTopic,
} from '@mahalli/core';
import { question, savedFrom } from '@mahalli/finding';
import * as v from 'valibot';

/** What a form of alerts holds, as it was typed. */
export interface AlertFields {
  readonly email: string;
  /** `all`, `search`, or the code of a category. */
  readonly about: string;
  readonly frequency: string;
  readonly search: SavedSearch | null;
}

const searchIn = (parameters: Readonly<Record<string, unknown>>): SavedSearch | null =>
  savedFrom(v.parse(question, parameters));

/** What the form shows at first, from the link that led to it: a search, a category, or all there is. */
export const alertFieldsFrom = (parameters: URLSearchParams): AlertFields => {
  const search = searchIn(Object.fromEntries(parameters));
  const isCategory = search?.words === '' && search.year === null && search.subject === null;
  const about = isCategory ? (search.category ?? 'all') : search === null ? 'all' : 'search';
  return { email: '', about, frequency: 'daily', search: about === 'search' ? search : null };
};

const topicOf = (about: string, search: SavedSearch | null): SubscriptionTopic => {
  if (about === 'search' && search !== null) return search;
  const category = v.safeParse(categoryCode, about);
  return category.success ? { of: 'category', category: category.output } : { of: 'all' };
};

/** Reads the form: what is asked for, or nothing when the address is none; and what was typed, to be kept. */
export const readAlertForm = (
  form: FormData,
  locale: Locale,
): { readonly fields: AlertFields; readonly asked: AskedSubscription | undefined } => {
  const text = (name: string): string => String(form.get(name) ?? '');
  const search = searchIn({
    q: text('q'),
    category: text('category'),
    year: text('year'),
    subject: text('subject'),
  });
  const fields = {
    email: text('email').slice(0, 254),
    about: text('about').slice(0, 10),
    frequency: text('frequency').slice(0, 10),
    search,
  };
  const to = v.safeParse(email, fields.email);
  const often = v.safeParse(frequency, fields.frequency);
  const asked = to.success && {
    email: to.output,
    topic: topicOf(fields.about, search),
    frequency: often.success ? often.output : 'daily',
    locale,
  };
  return { fields, asked: asked === false ? undefined : asked };
};
