import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import type { FindingMessages } from './messages.ts';

/** The words of finding in Arabic. */
export const findingAr: FindingMessages = {
  publications: 'المنشورات',
  search: {
    title: 'البحث في المنشورات',
    label: 'عمّ تبحثون؟',
    hint: 'كلمات من العنوان أو الملخص أو النص، بالشكل أو بدونه.',
    submit: 'بحث',
    filters: 'تدقيق البحث',
    category: 'الصنف',
    year: 'سنة الوثيقة',
    subject: 'الموضوع',
    any: 'الكل',
    results: plural('ar', {
      zero: 'لا توجد أي وثيقة',
      one: 'وُجدت وثيقة واحدة',
      two: 'وُجدت وثيقتان',
      few: 'وُجدت # وثائق',
      many: 'وُجدت # وثيقة',
      other: 'وُجدت # وثيقة',
    }),
    close: 'لا توجد وثيقة تتضمن هذه الكلمات. وهذه وثائق تتضمن كلمات قريبة منها في الكتابة.',
    none: 'لا توجد بين الوثائق المنشورة وثيقة تستجيب لهذا البحث.',
    advice: {
      spelling: 'تحققوا من الكتابة، أو جربوا كلمة أقصر أو كلمة أخرى.',
      wider: 'البحث عن الكلمات نفسها في جميع المنشورات',
      language: 'البحث عن الكلمات نفسها في النصوص الفرنسية',
      ask: 'طلب هذه المعلومة من الإدارة',
    },
    page: (page, pages) => `الصفحة ${isolated(page)} من ${isolated(pages)}`,
    next: 'الصفحة الموالية',
    previous: 'الصفحة السابقة',
    pages: 'صفحات النتائج',
    offline: 'لا يعمل البحث في هذه النسخة المحفوظة، والوثائق مرتبة فيها حسب الصنف والسنة:',
    suggestions: 'وثائق مطابقة',
  },
  calendar: {
    name: (collectivity) => `الدورات وآجال النشر، ${collectivity}`,
    due: (label, period) => `آخر أجل لنشر: ${label} (${period})`,
    expected: 'يوم متوقع بحكم القانون، لم تؤكده الجماعة الترابية بعد.',
    link: 'إضافة هذه التواريخ إلى مفكرتكم',
  },
  catalogue: {
    name: (collectivity) => `المعطيات المفتوحة، ${collectivity}`,
    lead: (collectivity) =>
      `الوثائق والمعطيات التي تنشرها الجماعة الترابية (${collectivity}) تطبيقا للقانون رقم ${isolated('31.13')}.`,
    national: 'المعطيات المفتوحة للجماعات الترابية بالمغرب',
    nationalLead: 'فهارس بوابات الجماعات الترابية المفتوحة للعموم.',
    licence: `إعادة الاستعمال حرة لأغراض مشروعة، دون تحريف المضمون، مع ذكر المصدر وتاريخ إصداره، ودون الإضرار بالمصلحة العامة أو بحقوق الغير (القانون رقم ${isolated('31.13')}، المادة 6).`,
    link: 'فهرس المعطيات المفتوحة بصيغة تقرؤها البرامج',
  },
};
