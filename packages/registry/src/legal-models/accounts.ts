import type { Bilingual, Rate, TableModel } from '@mahalli/core';
import { amounts, choice, column } from './column.ts';

// The decrees fix these tables in an annex. Their headings are known here from a copy of the Arabic text; the
// expenditure tables, special accounts and annexed budgets are named there without all their columns, which are
// those of the accounts themselves. All are to be checked against the Bulletin officiel before the next version.
const article: Bilingual = {
  ar: 'المراسيم رقم 2.17.288 و2.17.289 و2.17.290، الملحق',
  fr: 'décrets 2-17-288, 2-17-289 et 2-17-290, annexe',
};

const statements = ['statements-current-year', 'statements-closed-year'] as const;

const account = { category: 'K06', article, duties: statements, rates: [], shownAs: 'table' } as const;

const budgeted = amounts(
  'budgeted',
  { ar: 'الاعتمادات المقررة بالدرهم', fr: 'Crédits ouverts en MAD' },
  {
    ar: 'المبلغ المسجل في الميزانية بعد آخر تعديل.',
    fr: 'Le montant inscrit au budget, dernière modification comprise.',
  },
  true,
);

const committed = amounts(
  'committed',
  { ar: 'الالتزامات بالدرهم', fr: 'Engagements en MAD' },
  { ar: 'ما تم الالتزام به إلى التاريخ المذكور.', fr: 'Ce qui est engagé à cette date.' },
);

const spent = amounts(
  'spent',
  { ar: 'النفقات المؤداة بالدرهم', fr: 'Paiements en MAD' },
  { ar: 'ما أُدي فعلا إلى التاريخ المذكور.', fr: 'Ce qui est réellement payé à cette date.' },
);

const executed: readonly Rate[] = [
  { code: 'rate', label: { ar: 'نسبة الأداء', fr: 'Taux d’exécution' }, part: 'spent', whole: 'budgeted' },
];

const resources: TableModel = {
  ...account,
  code: 'resources',
  title: { ar: 'الموارد', fr: 'Ressources' },
  columns: [
    column(
      'resource',
      'text',
      { ar: 'المورد', fr: 'Ressource' },
      { ar: 'الباب أو الفصل كما ورد في الميزانية.', fr: 'Le chapitre ou l’article, comme au budget.' },
      { required: true },
    ),
    amounts(
      'budgeted',
      { ar: 'المبالغ المقررة بالدرهم', fr: 'Prévisions en MAD' },
      { ar: 'المبلغ المتوقع في الميزانية.', fr: 'Le montant prévu au budget.' },
      true,
    ),
    amounts(
      'collected',
      { ar: 'المبالغ المستخلصة بالدرهم', fr: 'Recettes recouvrées en MAD' },
      { ar: 'ما استُخلص إلى التاريخ المذكور.', fr: 'Ce qui est encaissé à cette date.' },
    ),
    amounts(
      'uncollected',
      { ar: 'الباقي استخلاصه بالدرهم', fr: 'Reste à recouvrer en MAD' },
      {
        ar: 'الديون المتكفل بها التي لم تُستخلص بعد.',
        fr: 'Les créances prises en charge et non encaissées.',
      },
    ),
  ],
  rates: [
    {
      code: 'rate',
      label: { ar: 'نسبة الاستخلاص', fr: 'Taux de recouvrement' },
      part: 'collected',
      whole: 'budgeted',
    },
  ],
  chart: { label: 'resource', value: 'budgeted' },
  duties: [...statements, 'budget'],
};

