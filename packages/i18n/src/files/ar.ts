import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import type { FilesMessages } from './messages.ts';

/** The words of the files that go with publications, in Arabic. */
export const filesAr: FilesMessages = {
  kinds: {
    pdf: 'ملف PDF',
    jpeg: 'صورة JPEG',
    png: 'صورة PNG',
    webp: 'صورة WebP',
    csv: 'جدول CSV',
    xlsx: 'مصنف XLSX',
    ods: 'مصنف ODS',
    docx: 'نص DOCX',
    odt: 'نص ODT',
  },
  pages: plural('ar', {
    zero: 'بدون صفحات',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '# صفحات',
    many: '# صفحة',
    other: '# صفحة',
  }),
  megabytes: (amount) => `${isolated(amount)} ميغابايت`,
  kilobytes: (amount) => `${isolated(amount)} كيلوبايت`,
  pixels: (width, height) => `${isolated(`${width} × ${height}`)} بكسل`,
  tagged: 'مهيكل لقارئات الشاشة',
  untagged: 'غير مهيكل لقارئات الشاشة',
  hasText: 'يتضمن نصا',
  scan: 'بدون نص (وثيقة ممسوحة ضوئيا)',
  languages: { ar: 'بالعربية', fr: 'بالفرنسية', both: 'لقراء اللغتين' },

  public: {
    title: 'الوثائق المرفقة',
    onlyIn: { ar: 'متوفر بالعربية فقط:', fr: 'متوفر بالفرنسية فقط:' },
    hardToRead: 'تصعب قراءة هذا الملف بقارئات الشاشة.',
    scanned: 'هذا الملف ممسوح ضوئيا ولا يتضمن نصا.',
    askForAnother: 'طلب نسخة ميسرة الولوج',
    download: 'تحميل',
  },
};
