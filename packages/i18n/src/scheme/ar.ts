import { date, isolated, number } from '../formats.ts';
import { plural } from '../plural.ts';
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
  bureau: {
    title: 'برنامج النشر',
    lead: 'ما يطلب القانون نشره، وآجاله، ومن يتولى إعداده.',
    late: plural('ar', {
      zero: 'لا وثائق متأخرة',
      one: 'وثيقة واحدة تجاوزت أجل النشر',
      two: 'وثيقتان تجاوزتا أجل النشر',
      few: '# وثائق تجاوزت أجل النشر',
      many: '# وثيقة تجاوزت أجل النشر',
      other: '# وثيقة تجاوزت أجل النشر',
    }),
    due: plural('ar', {
      zero: 'لا وثائق منتظرة خلال ستة أشهر',
      one: 'وثيقة واحدة منتظرة خلال ستة أشهر',
      two: 'وثيقتان منتظرتان خلال ستة أشهر',
      few: '# وثائق منتظرة خلال ستة أشهر',
      many: '# وثيقة منتظرة خلال ستة أشهر',
      other: '# وثيقة منتظرة خلال ستة أشهر',
    }),
    nothing: 'نُشر كل ما كان ينبغي نشره.',
    see: 'عرض برنامج النشر',
    prepare: 'إعداد هذه الوثيقة',
    owner: 'يتولى الإعداد',
    nobody: 'لا أحد بعينه',
    assign: 'إسناد',
    exempt: 'التصريح بأنها غير معنية',
    exemptLead: 'السبب معروض على العموم باللغتين.',
    reason: 'السبب',
    lift: 'إعادة هذا الالتزام',
    missingReason: 'اكتبوا السبب باللغتين، فالمواطنون سيقرؤونه.',
    occasionsTitle: 'تواريخ الجماعة الترابية',
    occasionsLead:
      'من هذه التواريخ تبدأ الآجال. وما دام موعد الدورة غير محدد، يُعتمد التاريخ المتوقع بموجب القانون.',
    occasion: 'المناسبة',
    year: 'السنة أو السنة المالية',
    firstDay: 'التاريخ أو اليوم الأول',
    lastDay: 'اليوم الأخير (لدورة تمتد عدة أيام)',
    record: 'تسجيل التاريخ',
    forget: 'حذف هذا التاريخ',
    expected: 'تاريخ متوقع',
    recorded: 'تاريخ مسجل',
    saved: 'تم التسجيل.',
    badOccasion: 'اختاروا المناسبة وأدخلوا تاريخها. ولا يمكن أن يسبق اليوم الأخير اليوم الأول.',
    settle: 'تدبير',
    answers: 'تستجيب لالتزام',
    answersHint: 'إذا كانت هذه الوثيقة منتظرة في أجل محدد فاختاروه، وسيظهر أنه نُشر.',
    answersNothing: 'لا أجل محدد',
    otherCategory: 'هذا الالتزام يخص صنفا آخر: اختاروا الصنف المطابق.',
  },
  national: {
    title: 'النشر على الصعيد الوطني',
    lead: 'ما تنشره البوابات المفتوحة للعموم مما يلزمها القانون بنشره.',
    chart: 'الأصناف المنشورة حسب الجهة',
    region: 'الجهة',
    sites: 'البوابات المفتوحة',
    coverage: 'الأصناف المنشورة',
    owed: 'الأصناف المطبقة',
    late: 'وثائق متأخرة',
    mostLate: 'الجماعات الترابية الأكثر تأخرا في النشر',
    noneLate: 'لا توجد أي وثيقة متأخرة.',
    collectivity: 'الجماعة الترابية',
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
