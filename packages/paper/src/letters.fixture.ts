import type { Letter } from './letter.ts';

const isolated = (text: string): string => `\u2068${text}\u2069`;

const letterheadAr = {
  kingdom: 'المملكة المغربية',
  ministry: 'وزارة الداخلية',
  collectivity: 'جماعة أكادير',
  office: 'المكلف بالحصول على المعلومات',
};

/** A refusal in Arabic, with grounds, ways of complaint and somebody's words in French. */
export const anArabicRefusal = (other: Partial<Letter> = {}): Letter => ({
  locale: 'ar',
  date: '2026-11-28',
  letterhead: letterheadAr,
  reference: { name: 'المرجع', value: 'AGA-2026/00123-A' },
  placeAndDate: 'أكادير، في 28 نونبر 2026',
  to: ['إلى السيدة فاطمة الزهراء بنعلي', 'شارع الحسن الثاني، رقم 12، أكادير'],
  subject: {
    name: 'الموضوع',
    value: `الجواب عن طلب الحصول على المعلومات رقم ${isolated('AGA-2026/00123-A')}`,
  },
  blocks: [
    { block: 'paragraph', text: 'سلام تام بوجود مولانا الإمام،' },
    {
      block: 'paragraph',
      text: `وبعد، فبناء على القانون رقم ${isolated('31.13')} المتعلق بالحق في الحصول على المعلومات، ولا سيما المادتين 7 و18 منه، يؤسفني أن أخبركم أنه تعذرت الاستجابة لطلبكم المسجل بتاريخ ${isolated('03/11/2026')}، الذي جاء فيه:`,
    },
    {
      block: 'quote',
      text: 'Je souhaite obtenir la liste nominative des bénéficiaires de l’aide sociale en 2025, avec leurs adresses.',
      source: 'طلبكم',
    },
    { block: 'heading', text: 'سبب الرفض' },
    {
      block: 'list',
      items: [
        'المادة 7: المعلومات المتعلقة بالحياة الخاصة للأفراد؛',
        'المادة 7: المعلومات التي تكتسي طابع معطيات شخصية.',
      ],
    },
    { block: 'heading', text: 'حقكم في التظلم' },
    {
      block: 'table',
      columns: ['الجهة', 'الأجل', 'المادة'],
      rows: [
        ['رئيس المجلس الجماعي', '20 يوم عمل من تاريخ التوصل بهذا الجواب', '19'],
        ['لجنة الحق في الحصول على المعلومات', '30 يوما من تاريخ التوصل بجواب الرئيس', '20'],
      ],
    },
    {
      block: 'paragraph',
      text: `للاستفسار، راسلونا على العنوان ${isolated('acces@agadir.ma')} أو اتصلوا بالرقم ${isolated('+212 5 28 84 00 00')}.`,
    },
    { block: 'paragraph', text: 'وتفضلوا بقبول فائق عبارات التقدير والاحترام.' },
  ],
  signature: { name: 'محمد أيت الحاج', function: 'رئيس المجلس الجماعي' },
  footer: ['جماعة أكادير، شارع محمد السادس، أكادير', `الهاتف ${isolated('+212 5 28 84 00 00')}`],
  ...other,
});

/** A receipt in Arabic, which nobody signs, with a code to copy and one for the camera. */
export const anArabicReceipt = (other: Partial<Letter> = {}): Letter =>
  anArabicRefusal({
    subject: { name: 'الموضوع', value: 'وصل إيداع طلب الحصول على المعلومات' },
    to: ['السيدة فاطمة الزهراء بنعلي'],
    blocks: [
      { block: 'paragraph', text: 'نشهد أننا تسلمنا طلبكم، وفيما يلي بياناته:' },
      {
        block: 'facts',
        rows: [
          { name: 'رقم الطلب', value: 'AGA-2026/00123-A' },
          { name: 'تاريخ الإيداع', value: '28/11/2026، على الساعة 09:14' },
          { name: 'آخر أجل للجواب', value: '25 دجنبر 2026' },
          { name: 'البريد الإلكتروني', value: 'fatima@example.ma' },
          { name: 'الهاتف', value: '+212 6 12 34 56 78' },
          { name: 'موضوع الطلب كما جاء في الاستمارة', value: 'Marchés publics 2025 (voirie)' },
        ],
      },
      { block: 'code', name: 'رمز التتبع، احتفظوا به ولا تطلعوا عليه أحدا', value: 'K7QD-M2XW-9RTA-4HNE' },
      { block: 'qr', content: 'https://agadir.mahalli.ma/ar/requests/track', caption: 'صفحة تتبع الطلبات' },
    ],
    signature: null,
    ...other,
  });

/** An answer in French. */
export const aFrenchAnswer = (other: Partial<Letter> = {}): Letter => ({
  locale: 'fr',
  date: '2026-11-28',
  letterhead: {
    kingdom: 'Royaume du Maroc',
    ministry: 'Ministère de l’Intérieur',
    collectivity: 'Commune d’Agadir',
    office: 'Personne chargée de l’accès à l’information',
  },
  reference: { name: 'Réf.', value: 'AGA-2026/00124' },
  placeAndDate: 'Agadir, le 28 novembre 2026',
  to: ['Monsieur محمد العلوي', '12, avenue Hassan II', 'Agadir'],
  subject: { name: 'Objet', value: 'Réponse à votre demande d’accès à l’information n° AGA-2026/00124' },
  blocks: [
    { block: 'paragraph', text: 'Monsieur,' },
    {
      block: 'paragraph',
      text: 'En application de la loi n° 31.13 relative au droit d’accès à l’information, j’ai l’honneur de vous adresser les renseignements que vous avez demandés le 3 novembre 2026. Ils sont joints à ce courrier, à l’exception des données à caractère personnel (article 7).',
    },
    { block: 'heading', text: 'Votre demande' },
    { block: 'quote', text: 'أطلب ميزانية الجماعة لسنة 2025.', source: 'Formulaire du 3 novembre' },
    {
      block: 'facts',
      rows: [
        { name: 'Pièces jointes', value: '2' },
        { name: 'Frais de copie', value: '12,50 DH' },
      ],
    },
    { block: 'paragraph', text: 'Veuillez agréer, Monsieur, l’expression de mes salutations distinguées.' },
  ],
  signature: { name: 'محمد أيت الحاج', function: 'Le président du conseil communal' },
  footer: ['Commune d’Agadir, avenue Mohammed VI, Agadir'],
  ...other,
});
