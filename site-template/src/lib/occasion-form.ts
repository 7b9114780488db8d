import { civilDate, type Occasion, period } from '@mahalli/core';
import * as v from 'valibot';
import type { FormFields } from './form-fields.ts';

/** What the form of an occasion shows and sends, as it was typed. */
export interface OccasionFields {
  /** An ordinary session by its rank (`session-2`), or another kind of occasion. */
  readonly kind: string;
  readonly year: string;
  readonly on: string;
  readonly until: string;
}

/** The form before anything is typed. */
export const noOccasion: OccasionFields = { kind: '', year: '', on: '', until: '' };

/** The fields as they were typed. */
export const occasionFieldsOf = (form: FormFields): OccasionFields => {
  const typed = (name: keyof OccasionFields): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { kind: typed('kind'), year: typed('year'), on: typed('on'), until: typed('until') };
};

const periodOf = ({ kind, year, on }: OccasionFields): string => {
  const rank = /^session-(?<rank>[1-3])$/.exec(kind)?.groups?.['rank'];
  if (rank !== undefined) return `session-${year}-${rank}`;
  return kind === 'visa' || kind === 'closing' ? `${kind}-${year}` : `${kind}-${on}`;
};

/** The occasion that the fields tell of, or nothing when they do not tell one. */
export const occasionOf = (fields: OccasionFields): Occasion | undefined => {
  const of = v.safeParse(period, periodOf(fields));
  const on = v.safeParse(civilDate, fields.on);
  const until = v.safeParse(v.union([v.literal(''), civilDate]), fields.until);
  if (!(of.success && on.success && until.success)) return undefined;
  if (until.output !== '' && until.output < on.output) return undefined;
  return { period: of.output, on: on.output, until: until.output === '' ? null : until.output };
};
