import type { Bilingual, Duty, Rhythm } from '@mahalli/core';
import { categoryCodes, collectivityKinds } from '@mahalli/core';
import { categories } from './categories.ts';
import { typeset } from './typeset.ts';

type Levels = Duty['levels'];

/** The articles of the three organic laws, in the order region, prefecture or province, commune. */
const organic = (
  region: string,
  province: string,
  commune: string,
): readonly [Bilingual, Bilingual, Bilingual] => [
  typeset({ ar: `القانون التنظيمي رقم 111.14، ${region}`, fr: `loi organique 111-14, ${french(region)}` }),
  typeset({
    ar: `القانون التنظيمي رقم 112.14، ${province}`,
    fr: `loi organique 112-14, ${french(province)}`,
  }),
  typeset({ ar: `القانون التنظيمي رقم 113.14، ${commune}`, fr: `loi organique 113-14, ${french(commune)}` }),
];

const french = (articles: string): string =>
  articles.replace('المادتان', 'articles').replace('المادة', 'article').replace(' و', ' et ');

const decrees = (region: string, province: string, commune: string, article: number) =>
  [region, province, commune].map((number) =>
    typeset({
      ar: `المرسوم رقم ${number}، المادة ${article}`,
      fr: `décret ${number.replaceAll('.', '-')}, article ${article}`,
    }),
  );

/** The same rhythm at each level, under the article of each. */
const atEachLevel = (rhythm: Rhythm, [region, province, commune]: readonly Bilingual[]): Levels => ({
  ...(region !== undefined && { region: { rhythm, article: region } }),
  ...(province !== undefined && {
    prefecture: { rhythm, article: province },
    province: { rhythm, article: province },
  }),
  ...(commune !== undefined && { commune: { rhythm, article: commune } }),
});

/** One rhythm for regions, prefectures and provinces, another for communes. */
const communesApart = (others: Rhythm, communes: Rhythm, articles: readonly Bilingual[]): Levels => {
  const { commune } = atEachLevel(communes, articles);
  return { ...atEachLevel(others, articles), ...(commune !== undefined && { commune }) };
};

const everywhere = (rhythm: Rhythm, article: Bilingual): Levels =>
  Object.fromEntries(collectivityKinds.map((kind) => [kind, { rhythm, article: typeset(article) }]));

const afterSession = (days: number): Rhythm => ({
  every: 'occasion',
  kinds: ['session', 'extraordinary'],
  from: 'last-day',
  days,
});

const beforeSession = (days: number): Rhythm => ({
  every: 'occasion',
  kinds: ['session', 'extraordinary'],
  from: 'first-day',
  days: -days,
});

/** Law 31.13, art. 10: what must be there at all times, in each category that applies directly. */
const standing: readonly Duty[] = categoryCodes
  .filter((code) => categories[code].applicability.commune === 'direct')
  .map((code) => ({
    code: `category-${code.toLowerCase()}`,
    category: code,
    label: categories[code].shortLabel,
    help: categories[code].help,
    levels: everywhere(
      { every: 'always' },
      { ar: 'القانون رقم 31.13، المادة 10', fr: 'loi 31-13, article 10' },
    ),
    // Art. 10 to 13 were due one year after the law came into force.
    since: '2020-03-12',
    until: null,
  }));

