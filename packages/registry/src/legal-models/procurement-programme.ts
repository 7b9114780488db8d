import type { TableModel } from '@mahalli/core';
import { amounts, choice, column } from './column.ts';

/** What a collectivity means to buy over three years (decree 2.22.431, art. 17). */
export const procurementProgramme: TableModel = {
  code: 'procurement-programme',
  category: 'K13',
  title: { ar: 'البرنامج التوقعي للصفقات', fr: 'Programme prévisionnel des marchés' },
  article: { ar: 'المرسوم رقم 2.22.431، المادة 17', fr: 'décret 2-22-431, article 17' },
  columns: [
    column(
      'subject',
      'text',
      { ar: 'موضوع الصفقة', fr: 'Objet du marché' },
      { ar: 'ما سيُنجز أو يُقتنى، في جملة واحدة.', fr: 'Ce qui sera fait ou acheté, en une phrase.' },
      { required: true },
    ),
    column(
      'kind',
      'choice',
      { ar: 'نوع الأعمال', fr: 'Nature des prestations' },
      { ar: 'أشغال أو توريدات أو خدمات أو دراسات.', fr: 'Travaux, fournitures, services ou études.' },
      {
        required: true,
        choices: [
          choice('works', 'أشغال', 'Travaux'),
          choice('supplies', 'توريدات', 'Fournitures'),
          choice('services', 'خدمات', 'Services'),
          choice('studies', 'دراسات', 'Études'),
        ],
      },
    ),
    column(
      'place',
      'text',
      { ar: 'مكان التنفيذ', fr: 'Lieu d’exécution' },
      { ar: 'الجماعة أو الحي أو الدوار.', fr: 'La commune, le quartier ou le douar.' },
    ),
    column(
      'procedure',
      'choice',
      { ar: 'طريقة الإبرام', fr: 'Mode de passation' },
      { ar: 'المسطرة المزمع اتباعها.', fr: 'La procédure envisagée.' },
      {
        choices: [
          choice('open-call', 'طلب عروض مفتوح', 'Appel d’offres ouvert'),
          choice('restricted-call', 'طلب عروض محدود', 'Appel d’offres restreint'),
          choice('preselection', 'طلب عروض بالانتقاء المسبق', 'Appel d’offres avec présélection'),
          choice('competition', 'مباراة', 'Concours'),
          choice('dialogue', 'حوار تنافسي', 'Dialogue compétitif'),
          choice('architects', 'استشارة معمارية', 'Consultation architecturale'),
          choice('negotiated', 'مسطرة تفاوضية', 'Procédure négociée'),
        ],
      },
    ),
    column(
      'year',
      'year',
      { ar: 'السنة', fr: 'Année' },
      { ar: 'السنة المتوقعة لإطلاق المنافسة.', fr: 'L’année où le marché sera lancé.' },
      { required: true },
    ),
    column(
      'quarter',
      'choice',
      { ar: 'الفصل', fr: 'Trimestre' },
      { ar: 'الفترة المتوقعة من السنة.', fr: 'La période de l’année.' },
      {
        choices: [
          choice('q1', 'الفصل الأول', 'Premier trimestre'),
          choice('q2', 'الفصل الثاني', 'Deuxième trimestre'),
          choice('q3', 'الفصل الثالث', 'Troisième trimestre'),
          choice('q4', 'الفصل الرابع', 'Quatrième trimestre'),
        ],
      },
    ),
    amounts(
      'amount',
      { ar: 'المبلغ التقديري بالدرهم', fr: 'Montant estimé en MAD' },
      { ar: 'مع احتساب الرسوم.', fr: 'Toutes taxes comprises.' },
    ),
  ],
  rates: [],
  chart: { label: 'subject', value: 'amount' },
  shownAs: 'table',
  duties: ['procurement-programme'],
};
