import { isolated, number } from '../formats.ts';
import type { LookMessages } from './messages.ts';

/** The words of the look of a portal in Arabic. */
export const lookAr: LookMessages = {
  title: 'مظهر البوابة',
  lead: 'كل ما تضبطه الجماعة الترابية في بوابتها. يظهر كل تغيير في ثوان، وتُحفظ كل نسخة.',
  parts: {
    theme: 'الألوان',
    contacts: 'معلومات الاتصال وأوقات العمل',
  },
  history: {
    title: 'نسخ المظهر',
    lead: 'الأحدث أولا. والرجوع إلى نسخة ينشئ نسخة جديدة، فلا يضيع شيء.',
    changed: 'ما تغير',
    opened: 'مظهر الموقع عند إحداثه',
    on: (moment) => `بتاريخ ${isolated(moment)}`,
    revertedTo: (version) => `رجوع إلى النسخة ${isolated(number('ar', version))}`,
    current: 'النسخة الحالية',
    reverted: 'أُخذت النسخة المختارة وظهرت على البوابة.',
    revertLead: 'لا يعود الشخص المكلف بالمعلومات ولا رقم ترخيص اللجنة الوطنية إلى الوراء مع المظهر.',
  },
};
