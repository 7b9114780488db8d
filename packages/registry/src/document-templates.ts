import type { Bilingual, CategoryCode, SubjectCode } from '@mahalli/core';

/** The start of a document that collectivities often publish; what stands in brackets is to be replaced. */
export interface DocumentTemplate {
  readonly code: string;
  readonly category: CategoryCode;
  readonly subjects: readonly SubjectCode[];
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly body: Bilingual;
}

/** The documents that collectivities publish most often, ready to be completed. */
export const documentTemplates: readonly DocumentTemplate[] = [
  {
    code: 'session-agenda',
    category: 'K16',
    subjects: ['council'],
    title: {
      ar: 'جدول أعمال الدورة العادية لشهر [الشهر والسنة]',
      fr: 'Ordre du jour de la session ordinaire de [mois et année]',
    },
    summary: {
      ar: 'تاريخ الجلسة ومكانها والنقط المدرجة وكيفية حضورها.',
      fr: 'La date et le lieu de la séance, les points inscrits et la manière d’y assister.',
    },
    body: {
      ar: 'يعقد المجلس دورته العادية يوم [التاريخ] على الساعة [الساعة] بـ[المكان]. الجلسة عمومية.\n\n## النقط المدرجة\n\n1. [النقطة الأولى]\n2. [النقطة الثانية]\n\n## حضور الجلسة\n\nالحضور مفتوح للجميع في حدود المقاعد المتوفرة.',
      fr: 'Le conseil se réunit en session ordinaire le [date] à [heure], à [lieu]. La séance est publique.\n\n## Les points inscrits\n\n1. [Premier point]\n2. [Deuxième point]\n\n## Assister à la séance\n\nL’entrée est libre, dans la limite des places.',
    },
  },
  {
    code: 'council-decisions',
    category: 'K02',
    subjects: ['council'],
    title: {
      ar: 'مقررات الدورة العادية لشهر [الشهر والسنة]',
      fr: 'Décisions de la session ordinaire de [mois et année]',
    },
    summary: {
      ar: 'المقررات المتخذة ونتيجة التصويت على كل نقطة.',
      fr: 'Les décisions prises et le vote sur chaque point.',
    },
    body: {
      ar: 'اجتمع المجلس يوم [التاريخ] بحضور [العدد] عضوا من أصل [العدد].\n\n| النقطة | القرار | نعم | لا | امتناع |\n| --- | --- | --- | --- | --- |\n| [الموضوع] | [القرار] | [0] | [0] | [0] |',
      fr: 'Le conseil s’est réuni le [date] ; [nombre] membres sur [nombre] étaient présents.\n\n| Point | Décision | Pour | Contre | Abstention |\n| --- | --- | --- | --- | --- |\n| [Objet] | [Décision] | [0] | [0] | [0] |',
    },
  },
  {
    code: 'budget',
    category: 'K06',
    subjects: ['budget'],
    title: { ar: 'ميزانية سنة [السنة]', fr: 'Budget de [année]' },
    summary: {
      ar: 'المداخيل والنفقات حسب الأبواب، وما تغير عن السنة الماضية.',
      fr: 'Les recettes et les dépenses par chapitre, et ce qui change par rapport à l’année précédente.',
    },
    body: {
      ar: 'أُشر على الميزانية بتاريخ [التاريخ].\n\n## المداخيل\n\n| الباب | المبلغ بالدرهم |\n| --- | --- |\n| [الباب] | [0] |\n\n## النفقات\n\n| الباب | المبلغ بالدرهم |\n| --- | --- |\n| [الباب] | [0] |\n\n## ما تغير\n\n[أهم التغييرات وأسبابها.]',
      fr: 'Le budget a été visé le [date].\n\n## Recettes\n\n| Chapitre | Montant en MAD |\n| --- | --- |\n| [Chapitre] | [0] |\n\n## Dépenses\n\n| Chapitre | Montant en MAD |\n| --- | --- |\n| [Chapitre] | [0] |\n\n## Ce qui change\n\n[Les principaux changements et leurs raisons.]',
    },
  },
  {
    code: 'call-for-tenders-result',
    category: 'K13',
    subjects: ['procurement'],
    title: {
      ar: 'نتيجة طلب العروض رقم [الرقم]: [الموضوع]',
      fr: 'Résultat de l’appel d’offres n° [numéro] : [objet]',
    },
    summary: {
      ar: 'نائل الصفقة ومبلغها وأجل تنفيذها.',
      fr: 'L’attributaire, le montant et le délai d’exécution.',
    },
    body: {
      ar: '- **الموضوع**: [الموضوع]\n- **عدد العروض**: [العدد]\n- **نائل الصفقة**: [الاسم]\n- **المبلغ**: [المبلغ] درهم\n- **أجل التنفيذ**: [الأجل]',
      fr: '- **Objet** : [objet]\n- **Offres reçues** : [nombre]\n- **Attributaire** : [nom]\n- **Montant** : [montant] MAD\n- **Délai d’exécution** : [délai]',
    },
  },
  {
    code: 'public-notice',
    category: 'K16',
    subjects: ['services'],
    title: { ar: 'إعلان للعموم: [الموضوع]', fr: 'Avis au public : [objet]' },
    summary: {
      ar: '[ما الذي سيحدث، ومتى، ومن يعنيه.]',
      fr: '[Ce qui se passe, quand, et qui est concerné.]',
    },
    body: {
      ar: '## ما الذي سيحدث\n\n[جملتان.]\n\n## متى وأين\n\n[التاريخ والساعة والمكان.]\n\n## ما يجب القيام به\n\n- [خطوة]\n\n## للاستفسار\n\n[المصلحة ورقم الهاتف.]',
      fr: '## Ce qui se passe\n\n[Deux phrases.]\n\n## Quand et où\n\n[Date, heure, lieu.]\n\n## Ce qu’il faut faire\n\n- [Étape]\n\n## Pour toute question\n\n[Service et téléphone.]',
    },
  },
  {
    code: 'vacancy',
    category: 'K15',
    subjects: ['staff'],
    title: {
      ar: 'إعلان عن فتح باب الترشيح لمنصب [المنصب]',
      fr: 'Appel à candidature au poste de [poste]',
    },
    summary: {
      ar: 'شروط الترشيح ومكونات الملف وآخر أجل لإيداعه.',
      fr: 'Les conditions, le dossier à fournir et la date limite.',
    },
    body: {
      ar: '## المنصب\n\n[المهام في بضعة أسطر.]\n\n## الشروط\n\n- [شرط]\n\n## ملف الترشيح\n\n- [وثيقة]\n\n## الإيداع\n\nآخر أجل: [التاريخ]، بـ[المصلحة والعنوان].',
      fr: '## Le poste\n\n[Les missions en quelques lignes.]\n\n## Les conditions\n\n- [Condition]\n\n## Le dossier\n\n- [Pièce]\n\n## Le dépôt\n\nAvant le [date], à [service et adresse].',
    },
  },
  {
    code: 'service-sheet',
    category: 'K09',
    subjects: ['services'],
    title: { ar: 'كيف تحصلون على [الوثيقة أو الخدمة]', fr: 'Obtenir [document ou service]' },
    summary: {
      ar: 'الوثائق المطلوبة والكلفة والأجل وسبل التظلم.',
      fr: 'Les pièces demandées, le coût, le délai et les recours.',
    },
    body: {
      ar: '## لمن\n\n[المستفيدون.]\n\n## الوثائق المطلوبة\n\n- [وثيقة]\n\n## الكلفة والأجل\n\n- الكلفة: [المبلغ أو بالمجان]\n- الأجل: [الأجل]\n\n## أين\n\n[المكتب وأوقات العمل.]\n\n## في حال الرفض أو التأخر\n\n[طريقة التظلم وأجله.]',
      fr: '## Pour qui\n\n[Les bénéficiaires.]\n\n## Les pièces\n\n- [Pièce]\n\n## Coût et délai\n\n- Coût : [montant ou gratuit]\n- Délai : [délai]\n\n## Où\n\n[Le guichet et ses horaires.]\n\n## En cas de refus ou de retard\n\n[Le recours et son délai.]',
    },
  },
];
