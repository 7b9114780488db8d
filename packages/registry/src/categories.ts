import type { Applicability, Bilingual, CategoryCode, CollectivityKind } from '@mahalli/core';

/** An article of a law, by the law's number. */
export interface LawArticle {
  readonly law: string;
  readonly article: number;
}

/** A category of information that the law obliges a body to publish without being asked. */
export interface Category {
  readonly article: LawArticle;
  /** The words of the law in Arabic; in French, a working translation. */
  readonly label: Bilingual;
  /** At most forty characters, for menus and cards. */
  readonly shortLabel: Bilingual;
  /** One sentence that tells a clerk what to file here. */
  readonly help: Bilingual;
  readonly applicability: Readonly<Record<CollectivityKind, Applicability>>;
}

const article: LawArticle = { law: '31.13', article: 10 };

/** The law distinguishes the body's competences, not its level: each category reads the same for the four kinds. */
const everywhere = (reading: Applicability): Category['applicability'] => ({
  region: reading,
  prefecture: reading,
  province: reading,
  commune: reading,
});

/** The nineteen categories of law 31.13, art. 10, with the words and the reach they have for a local body. */
export const categories: Readonly<Record<CategoryCode, Category>> = {
  K01: {
    article,
    label: {
      ar: 'الاتفاقيات التي تم الشروع في مسطرة الانضمام إليها أو المصادقة عليها',
      fr: 'Conventions dont la procédure d’adhésion ou de ratification est engagée',
    },
    shortLabel: { ar: 'الاتفاقيات', fr: 'Conventions et accords' },
    help: {
      ar: 'اتفاقيات التعاون والشراكة والتوأمة التي تبرمها الجماعة الترابية، مع موضوعها وأطرافها وكلفتها.',
      fr: 'Les conventions de coopération, de partenariat et de jumelage de la collectivité, avec leur objet, leurs parties et leur coût.',
    },
    applicability: everywhere('partial'),
  },
  K02: {
    article,
    label: { ar: 'النصوص التشريعية والتنظيمية', fr: 'Textes législatifs et réglementaires' },
    shortLabel: { ar: 'القرارات والنصوص التنظيمية', fr: 'Arrêtés et textes réglementaires' },
    help: {
      ar: 'القرارات التنظيمية والقرارات الجبائية التي يتخذها الرئيس أو يتداول بشأنها المجلس، والنظام الداخلي للمجلس.',
      fr: 'Les arrêtés réglementaires et fiscaux de la collectivité ainsi que le règlement intérieur du conseil.',
    },
    applicability: everywhere('partial'),
  },
  K03: {
    article,
    label: { ar: 'مشاريع القوانين', fr: 'Projets de lois' },
    shortLabel: { ar: 'مشاريع القوانين', fr: 'Projets de lois' },
    help: {
      ar: 'لا تعني هذه الفئة الجماعات الترابية: فالأمانة العامة للحكومة هي التي تنشر مشاريع القوانين.',
      fr: 'Cette catégorie ne concerne pas les collectivités : les projets de lois sont publiés par le Secrétariat général du Gouvernement.',
    },
    applicability: everywhere('none'),
  },
  K04: {
    article,
    label: {
      ar: 'مشاريع قوانين المالية والوثائق المرفقة بها',
      fr: 'Projets de lois de finances et documents qui les accompagnent',
    },
    shortLabel: { ar: 'مشاريع قوانين المالية', fr: 'Projets de lois de finances' },
    help: {
      ar: 'لا تعني هذه الفئة الجماعات الترابية: تُنشر ميزانية الجماعة ضمن فئة الميزانيات والقوائم المالية.',
      fr: 'Cette catégorie ne concerne pas les collectivités : leur propre budget se publie dans « Budgets et comptes ».',
    },
    applicability: everywhere('none'),
  },
  K05: {
    article,
    label: {
      ar: 'مقترحات القوانين التي يتقدم بها أعضاء البرلمان',
      fr: 'Propositions de lois présentées par les membres du Parlement',
    },
    shortLabel: { ar: 'مقترحات القوانين', fr: 'Propositions de lois' },
    help: {
      ar: 'لا تعني هذه الفئة الجماعات الترابية: ينشر مجلسا البرلمان مقترحات القوانين.',
      fr: 'Cette catégorie ne concerne pas les collectivités : les deux chambres du Parlement publient les propositions de lois.',
    },
    applicability: everywhere('none'),
  },
  K06: {
    article,
    label: {
      ar: 'ميزانيات الجماعات الترابية، والقوائم المحاسبية والمالية المتعلقة بتسيير هذه الجماعات وبوضعيتها المالية',
      fr: 'Budgets des collectivités territoriales, états comptables et financiers relatifs à leur gestion et à leur situation financière',
    },
    shortLabel: { ar: 'الميزانية والقوائم المالية', fr: 'Budgets et comptes' },
    help: {
      ar: 'الميزانية المؤشر عليها، وبيان تنفيذها، والقروض، والإعانات الممنوحة للجمعيات، والحسابات الخصوصية.',
      fr: 'Le budget visé, son exécution, les emprunts, les subventions aux associations et les comptes spéciaux.',
    },
    applicability: everywhere('direct'),
  },
  K07: {
    article,
    label: {
      ar: 'مهام المؤسسة أو الهيئة المعنية وهياكلها الإدارية، والمعلومات الضرورية من أجل الاتصال بها',
      fr: 'Missions de l’institution ou de l’organisme, structures administratives et informations nécessaires pour le contacter',
    },
    shortLabel: { ar: 'المهام والهياكل والاتصال', fr: 'Missions, services et contacts' },
    help: {
      ar: 'اختصاصات المجلس وتأليفه ولجانه، والتنظيم الإداري، والعناوين وأرقام الهاتف وأوقات العمل.',
      fr: 'Les attributions, la composition et les commissions du conseil, l’organigramme, les adresses, téléphones et horaires.',
    },
    applicability: everywhere('direct'),
  },
  K08: {
    article,
    label: {
      ar: 'الأنظمة والمساطر والدوريات والدلائل التي يستخدمها موظفو المؤسسة أو الهيئة أو مستخدموها في أداء مهامهم',
      fr: 'Règlements, procédures, circulaires et guides utilisés par les agents dans l’exercice de leurs missions',
    },
    shortLabel: { ar: 'المساطر والدلائل والدوريات', fr: 'Procédures, circulaires et guides' },
    help: {
      ar: 'الدلائل والمذكرات والدوريات والمساطر الداخلية التي يعتمدها الموظفون في عملهم اليومي.',
      fr: 'Les guides, notes, circulaires et procédures internes que les agents appliquent au quotidien.',
    },
    applicability: everywhere('direct'),
  },
  K09: {
    article,
    label: {
      ar: 'قائمة الخدمات التي تقدمها المؤسسة أو الهيئة للمرتفقين، بما فيها قوائم الوثائق والبيانات والمعلومات المطلوبة بقصد الحصول على خدمة أو وثيقة أو بطاقة إدارية رسمية والخدمات الإلكترونية المرتبطة بها',
      fr: 'Liste des prestations offertes aux usagers, y compris les pièces, données et informations à fournir pour obtenir une prestation, un document ou une carte administrative officielle, et les services électroniques associés',
    },
    shortLabel: { ar: 'الخدمات والوثائق المطلوبة', fr: 'Services et pièces à fournir' },
    help: {
      ar: 'لكل خدمة: الوثائق المطلوبة، والمصلحة المختصة، والكلفة، والأجل، ورابط الخدمة الإلكترونية إن وجدت.',
      fr: 'Pour chaque prestation : pièces à fournir, service compétent, coût, délai et lien vers le service en ligne s’il existe.',
    },
    applicability: everywhere('direct'),
  },
  K10: {
    article,
    label: {
      ar: 'حقوق وواجبات المرتفق تجاه المؤسسة أو الهيئة المعنية، وطرق التظلم المتاحة له',
      fr: 'Droits et obligations de l’usager envers l’institution ou l’organisme, et voies de recours à sa disposition',
    },
    shortLabel: { ar: 'حقوق المرتفق وطرق التظلم', fr: 'Droits de l’usager et recours' },
    help: {
      ar: 'ميثاق المرافق العمومية، وكيفية تقديم الشكايات والتظلمات، والآجال، والنتائج السنوية لمعالجتها.',
      fr: 'La charte des services publics, la manière de réclamer ou de former un recours, les délais et le bilan annuel des réclamations.',
    },
    applicability: everywhere('direct'),
  },
  K11: {
    article,
    label: {
      ar: 'شروط منح التراخيص والأذونات وشروط منح رخص الاستغلال',
      fr: 'Conditions d’octroi des autorisations et permis, et conditions d’octroi des licences d’exploitation',
    },
    shortLabel: { ar: 'شروط منح الرخص', fr: 'Conditions d’octroi des autorisations' },
    help: {
      ar: 'شروط منح رخص التعمير واحتلال الملك العمومي ومزاولة الأنشطة، كل في حدود اختصاصه.',
      fr: 'Les conditions d’octroi des autorisations qui relèvent de la collectivité : urbanisme, domaine public, activités.',
    },
    applicability: everywhere('direct'),
  },
  K12: {
    article,
    label: {
      ar: 'النتائج المفصلة لمختلف المحطات الانتخابية',
      fr: 'Résultats détaillés des différentes échéances électorales',
    },
    shortLabel: { ar: 'نتائج الانتخابات', fr: 'Résultats électoraux' },
    help: {
      ar: 'رابط إلى النتائج التي تنشرها وزارة الداخلية؛ ويمكن إضافة نتائج انتخاب أجهزة المجلس.',
      fr: 'Un lien vers les résultats publiés par le ministère de l’Intérieur ; l’élection des organes du conseil peut y être ajoutée.',
    },
    applicability: everywhere('linked'),
  },
  K13: {
    article,
    label: {
      ar: 'البرامج التوقعية للصفقات العمومية ونتائجها إذا تم إنجازها وحائزوها ومبالغها',
      fr: 'Programmes prévisionnels des marchés publics et, lorsqu’ils sont exécutés, leurs résultats, titulaires et montants',
    },
    shortLabel: { ar: 'الصفقات العمومية', fr: 'Marchés publics' },
    help: {
      ar: 'البرنامج التوقعي لثلاث سنوات قبل \u206831 مارس\u2069، ثم نتائج كل صفقة وصاحبها ومبلغها.',
      fr: 'Le programme prévisionnel triennal avant le 31 mars, puis les résultats, titulaires et montants de chaque marché.',
    },
    applicability: everywhere('direct'),
  },
  K14: {
    article,
    label: {
      ar: 'برامج مباريات التوظيف والامتحانات المهنية، والإعلانات الخاصة بنتائجها',
      fr: 'Programmes des concours de recrutement et des examens professionnels, et annonces de leurs résultats',
    },
    shortLabel: { ar: 'المباريات والامتحانات المهنية', fr: 'Concours et examens professionnels' },
    help: {
      ar: 'إعلانات المباريات والامتحانات المهنية، وبرامجها ومواعيدها، ثم لوائح النتائج.',
      fr: 'Les avis de concours et d’examens professionnels, leurs programmes et dates, puis les résultats.',
    },
    applicability: everywhere('direct'),
  },
  K15: {
    article,
    label: {
      ar: 'الإعلانات الخاصة بفتح باب الترشيح لشغل مناصب المسؤولية والمناصب العليا ولائحة المترشحين المقبولين للتباري بشأنها ونتائجها',
      fr: 'Appels à candidature aux postes de responsabilité et aux emplois supérieurs, listes des candidats admis à concourir et résultats',
    },
    shortLabel: { ar: 'الترشيح لمناصب المسؤولية', fr: 'Postes de responsabilité' },
    help: {
      ar: 'إعلانات فتح باب الترشيح لمناصب المسؤولية، ثم لائحة المقبولين للتباري والنتيجة.',
      fr: 'Les appels à candidature aux postes de responsabilité, puis la liste des admis à concourir et le résultat.',
    },
    applicability: everywhere('direct'),
  },
  K16: {
    article,
    label: {
      ar: 'التقارير والبرامج والبلاغات والدراسات المتوفرة لدى المؤسسة أو الهيئة',
      fr: 'Rapports, programmes, communiqués et études dont dispose l’institution ou l’organisme',
    },
    shortLabel: { ar: 'التقارير والبرامج والبلاغات', fr: 'Rapports, programmes et communiqués' },
    help: {
      ar: 'برنامج العمل أو التنمية وتقييمه السنوي، ومحاضر الدورات ومقرراتها، والدراسات، والبلاغات.',
      fr: 'Le programme d’action ou de développement et son évaluation, les délibérations et procès-verbaux, les études, les communiqués.',
    },
    applicability: everywhere('direct'),
  },
  K17: {
    article,
    label: { ar: 'الإحصائيات الاقتصادية والاجتماعية', fr: 'Statistiques économiques et sociales' },
    shortLabel: { ar: 'الإحصائيات', fr: 'Statistiques' },
    help: {
      ar: 'الأرقام المتوفرة عن السكان والتجهيزات والخدمات والاقتصاد المحلي، مع مصدرها وتاريخها.',
      fr: 'Les chiffres disponibles sur la population, les équipements, les services et l’économie locale, avec source et date.',
    },
    applicability: everywhere('direct'),
  },
  K18: {
    article,
    label: {
      ar: 'المعلومات المتعلقة بالشركات لاسيما تلك الممسوكة لدى مصالح السجل التجاري المركزي',
      fr: 'Informations relatives aux sociétés, notamment celles que détient le registre central du commerce',
    },
    shortLabel: { ar: 'الشركات والسجل التجاري', fr: 'Sociétés et registre du commerce' },
    help: {
      ar: 'رابط إلى السجل التجاري المركزي؛ أما شركات التنمية المحلية أو الجهوية فتُنشر وثائقها مع المهام والتقارير.',
      fr: 'Un lien vers le registre central du commerce ; les documents des sociétés de développement vont avec les missions et les rapports.',
    },
    applicability: everywhere('linked'),
  },
  K19: {
    article,
    label: {
      ar: 'المعلومات التي تضمن التنافس الحر والنزيه والمشروع',
      fr: 'Informations garantissant une concurrence libre, loyale et licite',
    },
    shortLabel: { ar: 'ضمان المنافسة الحرة', fr: 'Concurrence libre et loyale' },
    help: {
      ar: 'ما يتيح لكل مهتم التنافس على قدم المساواة: طلبات العروض، وكراء الأملاك، والتدبير المفوض، ومعايير الاختيار.',
      fr: 'Ce qui permet à chacun de concourir à égalité : appels à la concurrence, locations, délégations de service et critères de choix.',
    },
    applicability: everywhere('direct'),
  },
};
