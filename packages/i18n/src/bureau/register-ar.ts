import { isolated, number } from '../formats.ts';
import { plural } from '../plural.ts';
import type { RegisterMessages } from './register-messages.ts';

const counted = (count: number): string => isolated(number('ar', count));

/** The words of the register as a file, in Arabic. */
export const registerAr: RegisterMessages = {
  title: 'استيراد سجل',
  lead: 'تُقرأ طلبات سجل ممسوك في جدول وتُعرض ثم تُسجل. ولا يُسجل أي طلب مرتين ولو قُرئ الملف من جديد.',
  importLink: 'استيراد سجل',
  exportLink: 'تنزيل السجل (CSV)',
  file: 'ملف CSV أو XLSX',
  fileHint: '60 سطرا و48 كيلوبايت على الأكثر في كل مرة.',
  pasted: 'أو ألصقوا الأسطر مع عناوينها',
  preview: 'قراءة دون تسجيل',
  columnsTitle: 'الأعمدة الضرورية',
  columnsHint:
    'تُقرأ أيضا الأعمدة الأخرى للاستمارة بأي ترتيب، بالعربية أو بالفرنسية. وبدونها يُعد الطلب عاديا ومودعا بالشباك.',
  problems: {
    nothing: 'اختاروا ملفا أو ألصقوا أسطرا.',
    empty: 'لا توجد أسطر تحت العناوين.',
    damaged: 'تعذرت قراءة هذا الملف: احفظوه من جديد بصيغة CSV أو XLSX.',
    'old-workbook': 'هذا ملف جدول قديم: احفظوه بصيغة XLSX أو CSV.',
    'too-heavy': 'هذا كثير في مرة واحدة: قسموا الملف.',
    unsafe: 'رُفض هذا الملف لأسباب أمنية: احفظوا الأسطر في ملف جديد.',
    'no-headings': 'لم تُعرف عناوين الأعمدة: ضعوها فوق الأسطر.',
    'missing-columns': 'تنقص هذه الأعمدة:',
    'too-many': 'هذا كثير في مرة واحدة: 60 سطرا على الأكثر.',
  },
  read: (ready, toMend) =>
    `الأسطر الجاهزة: ${counted(ready)}. الأسطر التي يجب تصحيحها: ${counted(toMend)}. لم يُسجل شيء بعد.`,
  unknown: 'لن تُستورد هذه الأعمدة:',
  toMend: 'ما يجب تصحيحه في ملفكم',
  mendHow: 'لن تُسجل هذه الأسطر. صححوها ثم استوردوا الملف كاملا.',
  line: 'السطر',
  lineOf: (line) => `السطر ${counted(line)}`,
  ready: 'جاهزة للتسجيل',
  enter: plural('ar', {
    zero: 'لا طلبات للتسجيل',
    one: 'تسجيل طلب واحد',
    two: 'تسجيل طلبين',
    few: 'تسجيل # طلبات',
    many: 'تسجيل # طلبا',
    other: 'تسجيل # طلب',
  }),
  again: 'استيراد ملف آخر',
  entered: plural('ar', {
    zero: 'لم يُسجل أي طلب.',
    one: 'سُجل طلب واحد.',
    two: 'سُجل طلبان.',
    few: 'سُجلت # طلبات.',
    many: 'سُجل # طلبا.',
    other: 'سُجل # طلب.',
  }),
  outcome: 'مآل كل سطر',
  known: 'سبق تسجيله',
  columns: {
    reference: 'الرقم',
    receivedOn: 'تاريخ التسلم',
    channel: 'ورد عبر',
    kind: 'النوع',
    subject: 'الموضوع',
    state: 'الحالة',
    due: 'آخر أجل للجواب',
    extension: 'التمديد (الأسباب)',
    answeredOn: 'تاريخ الجواب',
    outcome: 'المآل',
    grounds: 'أسباب الرفض',
    complaint: 'تاريخ الشكاية',
    headAnswer: 'تاريخ الجواب عن الشكاية',
    chafafiyaRef: `الرقم في ${isolated('chafafiya.ma')}`,
  },
};
