import { describe, expect, test } from 'vitest';
import { announcementOf, holidayFieldsOf, holidayOf } from './calendar-form.ts';

const typed = (over: Readonly<Record<string, string>> = {}): FormData => {
  const form = new FormData();
  const fields = {
    date: '2028-02-26',
    days: '2',
    kind: 'lunar',
    standing: 'expected',
    'name.ar': 'عيد الفطر',
    'name.fr': 'Aïd al-Fitr',
    'source.ar': 'حساب',
    'source.fr': 'Calcul',
    ...over,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const read = (over?: Readonly<Record<string, string>>) => holidayOf(holidayFieldsOf(typed(over)));

describe('The form that adds a holiday', () => {
  test('gives its first day and how many there are', () => {
    expect(read()).toEqual({
      first: {
        date: '2028-02-26',
        kind: 'lunar',
        standing: 'expected',
        name: { ar: 'عيد الفطر', fr: 'Aïd al-Fitr' },
        source: { ar: 'حساب', fr: 'Calcul' },
      },
      days: 2,
    });
  });

  test('takes a day off that is decreed for announced', () => {
    expect(read({ kind: 'ad-hoc' })?.first.standing).toBe('announced');
  });

  test.each([{ date: '2028-02-30' }, { days: '0' }, { days: '9' }, { 'name.ar': ' ' }, { 'source.fr': '' }])(
    'is not finished with %j',
    (over) => {
      expect(read(over)).toBeUndefined();
    },
  );
});

describe('The form that announces a holiday', () => {
  test('gives both days and the source', () => {
    const form = typed({ from: '2027-03-09', to: '2027-03-10' });

    expect(announcementOf(form)).toEqual({
      from: '2027-03-09',
      to: '2027-03-10',
      source: { ar: 'حساب', fr: 'Calcul' },
    });
  });

  test.each([{ to: '' }, { 'source.ar': '' }])('is not finished with %j', (over) => {
    expect(announcementOf(typed({ from: '2027-03-09', to: '2027-03-10', ...over }))).toBeUndefined();
  });
});
