import { plural } from '../plural.ts';
import type { TableMessages } from './messages.ts';

/** The words of tables that follow a legal model, in Arabic. */
export const tablesAr: TableMessages = {
  asked: 'منصوص عليه في:',
  rows: plural('ar', {
    zero: 'لا سطور',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# سطور',
    many: '# سطرا',
    other: '# سطر',
  }),

  total: 'المجموع',
  download: 'تحميل الجدول (CSV)',
  openProcedure: 'فتح المسطرة على البوابة الوطنية',
};