const loans: TableModel = {
  ...account,
  code: 'loans',
  title: { ar: 'القروض', fr: 'Emprunts' },
  columns: [
    column(
      'purpose',
      'text',
      { ar: 'موضوع القرض', fr: 'Objet de l’emprunt' },
      { ar: 'المشروع الذي يموله القرض.', fr: 'Le projet que finance l’emprunt.' },
      { required: true },
    ),
    column(
      'lender',
      'text',
      { ar: 'الجهة المقرضة', fr: 'Prêteur' },
      { ar: 'الاسم الكامل للمؤسسة.', fr: 'Le nom complet de l’établissement.' },
      { required: true },
    ),
    column(
      'contract-date',
      'date',
      { ar: 'تاريخ العقد', fr: 'Date du contrat' },
      { ar: 'يوم توقيع عقد القرض.', fr: 'Le jour de la signature.' },
    ),
    column(
      'years',
      'count',
      { ar: 'المدة بالسنوات', fr: 'Durée en années' },
      { ar: 'مدة التسديد، بما فيها مدة الإمهال.', fr: 'La durée de remboursement, différé compris.' },
    ),
    column(
      'interest',
      'percentage',
      { ar: 'نسبة الفائدة', fr: 'Taux d’intérêt' },
      { ar: 'النسبة السنوية، مثل 4,25.', fr: 'Le taux annuel, par exemple 4,25.' },
    ),
    amounts(
      'amount',
      { ar: 'مبلغ القرض بالدرهم', fr: 'Montant en MAD' },
      { ar: 'المبلغ المتعاقد بشأنه.', fr: 'Le montant du contrat.' },
      true,
    ),
    amounts(
      'repaid',
      { ar: 'المبالغ المسددة بالدرهم', fr: 'Remboursé en MAD' },
      { ar: 'ما سُدد من أصل القرض.', fr: 'Le capital déjà remboursé.' },
    ),
    amounts(
      'outstanding',
      { ar: 'الباقي تسديده بالدرهم', fr: 'Restant dû en MAD' },
      { ar: 'ما تبقى من أصل القرض.', fr: 'Le capital qui reste à rembourser.' },
    ),
  ],
  chart: { label: 'purpose', value: 'amount' },
};

const grants: TableModel = {
  ...account,
  code: 'grants-to-associations',
  title: { ar: 'الإعانات الممنوحة للجمعيات', fr: 'Subventions aux associations' },
  columns: [
    column(
      'association',
      'name',
      { ar: 'الجمعية', fr: 'Association' },
      { ar: 'اسمها كما ورد في وصل إيداعها.', fr: 'Son nom, comme sur son récépissé.' },
      { required: true },
    ),
    column(
      'purpose',
      'text',
      { ar: 'غرض الجمعية', fr: 'Objet de l’association' },
      { ar: 'النشاط الذي تُمنح الإعانة من أجله.', fr: 'L’activité que la subvention soutient.' },
      { required: true },
    ),
    amounts(
      'amount',
      { ar: 'مبلغ الإعانة بالدرهم', fr: 'Montant en MAD' },
      { ar: 'الإعانة الممنوحة برسم السنة.', fr: 'La subvention de l’année.' },
      true,
    ),
    amounts(
      'last-year',
      { ar: 'إعانة السنة الماضية بالدرهم', fr: 'Subvention de l’année précédente en MAD' },
      { ar: 'اتركوها فارغة إذا لم تستفد الجمعية.', fr: 'Laissez vide si l’association n’a rien reçu.' },
    ),
    column(
      'achievements',
      'text',
      { ar: 'الإنجازات', fr: 'Réalisations' },
      {
        ar: 'ما أنجزته الجمعية بالإعانة السابقة.',
        fr: 'Ce que l’association a fait de la subvention précédente.',
      },
    ),
    column(
      'remarks',
      'text',
      { ar: 'ملاحظات', fr: 'Observations' },
      { ar: 'كل ما يفيد القارئ.', fr: 'Tout ce qui éclaire le lecteur.' },
    ),
  ],
  chart: { label: 'association', value: 'amount' },
};

const operatingExpenditure: TableModel = {
  ...account,
  code: 'operating-expenditure',
  title: { ar: 'نفقات التسيير', fr: 'Dépenses de fonctionnement' },
  columns: [
    column(
      'line',
      'text',
      { ar: 'بيان النفقة', fr: 'Dépense' },
      { ar: 'الباب أو الفصل كما ورد في الميزانية.', fr: 'Le chapitre ou l’article, comme au budget.' },
      { required: true },
    ),
    budgeted,
    committed,
    spent,
  ],
  rates: executed,
  chart: { label: 'line', value: 'budgeted' },
  duties: [...statements, 'budget'],
};