const dated: readonly Duty[] = [
  {
    code: 'session-agenda',
    category: 'K16',
    label: { ar: 'جدول أعمال الدورة وتواريخها', fr: 'Ordre du jour et dates de la session' },
    help: {
      ar: 'جدول أعمال الدورة وتاريخ جلساتها، ليتمكن العموم من حضورها.',
      fr: 'L’ordre du jour et les dates des séances, pour que le public puisse y assister.',
    },
    // Members of a communal council are given notice ten days before; the public learns it no later.
    levels: communesApart(
      beforeSession(1),
      beforeSession(10),
      organic('المادة 51', 'المادة 49', 'المادتان 35 و48'),
    ),
    since: '2016-01-01',
    until: null,
  },
  {
    code: 'council-decisions',
    category: 'K02',
    label: { ar: 'مقررات المجلس', fr: 'Décisions du conseil' },
    help: {
      ar: 'المقررات المتخذة خلال الدورة، مع نتيجة التصويت على كل نقطة.',
      fr: 'Les décisions prises pendant la session, avec le vote sur chaque point.',
    },
    levels: communesApart(
      afterSession(10),
      afterSession(8),
      organic('المادة 247', 'المادة 217', 'المادة 273'),
    ),
    since: '2016-01-01',
    until: null,
  },
  {
    code: 'budget',
    category: 'K06',
    label: { ar: 'الميزانية المؤشر عليها', fr: 'Budget visé' },
    help: {
      ar: 'الميزانية بعد التأشير عليها، أبوابا وفصولا، مع المداخيل والنفقات.',
      fr: 'Le budget après le visa, par chapitres, en recettes et en dépenses.',
    },
    levels: atEachLevel(
      { every: 'occasion', kinds: ['visa'], from: 'first-day', days: 15 },
      organic('المادة 207', 'المادة 185', 'المادة 194'),
    ),
    since: '2016-01-01',
    until: null,
  },
  {
    code: 'statements-current-year',
    category: 'K06',
    label: {
      ar: 'القوائم المحاسبية والمالية للسنة الجارية',
      fr: 'États comptables et financiers de l’année',
    },
    help: {
      ar: 'القوائم المحددة في المرسوم: المداخيل والقروض والإعانات والنفقات والحسابات الخصوصية.',
      fr: 'Les états fixés par le décret : ressources, emprunts, subventions, dépenses, comptes spéciaux.',
    },
    levels: atEachLevel(
      { every: 'month-after', kinds: ['visa'] },
      decrees('2.17.288', '2.17.289', '2.17.290', 2),
    ),
    since: '2017-06-09',
    until: null,
  },
  {
    code: 'statements-closed-year',
    category: 'K06',
    label: {
      ar: 'القوائم المحاسبية والمالية للسنة المختتمة',
      fr: 'États comptables et financiers de l’année close',
    },
    help: {
      ar: 'القوائم نفسها بعد حصر حسابات السنة، بالمبالغ المنجزة.',
      fr: 'Les mêmes états après l’arrêté des comptes, avec les montants réalisés.',
    },
    levels: atEachLevel(
      { every: 'month-after', kinds: ['closing'] },
      decrees('2.17.288', '2.17.289', '2.17.290', 2),
    ),
    since: '2017-06-09',
    until: null,
  },
  {
    code: 'procurement-programme',
    category: 'K13',
    label: {
      ar: 'البرنامج التوقعي للصفقات لثلاث سنوات',
      fr: 'Programme prévisionnel triennal des marchés',
    },
    help: {
      ar: 'الصفقات المزمع إبرامها خلال ثلاث سنوات: الموضوع والمكان والمدة والمبلغ التقديري.',
      fr: 'Les marchés envisagés sur trois ans : objet, lieu, période et montant estimé.',
    },
    levels: everywhere(
      { every: 'year', month: 3, day: 31, following: false },
      { ar: 'المرسوم رقم 2.22.431، المادة 17', fr: 'décret 2-22-431, article 17' },
    ),
    since: '2023-09-01',
    until: null,
  },
  {
    code: 'complaints-results',
    category: 'K10',
    label: { ar: 'نتائج معالجة شكايات المرتفقين', fr: 'Résultats des réclamations des usagers' },
    help: {
      ar: 'عدد الشكايات الواردة والمعالجة خلال السنة المنصرمة، ومواضيعها وآجال معالجتها.',
      fr: 'Les réclamations reçues et traitées l’année écoulée, leurs sujets et leurs délais.',
    },
    levels: everywhere(
      { every: 'year', month: 3, day: 31, following: true },
      { ar: 'القانون رقم 54.19، المادة 30', fr: 'loi 54-19, article 30' },
    ),
    since: '2021-07-22',
    until: null,
  },
  {
    code: 'development-plan-report',
    category: 'K16',
    label: {
      ar: 'ملخص التقرير السنوي لتقييم برنامج التنمية',
      fr: 'Résumé du rapport annuel d’évaluation du programme de développement',
    },
    help: {
      ar: 'نسبة إنجاز كل مشروع من برنامج العمل أو برنامج التنمية، والموارد المرصودة له.',
      fr: 'Le taux de réalisation de chaque projet du programme, et les moyens qui lui sont consacrés.',
    },
    levels: atEachLevel({ every: 'year', month: 12, day: 31, following: true }, [
      typeset({ ar: 'المرسوم رقم 2.16.299', fr: 'décret 2-16-299' }),
      typeset({ ar: 'المرسوم رقم 2.16.300', fr: 'décret 2-16-300' }),
      typeset({ ar: 'المرسوم رقم 2.16.301، المادة 15', fr: 'décret 2-16-301, article 15' }),
    ]),
    since: '2016-06-29',
    until: null,
  },
  {
    code: 'evaluation-reports',
    category: 'K16',
    label: { ar: 'تقارير التقييم والافتحاص والحصيلة', fr: 'Rapports d’évaluation, d’audit et de bilan' },
    help: {
      ar: 'كل تقرير للتقييم أو الافتحاص أُدرج في جدول أعمال المجلس، في يوم إدراجه.',
      fr: 'Tout rapport d’évaluation ou d’audit inscrit à l’ordre du jour, le jour où il l’est.',
    },
    levels: atEachLevel(
      { every: 'occasion', kinds: ['report'], from: 'first-day', days: 0 },
      organic('المادة 246', 'المادة 216', 'المادة 272'),
    ),
    since: '2016-01-01',
    until: null,
  },
  {
    code: 'public-service-report',
    category: 'K16',
    label: { ar: 'التقرير السنوي للمرفق العمومي', fr: 'Rapport annuel sur les services publics' },
    help: {
      ar: 'برامج العمل وتقييمها السنوي ومواثيق الخدمات ونتائج قياس رضى المرتفقين.',
      fr: 'Les programmes d’action, leur évaluation annuelle, les chartes de service et la satisfaction des usagers.',
    },
    levels: everywhere(
      { every: 'year', month: 12, day: 31, following: true },
      { ar: 'القانون رقم 54.19، المواد 6 و10 إلى 12 و29', fr: 'loi 54-19, articles 6, 10 à 12 et 29' },
    ),
    since: '2021-07-22',
    until: null,
  },
];

/**
 * What the law obliges collectivities to publish and when, each with its article, at each level.
 *
 * Where a text says "yearly" and no day, a year's report is due by the last day of the year after.
 */
export const duties: readonly Duty[] = [...standing, ...dated].map((duty) => ({
  ...duty,
  label: typeset(duty.label),
  help: typeset(duty.help),
}));
