import type { DemonstrationPublication } from './demonstration-publication.ts';
import { soussMassaDecisions, soussMassaPurchases, soussMassaResources } from './tables.ts';

/** What the demonstration site of the Souss-Massa region publishes. */
export const soussMassa: readonly DemonstrationPublication[] = [
  {
    category: 'K06',
    documentDate: '2026-01-12',
    subjects: ['budget'],
    table: soussMassaResources,
    office: { ar: 'قسم الميزانية والمحاسبة', fr: 'Division du budget et de la comptabilité' },
    title: { ar: 'ميزانية الجهة برسم سنة 2026', fr: 'Le budget de la région pour 2026' },
    summary: {
      ar: 'أهم أرقام ميزانية سنة 2026 بعد التأشير عليها: المداخيل المتوقعة ومجالات الإنفاق ذات الأولوية.',
      fr: 'Les principaux chiffres du budget 2026 après visa : recettes attendues et priorités de dépense.',
    },
    body: {
      ar: `صوت مجلس الجهة على ميزانية سنة 2026 خلال الدورة العادية لشهر أكتوبر 2025، وتم التأشير عليها في 30 دجنبر 2025. وقد وُضعت رهن إشارة العموم بمقر الجهة، ويمكن الاطلاع عليها خلال أوقات العمل.

## من أين تأتي المداخيل

| المورد | المبلغ بالدرهم |
| --- | --- |
| حصة الجهة من الضريبة على الشركات والضريبة على الدخل | 538.000.000 |
| حصة الجهة من الرسم على عقود التأمين | 96.000.000 |
| الرسوم الجهوية | 41.500.000 |
| مداخيل أخرى | 12.500.000 |
| المجموع | 688.000.000 |

## فيم تُنفق

تخصص الميزانية **412 مليون درهم** للتجهيز، أي قرابة 60 في المائة من المجموع. وتتوزع الأولويات كما يلي:

- فك العزلة عن العالم القروي: الطرق والمسالك والمنشآت الفنية؛
- الماء: السدود التلية، وتزويد الدواوير بالماء الصالح للشرب؛
- التشغيل والتكوين المهني، ولا سيما لفائدة الشباب والنساء؛
- حماية شجر الأركان وتثمين المنتوجات المجالية.

أما مصاريف التسيير فتبلغ 276 مليون درهم، وتشمل أجور الموظفين، وتسديد فوائد القروض، وصيانة الممتلكات.

## التتبع خلال السنة

تُنشر القوائم المحاسبية والمالية على هذه البوابة خلال السنة الجارية، ويُعرض تنفيذ الميزانية على لجنة الميزانية والشؤون المالية والبرمجة. ويمكن توجيه الأسئلة إلى المكلف بتقديم المعلومات.`,
      fr: `Le conseil de la région a voté le budget de l’année 2026 lors de la session ordinaire d’octobre 2025. Il a reçu le visa le 30 décembre 2025 et se trouve à la disposition du public au siège de la région, pendant les heures de travail.

## D’où viennent les recettes

| Ressource | Montant en MAD |
| --- | --- |
| Part de la région dans l’impôt sur les sociétés et l’impôt sur le revenu | 538 000 000 |
| Part de la région dans la taxe sur les contrats d’assurance | 96 000 000 |
| Taxes régionales | 41 500 000 |
| Autres recettes | 12 500 000 |
| Total | 688 000 000 |

## À quoi servent les dépenses

Le budget consacre **412 millions de dirhams** à l’équipement, soit près de 60 % du total. Les priorités sont :

- le désenclavement du monde rural : routes, pistes et ouvrages d’art ;
- l’eau : barrages collinaires et alimentation des douars en eau potable ;
- l’emploi et la formation professionnelle, en particulier pour les jeunes et les femmes ;
- la protection de l’arganier et la valorisation des produits du terroir.

Les dépenses de fonctionnement s’élèvent à 276 millions de dirhams : salaires des agents, intérêts des emprunts, entretien du patrimoine.

## Le suivi dans l’année

Les états comptables et financiers paraissent sur ce portail en cours d’année, et l’exécution du budget est présentée à la commission du budget, des affaires financières et de la programmation. Vos questions peuvent être adressées à la personne chargée de l’information.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2025-10-13',
    subjects: ['council'],
    table: soussMassaDecisions,
    office: { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
    title: {
      ar: 'مقررات الدورة العادية لشهر أكتوبر 2025',
      fr: 'Les décisions de la session ordinaire d’octobre 2025',
    },
    summary: {
      ar: 'ملخص المقررات التي اتخذها مجلس الجهة في دورة أكتوبر، مع نتيجة التصويت على كل نقطة.',
      fr: 'Le résumé des décisions prises par le conseil à la session d’octobre, avec le vote sur chaque point.',
    },
    body: {
      ar: `انعقدت الدورة العادية لمجلس الجهة يوم الاثنين 6 أكتوبر 2025 بمقر الجهة، في جلسة عمومية. وتُعلَّق المقررات كاملة بالمقر طبقا للمادة 247 من القانون التنظيمي رقم 111.14.

## المقررات

| النقطة | القرار | التصويت |
| --- | --- | --- |
| ميزانية سنة 2026 | المصادقة | أغلبية |
| اتفاقية شراكة لبناء 9 سدود تلية | المصادقة | إجماع |
| دعم النقل المدرسي بالأقاليم القروية | المصادقة بعد التعديل | إجماع |
| إحداث دار جهوية للمنتوج المجالي | المصادقة | أغلبية |
| تفويت قطعة أرضية لإنجاز منطقة أنشطة | التأجيل | إجماع |

## أهم ما جاء في المناقشة

طلب أعضاء من إقليمي طاطا وتيزنيت تقديم المناطق الأكثر تضررا من الجفاف عند برمجة السدود التلية، فأُضيف إلى الاتفاقية بند يرتب المواقع حسب الخصاص المائي. وفي موضوع النقل المدرسي، رُفعت مساهمة الجهة من 14 إلى 18 مليون درهم بعد اقتراح من لجنة التنمية القروية.

أما تفويت القطعة الأرضية فقد أُجل إلى دورة مارس 2026، في انتظار خبرة محينة حول ثمنها.

## الاطلاع على المحضر

يُعد محضر الدورة وفق النظام الداخلي للمجلس. ويمكن لكل مهتم طلب نسخة من المقررات لدى كتابة المجلس.`,
      fr: `La session ordinaire du conseil de la région s’est tenue le lundi 6 octobre 2025 au siège de la région, en séance publique. Les décisions complètes y sont affichées, conformément à l’article 247 de la loi organique n° 111.14.

## Les décisions

| Point | Décision | Vote |
| --- | --- | --- |
| Budget de l’année 2026 | Adopté | Majorité |
| Convention de partenariat pour construire 9 barrages collinaires | Adoptée | Unanimité |
| Soutien au transport scolaire dans les provinces rurales | Adopté après amendement | Unanimité |
| Création d’une maison régionale des produits du terroir | Adoptée | Majorité |
| Cession d’une parcelle pour une zone d’activités | Reportée | Unanimité |

## L’essentiel des débats

Des membres élus des provinces de Tata et de Tiznit ont demandé que les zones les plus touchées par la sécheresse passent en premier dans la programmation des barrages collinaires. Un article a donc été ajouté à la convention : il classe les sites selon le déficit en eau. Pour le transport scolaire, la contribution de la région est passée de 14 à 18 millions de dirhams, sur proposition de la commission du développement rural.

La cession de la parcelle est renvoyée à la session de mars 2026, dans l’attente d’une expertise à jour sur son prix.

## Consulter le procès-verbal

Le procès-verbal est établi selon le règlement intérieur du conseil. Toute personne intéressée peut demander une copie des décisions au secrétariat du conseil.`,
    },
  },
  {
    category: 'K13',
    documentDate: '2026-02-20',
    subjects: ['procurement'],
    obligation: 'procurement-programme/year-2026',
    table: soussMassaPurchases,
    office: { ar: 'مصلحة الصفقات', fr: 'Service des marchés' },
    title: {
      ar: 'البرنامج التوقعي للصفقات 2026-2028',
      fr: 'Programme prévisionnel des marchés 2026-2028',
    },
    summary: {
      ar: 'الصفقات التي تعتزم الجهة الإعلان عنها خلال ثلاث سنوات، بموضوعها وطريقة إبرامها وموعدها التقريبي.',
      fr: 'Les marchés que la région prévoit de lancer en trois ans : objet, mode de passation et période.',
    },
    body: {
      ar: `يُنشر هذا البرنامج قبل نهاية الأشهر الثلاثة الأولى من السنة، ويُعلَّق بمقر الجهة مدة لا تقل عن 30 يوما. وهو بيان توقعي: يمكن تعديله أو تتميمه حسب الاعتمادات المتوفرة، ولا يُلزم الجهة بالإعلان عن كل صفقة.

## صفقات سنة 2026

| الموضوع | الطبيعة | طريقة الإبرام | الفترة |
| --- | --- | --- | --- |
| تهيئة 120 كلم من الطرق القروية بإقليم تارودانت | أشغال | طلب عروض مفتوح | الفصل 2 |
| بناء 4 سدود تلية | أشغال | طلب عروض مفتوح | الفصل 2 |
| دراسة حول النقل بين المدن | دراسات | استشارة معمارية أو طلب عروض | الفصل 3 |
| اقتناء عتاد معلومياتي | توريدات | طلب عروض مفتوح | الفصل 3 |
| صيانة مقر الجهة | خدمات | طلب عروض مفتوح | الفصل 4 |

## ما يُرتقب في 2027 و2028

- تتمة برنامج السدود التلية في 5 مواقع؛
- تجهيز الدار الجهوية للمنتوج المجالي؛
- الشطر الثاني من برنامج الطرق القروية.

## للمقاولات الصغرى والتعاونيات

يخصص جزء من الصفقات للمقاولات المتناهية الصغر والصغرى والمتوسطة، وللتعاونيات والمقاولين الذاتيين، في الحدود التي تنص عليها النصوص التنظيمية. وتُنشر الإعلانات وملفات طلبات العروض في [بوابة الصفقات العمومية](https://www.marchespublics.gov.ma).`,
      fr: `Ce programme paraît avant la fin du premier trimestre et reste affiché au siège de la région pendant 30 jours au moins. Il est indicatif : il peut être modifié ou complété selon les crédits disponibles et n’oblige pas la région à lancer chaque marché.

## Les marchés de 2026

| Objet | Nature | Mode de passation | Période |
| --- | --- | --- | --- |
| Aménagement de 120 km de routes rurales dans la province de Taroudannt | Travaux | Appel d’offres ouvert | Trimestre 2 |
| Construction de 4 barrages collinaires | Travaux | Appel d’offres ouvert | Trimestre 2 |
| Étude sur les transports entre les villes | Études | Consultation ou appel d’offres | Trimestre 3 |
| Acquisition de matériel informatique | Fournitures | Appel d’offres ouvert | Trimestre 3 |
| Entretien du siège de la région | Services | Appel d’offres ouvert | Trimestre 4 |

## Ce qui est attendu en 2027 et 2028

- la suite du programme des barrages collinaires, sur 5 sites ;
- l’équipement de la maison régionale des produits du terroir ;
- la deuxième tranche du programme des routes rurales.

## Petites entreprises et coopératives

Une part des marchés est réservée aux très petites, petites et moyennes entreprises, aux coopératives et aux auto-entrepreneurs, dans les limites fixées par la réglementation. Les avis et les dossiers d’appel d’offres paraissent sur le [portail des marchés publics](https://www.marchespublics.gov.ma).`,
    },
  },
  {
    category: 'K16',
    documentDate: '2026-06-30',
    subjects: ['planning'],
    obligation: 'development-plan-report/year-2025',
    office: {
      ar: 'قسم البرمجة والتتبع والتقييم',
      fr: 'Division de la programmation, du suivi et de l’évaluation',
    },
    title: {
      ar: 'حصيلة سنة 2025 من برنامج التنمية الجهوية',
      fr: 'Bilan 2025 du programme de développement régional',
    },
    summary: {
      ar: 'ملخص التقرير السنوي لتقييم برنامج التنمية الجهوية: نسبة إنجاز كل محور والموارد المعبأة والصعوبات المسجلة.',
      fr: 'Résumé du rapport annuel d’évaluation du programme : avancement de chaque axe, moyens mobilisés, difficultés.',
    },
    body: {
      ar: `يُعد رئيس المجلس كل سنة تقريرا عن تقييم تنفيذ برنامج التنمية الجهوية. وهذا ملخص التقرير الذي عُرض على اللجان الدائمة ثم على المجلس.

## نسبة الإنجاز حسب المحاور

| المحور | عدد المشاريع | المنجز أو في طور الإنجاز | النسبة في المائة |
| --- | --- | --- | --- |
| الماء والبيئة | 24 | 17 | 71 |
| فك العزلة والتنقل | 31 | 25 | 81 |
| التشغيل والتكوين | 12 | 9 | 75 |
| الثقافة والرياضة والسياحة | 15 | 8 | 53 |
| المجموع | 82 | 59 | 72 |

## الموارد المعبأة

عُبئ خلال السنة مبلغ 394 مليون درهم، منها 251 مليون درهم من ميزانية الجهة و143 مليون درهم من الشركاء. ويمثل ذلك 88 في المائة مما كان مقررا.

## الصعوبات

- تأخر تصفية الوعاء العقاري في 6 مشاريع؛
- ارتفاع أثمان بعض مواد البناء، مما استدعى إعادة تقدير الكلفة؛
- ضعف المنافسة في بعض المناطق البعيدة، إذ أُعلن عن عدم جدوى 3 طلبات عروض.

## ما سيُتخذ من إجراءات

ستُعقد لقاءات كل ثلاثة أشهر مع المصالح المعنية بالعقار، وستُجمع الصفقات الصغيرة المتقاربة في حصص يسهل إنجازها. ويمكن طلب التقرير الكامل لدى القسم أو لدى المكلف بتقديم المعلومات.`,
      fr: `Chaque année, le président du conseil établit un rapport d’évaluation du programme de développement régional. Voici le résumé du rapport présenté aux commissions permanentes, puis au conseil.

## L’avancement par axe

| Axe | Nombre de projets | Achevés ou en cours | Taux en % |
| --- | --- | --- | --- |
| Eau et environnement | 24 | 17 | 71 |
| Désenclavement et mobilité | 31 | 25 | 81 |
| Emploi et formation | 12 | 9 | 75 |
| Culture, sport et tourisme | 15 | 8 | 53 |
| Ensemble | 82 | 59 | 72 |

## Les moyens mobilisés

Dans l’année, 394 millions de dirhams ont été mobilisés, dont 251 millions de dirhams du budget de la région et 143 millions de dirhams des partenaires. C’est 88 % de ce qui était prévu.

## Les difficultés

- le retard de l’apurement foncier dans 6 projets ;
- la hausse du prix de certains matériaux, qui a obligé à réestimer les coûts ;
- le peu de concurrence dans des zones éloignées : 3 appels d’offres ont été déclarés infructueux.

## Ce qui sera fait

Une réunion se tiendra chaque trimestre avec les services chargés du foncier, et les petits marchés voisins seront regroupés en lots plus faciles à exécuter. Le rapport complet peut être demandé à la division ou à la personne chargée de l’information.`,
    },
  },
  {
    category: 'K17',
    documentDate: '2025-12-15',
    subjects: ['economy'],
    office: { ar: 'خلية الإحصاء والرصد', fr: 'Cellule des statistiques et de l’observation' },
    title: {
      ar: 'سكان الجهة حسب العمالات والأقاليم سنة 2024',
      fr: 'La population de la région par préfecture et province en 2024',
    },
    summary: {
      ar: 'السكان القانونيون للعمالتين والأقاليم الأربعة المكونة للجهة، حسب الإحصاء العام للسكان والسكنى.',
      fr: 'La population légale des deux préfectures et des quatre provinces de la région, selon le recensement général.',
    },
    body: {
      ar: `بلغ عدد السكان القانونيين للجهة **3.020.431 نسمة** حسب الإحصاء العام للسكان والسكنى لسنة 2024. وتساعد هذه الأرقام على توزيع المشاريع توزيعا عادلا بين العمالتين والأقاليم.

## التوزيع الترابي

| العمالة أو الإقليم | السكان |
| --- | --- |
| تارودانت | 858.162 |
| أكادير-إدا وتنان | 721.431 |
| إنزكان-آيت ملول | 636.916 |
| اشتوكة-آيت باها | 493.623 |
| تيزنيت | 198.542 |
| طاطا | 111.757 |
| المجموع | 3.020.431 |

## ما نستخلصه

يضم إقليم تارودانت أكثر من ربع سكان الجهة. أما عمالتا أكادير-إدا وتنان وإنزكان-آيت ملول فتضمان معا نحو 45 في المائة من السكان، على مساحة محدودة. وفي المقابل، يتوزع سكان إقليم طاطا على مجال شاسع، مما يرفع كلفة الخدمات الأساسية للفرد الواحد.

## المصدر وشروط الاستعمال

المصدر: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى لسنة 2024. ويمكن إعادة استعمال هذه الأرقام مع ذكر مصدرها وتاريخها وعدم تحريفها. وتُنشر المعطيات المفصلة حسب الجماعات في ملف قابل للمعالجة.`,
      fr: `La population légale de la région est de **3 020 431 habitants** selon le recensement général de la population et de l’habitat de 2024. Ces chiffres aident à répartir équitablement les projets entre les préfectures et les provinces.

## La répartition territoriale

| Préfecture ou province | Population |
| --- | --- |
| Taroudannt | 858 162 |
| Agadir-Ida-Ou-Tanane | 721 431 |
| Inezgane-Aït Melloul | 636 916 |
| Chtouka-Aït Baha | 493 623 |
| Tiznit | 198 542 |
| Tata | 111 757 |
| Total | 3 020 431 |

## Ce que l’on en retient

La province de Taroudannt compte plus du quart des habitants. Les préfectures d’Agadir-Ida-Ou-Tanane et d’Inezgane-Aït Melloul en réunissent ensemble près de 45 %, sur un territoire restreint. À l’inverse, les habitants de la province de Tata se répartissent sur un espace très vaste, ce qui élève le coût des services essentiels par personne.

## Source et réutilisation

Source : Haut-Commissariat au Plan, recensement général de la population et de l’habitat de 2024. Ces chiffres peuvent être réutilisés en citant la source et la date, sans les altérer. Les données détaillées par commune paraissent dans un fichier exploitable.`,
    },
  },
  {
    category: 'K09',
    documentDate: '2025-03-10',
    subjects: ['economy'],
    office: { ar: 'الشباك الجهوي للمقاولة', fr: 'Guichet régional de l’entreprise' },
    title: {
      ar: 'مواكبة حاملي المشاريع: من يستفيد وكيف',
      fr: 'L’accompagnement des porteurs de projets : pour qui et comment',
    },
    summary: {
      ar: 'خدمة مجانية لمساعدة الشباب والنساء والتعاونيات على إعداد مشاريعهم: الشروط والوثائق والآجال.',
      fr: 'Un service gratuit pour aider les jeunes, les femmes et les coopératives à préparer un projet : conditions, pièces, délais.',
    },
    body: {
      ar: `يستقبل الشباك الجهوي للمقاولة كل من لديه فكرة مشروع داخل الجهة، ويساعده على تحويلها إلى ملف قابل للتمويل. والخدمة مجانية في جميع مراحلها.

## من يمكنه الاستفادة

- الأشخاص الذين تتراوح أعمارهم بين 18 و45 سنة ويقيمون بالجهة؛
- التعاونيات المسجلة التي يوجد مقرها بالجهة؛
- المقاولات التي لم يمض على إحداثها أكثر من 3 سنوات.

## الوثائق المطلوبة

| الوثيقة | من يقدمها |
| --- | --- |
| نسخة من البطاقة الوطنية للتعريف | جميع المترشحين |
| ورقة تقديم المشروع، وفق نموذج يُسلم بالشباك | جميع المترشحين |
| شهادة التسجيل والنظام الأساسي | التعاونيات |
| شهادة القيد في السجل التجاري | المقاولات القائمة |

## المراحل والآجال

يُسلم وصل عند إيداع الملف. ثم يُستقبل صاحب المشروع داخل 15 يوما من أجل تشخيص أولي. وإذا قُبل المشروع، تستغرق المواكبة من 3 إلى 6 أشهر: دراسة السوق، والمخطط المالي، والبحث عن التمويل.

## المرحلة الأخيرة

تُعرض المشاريع الجاهزة على لجنة تجتمع كل شهرين. وعدم القبول يكون معللا، ويمكن تقديم المشروع من جديد بعد تعديله.`,
      fr: `Le guichet régional de l’entreprise reçoit toute personne qui a une idée de projet dans la région et l’aide à en faire un dossier finançable. Le service est gratuit à chaque étape.

## Qui peut en bénéficier

- les personnes âgées de 18 à 45 ans qui résident dans la région ;
- les coopératives immatriculées dont le siège est dans la région ;
- les entreprises créées depuis 3 ans au plus.

## Les pièces à fournir

| Pièce | Qui la fournit |
| --- | --- |
| Copie de la carte nationale d’identité | Tous les candidats |
| Fiche de présentation du projet, selon un modèle remis au guichet | Tous les candidats |
| Attestation d’immatriculation et statuts | Les coopératives |
| Certificat d’inscription au registre du commerce | Les entreprises existantes |

## Les étapes et les délais

Un récépissé est remis au dépôt du dossier. Le porteur du projet est reçu dans les 15 jours pour un premier diagnostic. Si le projet est retenu, l’accompagnement dure de 3 à 6 mois : étude de marché, plan financier, recherche de financement.

## La dernière étape

Les projets prêts sont présentés à un comité qui se réunit tous les deux mois. Un refus est toujours motivé, et le projet peut être présenté de nouveau une fois modifié.`,
    },
  },
  {
    category: 'K14',
    documentDate: '2026-03-16',
    subjects: ['staff'],
    office: { ar: 'قسم الموارد البشرية', fr: 'Division des ressources humaines' },
    title: {
      ar: 'مباراة لتوظيف ستة مهندسي دولة',
      fr: 'Concours de recrutement de six ingénieurs d’État',
    },
    summary: {
      ar: 'شروط الترشيح والتخصصات المطلوبة وبرنامج الاختبارات وآخر أجل لإيداع الملفات.',
      fr: 'Conditions de candidature, spécialités demandées, épreuves et date limite de dépôt.',
    },
    body: {
      ar: `تنظم إدارة الجهة يوم الأحد 17 ماي 2026 مباراة لتوظيف ستة مهندسي دولة من الدرجة الأولى. وحُدد آخر أجل لإيداع الترشيحات في 24 أبريل 2026.

## المناصب حسب التخصص

| التخصص | عدد المناصب |
| --- | --- |
| الهندسة المدنية والطرق | 2 |
| الماء والبيئة | 2 |
| الإعلاميات ونظم المعلومات | 1 |
| إعداد التراب | 1 |
| المجموع | 6 |

## شروط الترشيح

- الجنسية المغربية، والتمتع بالحقوق الوطنية؛
- شهادة مهندس دولة أو ما يعادلها في التخصص المطلوب؛
- ألا يزيد السن على 45 سنة عند تاريخ إجراء المباراة.

وتُخصص نسبة من المناصب للأشخاص في وضعية إعاقة وفق النصوص الجاري بها العمل.

## الاختبارات

تشمل المباراة اختبارا كتابيا في التخصص مدته 3 ساعات، ثم مقابلة شفوية مع لجنة تدوم من 20 إلى 30 دقيقة. ويجتاز الاختبار الشفوي من حصل على 10 من 20 فما فوق.

## إيداع الترشيح والنتائج

يُودع الترشيح في بوابة التشغيل العمومي [emploi-public.ma](https://www.emploi-public.ma). وتُنشر لائحة المقبولين لاجتياز المباراة ثم النتائج النهائية على هذه البوابة وبمقر الجهة.`,
      fr: `L’administration de la région organise le dimanche 17 mai 2026 un concours pour recruter six ingénieurs d’État du premier grade. Les candidatures sont reçues jusqu’au 24 avril 2026.

## Les postes par spécialité

| Spécialité | Nombre de postes |
| --- | --- |
| Génie civil et routes | 2 |
| Eau et environnement | 2 |
| Informatique et systèmes d’information | 1 |
| Aménagement du territoire | 1 |
| Total | 6 |

## Les conditions

- être de nationalité marocaine et jouir de ses droits civiques ;
- être titulaire du diplôme d’ingénieur d’État, ou d’un diplôme équivalent, dans la spécialité demandée ;
- avoir 45 ans au plus à la date du concours.

Une part des postes est réservée aux personnes en situation de handicap, selon les textes en vigueur.

## Les épreuves

Le concours comprend une épreuve écrite de spécialité de 3 heures, puis un entretien de 20 à 30 minutes avec un jury. Sont admis à l’oral les candidats qui obtiennent au moins 10 sur 20.

## Candidatures et résultats

La candidature se dépose sur le portail de l’emploi public [emploi-public.ma](https://www.emploi-public.ma). La liste des candidats convoqués puis les résultats définitifs paraissent sur ce portail et au siège de la région.`,
    },
  },
  {
    category: 'K15',
    documentDate: '2025-06-02',
    subjects: ['staff'],
    office: { ar: 'المديرية العامة للمصالح', fr: 'Direction générale des services' },
    title: {
      ar: 'فتح باب الترشيح لمنصب رئيس قسم التنمية القروية',
      fr: 'Appel à candidature au poste de chef de la division du développement rural',
    },
    summary: {
      ar: 'مهام المنصب والشروط المطلوبة ومكونات ملف الترشيح وكيفية الانتقاء.',
      fr: 'Missions du poste, conditions requises, composition du dossier et mode de sélection.',
    },
    body: {
      ar: `تفتح إدارة الجهة باب الترشيح لشغل منصب رئيس قسم التنمية القروية، الشاغر منذ فاتح ماي. والترشيح مفتوح أمام الموظفين المرسمين، نساء ورجالا على قدم المساواة.

## مهام المنصب

- إعداد برامج الطرق القروية والماء والكهربة وتتبع تنفيذها؛
- التنسيق مع الأقاليم والجماعات والجمعيات الشريكة؛
- تأطير فريق من 14 موظفا موزعين على ثلاث مصالح؛
- تقديم حصيلة كل ثلاثة أشهر إلى المدير العام للمصالح.

## الشروط

| الشرط | التوضيح |
| --- | --- |
| الإطار | مهندس دولة أو متصرف من الدرجة الثانية على الأقل |
| الأقدمية | 5 سنوات من الخدمة الفعلية |
| التجربة | سبق تحمل مسؤولية أو تدبير مشاريع قروية |
| اللغات | إتقان العربية والفرنسية، ومعرفة الأمازيغية مستحبة |

## ملف الترشيح

يتكون الملف من طلب خطي، وسيرة ذاتية، ومشروع من 5 صفحات يعرض فيه المترشح تصوره للقسم، ونسخ من الشهادات. ويُودع لدى مكتب الضبط قبل 20 يونيو 2025، على الساعة 16:30، مقابل وصل.

## الانتقاء

تستقبل لجنة من 5 أعضاء المترشحين المقبولين. وتُنشر لائحة المقبولين للتباري ثم النتيجة على هذه البوابة.`,
      fr: `L’administration de la région ouvre les candidatures au poste de chef de la division du développement rural, vacant depuis le début du mois de mai. L’appel s’adresse aux fonctionnaires titulaires, femmes et hommes à égalité.

## Les missions

- préparer et suivre les programmes de routes rurales, d’eau et d’électrification ;
- assurer la coordination avec les provinces, les communes et les associations partenaires ;
- encadrer une équipe de 14 agents répartis en trois services ;
- rendre compte chaque trimestre au directeur général des services.

## Les conditions

| Condition | Précision |
| --- | --- |
| Cadre | Ingénieur d’État ou administrateur du deuxième grade au moins |
| Ancienneté | 5 ans de services effectifs |
| Expérience | Avoir exercé une responsabilité ou conduit des projets ruraux |
| Langues | Maîtrise de l’arabe et du français ; la connaissance de l’amazighe est un atout |

## Le dossier

Il comprend une demande manuscrite, un curriculum vitæ, un projet de 5 pages où le candidat expose sa vision de la division, et les copies des diplômes. Il est déposé au bureau d’ordre avant le 20 juin 2025 à 16 h 30, contre un récépissé.

## La sélection

Un jury de 5 membres reçoit les candidats retenus. La liste des candidats admis à concourir puis le résultat paraissent sur ce portail.`,
    },
  },
  {
    category: 'K10',
    documentDate: '2026-03-25',
    subjects: ['services'],
    obligation: 'complaints-results/year-2025',
    office: { ar: 'مصلحة الاستقبال والشكايات', fr: 'Service de l’accueil et des réclamations' },
    title: {
      ar: 'حصيلة معالجة الشكايات سنة 2025',
      fr: 'Bilan des réclamations traitées en 2025',
    },
    summary: {
      ar: 'عدد الشكايات التي توصلت بها إدارة الجهة، ومواضيعها، وآجال الجواب عنها، وما تم تصحيحه.',
      fr: 'Le nombre de réclamations reçues par l’administration régionale, leurs objets, les délais de réponse et ce qui a été corrigé.',
    },
    body: {
      ar: `ينص القانون رقم 54.19 على نشر نتائج معالجة شكايات المرتفقين خلال الأشهر الثلاثة الأولى من السنة الموالية. وقد توصلت إدارة الجهة خلال سنة 2025 بما مجموعه 212 شكاية.

## الشكايات حسب الموضوع

| الموضوع | العدد | عولجت |
| --- | --- | --- |
| تأخر أداء مستحقات المقاولات | 74 | 70 |
| وضعية الطرق القروية | 63 | 51 |
| الدعم الموجه إلى الجمعيات | 41 | 41 |
| الاستقبال والجواب عن المراسلات | 34 | 33 |
| المجموع | 212 | 195 |

## آجال الجواب

أُجيب عن الشكايات في 19 يوما في المتوسط، مقابل 27 يوما سنة 2024. وما زالت 17 شكاية قيد المعالجة، أغلبها مرتبط بأشغال طرقية تتطلب برمجة جديدة.

## ما تغير بفضل شكاياتكم

- أصبح بإمكان المقاولات تتبع مآل فواتيرها لدى مكتب مخصص؛
- نُشرت معايير انتقاء الجمعيات المستفيدة قبل فتح باب الطلبات؛
- وُضع سجل للمواعيد في الاستقبال لتفادي الانتظار.

## كيف تقدمون شكاية

يمكن تقديم الشكاية بمقر الجهة، أو بالبريد، أو عبر البوابة الوطنية [chikaya.ma](https://www.chikaya.ma).`,
      fr: `La loi n° 54.19 prévoit la publication des résultats du traitement des réclamations au cours du premier trimestre de l’année suivante. En 2025, l’administration de la région a reçu 212 réclamations.

## Les réclamations par objet

| Objet | Nombre | Traitées |
| --- | --- | --- |
| Retard de paiement des entreprises | 74 | 70 |
| État des routes rurales | 63 | 51 |
| Soutien aux associations | 41 | 41 |
| Accueil et réponse au courrier | 34 | 33 |
| Total | 212 | 195 |

## Les délais de réponse

Une réponse a été donnée en 19 jours en moyenne, contre 27 jours en 2024. Il reste 17 réclamations en cours, liées pour la plupart à des travaux routiers qui demandent une nouvelle programmation.

## Ce que vos réclamations ont changé

- les entreprises peuvent suivre leurs factures auprès d’un bureau réservé ;
- les critères de choix des associations bénéficiaires sont publiés avant l’ouverture des demandes ;
- un registre de rendez-vous évite l’attente à l’accueil.

## Comment réclamer

Une réclamation peut être déposée au siège de la région, envoyée par courrier ou présentée sur le portail national [chikaya.ma](https://www.chikaya.ma).`,
    },
  },
  {
    category: 'K08',
    documentDate: '2025-02-03',
    subjects: ['social'],
    office: { ar: 'قسم الشراكة والتعاون', fr: 'Division du partenariat et de la coopération' },
    title: {
      ar: 'دليل إعداد اتفاقيات الشراكة وتتبعها',
      fr: 'Guide de préparation et de suivi des conventions de partenariat',
    },
    summary: {
      ar: 'المسطرة الداخلية التي يتبعها موظفو الجهة منذ التعبير عن الحاجة إلى تصفية حسابات الاتفاقية.',
      fr: 'La procédure interne que suivent les agents de la région, de l’expression du besoin à la clôture des comptes.',
    },
    body: {
      ar: `يعتمد موظفو الجهة هذا الدليل عند إعداد كل اتفاقية شراكة مع جماعة أو مؤسسة عمومية أو جمعية. والغاية منه أن تُعامل الملفات بالطريقة نفسها، وأن يعرف الشركاء ما يُنتظر منهم.

## المراحل الخمس

| المرحلة | المسؤول | الأجل |
| --- | --- | --- |
| دراسة الطلب وملاءمته لبرنامج التنمية الجهوية | القسم المعني | 15 يوما |
| تحرير مشروع الاتفاقية | قسم الشراكة | 10 أيام |
| رأي الشؤون القانونية والمالية | المصلحتان المختصتان | 10 أيام |
| العرض على اللجنة ثم على المجلس | كتابة المجلس | الدورة الموالية |
| التوقيع والتأشير والتتبع | المديرية العامة للمصالح | طيلة مدة الاتفاقية |

## ما يجب أن تتضمنه كل اتفاقية

- موضوع المشروع ومكانه والمستفيدون منه؛
- مساهمة كل طرف وجدولة الدفعات؛
- مؤشرات قابلة للقياس، وموعد التقرير المرحلي والنهائي؛
- كيفية استرجاع المبالغ غير المستعملة.

## قواعد لا استثناء فيها

لا تُصرف أي دفعة ثانية قبل التوصل بما يثبت صرف الدفعة الأولى. ويصرح كل موظف تربطه صلة بأحد الشركاء بذلك، ويُعفى من دراسة الملف. وتُنشر المعطيات الأساسية لكل اتفاقية بعد المصادقة عليها.`,
      fr: `Les agents de la région appliquent ce guide à toute convention de partenariat avec une commune, un établissement public ou une association. Il veille à ce que tous les dossiers soient traités de la même façon et à ce que les partenaires sachent ce qu’on attend d’eux.

## Les cinq étapes

| Étape | Responsable | Délai |
| --- | --- | --- |
| Étude de la demande et de son accord avec le programme de développement régional | Division concernée | 15 jours |
| Rédaction du projet de convention | Division du partenariat | 10 jours |
| Avis juridique et financier | Les deux services compétents | 10 jours |
| Passage en commission, puis au conseil | Secrétariat du conseil | Session suivante |
| Signature, visa et suivi | Direction générale des services | Durée de la convention |

## Ce que contient toute convention

- l’objet du projet, son lieu et ses bénéficiaires ;
- l’apport de chaque partie et le calendrier des versements ;
- des indicateurs mesurables, et les dates du rapport d’étape et du rapport final ;
- la manière de récupérer les sommes non utilisées.

## Des règles sans exception

Aucun deuxième versement n’a lieu avant la preuve de l’emploi du premier. Un agent lié à l’un des partenaires le déclare et n’étudie pas le dossier. Les données essentielles de chaque convention sont publiées après son adoption.`,
    },
  },
  {
    category: 'K07',
    documentDate: '2024-11-18',
    subjects: ['council'],
    office: { ar: 'المديرية العامة للمصالح', fr: 'Direction générale des services' },
    title: {
      ar: 'التنظيم الجديد لإدارة الجهة',
      fr: 'La nouvelle organisation de l’administration régionale',
    },
    summary: {
      ar: 'أقسام الإدارة ومهامها بعد إعادة التنظيم، وكيف تعرفون المصلحة المكلفة بملفكم.',
      fr: 'Les divisions et leurs missions après la réorganisation, et comment trouver le service chargé de votre dossier.',
    },
    body: {
      ar: `دخل التنظيم الجديد لإدارة الجهة حيز التطبيق في 4 نونبر 2024، بعد مداولة المجلس والتأشير عليه. ويهدف إلى تقريب القرار من الملفات وتحديد المسؤوليات.

## الأقسام ومهامها

| القسم | أبرز المهام |
| --- | --- |
| البرمجة والتتبع والتقييم | إعداد برنامج التنمية الجهوية وتقييمه |
| التنمية القروية | الطرق والماء والكهربة القروية |
| التنمية الاقتصادية والتشغيل | دعم المقاولة ومناطق الأنشطة والتكوين |
| البيئة والماء | السدود التلية والنفايات وحماية الأركان |
| الشراكة والتعاون | الاتفاقيات والتعاون الدولي |
| الميزانية والمحاسبة | المداخيل والنفقات والصفقات |
| الموارد البشرية | التوظيف والتكوين والحياة المهنية |

وترتبط الأقسام السبعة بالمدير العام للمصالح. أما كتابة المجلس والافتحاص الداخلي فيرتبطان برئيس المجلس مباشرة.

## كيف تعرفون مخاطَبكم

يحمل كل وصل إيداع اسم القسم ورقم الملف. ويمكن السؤال عن مآل الملف في مكتب الاستقبال بذكر هذا الرقم، من الاثنين إلى الجمعة، خلال أوقات العمل.

## ما لم يتغير

لم تتغير العناوين ولا إجراءات إيداع المراسلات. وتبقى جميع الملفات المودعة قبل 4 نونبر 2024 صالحة، وقد أُحيلت تلقائيا على الأقسام الجديدة.`,
      fr: `La nouvelle organisation de l’administration de la région s’applique depuis le 4 novembre 2024, après délibération du conseil et visa. Elle rapproche la décision des dossiers et fixe les responsabilités.

## Les divisions et leurs missions

| Division | Principales missions |
| --- | --- |
| Programmation, suivi et évaluation | Préparer et évaluer le programme de développement régional |
| Développement rural | Routes, eau et électrification rurales |
| Développement économique et emploi | Soutien à l’entreprise, zones d’activités, formation |
| Environnement et eau | Barrages collinaires, déchets, protection de l’arganier |
| Partenariat et coopération | Conventions et coopération internationale |
| Budget et comptabilité | Recettes, dépenses et marchés |
| Ressources humaines | Recrutement, formation, carrières |

Les sept divisions relèvent du directeur général des services. Le secrétariat du conseil et l’audit interne relèvent directement du président du conseil.

## Trouver votre interlocuteur

Tout récépissé de dépôt porte le nom de la division et le numéro du dossier. Avec ce numéro, le bureau d’accueil vous renseigne sur l’avancement, du lundi au vendredi, pendant les heures de travail.

## Ce qui ne change pas

Les adresses et la manière de déposer le courrier restent les mêmes. Les dossiers déposés avant le 4 novembre 2024 demeurent valables ; ils ont été transmis d’office aux nouvelles divisions.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2024-07-08',
    subjects: ['agriculture'],
    office: { ar: 'قسم البيئة والماء', fr: 'Division de l’environnement et de l’eau' },
    title: {
      ar: 'دراسة حول تثمين شجر الأركان ودخل التعاونيات',
      fr: 'Étude sur la valorisation de l’arganier et le revenu des coopératives',
    },
    summary: {
      ar: 'نتائج دراسة شملت ستين تعاونية: كلفة الإنتاج، وحصة المنتِجات من ثمن البيع، واقتراحات للعمل.',
      fr: 'Les résultats d’une enquête auprès de soixante coopératives : coûts, part des productrices dans le prix, propositions.',
    },
    body: {
      ar: `أُنجزت هذه الدراسة بين شتنبر 2023 وماي 2024 لدى 60 تعاونية نسائية تنشط في استخراج زيت الأركان. وقد شارك في الاستجوابات 1.140 من المنتِجات.

## أبرز النتائج

| المؤشر | القيمة |
| --- | --- |
| متوسط عدد العضوات في التعاونية | 19 |
| الكمية المستخرجة من الزيت في السنة، باللتر، لكل تعاونية | 2.300 |
| حصة المنتِجات من ثمن البيع النهائي، في المائة | 31 |
| التعاونيات التي تبيع مباشرة إلى المستهلك | 14 |

وتبين أن التعاونيات التي تبيع مباشرة تحقق دخلا يفوق دخل غيرها بنحو الثلث. أما العائق الأول فهو ارتفاع ثمن الثمار في سنوات الجفاف، يليه نقص أماكن التخزين.

## اقتراحات

- إحداث 4 مخازن مشتركة قرب مناطق الجني؛
- تكوين في التلفيف والبيع عن بعد؛
- عقود طويلة الأمد مع المشترين تضمن ثمنا أدنى؛
- تشبيب الغابة بغرس 3.000 هكتار في أفق سنة 2030.

## حدود الدراسة

لا تشمل العينة التعاونيات التي توقفت عن النشاط، ولذلك قد يكون الدخل الحقيقي أقل مما ورد فيها. والتقرير الكامل متاح لدى القسم.`,
      fr: `Cette étude a été menée de septembre 2023 à mai 2024 auprès de 60 coopératives de femmes qui extraient l’huile d’argan. Au total, 1 140 productrices ont répondu aux enquêtrices.

## Les principaux résultats

| Indicateur | Valeur |
| --- | --- |
| Nombre moyen d’adhérentes par coopérative | 19 |
| Huile extraite par an, en litres, par coopérative | 2 300 |
| Part des productrices dans le prix final, en % | 31 |
| Coopératives qui vendent directement au consommateur | 14 |

Les coopératives qui vendent directement ont un revenu supérieur d’environ un tiers à celui des autres. Le premier obstacle est le prix des fruits les années de sécheresse, le deuxième le manque de lieux de stockage.

## Les propositions

- créer 4 entrepôts communs près des zones de récolte ;
- former au conditionnement et à la vente à distance ;
- conclure avec les acheteurs des contrats durables qui garantissent un prix minimum ;
- rajeunir la forêt en plantant 3 000 hectares d’ici à 2030.

## Les limites de l’étude

L’échantillon ne compte pas les coopératives qui ont cessé leur activité : le revenu réel peut donc être plus faible. Le rapport complet est disponible à la division.`,
    },
  },
];
