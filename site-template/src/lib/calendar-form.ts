import {
  type Bilingual,
  civilDate,
  daySource,
  type MovableDay,
  movableDay,
  movableKinds,
} from '@mahalli/core';
import * as v from 'valibot';
import { type FormFields, typed } from '#lib/form-fields.ts';

/** The form that adds a holiday, as it was typed. */
export interface HolidayFields {
  readonly date: string;
  readonly days: string;
  readonly kind: string;
  readonly standing: string;
  readonly name: Bilingual;
  readonly source: Bilingual;
}

/** A form that nobody has typed into: what is added in a hurry is a day off that was just decreed. */
export const noHoliday: HolidayFields = {
  date: '',
  days: '1',
  kind: 'ad-hoc',
  standing: 'announced',
  name: { ar: '', fr: '' },
  source: { ar: '', fr: '' },
};

const pairOf = (form: FormFields, name: string): Bilingual => ({
  ar: typed(form, `${name}.ar`).trim(),
  fr: typed(form, `${name}.fr`).trim(),
});

/** The fields as they were typed. */
export const holidayFieldsOf = (form: FormFields): HolidayFields => {
  const kind = movableKinds.find((one) => one === form.get('kind')) ?? noHoliday.kind;
  return {
    date: typed(form, 'date'),
    days: typed(form, 'days'),
    kind,
    // Only the moon is expected: a day off is decided or it is not.
    standing: kind === 'lunar' && form.get('standing') === 'expected' ? 'expected' : 'announced',
    name: pairOf(form, 'name'),
    source: pairOf(form, 'source'),
  };
};

/** The most days that a holiday has: two by decree, and a margin. */
export const mostDays = 5;

const days = v.pipe(v.string(), v.regex(/^\d$/), v.transform(Number), v.minValue(1), v.maxValue(mostDays));

/** What the form means, or nothing when something is missing. */
export const holidayOf = (
  fields: HolidayFields,
): { readonly first: MovableDay; readonly days: number } | undefined => {
  const { days: count, ...day } = fields;
  const first = v.safeParse(movableDay, day);
  const many = v.safeParse(days, count);
  return first.success && many.success ? { first: first.output, days: many.output } : undefined;
};

const announcement = v.object({
  from: civilDate,
  to: civilDate,
  source: daySource,
});

/** For which day a holiday was announced and by whom, or nothing when something is missing. */
export const announcementOf = (form: FormFields): v.InferOutput<typeof announcement> | undefined => {
  const read = v.safeParse(announcement, {
    from: form.get('from'),
    to: form.get('to'),
    source: pairOf(form, 'source'),
  });
  return read.success ? read.output : undefined;
};
