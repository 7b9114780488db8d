import type { DemonstrationPublication } from './demonstration-publication.ts';
import { halfYearFigures, marketsAnnex } from './files.ts';

/** What the demonstration site of the commune of Ait Melloul publishes. */
export const aitMelloul: readonly DemonstrationPublication[] = [
  {
    category: 'K12',
    documentDate: '2025-02-10',
    subjects: ['council'],
    office: { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
    title: {
      ar: 'انتخاب رئاسة لجنة التعمير والبيئة: نتيجة التصويت',
      fr: 'Élection à la présidence de la commission de l’urbanisme et de l’environnement',
    },
    summary: {
      ar: 'نتائج الاقتراع الذي جرى خلال دورة فبراير 2025 لملء منصب رئيس لجنة دائمة ومنصب نائبه.',
      fr: 'Les résultats du vote de la session de février 2025 pour pourvoir la présidence et la vice-présidence d’une commission permanente.',
    },
    body: {
      ar: `شغر منصب رئيس لجنة التعمير والبيئة على إثر استقالة صاحبه في دجنبر 2024، فأُدرج انتخاب خلف له في جدول أعمال الدورة العادية لشهر فبراير. وجرى التصويت في جلسة عمومية يوم الأربعاء 5 فبراير 2025.

## النتيجة

| المنصب | الترشيح الأول | الترشيح الثاني | الممتنعون | مجموع المصوتين |
| --- | --- | --- | --- | --- |
| رئاسة اللجنة | 19 | 12 | 3 | 34 |
| نيابة الرئاسة | 21 | 10 | 3 | 34 |

فازت برئاسة اللجنة المترشحة صاحبة الترشيح الأول، وهي عضو من المعارضة، وفاز بمنصب النائب صاحب الترشيح الأول. ويتألف المجلس من 39 عضوا، تغيب منهم خمسة، ثلاثة منهم بعذر.

## كيف جرى التصويت

- كان الاقتراع علنيا، برفع الأيدي بعد المناداة على الأعضاء بأسمائهم؛
- قُدمت الترشيحات كتابة قبل افتتاح الجلسة؛
- دُوّن تصويت كل عضو في محضر الجلسة.

## المحضر والانتخابات العامة

عُلق مقرر المجلس بمقر الجماعة داخل ثمانية أيام، ويمكن طلب نسخة منه لدى كتابة المجلس. أما القيد في اللوائح الانتخابية العامة فيتم عبر الموقع الوطني [listeselectorales.ma](https://www.listeselectorales.ma)، ولا تتولى الجماعة نشر نتائج الاقتراعات الوطنية.`,
      fr: `La présidence de la commission de l’urbanisme et de l’environnement était vacante depuis une démission en décembre 2024. L’élection a été inscrite à l’ordre du jour de la session ordinaire de février et le vote a eu lieu en séance publique le mercredi 5 février 2025.

## Le résultat

| Poste | Première candidature | Seconde candidature | Abstentions | Votants |
| --- | --- | --- | --- | --- |
| Présidence de la commission | 19 | 12 | 3 | 34 |
| Vice-présidence | 21 | 10 | 3 | 34 |

La première candidature l’emporte pour les deux postes ; la présidence revient à une élue de l’opposition. Le conseil compte 39 membres, dont cinq étaient absents, trois d’entre eux excusés.

## Le déroulement

- le scrutin était public, à main levée, après appel nominal ;
- les candidatures avaient été remises par écrit avant l’ouverture de la séance ;
- le vote de chaque membre figure au procès-verbal.

## Procès-verbal et élections générales

La décision a été affichée au siège de la commune dans les huit jours ; une copie peut être demandée au secrétariat du conseil. L’inscription sur les listes électorales générales se fait sur le site national [listeselectorales.ma](https://www.listeselectorales.ma) ; la commune ne publie pas les résultats des scrutins nationaux.`,
    },
  },
  {
    category: 'K06',
    documentDate: '2026-07-20',
    subjects: ['budget'],
    file: halfYearFigures,
    office: { ar: 'مصلحة الميزانية والمحاسبة', fr: 'Service du budget et de la comptabilité' },
    title: {
      ar: 'تنفيذ الميزانية إلى غاية 30 يونيو 2026',
      fr: 'L’exécution du budget au 30 juin 2026',
    },
    summary: {
      ar: 'ما استُخلص من المداخيل وما صُرف خلال ستة أشهر، والفارق بين التوقع والواقع، وأسبابه.',
      fr: 'Ce qui a été encaissé et dépensé en six mois, l’écart avec les prévisions et ses raisons.',
    },
    body: {
      ar: `بلغت المداخيل المستخلصة خلال الأشهر الستة الأولى **89.460.000 درهم**، أي 48 في المائة من توقعات السنة. وهذه النسبة قريبة من نسبة السنة الماضية في التاريخ نفسه.

## المداخيل

| المورد | التوقع بالدرهم | المستخلص بالدرهم | النسبة في المائة |
| --- | --- | --- | --- |
| رسوم تدبرها الجماعة | 52.000.000 | 29.640.000 | 57 |
| رسوم تدبرها مصالح الدولة | 61.000.000 | 22.570.000 | 37 |
| حصة الضريبة على القيمة المضافة | 48.000.000 | 24.000.000 | 50 |
| الأسواق والأملاك | 25.000.000 | 13.250.000 | 53 |
| المجموع | 186.000.000 | 89.460.000 | 48 |

## لماذا هذا التفاوت

تُحول الرسوم التي تدبرها مصالح الدولة في معظمها خلال النصف الثاني من السنة، فلا يدعو انخفاض نسبتها إلى القلق. أما ارتفاع الرسوم المحلية فيعود إلى حملة تسوية الأراضي الحضرية غير المبنية.

## النفقات

- أُديت أجور الموظفين في مواعيدها، وبلغت 31 مليون درهم؛
- صُرف على النظافة والإنارة 19 مليون درهم؛
- التُزم في التجهيز بما قدره 24 مليون درهم، أُدي منها 14 مليونا.

## ما ينتظر قبل نهاية السنة

تظل 3 مشاريع للتزفيت دون التزام بسبب أشغال شبكة التطهير التي تسبقها. فإذا لم تنته هذه الأشغال في أكتوبر، اقتُرح على المجلس ترحيل اعتماداتها. ويمكن الاطلاع على القوائم المفصلة بمقر الجماعة.`,
      fr: `Les recettes encaissées au cours des six premiers mois atteignent **89 460 000 MAD**, soit 48 % des prévisions de l’année. Le taux était proche l’an dernier à la même date.

## Les recettes

| Ressource | Prévu en MAD | Encaissé en MAD | Taux en % |
| --- | --- | --- | --- |
| Taxes gérées par la commune | 52 000 000 | 29 640 000 | 57 |
| Taxes gérées par l’État | 61 000 000 | 22 570 000 | 37 |
| Part de la taxe sur la valeur ajoutée | 48 000 000 | 24 000 000 | 50 |
| Marchés et domaine | 25 000 000 | 13 250 000 | 53 |
| Total | 186 000 000 | 89 460 000 | 48 |

## D’où viennent les écarts

Les taxes gérées par l’État sont versées surtout au second semestre : leur taux n’a rien d’inquiétant. Les taxes communales, elles, doivent leur avance à la campagne de régularisation des terrains urbains non bâtis.

## Les dépenses

- les salaires, payés à bonne date, s’élèvent à 31 millions de dirhams ;
- la propreté et l’éclairage ont coûté 19 millions de dirhams ;
- l’équipement a fait l’objet de 24 millions de dirhams d’engagements, dont 14 millions payés.

## D’ici à la fin de l’année

Trois projets de revêtement restent sans engagement, car des travaux d’assainissement doivent les précéder. Si ceux-ci ne sont pas finis en octobre, il sera proposé au conseil de reporter les crédits. Les états détaillés peuvent être consultés au siège de la commune.`,
    },
  },
  {
    category: 'K02',
    documentDate: '2025-12-08',
    subjects: ['taxes'],
    office: { ar: 'مصلحة الجبايات المحلية', fr: 'Service de la fiscalité locale' },
    title: {
      ar: 'القرار الجبائي لسنة 2026: ما الذي تغير؟',
      fr: 'L’arrêté fiscal de 2026 : ce qui change',
    },
    summary: {
      ar: 'الواجبات التي عُدلت ابتداء من فاتح يناير 2026، وتلك التي بقيت على حالها، ومن يُعفى منها.',
      fr: 'Les droits modifiés au 1er janvier 2026, ceux qui restent inchangés et les exonérations.',
    },
    body: {
      ar: `تداول المجلس في دورة أكتوبر 2025 بشأن تعديل القرار المحدد لنسب الرسوم وأسعار الحقوق والواجبات المستحقة لفائدة الجماعة، ثم أُشر عليه في 28 نونبر. ويطبق ابتداء من فاتح يناير 2026.

## الواجبات المعدلة

| الواجب | سنة 2025 | سنة 2026 |
| --- | --- | --- |
| الوقوف بالسوق الأسبوعي، للمتر المربع | 3 دراهم | 3 دراهم |
| وقوف الشاحنات الكبيرة، لليوم | 20 درهما | 30 درهما |
| كراء القاعة المغطاة للجمعيات، للساعة | 60 درهما | 40 درهما |
| كراء القاعة المغطاة للشركات، للساعة | 100 درهم | 150 درهما |
| شغل الملك العمومي لأغراض البناء، للمتر المربع في ثلاثة أشهر | 30 درهما | 40 درهما |

## ما الذي بقي على حاله

لم تتغير نسب الرسوم المحلية الرئيسية المحددة في القانون رقم 47.06، ولا واجبات الحالة المدنية وتصحيح الإمضاء.

## الإعفاءات

- التعاونيات النسائية، من واجبات الوقوف بالسوق الأسبوعي، مرة في الشهر؛
- جمعيات الأشخاص في وضعية إعاقة، من واجب كراء القاعة المغطاة؛
- المساجد والمدارس العمومية، من واجب شغل الملك العمومي أثناء الأشغال.

## كيف حُددت الأسعار

قورنت الأسعار بما هو معمول به في خمس جماعات مجاورة، واستُمع إلى ممثلي التجار والناقلين في لقاءين. وقد عُدل مقترح أول كان يرفع واجب السوق إلى 5 دراهم بعد ملاحظات الباعة الصغار.

## الأداء

يُؤدى كل واجب لدى وكالة المداخيل مقابل وصل مطبوع. ولا يجوز لأي عون أن يتسلم مبلغا دون تسليم الوصل.`,
      fr: `À la session d’octobre 2025, le conseil a délibéré sur la modification de l’arrêté qui fixe les taux des taxes et les tarifs des droits dus à la commune. Visé le 28 novembre, il s’applique à partir du 1er janvier 2026.

## Les droits concernés

| Droit | Année 2025 | Année 2026 |
| --- | --- | --- |
| Place au souk hebdomadaire, au mètre carré | 3 MAD | 3 MAD |
| Stationnement des grands camions, par jour | 20 MAD | 30 MAD |
| Location de la salle couverte aux associations, à l’heure | 60 MAD | 40 MAD |
| Location de la salle couverte aux sociétés, à l’heure | 100 MAD | 150 MAD |
| Occupation du domaine public pour construire, au mètre carré et par trimestre | 30 MAD | 40 MAD |

## Ce qui ne change pas

Les taux des principales taxes locales régies par la loi n° 47.06 restent les mêmes, comme les droits d’état civil et de légalisation.

## Les exonérations

- les coopératives de femmes, pour les droits de place au souk, une fois par mois ;
- les associations de personnes en situation de handicap, pour la location de la salle couverte ;
- les mosquées et les écoles publiques, pour l’occupation du domaine public pendant des travaux.

## Comment les tarifs ont été fixés

Ils ont été comparés à ceux de cinq communes voisines et discutés avec les représentants des commerçants et des transporteurs lors de deux rencontres. Une première proposition portait la place au souk à 5 MAD ; elle a été retirée après les remarques des petits vendeurs.

## Le paiement

Tout droit est payé à la régie des recettes, contre un reçu imprimé. Aucun agent ne peut accepter une somme sans remettre ce reçu.`,
    },
  },
  {
    category: 'K13',
    documentDate: '2026-03-30',
    subjects: ['procurement'],
    file: marketsAnnex,
    office: { ar: 'مصلحة الصفقات', fr: 'Service des marchés' },
    title: {
      ar: 'حصيلة صفقات سنة 2025 وآجال الأداء',
      fr: 'Les marchés de 2025 : bilan et délais de paiement',
    },
    summary: {
      ar: 'ثلاثون صفقة بقيمة 68,3 مليون درهم: توزيعها، ونصيب المقاولات الصغرى منها، ومدة أداء الفواتير.',
      fr: 'Trente marchés pour 68,3 millions de dirhams : répartition, part des petites entreprises et délai de paiement.',
    },
    body: {
      ar: `أبرمت الجماعة خلال سنة 2025 ثلاثين صفقة. وتُعرض هنا بحسب طبيعتها، مع متوسط المدة الفاصلة بين إيداع الفاتورة وأدائها.

## الصفقات حسب الطبيعة

| الطبيعة | العدد | المبلغ بالدرهم | متوسط أجل الأداء بالأيام |
| --- | --- | --- | --- |
| أشغال | 11 | 46.200.000 | 38 |
| توريدات | 9 | 7.350.000 | 29 |
| خدمات | 6 | 12.800.000 | 33 |
| دراسات | 4 | 1.950.000 | 41 |
| المجموع | 30 | 68.300.000 | 35 |

## من فاز بها

- 17 صفقة أُسندت إلى مقاولات متناهية الصغر أو صغرى أو متوسطة؛
- صفقتان أُسندتا إلى تعاونيتين، إحداهما لصيانة الحدائق؛
- 22 صفقة فاز بها متنافسون مقرهم بالجهة.

## المنافسة

بلغ متوسط عدد المتنافسين خمسة في كل طلب عروض. وأُعلن عن عدم جدوى 4 طلبات: اثنان لغياب العروض، واثنان لتجاوز الثمن التقدير بأكثر مما هو مسموح به.

## تقليص آجال الأداء

كان متوسط الأجل 52 يوما سنة 2023. وقد ساعد على تقليصه التوصل بالفواتير إلكترونيا، وتحديد مدة لا تتجاوز عشرة أيام للإشهاد على إنجاز الخدمة. ومع ذلك، تجاوزت 5 فواتير 60 يوما بسبب نزاع حول الكميات.

## للمقاولات

تُنشر الإعلانات والنتائج في [بوابة الصفقات العمومية](https://www.marchespublics.gov.ma). ويُنظم كل سنة في أبريل يوم تعريفي لشرح الوثائق المطلوبة للمقاولات التي لم يسبق لها التنافس.`,
      fr: `La commune a conclu trente marchés en 2025. Les voici selon leur nature, avec le temps moyen qui sépare le dépôt de la facture de son paiement.

## Les marchés par nature

| Nature | Nombre | Montant en MAD | Délai moyen de paiement en jours |
| --- | --- | --- | --- |
| Travaux | 11 | 46 200 000 | 38 |
| Fournitures | 9 | 7 350 000 | 29 |
| Services | 6 | 12 800 000 | 33 |
| Études | 4 | 1 950 000 | 41 |
| Total | 30 | 68 300 000 | 35 |

## Les titulaires

- 17 marchés sont allés à de très petites, petites ou moyennes entreprises ;
- 2 marchés à des coopératives, dont l’une entretient les jardins ;
- 22 marchés à des concurrents installés dans la région.

## La concurrence

Chaque appel d’offres a réuni cinq concurrents en moyenne. Quatre ont été déclarés infructueux : deux faute d’offres, deux parce que les prix dépassaient l’estimation au-delà de ce qui est permis.

## Payer plus vite

Le délai moyen était de 52 jours en 2023. La réception électronique des factures et un délai de dix jours au plus pour attester le service fait l’ont raccourci. Cinq factures ont cependant dépassé 60 jours, à cause d’un différend sur les quantités.

## Aux entreprises

Les avis et les résultats paraissent sur le [portail des marchés publics](https://www.marchespublics.gov.ma). Chaque année en avril, une journée d’information explique les pièces demandées aux entreprises qui n’ont jamais concouru.`,
    },
  },
  {
    category: 'K17',
    documentDate: '2025-05-12',
    subjects: ['economy'],
    office: { ar: 'مصلحة الشؤون الاقتصادية', fr: 'Service des affaires économiques' },
    title: {
      ar: 'المقاولات والتشغيل في منطقة الأنشطة: نتائج استقصاء 2025',
      fr: 'Entreprises et emploi dans la zone d’activités : l’enquête de 2025',
    },
    summary: {
      ar: '254 وحدة نشيطة تشغل 13.500 شخص، منهم 41 في المائة من النساء: التوزيع حسب القطاعات وأبرز الحاجيات.',
      fr: 'Deux cent cinquante-quatre unités et 13 500 emplois, dont 41 % occupés par des femmes : secteurs et besoins.',
    },
    body: {
      ar: `زار ستة باحثين جميع الوحدات الموجودة بالمنطقة الصناعية ومحيطها بين 3 فبراير و18 أبريل 2025، وأجابت 254 وحدة من أصل 281. والأرقام تهم مناصب الشغل الدائمة والموسمية في يوم الزيارة.

## النتائج حسب القطاع

| القطاع | الوحدات | مناصب الشغل | منها للنساء |
| --- | --- | --- | --- |
| الصناعات الغذائية وتلفيف الخضر والسمك | 64 | 7.420 | 4.610 |
| التعبئة والبلاستيك | 38 | 2.150 | 640 |
| الميكانيك والتبريد | 71 | 1.380 | 110 |
| النقل واللوجستيك | 52 | 1.640 | 130 |
| مواد البناء | 29 | 910 | 40 |
| المجموع | 254 | 13.500 | 5.530 |

## ما صرحت به المقاولات

- 6 من كل 10 تجد صعوبة في توظيف تقنيي التبريد والصيانة؛
- ثلث الوحدات يشكو من ضعف الإنارة والنقل ليلا؛
- 48 وحدة تعتزم التوسع، وتبحث عن أرض أو محل.

## ما صرح به العاملون

استُجوب 600 عامل وعاملة. ويقضي نصفهم أكثر من 40 دقيقة في الطريق إلى العمل. وذكرت العاملات، في المقام الأول، الحاجة إلى حضانات قريبة وإلى مواقف حافلات مضاءة.

## ما سيُبنى على هذه النتائج

أُضيفت 85 نقطة إنارة إلى برنامج سنة 2026، ونوقش مع المكتب المكلف بالتكوين المهني فتح شعبة للتبريد. وسيُعاد الاستقصاء سنة 2027. والملف المفصل، بعد حذف أسماء المقاولات، متاح لدى المصلحة.`,
      fr: `Du 3 février au 18 avril 2025, six enquêteurs ont visité toutes les unités de la zone industrielle et de ses abords ; 254 ont répondu sur 281. Les chiffres comptent les emplois permanents et saisonniers au jour de la visite.

## Les résultats par secteur

| Secteur | Unités | Emplois | Dont femmes |
| --- | --- | --- | --- |
| Agroalimentaire, conditionnement de légumes et de poisson | 64 | 7 420 | 4 610 |
| Emballage et plasturgie | 38 | 2 150 | 640 |
| Mécanique et froid | 71 | 1 380 | 110 |
| Transport et logistique | 52 | 1 640 | 130 |
| Matériaux de construction | 29 | 910 | 40 |
| Total | 254 | 13 500 | 5 530 |

## Ce que disent les entreprises

- 6 sur 10 peinent à recruter des techniciens du froid et de la maintenance ;
- un tiers se plaint de l’éclairage et des transports la nuit ;
- 48 unités veulent s’agrandir et cherchent un terrain ou un local.

## Ce que disent les salariés

Sur 600 personnes interrogées, la moitié met plus de 40 minutes pour venir travailler. Les ouvrières demandent d’abord des crèches proches et des arrêts de bus éclairés.

## Les suites

Quatre-vingt-cinq points lumineux ont été ajoutés au programme de 2026, et l’ouverture d’une filière du froid a été discutée avec l’office chargé de la formation professionnelle. L’enquête sera refaite en 2027. Le fichier détaillé, sans le nom des entreprises, est disponible au service.`,
    },
  },
  {
    category: 'K09',
    documentDate: '2024-04-22',
    subjects: ['civil-status'],
    office: { ar: 'مصلحة الحالة المدنية', fr: 'Service de l’état civil' },
    title: {
      ar: 'طلب نسخة من رسم الولادة أو الوفاة',
      fr: 'Demander la copie d’un acte de naissance ou de décès',
    },
    summary: {
      ar: 'من يحق له طلبها، وما يجب إحضاره، وكيف تُطلب عن بعد، وكم من الوقت تستغرق.',
      fr: 'Qui peut la demander, ce qu’il faut apporter, comment la demander à distance et en combien de temps.',
    },
    body: {
      ar: `تُسلم النسخ لدى المكتب الذي سُجلت به الولادة أو الوفاة. وتوجد بالجماعة أربعة مكاتب للحالة المدنية، تتوزع على الأحياء الكبرى وتعمل بالسجلات نفسها منذ رقمنتها.

## نوع الوثيقة

| الوثيقة | متى تحتاجون إليها | المدة |
| --- | --- | --- |
| نسخة موجزة | أغلب الملفات الإدارية | في الحين |
| نسخة كاملة | الزواج، والجنسية، والإرث | يوم عمل واحد |
| نسخة من رسم مكتوب باليد لم يُرقمن بعد | كل الحالات | ثلاثة أيام عمل |

## من يحق له الطلب

- صاحب الرسم نفسه، إذا كان راشدا؛
- الأصول والفروع والزوج والزوجة؛
- الوصي أو المقدم أو الوكيل بوكالة؛
- المحامي بالنسبة إلى ملف يتولاه.

## ما يجب إحضاره

يكفي دفتر الحالة المدنية أو رقم الرسم وسنته، مع البطاقة الوطنية للتعريف. وإذا كان الرقم مجهولا، يُبحث عنه بالاسم وتاريخ الولادة، وقد يستغرق ذلك نصف ساعة.

## الطلب عن بعد

يمكن تقديم الطلب عبر [watiqa.ma](https://www.watiqa.ma)، فتصل الوثيقة بالبريد المضمون إلى العنوان المطلوب داخل المغرب أو خارجه. ويتحمل الطالب مصاريف الإرسال وحدها.

## إصلاح خطأ

إذا وجدتم خطأ ماديا في الاسم أو التاريخ، فنبهوا ضابط الحالة المدنية في الحين. ويُصلح الخطأ المادي دون حكم وفق القانون المتعلق بالحالة المدنية، أما تغيير الاسم الشخصي أو العائلي فله مسطرة أخرى يشرحها لكم المكتب.`,
      fr: `Les copies sont délivrées par le bureau où la naissance ou le décès a été enregistré. La commune compte quatre bureaux d’état civil, dans les grands quartiers, qui partagent les mêmes registres depuis leur numérisation.

## Quelle copie

| Document | Quand il sert | Délai |
| --- | --- | --- |
| Extrait | La plupart des dossiers administratifs | Aussitôt |
| Copie intégrale | Mariage, nationalité, succession | Un jour ouvrable |
| Copie d’un acte manuscrit non numérisé | Tous les cas | Trois jours ouvrables |

## Qui peut la demander

- la personne concernée, si elle est majeure ;
- ses ascendants, ses descendants et son conjoint ;
- le tuteur ou le mandataire muni d’une procuration ;
- l’avocat, pour un dossier qu’il suit.

## Ce qu’il faut apporter

Le livret d’état civil, ou le numéro et l’année de l’acte, avec la carte nationale d’identité. Si le numéro n’est pas connu, la recherche se fait par le nom et la date de naissance ; elle peut prendre une demi-heure.

## À distance

La demande peut être faite sur [watiqa.ma](https://www.watiqa.ma) : le document arrive par courrier recommandé à l’adresse voulue, au Maroc ou à l’étranger. Seuls les frais d’envoi sont à votre charge.

## Corriger une erreur

Si vous trouvez une erreur matérielle dans un nom ou une date, signalez-la aussitôt à l’officier d’état civil. Elle est rectifiée sans jugement, selon la loi sur l’état civil ; changer de nom ou de prénom suit une autre procédure, que le bureau vous expliquera.`,
    },
  },
  {
    category: 'K11',
    documentDate: '2024-11-25',
    subjects: ['licences'],
    office: {
      ar: 'مصلحة الرخص والمؤسسات المرتبة',
      fr: 'Service des autorisations et des établissements classés',
    },
    title: {
      ar: 'فتح ورشة للنجارة أو الحدادة أو الميكانيك: شروط الترخيص',
      fr: 'Ouvrir un atelier de menuiserie, de ferronnerie ou de mécanique',
    },
    summary: {
      ar: 'أين يُسمح بالورشات، وما الذي تعاينه اللجنة، وكيف تُحمى راحة الجيران وسلامة العمال.',
      fr: 'Où les ateliers sont permis, ce que vérifie la commission et comment sont protégés voisins et ouvriers.',
    },
    body: {
      ar: `تُصنف الورشات ضمن المؤسسات المضرة بالصحة أو المحرجة أو الخطيرة حسب آلاتها وقوتها. فبعضها يكفي فيه التصريح، وبعضها لا يُفتح إلا برخصة يسبقها بحث حول المنافع والمضار.

## حسب نوع الورشة

| الورشة | النظام | الأحياء المسموح بها |
| --- | --- | --- |
| إصلاح الدراجات والأجهزة المنزلية | تصريح | جميع الأحياء |
| نجارة بآلات كهربائية | رخصة | منطقة الأنشطة وحي الحرفيين |
| حدادة وتلحيم | رخصة | منطقة الأنشطة وحي الحرفيين |
| ميكانيك وصباغة السيارات | رخصة | منطقة الأنشطة وحدها |

## ما تعاينه اللجنة

1. مخرج ثان للإغاثة في كل محل تتجاوز مساحته 100 متر مربع.
2. مطفأتان صالحتان على الأقل، ومفتاح عام لقطع الكهرباء.
3. شفط الغبار أو الأبخرة، دون تصريفها في اتجاه الجيران.
4. جمع الزيوت المستعملة وتسليمها لجهة مرخصة، مع الاحتفاظ بالوصل.
5. مستوى الضجيج المقيس عند أقرب مسكن.

## الملف والأجل

يتضمن الملف تصميما للمحل، وقائمة الآلات وقوتها، وعقد الكراء أو الملكية. ويُودع عبر [rokhas.ma](https://www.rokhas.ma). وتُجرى المعاينة داخل 10 أيام، ويُجاب عن الطلب داخل 30 يوما من اكتمال الملف، ما عدا الحالات التي يلزم فيها بحث علني.

## أوقات العمل

لا تُشغل الآلات المزعجة قبل 8:00 ولا بعد 19:00، ولا يوم الأحد خارج منطقة الأنشطة. ويمكن للجيران طلب قياس الضجيج مجانا لدى المصلحة.

## الورشات القائمة

للورشات التي كانت تعمل قبل هذا التاريخ مهلة إلى 30 يونيو 2025 للتسوية، وتواكبها المصلحة في إعداد ملفها.`,
      fr: `Selon leurs machines et leur puissance, les ateliers comptent parmi les établissements insalubres, incommodes ou dangereux. Une déclaration suffit pour certains ; d’autres n’ouvrent qu’avec une autorisation, après une enquête de commodité.

## Selon l’atelier

| Atelier | Régime | Quartiers permis |
| --- | --- | --- |
| Réparation de cycles et d’appareils ménagers | Déclaration | Tous les quartiers |
| Menuiserie avec machines électriques | Autorisation | Zone d’activités et quartier des artisans |
| Ferronnerie et soudure | Autorisation | Zone d’activités et quartier des artisans |
| Mécanique et peinture automobile | Autorisation | Zone d’activités seulement |

## Ce que vérifie la commission

1. Une seconde issue de secours dans tout local de plus de 100 mètres carrés.
2. Deux extincteurs en état au moins, et un interrupteur général.
3. L’aspiration des poussières ou des vapeurs, sans rejet vers les voisins.
4. La collecte des huiles usées et leur remise à un organisme agréé, reçu à l’appui.
5. Le niveau de bruit mesuré devant l’habitation la plus proche.

## Le dossier et le délai

Il comprend le plan du local, la liste des machines avec leur puissance et le bail ou le titre de propriété. Il est déposé sur [rokhas.ma](https://www.rokhas.ma). La visite a lieu dans les 10 jours et la réponse dans les 30 jours qui suivent le dossier complet, sauf si une enquête publique est nécessaire.

## Les horaires

Les machines bruyantes ne fonctionnent ni avant 8 h 00 ni après 19 h 00, ni le dimanche hors de la zone d’activités. Les voisins peuvent demander au service une mesure gratuite du bruit.

## Les ateliers existants

Ceux qui travaillaient avant cette date ont jusqu’au 30 juin 2025 pour se mettre en règle ; le service les aide à préparer leur dossier.`,
    },
  },
  {
    category: 'K10',
    documentDate: '2025-10-20',
    subjects: ['services'],
    office: { ar: 'مكتب الاستقبال والإرشاد', fr: 'Bureau d’accueil et d’orientation' },
    title: {
      ar: 'التزامات الاستقبال بمكاتب الجماعة وكيف تُقاس',
      fr: 'Nos engagements d’accueil et leur mesure',
    },
    summary: {
      ar: 'عشرة أشهر من القياس بعد اعتماد ميثاق الاستقبال: ما وفينا به، وما لم نف به بعد، وكيف تطلبون حقكم.',
      fr: 'Dix mois de mesure après la charte d’accueil : ce qui est tenu, ce qui ne l’est pas encore, et comment faire valoir vos droits.',
    },
    body: {
      ar: `اعتمدت الجماعة ميثاقا للاستقبال في فاتح دجنبر 2024، والتزمت بنشر نتائجه. وقد جُمعت هذه الأرقام من تذاكر الانتظار، ومن 1.200 استمارة رأي، ومن 24 زيارة قام بها مرتفقون متطوعون دون الإعلان عن أنفسهم.

## الالتزامات والنتائج

| الالتزام | الهدف | النتيجة |
| --- | --- | --- |
| الانتظار أقل من 20 دقيقة | 90 في المائة من الزيارات | 82 في المائة |
| وصل عن كل طلب يُودع | 100 في المائة | 97 في المائة |
| الجواب عن الرسائل داخل 15 يوما | 90 في المائة | 91 في المائة |
| حسن الاستقبال | 85 في المائة من الراضين | 88 في المائة |

## ما لم نف به

يتجاوز الانتظار ساعة كاملة في مكتب تصحيح الإمضاءات أيام الاثنين وفي الأيام التي تسبق الدخول المدرسي. وسيُفتح شباك ثالث في هذه الفترات ابتداء من يناير 2026.

## حقوقكم

- الأولوية للحوامل والمسنين والأشخاص في وضعية إعاقة؛
- التحدث بالعربية أو الأمازيغية أو الفرنسية؛
- عدم مطالبتكم بوثيقة غير منشورة في لائحة الوثائق المطلوبة؛
- معرفة اسم الموظف الذي يتولى ملفكم.

## واجباتكم

- احترام الدور والموظفين؛
- الإدلاء بمعلومات صحيحة.

## إذا لم يُحترم التزام

اطلبوا مقابلة المسؤول عن الاستقبال في الحين، أو اكتبوا في السجل الموضوع عند المدخل، أو قدموا شكاية عبر [chikaya.ma](https://www.chikaya.ma). ويُجاب عن كل ملاحظة تحمل عنوانا.`,
      fr: `La commune a adopté une charte d’accueil le 1er décembre 2024 et s’est engagée à en publier les résultats. Ces chiffres viennent des tickets d’attente, de 1 200 questionnaires et de 24 visites faites par des usagers volontaires sans s’annoncer.

## Engagements et résultats

| Engagement | Objectif | Résultat |
| --- | --- | --- |
| Moins de 20 minutes d’attente | 90 % des visites | 82 % |
| Un récépissé pour toute demande déposée | 100 % | 97 % |
| Réponse aux lettres dans les 15 jours | 90 % | 91 % |
| Qualité de l’accueil | 85 % de satisfaits | 88 % |

## Ce que nous ne tenons pas encore

L’attente dépasse une heure au bureau des légalisations le lundi et les jours qui précèdent la rentrée scolaire. Un troisième guichet y sera ouvert à ces moments à partir de janvier 2026.

## Vos droits

- la priorité aux femmes enceintes, aux personnes âgées et aux personnes en situation de handicap ;
- parler arabe, amazighe ou français ;
- ne pas avoir à fournir une pièce absente de la liste publiée ;
- connaître le nom de l’agent qui suit votre dossier.

## Vos devoirs

- respecter son tour et les agents ;
- donner des informations exactes.

## Si un engagement n’est pas tenu

Demandez aussitôt à voir le responsable de l’accueil, écrivez dans le registre placé à l’entrée, ou déposez une réclamation sur [chikaya.ma](https://www.chikaya.ma). Toute remarque qui porte une adresse reçoit une réponse.`,
    },
  },
  {
    category: 'K15',
    documentDate: '2026-09-21',
    subjects: ['staff'],
    office: { ar: 'مديرية المصالح', fr: 'Direction des services' },
    title: {
      ar: 'فتح باب الترشيح لمنصب رئيس مصلحة الجبايات المحلية',
      fr: 'Appel à candidature : chef du service de la fiscalité locale',
    },
    summary: {
      ar: 'منصب شاغر ابتداء من فاتح دجنبر 2026: المهام، والشروط، وملف الترشيح، وسير المقابلة.',
      fr: 'Un poste à pourvoir au 1er décembre 2026 : missions, conditions, dossier et entretien.',
    },
    body: {
      ar: `تعلن جماعة آيت ملول عن فتح باب الترشيح لشغل منصب رئيس مصلحة الجبايات المحلية. والمنصب مفتوح أمام الموظفات والموظفين المرسمين بالجماعات الترابية وبإدارات الدولة.

## المهام

- تحيين إحصاء الملزمين والأراضي غير المبنية؛
- الإشراف على وكالة المداخيل ومراقبة الجباة؛
- دراسة شكايات الملزمين وطلبات الإعفاء والجواب عنها؛
- تقديم كشف شهري بالاستخلاص إلى مدير المصالح.

## الشروط

| الشرط | المطلوب |
| --- | --- |
| الدرجة | متصرف أو مهندس دولة من الدرجة الثالثة فما فوق |
| الأقدمية | 4 سنوات من الخدمة الفعلية |
| المعارف | الجبايات المحلية والمحاسبة العمومية وقواعد المعطيات |
| السيرة | عدم التعرض لعقوبة تأديبية خلال 5 سنوات |

## الملف

يُرسل طلب الترشيح، وسيرة ذاتية، ومذكرة من 4 صفحات حول السبل الكفيلة بتحسين الاستخلاص دون الإضرار بصغار الملزمين. وآخر أجل هو يوم الجمعة 16 أكتوبر 2026 على الساعة 16:00، بمكتب الضبط أو بالبريد مع الإشعار بالتوصل.

## الانتقاء

تُنشر لائحة المقبولين للمقابلة يوم 26 أكتوبر على هذه البوابة. وتجرى المقابلات يومي 9 و10 نونبر أمام لجنة من ثلاثة أعضاء، واحد منهم من خارج الجماعة. وتُنقط المذكرة على 10، والتجربة على 10، والمقابلة على 20. ثم تُنشر النتيجة، ولكل مترشح أن يطلع على نقطه.`,
      fr: `La commune d’Ait Melloul ouvre les candidatures au poste de chef du service de la fiscalité locale. Elles sont ouvertes aux fonctionnaires titulaires, femmes et hommes, des collectivités territoriales et des administrations de l’État.

## Les missions

- tenir à jour le recensement des redevables et des terrains non bâtis ;
- diriger la régie des recettes et contrôler les régisseurs ;
- étudier les réclamations et les demandes d’exonération, et y répondre ;
- remettre chaque mois l’état du recouvrement au directeur des services.

## Les conditions

| Condition | Exigence |
| --- | --- |
| Grade | Administrateur ou ingénieur d’État du troisième grade au moins |
| Ancienneté | 4 ans de services effectifs |
| Connaissances | Fiscalité locale, comptabilité publique, bases de données |
| Parcours | Aucune sanction disciplinaire depuis 5 ans |

## Le dossier

Il comprend une demande, un curriculum vitæ et une note de 4 pages sur les moyens d’améliorer le recouvrement sans nuire aux petits redevables. Il est reçu jusqu’au vendredi 16 octobre 2026 à 16 h 00, au bureau d’ordre ou par courrier avec accusé de réception.

## La sélection

La liste des candidats admis à l’entretien paraît le 26 octobre sur ce portail. Les entretiens se tiennent les 9 et 10 novembre devant une commission de trois membres, dont un extérieur à la commune. La note compte pour 10 points, l’expérience pour 10 et l’entretien pour 20. Le résultat est ensuite publié et chaque candidat peut consulter ses notes.`,
    },
  },
  {
    category: 'K08',
    documentDate: '2025-07-07',
    subjects: ['health'],
    office: { ar: 'المكتب الجماعي لحفظ الصحة', fr: 'Bureau communal d’hygiène' },
    title: {
      ar: 'شبكة المراقبة الصحية للمطاعم ومحلات الأكل السريع',
      fr: 'La grille de contrôle sanitaire des restaurants et snacks',
    },
    summary: {
      ar: 'الشبكة نفسها التي يحملها المراقب: نقط المعاينة، والتنقيط، وما يترتب عن كل درجة.',
      fr: 'La grille même que tient le contrôleur : points vérifiés, notation et suites de chaque note.',
    },
    body: {
      ar: `يُنشر هذا المستند لكي يعرف كل صاحب محل سلفا ما سيُعاين عنده، ولكي يُعامل الجميع بالطريقة نفسها. ويراقب المكتب كل محل مرتين في السنة على الأقل، دون إشعار سابق.

## نقط المعاينة

| المجال | النقط القصوى | أمثلة |
| --- | --- | --- |
| سلسلة التبريد | 30 | حرارة الثلاجات، وتاريخ الذوبان |
| نظافة المطبخ والأدوات | 25 | الألواح، والأسطح، والشفاطات |
| المستخدمون | 20 | البطاقة الصحية، واللباس، وغسل اليدين |
| الماء والنفايات | 15 | مصدر الماء، وحاويات مغلقة |
| البيان والأثمان | 10 | مصدر اللحوم، وتواريخ الصلاحية |
| المجموع | 100 |  |

## ما يترتب عن التنقيط

- من 80 إلى 100: شهادة مطابقة تُعلق بالمحل؛
- من 60 إلى 79: ملاحظات كتابية وزيارة ثانية بعد 15 يوما؛
- من 40 إلى 59: إنذار وزيارة ثانية بعد 5 أيام؛
- أقل من 40، أو خطر محدق: حجز المواد الفاسدة، واقتراح الإغلاق المؤقت.

## كيف تجري الزيارة

يقدم المراقبان بطاقتيهما المهنيتين، ويُجريان المعاينة بحضور صاحب المحل أو من ينوب عنه. وتُسلم له نسخة من الشبكة موقعة، وله أن يدون تحفظاته في الخانة المخصصة لذلك.

## نزاهة المراقبة

تتغير فرق المراقبة كل أربعة أشهر، ولا يراقب عون محلا لأحد أقاربه. ويُمنع قبول أي وجبة أو هدية.

## التظلم

يمكن طلب إعادة المعاينة من فريق آخر داخل 5 أيام. أما العينات المأخوذة فيحتفظ المختبر بنصفها لخبرة مضادة.`,
      fr: `Ce document est publié pour que chaque exploitant sache d’avance ce qui sera vérifié, et que tous soient traités de la même façon. Le bureau contrôle chaque établissement au moins deux fois par an, sans prévenir.

## Les points vérifiés

| Domaine | Points au plus | Exemples |
| --- | --- | --- |
| Chaîne du froid | 30 | Température des réfrigérateurs, dates de décongélation |
| Propreté de la cuisine et des ustensiles | 25 | Planches, plans de travail, hottes |
| Personnel | 20 | Carte sanitaire, tenue, lavage des mains |
| Eau et déchets | 15 | Origine de l’eau, bacs fermés |
| Affichage et prix | 10 | Origine des viandes, dates limites |
| Total | 100 |  |

## Les suites

- de 80 à 100 : certificat de conformité, à afficher ;
- de 60 à 79 : remarques écrites et seconde visite après 15 jours ;
- de 40 à 59 : avertissement et seconde visite après 5 jours ;
- moins de 40, ou danger immédiat : saisie des denrées impropres et proposition de fermeture temporaire.

## La visite

Les deux contrôleurs présentent leur carte professionnelle et travaillent en présence de l’exploitant ou de son représentant. Il reçoit une copie signée de la grille et peut y porter ses réserves, dans la case prévue.

## L’intégrité du contrôle

Les équipes changent tous les quatre mois, et aucun agent ne contrôle l’établissement d’un proche. Il est interdit d’accepter un repas ou un cadeau.

## Contester

Une nouvelle visite par une autre équipe peut être demandée dans les 5 jours. Le laboratoire conserve la moitié de chaque prélèvement pour une contre-expertise.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2026-04-27',
    subjects: ['transport'],
    office: { ar: 'مصلحة السير والجولان', fr: 'Service de la circulation' },
    title: {
      ar: 'دراسة حول مرور الشاحنات الثقيلة داخل المدينة',
      fr: 'Étude sur les poids lourds dans la ville',
    },
    summary: {
      ar: 'كم شاحنة تعبر المدينة كل يوم، وأين، وما السيناريوهات الثلاثة المعروضة على النقاش العمومي إلى غاية 31 ماي.',
      fr: 'Combien de camions traversent la ville, par où, et les trois scénarios soumis à la discussion publique jusqu’au 31 mai.',
    },
    body: {
      ar: `تقع المدينة عند ملتقى طرق وطنية تربط الميناء والسهل الفلاحي بباقي البلاد. ولذلك يمر بشوارعها عدد كبير من الشاحنات التي لا تقصدها. وقد أُنجز الإحصاء خلال أسبوعين من نونبر 2025.

## الشاحنات في اليوم الواحد

| المحور | مجموع الشاحنات | منها العابرة | منها ليلا |
| --- | --- | --- | --- |
| شارع المدخل الشمالي | 2.140 | 1.310 | 620 |
| الشارع الرئيسي | 1.680 | 970 | 410 |
| طريق منطقة الأنشطة | 1.930 | 280 | 340 |
| المدخل الشرقي | 1.150 | 640 | 230 |
| المجموع | 6.900 | 3.200 | 1.600 |

وهكذا فإن 46 في المائة من الشاحنات تعبر المدينة دون أن تتوقف بها.

## الآثار المسجلة

- 11 حادثة جسدية شاركت فيها شاحنة سنة 2025، منها 4 قرب مدارس؛
- ضجيج ليلي يفوق الحد الموصى به في شارعين؛
- تدهور سريع للتزفيت في محور لم يُصمم لهذه الأثقال.

## السيناريوهات

1. منع العبور من 6:00 إلى 22:00 في الشارع الرئيسي، دون أشغال.
2. تحويل العابرين نحو طريق محيطية مع تهيئة ملتقيين، بكلفة 18 مليون درهم.
3. إحداث محطة لوقوف الشاحنات عند المدخل الشرقي، بكلفة 27 مليون درهم.

## كيف تشاركون

تُعرض الدراسة ببهو الجماعة، وتُعقد ثلاثة لقاءات مع السكان والتجار والناقلين في أيام 6 و13 و20 ماي 2026 على الساعة 18:00. ويُقبل كل رأي مكتوب إلى غاية 31 ماي. وسيُنشر ملخص الآراء وما أُخذ به منها قبل عرض الموضوع على المجلس.`,
      fr: `La ville se trouve au croisement de routes nationales qui relient le port et la plaine agricole au reste du pays. Beaucoup de camions y passent donc sans s’y rendre. Les comptages ont été faits pendant deux semaines de novembre 2025.

## Les camions en un jour

| Axe | Ensemble | Dont transit | Dont nuit |
| --- | --- | --- | --- |
| Avenue de l’entrée nord | 2 140 | 1 310 | 620 |
| Avenue principale | 1 680 | 970 | 410 |
| Route de la zone d’activités | 1 930 | 280 | 340 |
| Entrée est | 1 150 | 640 | 230 |
| Total | 6 900 | 3 200 | 1 600 |

Ainsi, 46 % des camions traversent la ville sans s’y arrêter.

## Les effets constatés

- 11 accidents corporels impliquant un camion en 2025, dont 4 près d’écoles ;
- un bruit nocturne supérieur à la limite conseillée dans deux avenues ;
- une usure rapide de la chaussée sur un axe qui n’est pas fait pour ces charges.

## Les scénarios

1. Interdire le transit de 6 h 00 à 22 h 00 sur l’avenue principale, sans travaux.
2. Détourner le transit par une rocade en aménageant deux carrefours, pour 18 millions de dirhams.
3. Créer une gare de stationnement des camions à l’entrée est, pour 27 millions de dirhams.

## Participer

L’étude est exposée dans le hall de la commune. Trois rencontres avec les habitants, les commerçants et les transporteurs ont lieu les 6, 13 et 20 mai 2026 à 18 h 00. Tout avis écrit est reçu jusqu’au 31 mai. La synthèse des avis, et ce qui en a été retenu, paraîtra avant l’examen par le conseil.`,
    },
  },
  {
    category: 'K07',
    documentDate: '2026-10-12',
    subjects: ['women'],
    office: { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
    title: {
      ar: 'هيئة المساواة وتكافؤ الفرص ومقاربة النوع: التأليف والمهام',
      fr: 'L’instance de l’équité, de l’égalité des chances et de l’approche genre',
    },
    summary: {
      ar: 'هيئة استشارية من سبعة عشر عضوا لدى المجلس: كيف اختيروا، وبم تُعنى، وكيف تراسلونها.',
      fr: 'Un organe consultatif de dix-sept membres auprès du conseil : leur choix, leur rôle et comment les saisir.',
    },
    body: {
      ar: `تُحدث هذه الهيئة بموجب المادة 120 من القانون التنظيمي رقم 113.14. وهي تدرس القضايا المتعلقة بتفعيل مبادئ المساواة وتكافؤ الفرص ومقاربة النوع، وتبدي رأيها لمجلس الجماعة. وقد جُدد تأليفها في دورة أكتوبر 2026.

## التأليف

| الصفة | النساء | الرجال | المجموع |
| --- | --- | --- | --- |
| جمعيات المجتمع المدني | 4 | 3 | 7 |
| أطر وكفاءات محلية | 3 | 2 | 5 |
| عمال وعاملات منطقة الأنشطة | 2 | 1 | 3 |
| أشخاص في وضعية إعاقة | 1 | 1 | 2 |
| المجموع | 10 | 7 | 17 |

والعضوية تطوعية، مدتها ثلاث سنوات، ولا تُجمع مع عضوية المجلس. وقد اختير الأعضاء من بين 48 ترشيحا بعد إعلان دام شهرا.

## المهام

- إبداء الرأي في برنامج عمل الجماعة وفي الميزانية من زاوية النوع؛
- اقتراح مشاريع على المجلس، كالنقل الليلي للعاملات أو الحضانات؛
- تتبع مؤشرات المساواة داخل إدارة الجماعة.

## كيف تعمل

تجتمع الهيئة مرة كل شهرين، وقبل كل دورة عادية. ويُرفع رأيها إلى رئيس المجلس، ويُدرج في الملف الموزع على الأعضاء. وتخبر الجماعة الهيئة كتابة بما آل إليه رأيها، مع التعليل عند عدم الأخذ به.

## مراسلة الهيئة

يمكن لكل ساكن أو جمعية أن يقترح عليها موضوعا، برسالة تودع لدى كتابة المجلس. وتُنشر آراؤها على هذه البوابة بعد عرضها على المجلس.`,
      fr: `Cette instance est créée par l’article 120 de la loi organique n° 113.14. Elle étudie les questions d’équité, d’égalité des chances et d’approche genre et donne son avis au conseil. Elle a été renouvelée à la session d’octobre 2026.

## La composition

| Qualité | Femmes | Hommes | Total |
| --- | --- | --- | --- |
| Associations de la société civile | 4 | 3 | 7 |
| Cadres et compétences locales | 3 | 2 | 5 |
| Salariés de la zone d’activités | 2 | 1 | 3 |
| Personnes en situation de handicap | 1 | 1 | 2 |
| Total | 10 | 7 | 17 |

Les membres sont bénévoles, choisis pour trois ans, et ne siègent pas au conseil. Ils ont été retenus parmi 48 candidatures, après un appel d’un mois.

## Le rôle

- donner un avis, sous l’angle du genre, sur le programme d’action et le budget de la commune ;
- proposer des projets au conseil, tels que le transport de nuit des ouvrières ou des crèches ;
- suivre les indicateurs d’égalité dans l’administration communale.

## Le fonctionnement

L’instance se réunit tous les deux mois et avant chaque session ordinaire. Son avis est remis au président du conseil et joint au dossier des membres. La commune lui fait savoir par écrit ce qu’il est devenu, et pourquoi lorsqu’il n’est pas suivi.

## La saisir

Tout habitant, toute association peut lui proposer un sujet par une lettre déposée au secrétariat du conseil. Ses avis paraissent sur ce portail après leur présentation au conseil.`,
    },
  },
];