const equipmentExpenditure: TableModel = {
  ...account,
  code: 'equipment-expenditure',
  title: { ar: 'نفقات التجهيز', fr: 'Dépenses d’équipement' },
  columns: [
    column(
      'project',
      'text',
      { ar: 'المشروع', fr: 'Projet' },
      { ar: 'اسم المشروع أو عملية التجهيز.', fr: 'Le nom du projet ou de l’opération.' },
      { required: true },
    ),
    budgeted,
    committed,
    spent,
  ],
  rates: executed,
  chart: { label: 'project', value: 'budgeted' },
  duties: [...statements, 'budget'],
};

const specialAccounts: TableModel = {
  ...account,
  code: 'special-accounts',
  title: { ar: 'الحسابات الخصوصية', fr: 'Comptes spéciaux' },
  columns: [
    column(
      'account',
      'text',
      { ar: 'الحساب', fr: 'Compte' },
      { ar: 'عنوان الحساب كما ورد في قرار إحداثه.', fr: 'L’intitulé, comme dans l’acte qui crée le compte.' },
      { required: true },
    ),
    column(
      'kind',
      'choice',
      { ar: 'صنف الحساب', fr: 'Type de compte' },
      {
        ar: 'حساب مرصد لأمور خصوصية أو حساب للنفقات من المخصصات.',
        fr: 'Affectation spéciale ou dépenses sur dotation.',
      },
      {
        choices: [
          choice('earmarked', 'حساب مرصد لأمور خصوصية', 'Compte d’affectation spéciale'),
          choice('endowed', 'حساب النفقات من المخصصات', 'Compte de dépenses sur dotation'),
        ],
      },
    ),
    amounts(
      'receipts',
      { ar: 'المداخيل بالدرهم', fr: 'Recettes en MAD' },
      { ar: 'مداخيل السنة، بما فيها الفائض المرحل.', fr: 'Les recettes de l’année, report compris.' },
      true,
    ),
    amounts(
      'expenditure',
      { ar: 'النفقات بالدرهم', fr: 'Dépenses en MAD' },
      { ar: 'نفقات السنة.', fr: 'Les dépenses de l’année.' },
      true,
    ),
    amounts(
      'balance',
      { ar: 'الرصيد بالدرهم', fr: 'Solde en MAD' },
      { ar: 'الفرق بين المداخيل والنفقات.', fr: 'La différence entre recettes et dépenses.' },
    ),
  ],
  chart: { label: 'account', value: 'expenditure' },
};

const annexedBudgets: TableModel = {
  ...account,
  code: 'annexed-budgets',
  title: { ar: 'الميزانيات الملحقة', fr: 'Budgets annexes' },
  columns: [
    column(
      'budget',
      'text',
      { ar: 'الميزانية الملحقة', fr: 'Budget annexe' },
      { ar: 'المرفق الذي أُحدثت من أجله.', fr: 'Le service pour lequel il est créé.' },
      { required: true },
    ),
    amounts(
      'receipts',
      { ar: 'المداخيل بالدرهم', fr: 'Recettes en MAD' },
      { ar: 'مجموع مداخيل السنة.', fr: 'Toutes les recettes de l’année.' },
      true,
    ),
    amounts(
      'operating',
      { ar: 'نفقات الاستغلال بالدرهم', fr: 'Dépenses d’exploitation en MAD' },
      { ar: 'النفقات اللازمة لسير المرفق.', fr: 'Ce que coûte la marche du service.' },
    ),
    amounts(
      'equipment',
      { ar: 'نفقات التجهيز بالدرهم', fr: 'Dépenses d’équipement en MAD' },
      { ar: 'الأشغال والاقتناءات.', fr: 'Les travaux et les achats durables.' },
    ),
    amounts(
      'balance',
      { ar: 'الرصيد بالدرهم', fr: 'Solde en MAD' },
      { ar: 'الفرق بين المداخيل والنفقات.', fr: 'La différence entre recettes et dépenses.' },
    ),
  ],
  chart: { label: 'budget', value: 'receipts' },
};

/** The seven accounting and financial statements that decrees fix for every collectivity. */
export const accounts: readonly TableModel[] = [
  resources,
  loans,
  grants,
  operatingExpenditure,
  equipmentExpenditure,
  specialAccounts,
  annexedBudgets,
];
