import type { Table, TableRow } from '@mahalli/core';
import { typeset } from '@mahalli/registry/typeset';

/** Tables are kept in centimes; a demonstration counts in dirhams. */
const dirhams = (amount: number): number => amount * 100;

const both = (ar: string, fr: string) => typeset({ ar, fr });

const tableOf = (model: string, rows: readonly TableRow[]): Table => ({ model, rows: [...rows] });

const resource = (ar: string, fr: string, budgeted: number): TableRow => ({
  resource: both(ar, fr),
  budgeted: dirhams(budgeted),
  collected: null,
  uncollected: null,
});

/** The expected receipts of the region of Souss-Massa. */
export const soussMassaResources = tableOf('resources', [
  resource(
    'حصة الجهة من الضريبة على الشركات والضريبة على الدخل',
    'Part de la région dans l’impôt sur les sociétés et l’impôt sur le revenu',
    538_000_000,
  ),
  resource(
    'حصة الجهة من الرسم على عقود التأمين',
    'Part de la région dans la taxe sur les contrats d’assurance',
    96_000_000,
  ),
  resource('الرسوم الجهوية', 'Taxes régionales', 41_500_000),
  resource('مداخيل أخرى', 'Autres recettes', 12_500_000),
]);

const decision = (
  rank: number,
  ar: string,
  fr: string,
  outcome: 'approved' | 'postponed',
  [inFavour, against, abstained]: readonly [number, number, number],
  remarks: TableRow[string] = null,
): TableRow => ({
  number: `${rank}/2025`,
  subject: both(ar, fr),
  'taken-on': '2025-10-06',
  outcome,
  for: inFavour,
  against,
  abstained,
  remarks,
});

/** What the council of Souss-Massa decided in October 2025. */
export const soussMassaDecisions = tableOf('council-decisions', [
  decision(61, 'ميزانية سنة 2026', 'Budget de l’année 2026', 'approved', [38, 9, 4]),
  decision(
    62,
    'اتفاقية شراكة لبناء 9 سدود تلية',
    'Convention de partenariat pour construire 9 barrages collinaires',
    'approved',
    [51, 0, 0],
  ),
  decision(
    63,
    'دعم النقل المدرسي بالأقاليم القروية',
    'Soutien au transport scolaire dans les provinces rurales',
    'approved',
    [51, 0, 0],
    both('رُفعت المساهمة من 14 إلى 18 مليون درهم', 'Contribution portée de 14 à 18 millions de dirhams'),
  ),
  decision(
    64,
    'إحداث دار جهوية للمنتوج المجالي',
    'Création d’une maison régionale des produits du terroir',
    'approved',
    [40, 6, 5],
  ),
  decision(
    65,
    'تفويت قطعة أرضية لإنجاز منطقة أنشطة',
    'Cession d’une parcelle pour une zone d’activités',
    'postponed',
    [51, 0, 0],
    both('في انتظار خبرة محينة حول الثمن', 'Dans l’attente d’une expertise à jour sur le prix'),
  ),
]);

const purchase = (
  ar: string,
  fr: string,
  place: readonly [string, string],
  kind: string,
  [year, quarter]: readonly [number, string | null],
  amount: number | null,
): TableRow => ({
  subject: both(ar, fr),
  kind,
  place: both(...place),
  procedure: 'open-call',
  year,
  quarter,
  amount: amount === null ? null : dirhams(amount),
});

/** What the region of Souss-Massa means to buy from 2026 to 2028. */
export const soussMassaPurchases = tableOf('procurement-programme', [
  purchase(
    'تهيئة 120 كلم من الطرق القروية',
    'Aménagement de 120 km de routes rurales',
    ['إقليم تارودانت', 'Province de Taroudannt'],
    'works',
    [2026, 'q2'],
    146_000_000,
  ),
  purchase(
    'بناء 4 سدود تلية',
    'Construction de 4 barrages collinaires',
    ['إقليما طاطا وتيزنيت', 'Provinces de Tata et de Tiznit'],
    'works',
    [2026, 'q2'],
    38_500_000,
  ),
  purchase(
    'دراسة حول النقل بين المدن',
    'Étude sur les transports entre les villes',
    ['مجموع تراب الجهة', 'Toute la région'],
    'studies',
    [2026, 'q3'],
    2_400_000,
  ),
  purchase(
    'اقتناء عتاد معلومياتي',
    'Acquisition de matériel informatique',
    ['أكادير', 'Agadir'],
    'supplies',
    [2026, 'q3'],
    1_850_000,
  ),
  purchase(
    'صيانة مقر الجهة',
    'Entretien du siège de la région',
    ['أكادير', 'Agadir'],
    'services',
    [2026, 'q4'],
    960_000,
  ),
  purchase(
    'بناء 5 سدود تلية أخرى',
    'Construction de 5 autres barrages collinaires',
    ['أقاليم طاطا وتيزنيت وشتوكة آيت باها', 'Provinces de Tata, de Tiznit et de Chtouka-Aït Baha'],
    'works',
    [2027, 'q1'],
    49_000_000,
  ),
  purchase(
    'تجهيز الدار الجهوية للمنتوج المجالي',
    'Équipement de la maison régionale des produits du terroir',
    ['أكادير', 'Agadir'],
    'supplies',
    [2027, 'q3'],
    6_200_000,
  ),
  purchase(
    'الشطر الثاني من برنامج الطرق القروية',
    'Deuxième tranche du programme des routes rurales',
    ['إقليما تارودانت وتيزنيت', 'Provinces de Taroudannt et de Tiznit'],
    'works',
    [2028, null],
    null,
  ),
]);

type Granted = readonly [association: string, amount: number, lastYear: number | null];

