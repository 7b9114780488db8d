import { date, isolated, number } from '../formats.ts';
import type { SchemeMessages } from './messages.ts';

const ranks = {
  1: 'الدورة العادية الأولى',
  2: 'الدورة العادية الثانية',
  3: 'الدورة العادية الثالثة',
} as const;

/** The words of the publication scheme in Arabic. */
export const schemeAr: SchemeMessages = {
  states: {
    published: 'منشور',
    due: 'في انتظار النشر',
    late: 'متأخر',
    'not-applicable': 'غير معني',
    empty: 'فارغ',
  },
  stages: {
    soon: 'ينبغي نشره في غضون أسبوعين',
    near: 'ينبغي نشره في غضون ثلاثة أيام',
    late: 'تجاوز أجل النشر',
    overdue: 'تجاوز أجل النشر بأكثر من شهر',
  },
  applicability: {
    direct: 'التزام مباشر',
    partial: 'في حدود ما يخص الجماعة',
    linked: 'إحالة على المصدر الوطني',
    none: 'لا تعني الجماعات الترابية',
  },
  occasions: {
    session: 'دورة عادية',
    extraordinary: 'دورة استثنائية',
    visa: 'التأشير على الميزانية',
    closing: 'حصر حسابات السنة',
    report: 'إدراج تقرير في جدول الأعمال',
  },
  period: (of) => {
    const [kind = '', first = '', ...rest] = of.split('-');
    if (kind === 'always') return 'بصفة دائمة';
    if (kind === 'year') return `سنة ${isolated(first)}`;
    if (kind === 'visa') return `ميزانية ${isolated(first)}`;
    if (kind === 'closing') return `حسابات ${isolated(first)}`;
    const day = [first, ...rest].join('-');
    if (kind === 'extraordinary') return `الدورة الاستثنائية المنعقدة في ${date('ar', day)}`;
    if (kind === 'report') return `تقرير ${date('ar', day)}`;
    const rank = rest[0] === '1' ? 1 : rest[0] === '2' ? 2 : 3;
    return `${ranks[rank]} لسنة ${isolated(first)}`;
  },
  coverage: (covered, of) => `${isolated(number('ar', covered))} من ${isolated(number('ar', of))}`,
  duty: 'ما ينبغي نشره',
  periodHeading: 'الفترة',
  dueOn: 'آخر أجل',
  state: 'الحالة',
  category: 'الصنف حسب القانون رقم 31.13',
  holds: 'الوثائق',
  reading: 'مدى انطباقه على الجماعة',
  answeredOn: (on) => `بتاريخ ${on}`,
  answeredLate: 'بعد الأجل المحدد',
  atAllTimes: 'بصفة دائمة',
  provisional: 'تاريخ قابل للتغيير: لم يُحدد موعد الدورة بعد',
  reason: 'السبب',
  article: 'السند القانوني',
  document: (value) => `الوثيقة رقم ${isolated(value)}`,
  transparency: {
    title: 'الشفافية',
    lead: 'ما يُلزم القانون الجماعة الترابية بنشره تلقائيا، وأين وصلت في ذلك.',
    asOf: (on) => `الوضعية إلى غاية ${on}.`,
    coverageTitle: 'الأصناف المنشورة',
    coverageLead:
      'يعدد القانون رقم 31.13 تسعة عشر صنفا من المعلومات، منها اثنا عشر صنفا تعني الجماعات الترابية مباشرة. ويمثل الرقم الأصناف التي تضم وثيقة واحدة على الأقل.',
    chart: 'الأصناف التي تعني الجماعة الترابية مباشرة',
    covered: 'وثيقة واحدة على الأقل',
    uncovered: 'لا شيء بعد',
    datedTitle: 'وثائق تُنشر في أجل محدد',
    datedLead: 'الوثائق التي تحدد النصوص القانونية أجلا لنشرها.',
    noneDated: 'لا توجد في هذه الفترة وثيقة تُنشر في أجل محدد.',
    missing: 'لم تجدوا الوثيقة التي تبحثون عنها؟ اطلبوها، فذلك حقكم.',
  },
  mail: {
    subject: (collectivity) => `وثائق ينبغي نشرها: ${collectivity}`,
    lead: (name, collectivity) =>
      `مرحبا ${isolated(name)}،\n\nفيما يلي ما يطلب القانون نشره على بوابة ${collectivity}.`,
    line: (stage, label, period, due) => `- ${stage}: ${label} (${period})، وآخر أجل هو ${due}.`,
    next: (address) =>
      `أعدوا الوثيقة أو صرحوا بأنها غير معنية، وذلك في برنامج النشر:\n${isolated(address)}\n\nلا يُذكَّر بكل مرحلة إلا مرة واحدة.`,
  },
};
