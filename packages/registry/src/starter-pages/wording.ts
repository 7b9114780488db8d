import type { Bilingual, CollectivityKind, RegisteredCollectivity } from '@mahalli/core';

/** The words and figures of the organic law that governs one level, as the starter pages cite them. */
export interface LevelWording {
  readonly organicLaw: string;
  /** The level alone; the French noun is always feminine and takes its article in the sentence. */
  readonly noun: Bilingual;
  readonly council: Bilingual;
  readonly president: Bilingual;
  readonly seat: Bilingual;
  readonly plan: Bilingual;
  readonly planDecree: string;
  readonly sessions: Bilingual;
  readonly missions: readonly Bilingual[];
  readonly bodies: readonly Bilingual[];
  readonly petitionDecree: string;
  /** The time the bureau has to notify a reasoned refusal of a petition. */
  readonly refusalTime: Bilingual;
  readonly decisionDays: number;
  readonly articles: Readonly<
    Record<'sessions' | 'publicity' | 'decisions' | 'participation' | 'bodies' | 'budget' | 'reports', number>
  > & { readonly petitions: readonly [first: number, last: number] };
}

const provincialMissions: readonly Bilingual[] = [
  { ar: 'النقل المدرسي في المجال القروي', fr: 'le transport scolaire en milieu rural' },
  { ar: 'إنجاز وصيانة المسالك القروية', fr: 'la réalisation et l’entretien des pistes rurales' },
  {
    ar: 'برامج الحد من الفقر والهشاشة',
    fr: 'les programmes de réduction de la pauvreté et de la précarité',
  },
  {
    ar: 'تشخيص الحاجيات في مجالات الصحة والسكن والتعليم والوقاية والنظافة',
    fr: 'le diagnostic des besoins en matière de santé, de logement, d’enseignement, de prévention et d’hygiène',
  },
  { ar: 'التنمية الاجتماعية والثقافية والرياضية', fr: 'l’action sociale, culturelle et sportive' },
];

const equalityBody: Bilingual = {
  ar: 'هيئة المساواة وتكافؤ الفرص ومقاربة النوع، وتُحدث بشراكة مع فعاليات المجتمع المدني',
  fr: 'l’instance de l’équité, de l’égalité des chances et de l’approche genre, créée en partenariat avec la société civile',
};

const provincialLevel = (noun: Bilingual): LevelWording => ({
  organicLaw: '112.14',
  noun,
  council: { ar: `مجلس ${noun.ar}`, fr: `conseil de la ${noun.fr}` },
  president: { ar: `رئيس مجلس ${noun.ar}`, fr: `président du conseil de la ${noun.fr}` },
  seat: { ar: `مقر ${noun.ar}`, fr: `siège de la ${noun.fr}` },
  plan: { ar: `برنامج تنمية ${noun.ar}`, fr: `programme de développement de la ${noun.fr}` },
  planDecree: '2.16.300',
  sessions: {
    ar: 'في ثاني يوم اثنين من أشهر يناير ويونيو وشتنبر، أو في يوم العمل الموالي إذا صادف يوم عطلة',
    fr: 'le deuxième lundi des mois de janvier, juin et septembre, ou le premier jour ouvrable qui suit',
  },
  missions: provincialMissions,
  bodies: [equalityBody],
  petitionDecree: '2.16.402',
  refusalTime: { ar: 'شهرين', fr: 'deux mois' },
  decisionDays: 10,
  articles: {
    sessions: 34,
    publicity: 49,
    decisions: 217,
    participation: 110,
    bodies: 111,
    budget: 185,
    reports: 216,
    petitions: [112, 116],
  },
});