const granted = (ar: string, fr: string, associations: readonly Granted[]): readonly TableRow[] =>
  associations.map(([association, amount, lastYear]) => ({
    association,
    purpose: both(ar, fr),
    amount: dirhams(amount),
    'last-year': lastYear === null ? null : dirhams(lastYear),
    achievements: null,
    remarks: null,
  }));

/** What the province of Tinghir granted to associations in 2025. */
export const tinghirGrants = tableOf('grants-to-associations', [
  ...granted('تسيير النقل المدرسي', 'Exploitation du transport scolaire', [
    ['Association Afoulki, Alnif', 260_000, 230_000],
    ['Association Tamounte, Aït Hani', 240_000, 210_000],
    ['Association Amal, Assoul', 230_000, 200_000],
    ['Association Tighremt, Ikniouen', 220_000, 190_000],
    ['Association Anmoun, M’Semrir', 215_000, 185_000],
    ['Association Azemz, Tilmi', 210_000, 180_000],
    ['Association Ennour, H’Ssyia', 190_000, 165_000],
    ['Association Tadamoun, Toudgha El Oulia', 180_000, 155_000],
    ['Association Amane, Ouaklim', 165_000, 140_000],
    ['Association Tifaouine, Imider', 150_000, 130_000],
    ['Association Dadès, Aït Sedrate', 140_000, 115_000],
  ]),
  ...granted(
    'دور الطالبة ومحاربة الهدر المدرسي',
    'Foyers de jeunes filles et lutte contre l’abandon scolaire',
    [
      ['Dar Taliba, Tinghir', 150_000, 135_000],
      ['Dar Taliba, Boumalne Dadès', 130_000, 115_000],
      ['Dar Taliba, Kelâat M’Gouna', 120_000, 105_000],
      ['Dar Taliba, Alnif', 100_000, 90_000],
      ['Association Tudert, Assoul', 90_000, 80_000],
      ['Association Al Massira, Toudgha Essoufla', 70_000, 65_000],
      ['Association Iqra, Ikniouen', 60_000, 50_000],
    ],
  ),
  ...granted('الأشخاص في وضعية إعاقة', 'Personnes en situation de handicap', [
    ['Association Al Amal pour l’inclusion, Tinghir', 120_000, 95_000],
    ['Association Basma, Boumalne Dadès', 90_000, 70_000],
    ['Association Nour, Kelâat M’Gouna', 80_000, 65_000],
    ['Association Tawaza, Alnif', 60_000, 45_000],
    ['Association Ifassen, Toudgha El Oulia', 50_000, 35_000],
  ]),
  ...granted('الماء والواحات', 'Eau et oasis', [
    ['Association des khettaras d’Alnif', 80_000, 65_000],
    ['Association de l’oasis de Toudgha', 75_000, 60_000],
    ['Association Tissent, Ouaklim', 60_000, 50_000],
    ['Association Aghbalou, Imider', 55_000, 45_000],
    ['Association Tarouga, Aït Sedrate', 45_000, 35_000],
    ['Association Assif, M’Semrir', 35_000, 25_000],
  ]),
  ...granted('الثقافة والرياضة', 'Culture et sport', [
    ['Festival des roses, Kelâat M’Gouna', 40_000, 60_000],
    ['Association Ahidous, Tilmi', 30_000, 40_000],
    ['Club d’athlétisme de Tinghir', 25_000, 30_000],
    ['Club féminin de football, Boumalne Dadès', 20_000, 25_000],
    ['Association du livre, Tinghir', 15_000, 15_000],
  ]),
]);

const permit = (
  act: readonly [string, string],
  reply: readonly [string, string],
  cost: readonly [string, string],
): TableRow => ({
  act: both(...act),
  basis: both(
    'القانون رقم 12.90 المتعلق بالتعمير، والمرسوم رقم 2.18.577',
    'Loi 12-90 relative à l’urbanisme et décret 2-18-577',
  ),
  body: both('رئيس مجلس الجماعة', 'Le président du conseil de la commune'),
  documents: both(
    'شهادة الملكية أو ما يقوم مقامها، وتصميم الموقع، والتصميم المعماري.\nيودع الملف عبر المنصة الوطنية.',
    'Titre de propriété ou ce qui en tient lieu, plan de situation, plan d’architecte.\nLe dossier se dépose sur la plate-forme nationale.',
  ),
  cost: both(...cost),
  'reply-time': both(...reply),
  silence: both(
    'يُعد السكوت بعد انصرام الأجل موافقة. ويُتظلم لدى رئيس المجلس، ثم لدى العامل.',
    'Le silence, passé le délai, vaut acceptation. Recours devant le président du conseil, puis devant le gouverneur.',
  ),
  inquiry: null,
  address: 'https://www.idarati.ma',
});

/** The permits that the commune of Ourika delivers. */
export const ourikaProcedures = tableOf('procedures', [
  permit(
    ['رخصة البناء', 'Permis de construire'],
    ['30 يوما', '30 jours'],
    ['الرسم على عمليات البناء، حسب المساحة', 'Taxe sur les opérations de construction, selon la surface'],
  ),
  permit(
    ['رخصة الإصلاح', 'Permis de réparer'],
    ['15 يوما', '15 jours'],
    ['رسم ثابت يحدده القرار الجبائي', 'Un droit fixe, selon l’arrêté fiscal'],
  ),
  permit(['رخصة الهدم', 'Permis de démolir'], ['15 يوما', '15 jours'], ['بالمجان', 'Gratuit']),
  permit(['رخصة السكن', 'Permis d’habiter'], ['15 يوما', '15 jours'], ['بالمجان', 'Gratuit']),
]);
