import { isolated } from '../formats.ts';
import type { LookMessages } from './messages.ts';

/** The words of the look of a portal in Arabic. */
export const lookAr: LookMessages = {
  home: {
    blocks: {
      latest: 'آخر المنشورات',
      rights: 'حقوقكم',
      categories: 'ما يوجب القانون نشره',
      coverage: 'نسبة النشر',
      dates: 'الدورات المقبلة',
      text: 'كلمة الجماعة الترابية',
      photo: 'الصورة',
      contact: 'الاتصال وأوقات العمل',
    },
  },
  addedPages: {
    gone: {
      title: 'حُذفت هذه الصفحة',
      lead: (date) => `سحبتها الجماعة الترابية من بوابتها بتاريخ ${isolated(date)}.`,
    },
  },
};