const levels: Readonly<Record<CollectivityKind, LevelWording>> = {
  region: {
    organicLaw: '111.14',
    noun: { ar: 'الجهة', fr: 'région' },
    council: { ar: 'مجلس الجهة', fr: 'conseil de la région' },
    president: { ar: 'رئيس مجلس الجهة', fr: 'président du conseil de la région' },
    seat: { ar: 'مقر الجهة', fr: 'siège de la région' },
    plan: { ar: 'برنامج التنمية الجهوية', fr: 'programme de développement régional' },
    planDecree: '2.16.299',
    sessions: {
      ar: 'في أول يوم اثنين من أشهر مارس ويوليوز وأكتوبر، أو في يوم العمل الموالي إذا صادف يوم عطلة',
      fr: 'le premier lundi des mois de mars, juillet et octobre, ou le premier jour ouvrable qui suit',
    },
    missions: [
      {
        ar: 'التنمية الاقتصادية ودعم المقاولات والتشغيل',
        fr: 'le développement économique, le soutien aux entreprises et l’emploi',
      },
      { ar: 'التكوين المهني والتكوين المستمر', fr: 'la formation professionnelle et la formation continue' },
      { ar: 'إعداد التراب الجهوي', fr: 'l’aménagement du territoire régional' },
      {
        ar: 'التنمية القروية والنقل داخل الجهة',
        fr: 'le développement rural et les transports dans la région',
      },
      {
        ar: 'الثقافة والبيئة والتعاون الدولي',
        fr: 'la culture, l’environnement et la coopération internationale',
      },
    ],
    bodies: [
      equalityBody,
      {
        ar: 'هيئة تختص بدراسة القضايا المتعلقة باهتمامات الشباب',
        fr: 'l’instance chargée des questions qui intéressent la jeunesse',
      },
      {
        ar: 'هيئة تُعنى بالقضايا ذات الطابع الاقتصادي، وتُحدث بشراكة مع الفاعلين الاقتصاديين بالجهة',
        fr: 'l’instance chargée des questions économiques, créée en partenariat avec les acteurs économiques de la région',
      },
    ],
    petitionDecree: '2.16.401',
    refusalTime: { ar: 'شهرين', fr: 'deux mois' },
    decisionDays: 10,
    articles: {
      sessions: 36,
      publicity: 51,
      decisions: 247,
      participation: 116,
      bodies: 117,
      budget: 207,
      reports: 246,
      petitions: [118, 122],
    },
  },
  prefecture: provincialLevel({ ar: 'العمالة', fr: 'préfecture' }),
  province: provincialLevel({ ar: 'الإقليم', fr: 'province' }),
  commune: {
    organicLaw: '113.14',
    noun: { ar: 'الجماعة', fr: 'commune' },
    council: { ar: 'مجلس الجماعة', fr: 'conseil de la commune' },
    president: { ar: 'رئيس مجلس الجماعة', fr: 'président du conseil de la commune' },
    seat: { ar: 'مقر الجماعة', fr: 'siège de la commune' },
    plan: { ar: 'برنامج عمل الجماعة', fr: 'programme d’action de la commune' },
    planDecree: '2.16.301',
    sessions: {
      ar: 'خلال الأسبوع الأول من أشهر فبراير وماي وأكتوبر',
      fr: 'au cours de la première semaine des mois de février, mai et octobre',
    },
    missions: [
      {
        ar: 'توزيع الماء الصالح للشرب والتطهير السائل والإنارة العمومية',
        fr: 'la distribution d’eau potable, l’assainissement et l’éclairage public',
      },
      {
        ar: 'النظافة وجمع النفايات والمحافظة على البيئة',
        fr: 'la propreté, la collecte des déchets et la protection de l’environnement',
      },
      { ar: 'السير والجولان والنقل والأسواق', fr: 'la circulation, les transports et les marchés' },
      { ar: 'التعمير ورخصه وحفظ الصحة', fr: 'l’urbanisme et ses autorisations, l’hygiène' },
      { ar: 'الحالة المدنية وتصحيح الإمضاءات', fr: 'l’état civil et la légalisation des signatures' },
      {
        ar: 'مرافق القرب في الثقافة والرياضة والعمل الاجتماعي',
        fr: 'les équipements de proximité pour la culture, le sport et l’action sociale',
      },
    ],
    bodies: [equalityBody],
    petitionDecree: '2.16.403',
    refusalTime: { ar: 'ثلاثة أشهر', fr: 'trois mois' },
    decisionDays: 8,
    articles: {
      sessions: 33,
      publicity: 48,
      decisions: 273,
      participation: 119,
      bodies: 120,
      budget: 194,
      reports: 272,
      petitions: [121, 125],
    },
  },
};

/** What a starter page needs to speak of one collectivity: its own names and the law of its level. */
export interface Wording extends LevelWording {
  readonly collectivity: RegisteredCollectivity;
  /** The full name inside a sentence: "commune d’Ait Melloul", جماعة آيت ملول. */
  readonly name: Bilingual;
  readonly population: Bilingual;
}

const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** The words in which the starter pages speak of a collectivity. */
export const wordingOf = (collectivity: RegisteredCollectivity): Wording => ({
  ...levels[collectivity.kind],
  collectivity,
  name: {
    ar: collectivity.name.ar,
    fr: collectivity.name.fr.charAt(0).toLowerCase() + collectivity.name.fr.slice(1),
  },
  population: { ar: grouped(collectivity.population, '.'), fr: grouped(collectivity.population, ' ') },
});

/** A Markdown list of items, punctuated as each language does. */
export const listOf = (items: readonly Bilingual[]): Bilingual => ({
  ar: `${items.map(({ ar }) => `- ${ar}`).join('؛\n')}.`,
  fr: `${items.map(({ fr }) => `- ${fr}`).join(' ;\n')}.`,
});

/**
 * How to reach the counter while the collectivity has not yet published its own contacts.
 *
 * The hours are those of all public administrations (decree 2.05.916), so they are true on the first day.
 */
export const atTheCounter = ({ seat, president }: Wording): Bilingual => ({
  ar: `وفي انتظار ذلك، يمكنكم الحضور إلى ${seat.ar} من الاثنين إلى الجمعة، من الساعة 8:30 إلى الساعة 16:30، أو مراسلة ${president.ar} بالبريد العادي. ويُعلن عن توقيت العمل في شهر رمضان كل سنة.`,
  fr: `En attendant, vous pouvez vous présenter au ${seat.fr}, du lundi au vendredi, de 8 h 30 à 16 h 30, ou écrire par courrier ordinaire au ${president.fr}. L’horaire du mois de ramadan est annoncé chaque année.`,
});
