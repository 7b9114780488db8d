import type { DemonstrationPublication } from './demonstration-publication.ts';
import { provinceFigures } from './files.ts';
import { tinghirGrants } from './tables.ts';

/** What the demonstration site of the Tinghir province publishes. */
export const tinghir: readonly DemonstrationPublication[] = [
  {
    category: 'K06',
    documentDate: '2025-12-22',
    subjects: ['budget'],
    file: provinceFigures,
    office: { ar: 'مصلحة الميزانية', fr: 'Service du budget' },
    title: { ar: 'ميزانية الإقليم لسنة 2026 في صفحة واحدة', fr: 'Le budget 2026 de la province en une page' },
    summary: {
      ar: 'قراءة مبسطة لميزانية الإقليم: ما يدخل إليها، وما يُصرف منها، ولماذا يحتل النقل المدرسي الصدارة.',
      fr: 'Une lecture simple du budget de la province : ce qui entre, ce qui sort, et pourquoi le transport scolaire vient en tête.',
    },
    body: {
      ar: `صادق مجلس الإقليم في دورة شتنبر 2025 على ميزانية سنة 2026، بمبلغ إجمالي قدره **74.600.000 درهم**. وهذه أهم أبوابها.

## النفقات

| الباب | المبلغ بالدرهم |
| --- | --- |
| النقل المدرسي | 21.400.000 |
| المسالك والمنشآت القروية | 24.200.000 |
| الماء والحفاظ على الواحات | 11.500.000 |
| الصحة والعمل الاجتماعي | 6.300.000 |
| الإدارة والموظفون | 11.200.000 |
| المجموع | 74.600.000 |

## لماذا هذه الاختيارات

يعيش معظم سكان الإقليم في دواوير متباعدة. فالحافلة المدرسية والمسلك الصالح للمرور شرطان لكي تكمل الفتيات دراستهن ولكي تصل سيارة الإسعاف في الوقت المناسب. لذلك خُصص لهذين المجالين أكثر من 60 في المائة من الاعتمادات.

## المداخيل

تأتي المداخيل أساسا من حصة الإقليم من حصيلة الضريبة على القيمة المضافة، ومن مساهمات الشركاء في إطار اتفاقيات. ولا تتجاوز الموارد الذاتية 4 في المائة.

## أين تجدون الميزانية كاملة

توجد رهن إشارة العموم بمقر الإقليم داخل 15 يوما من التأشير عليها، طبقا للمادة 185 من القانون التنظيمي رقم 112.14.`,
      fr: `Le conseil de la province a adopté, à la session de septembre 2025, le budget de l’année 2026. Il s’élève à **74 600 000 MAD**. En voici les principaux chapitres.

## Les dépenses

| Chapitre | Montant en MAD |
| --- | --- |
| Transport scolaire | 21 400 000 |
| Pistes et ouvrages ruraux | 24 200 000 |
| Eau et sauvegarde des oasis | 11 500 000 |
| Santé et action sociale | 6 300 000 |
| Administration et personnel | 11 200 000 |
| Total | 74 600 000 |

## Pourquoi ces choix

La plupart des habitants vivent dans des douars éloignés les uns des autres. L’autocar scolaire et la piste praticable sont les deux conditions pour que les filles poursuivent leurs études et que l’ambulance arrive à temps. Ces deux domaines reçoivent donc plus de 60 % des crédits.

## Les recettes

Elles viennent surtout de la part de la province dans le produit de la taxe sur la valeur ajoutée et des apports de partenaires, par convention. Les ressources propres ne dépassent pas 4 %.

## Où trouver le budget complet

Il est à la disposition du public au siège de la province dans les 15 jours qui suivent le visa, conformément à l’article 185 de la loi organique n° 112.14.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2025-12-29',
    subjects: ['council'],
    obligation: 'session-agenda/session-2026-1',
    office: { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
    title: {
      ar: 'جدول أعمال الدورة العادية لشهر يناير 2026',
      fr: 'Ordre du jour de la session ordinaire de janvier 2026',
    },
    summary: {
      ar: 'تنعقد الدورة يوم الاثنين 12 يناير 2026 في جلسة عمومية. النقط الست المعروضة وكيفية الحضور.',
      fr: 'La session se tient le lundi 12 janvier 2026 en séance publique. Les six points inscrits et la manière d’y assister.',
    },
    body: {
      ar: `يعقد مجلس الإقليم دورته العادية لشهر يناير يوم **الاثنين 12 يناير 2026 على الساعة 10:00** بقاعة الاجتماعات بمقر الإقليم. والجلسة مفتوحة للعموم (المادة 49 من القانون التنظيمي رقم 112.14).

## النقط المدرجة

| الرقم | النقطة | اللجنة |
| --- | --- | --- |
| 1 | عرض حول سير الموسم الدراسي والنقل المدرسي | الشؤون الاجتماعية |
| 2 | برمجة الفائض الحقيقي لسنة 2025 | الميزانية |
| 3 | اتفاقية لترميم 7 خطارات | البيئة والماء |
| 4 | اقتناء سيارتي إسعاف | الشؤون الاجتماعية |
| 5 | فتح مسلك يربط 3 دواوير بالطريق الإقليمية | التجهيز |
| 6 | عريضة جمعية حول مكتبة متنقلة | مكتب المجلس |

## العريضة المدرجة

قبل مكتب المجلس العريضة التي أودعتها جمعية محلية في 21 نونبر 2025 بعد التحقق من شروطها، ولذلك أُدرجت بحكم القانون في جدول أعمال هذه الدورة.

## حضور الجلسة

الدخول مجاني في حدود المقاعد المتوفرة، وعددها 60. ويُرجى الحضور قبل الموعد بربع ساعة. والقاعة في الطابق الأرضي ويمكن ولوجها بالكرسي المتحرك. وستُنشر المقررات على هذه البوابة وتُعلَّق بالمقر داخل 10 أيام.`,
      fr: `Le conseil de la province tient sa session ordinaire de janvier le **lundi 12 janvier 2026 à 10 h 00**, dans la salle de réunion du siège de la province. La séance est ouverte au public (article 49 de la loi organique n° 112.14).

## Les points inscrits

| Numéro | Point | Commission |
| --- | --- | --- |
| 1 | Exposé sur l’année scolaire et le transport scolaire | Affaires sociales |
| 2 | Programmation de l’excédent réel de 2025 | Budget |
| 3 | Convention pour restaurer 7 khettaras | Environnement et eau |
| 4 | Acquisition de deux ambulances | Affaires sociales |
| 5 | Ouverture d’une piste reliant 3 douars à la route provinciale | Équipement |
| 6 | Pétition d’une association sur une bibliothèque mobile | Bureau du conseil |

## La pétition inscrite

Le bureau du conseil a accepté la pétition qu’une association locale a déposée le 21 novembre 2025, après en avoir vérifié les conditions. Elle est donc inscrite de droit à l’ordre du jour de cette session.

## Assister à la séance

L’entrée est libre dans la limite des 60 places. Merci d’arriver un quart d’heure avant le début. La salle, au rez-de-chaussée, est accessible en fauteuil roulant. Les décisions paraîtront sur ce portail et seront affichées au siège dans les 10 jours.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2025-10-20',
    subjects: ['education'],
    office: { ar: 'مصلحة النقل المدرسي', fr: 'Service du transport scolaire' },
    title: {
      ar: 'النقل المدرسي: وضعية الدخول المدرسي 2025-2026',
      fr: 'Transport scolaire : la rentrée 2025-2026',
    },
    summary: {
      ar: 'عدد الحافلات والتلاميذ المستفيدين حسب الدوائر، والخطوط الجديدة، وما ينبغي تحسينه.',
      fr: 'Le nombre de véhicules et d’élèves transportés par cercle, les nouvelles lignes et ce qui reste à améliorer.',
    },
    body: {
      ar: `انطلق الموسم الدراسي بأسطول من 148 حافلة، منها 12 حافلة جديدة اقتُنيت خلال الصيف. وتتولى جمعيات محلية تسيير الخطوط بموجب اتفاقيات مع الإقليم والجماعات.

## الأرقام حسب المجال

| المجال | الحافلات | التلاميذ | منهم الفتيات |
| --- | --- | --- | --- |
| تنغير والنواحي | 46 | 2.380 | 1.240 |
| بومالن دادس | 51 | 2.710 | 1.385 |
| قلعة مكونة | 29 | 1.520 | 790 |
| ألنيف والنواحي | 22 | 1.090 | 535 |
| المجموع | 148 | 7.700 | 3.950 |

## الجديد هذه السنة

- 5 خطوط جديدة تخدم 23 دوارا كانت محرومة من النقل؛
- رحلة إضافية في الرابعة والنصف لتلاميذ الثانوي؛
- مراقبة تقنية للحافلات مرتين في السنة بدل مرة واحدة.

## ما ينبغي تحسينه

ما زال الاكتظاظ قائما في 9 خطوط، إذ يتجاوز عدد التلاميذ المقاعد بنسبة تصل إلى 20 في المائة. وقد طُلب من الجمعيات تنظيم رحلتين متتاليتين في انتظار وصول حافلات أخرى في فبراير 2026.

## المساهمة

مساهمة الأسر محددة في سقف 50 درهما في الشهر. ولا يُحرم أي تلميذ من النقل بسبب العجز عن الأداء.`,
      fr: `L’année scolaire a commencé avec 148 véhicules, dont 12 neufs achetés pendant l’été. Des associations locales exploitent les lignes, par convention avec la province et les communes.

## Les chiffres par secteur

| Secteur | Véhicules | Élèves | Dont filles |
| --- | --- | --- | --- |
| Tinghir et environs | 46 | 2 380 | 1 240 |
| Boumalne Dadès | 51 | 2 710 | 1 385 |
| Kelâat M’Gouna | 29 | 1 520 | 790 |
| Alnif et environs | 22 | 1 090 | 535 |
| Total | 148 | 7 700 | 3 950 |

## Les nouveautés

- 5 lignes nouvelles desservent 23 douars jusqu’ici sans transport ;
- un départ supplémentaire en fin d’après-midi pour les lycéens ;
- un contrôle technique deux fois par an, au lieu d’une.

## Ce qui reste à améliorer

L’affluence demeure trop forte sur 9 lignes, où le nombre d’élèves dépasse les places de 20 % au plus. Les associations font deux voyages successifs en attendant d’autres véhicules, prévus en février 2026.

## La participation des familles

Elle est plafonnée à 50 MAD par mois. Aucun élève n’est privé de transport faute de pouvoir payer.`,
    },
  },
  {
    category: 'K13',
    documentDate: '2026-03-09',
    subjects: ['roads'],
    office: { ar: 'مصلحة الصفقات', fr: 'Service des marchés' },
    title: {
      ar: 'نتائج طلب العروض رقم 04/2026 المتعلق بالمسالك القروية',
      fr: 'Résultat de l’appel d’offres n° 04/2026 sur les pistes rurales',
    },
    summary: {
      ar: 'أسماء الحصص ومبالغها بعد فتح الأظرفة لتهيئة 38 كلم من المسالك في ثلاث جماعات.',
      fr: 'Les lots et leurs montants après l’ouverture des plis pour aménager 38 km de pistes dans trois communes.',
    },
    body: {
      ar: `فُتحت أظرفة طلب العروض المفتوح رقم 04/2026 في جلسة عمومية يوم 18 فبراير 2026. ويتعلق بتهيئة 38 كلم من المسالك القروية موزعة على ثلاث حصص.

## النتيجة حسب الحصص

| الحصة | الطول بالكيلومتر | المتنافسون | مبلغ الصفقة بالدرهم |
| --- | --- | --- | --- |
| الحصة 1: مسلك الجبل | 14 | 6 | 5.124.600 |
| الحصة 2: مسلك الواحة | 15 | 4 | 4.870.200 |
| الحصة 3: مسلك السهل | 9 | 7 | 2.318.400 |
| المجموع | 38 | 17 | 12.313.200 |

وقد اختارت اللجنة العرض الأقل ثمنا من بين العروض المطابقة لدفتر التحملات. وأُقصي عرضان لعدم تقديم شهادة التأهيل والتصنيف المطلوبة.

## الآجال

تنطلق الأشغال في أبريل 2026 وتستغرق 8 أشهر. وستُركب لوحة في بداية كل ورش تبين مبلغ الصفقة واسم المقاولة ومكتب المراقبة.

## للمتنافسين

يمكن لكل متنافس لم يُقبل عرضه أن يطلب كتابة أسباب إقصائه. ويُنشر محضر اللجنة في [بوابة الصفقات العمومية](https://www.marchespublics.gov.ma).

## لسكان الدواوير المعنية

سيظل المرور ممكنا أثناء الأشغال، وستُعلن أيام الإغلاق المؤقت قبل 3 أيام على الأقل.`,
      fr: `Les plis de l’appel d’offres ouvert n° 04/2026 ont été ouverts en séance publique le 18 février 2026. Il porte sur l’aménagement de 38 km de pistes rurales, en trois lots.

## Le résultat par lot

| Lot | Longueur en km | Concurrents | Montant du marché en MAD |
| --- | --- | --- | --- |
| Lot 1 : piste de la montagne | 14 | 6 | 5 124 600 |
| Lot 2 : piste de l’oasis | 15 | 4 | 4 870 200 |
| Lot 3 : piste de la plaine | 9 | 7 | 2 318 400 |
| Total | 38 | 17 | 12 313 200 |

La commission a retenu l’offre la moins chère parmi celles qui respectaient le cahier des charges. Deux offres ont été écartées faute du certificat de qualification et de classification demandé.

## Le calendrier

Les travaux commencent en avril 2026 et durent 8 mois. À l’entrée de chaque chantier, un panneau indiquera le montant du marché, l’entreprise et le bureau de contrôle.

## Aux concurrents

Tout concurrent écarté peut demander par écrit les raisons de cette décision. Le procès-verbal de la commission paraît sur le [portail des marchés publics](https://www.marchespublics.gov.ma).

## Aux habitants des douars concernés

Le passage restera possible pendant les travaux ; les jours de fermeture seront annoncés au moins 3 jours à l’avance.`,
    },
  },
  {
    category: 'K17',
    documentDate: '2026-02-16',
    subjects: ['water'],
    office: { ar: 'مصلحة البيئة والماء', fr: 'Service de l’environnement et de l’eau' },
    title: {
      ar: 'جرد الخطارات ونقط الماء بالإقليم',
      fr: 'Inventaire des khettaras et des points d’eau de la province',
    },
    summary: {
      ar: 'نتائج جرد ميداني أُنجز سنة 2025: كم خطارة ما زالت جارية، وأين تتركز الحاجة إلى الترميم.',
      fr: 'Les résultats d’un relevé de terrain mené en 2025 : combien de khettaras coulent encore et où les travaux pressent.',
    },
    body: {
      ar: `زارت فرق الإقليم والجماعات بين مارس ونونبر 2025 كل الخطارات المعروفة والآبار الجماعية. وهذا أول جرد شامل منذ عشر سنوات.

## الخلاصة بالأرقام

| نوع نقطة الماء | العدد | تعمل | تحتاج إلى ترميم |
| --- | --- | --- | --- |
| خطارات | 96 | 41 | 55 |
| آبار جماعية مجهزة | 212 | 187 | 25 |
| عيون | 58 | 39 | 19 |
| المجموع | 366 | 267 | 99 |

## ما لاحظته الفرق

- انخفض صبيب أغلب الخطارات الجارية إلى أقل من النصف مقارنة بسنة 2015؛
- انهارت سراديب 18 خطارة كليا، وأصبح ترميمها أكثر كلفة من حفر بئر؛
- تتولى جمعيات مستعملي المياه الصيانة في 29 خطارة، وهي الأحسن حالا.

## كيف تُستعمل هذه المعطيات

اعتمد مجلس الإقليم على الجرد لاختيار 7 خطارات سيشملها الترميم سنة 2026، حسب عدد الأسر المستفيدة وكلفة المتر الواحد ومدى التزام السكان بالصيانة.

## المنهجية

قيس الصبيب مرتين، في الربيع والخريف. ولم تُحتسب الآبار الخاصة. ويمكن طلب الملف المفصل بالإحداثيات لدى المصلحة، مع العلم أن بعض المواقع حُجبت بطلب من الجماعات السلالية.`,
      fr: `De mars à novembre 2025, les équipes de la province et des communes ont visité toutes les khettaras connues et les puits collectifs. C’est le premier inventaire complet depuis dix ans.

## Le résultat en chiffres

| Point d’eau | Nombre | En service | À restaurer |
| --- | --- | --- | --- |
| Khettaras | 96 | 41 | 55 |
| Puits collectifs équipés | 212 | 187 | 25 |
| Sources | 58 | 39 | 19 |
| Total | 366 | 267 | 99 |

## Ce que les équipes ont constaté

- le débit de la plupart des khettaras encore vives est tombé à moins de la moitié de celui de 2015 ;
- les galeries de 18 khettaras se sont effondrées : les rétablir coûterait plus cher qu’un puits ;
- des associations d’usagers de l’eau entretiennent 29 khettaras, les mieux conservées.

## À quoi servent ces données

Le conseil de la province s’en est servi pour choisir les 7 khettaras à restaurer en 2026, selon le nombre de familles concernées, le coût du mètre et l’engagement des habitants à les entretenir.

## La méthode

Le débit a été mesuré deux fois, au printemps et à l’automne. Les puits privés ne sont pas comptés. Le fichier détaillé avec les coordonnées peut être demandé au service ; certains lieux y sont masqués à la demande des collectivités soulaliyates.`,
    },
  },
  {
    category: 'K09',
    documentDate: '2024-10-14',
    subjects: ['roads'],
    office: { ar: 'حظيرة الآليات الإقليمية', fr: 'Parc provincial d’engins' },
    title: {
      ar: 'طلب تدخل آليات الإقليم: المسطرة والوثائق',
      fr: 'Demander l’intervention des engins de la province',
    },
    summary: {
      ar: 'كيف تطلب جماعة أو جمعية تدخل جرافة أو شاحنة صهريجية أو كاسحة ثلوج، وفي أي أجل.',
      fr: 'Comment une commune ou une association demande une niveleuse, un camion-citerne ou un chasse-neige, et dans quel délai.',
    },
    body: {
      ar: `تتوفر حظيرة الإقليم على آليات توضع رهن إشارة الجماعات والجمعيات للأشغال ذات المنفعة العامة. ولا تُعار الآليات للأشغال الخاصة.

## الآليات المتوفرة

| الآلية | العدد | أمثلة عن الاستعمال |
| --- | --- | --- |
| ممهدة طرق | 3 | صيانة المسالك بعد الأمطار |
| جرافة | 4 | إزالة الأوحال والأحجار |
| شاحنة صهريجية | 6 | تزويد الدواوير بالماء زمن الخصاص |
| كاسحة ثلوج | 2 | فتح الطرق الجبلية |

## الوثائق

- طلب موقع من رئيس الجماعة أو رئيس الجمعية؛
- وصف للأشغال ومكانها ومدتها المتوقعة؛
- بالنسبة إلى الجمعيات: نسخة من وصل الإيداع النهائي.

## الآجال والكلفة

يُدرس الطلب داخل 7 أيام. وفي حالة الاستعجال، كانقطاع طريق أو خصاص في الماء، يُتدخل داخل 24 ساعة بعد اتصال هاتفي من الجماعة يعقبه طلب مكتوب. والخدمة مجانية، غير أن الجماعة الطالبة تتحمل الوقود إذا تجاوزت الأشغال 5 أيام.

## الأولوية

عند تعدد الطلبات، تُقدم حالات الاستعجال، ثم المسالك المؤدية إلى المدارس والمراكز الصحية، ثم باقي الأشغال حسب تاريخ تسجيل الطلب.`,
      fr: `Le parc de la province met des engins à la disposition des communes et des associations pour des travaux d’intérêt général. Les engins ne sont pas prêtés pour des travaux privés.

## Les engins disponibles

| Engin | Nombre | Exemples d’usage |
| --- | --- | --- |
| Niveleuse | 3 | Remettre une piste en état après les pluies |
| Chargeuse | 4 | Enlever la boue et les pierres |
| Camion-citerne | 6 | Ravitailler les douars en eau en période de manque |
| Chasse-neige | 2 | Rouvrir les routes de montagne |

## Les pièces

- une demande signée du président de la commune ou de l’association ;
- la description des travaux, leur lieu et leur durée probable ;
- pour une association : la copie du récépissé définitif.

## Les délais et le coût

La demande est étudiée dans les 7 jours. En cas d’urgence, route coupée ou manque d’eau, l’intervention a lieu dans les 24 heures, sur appel de la commune confirmé par écrit. Le service est gratuit ; la commune demandeuse prend toutefois le carburant à sa charge si les travaux dépassent 5 jours.

## Les priorités

Lorsque plusieurs demandes se présentent, les urgences passent d’abord, puis les pistes qui mènent aux écoles et aux centres de santé, puis les autres travaux par ordre d’enregistrement.`,
    },
  },
  {
    category: 'K06',
    documentDate: '2025-07-21',
    subjects: ['social'],
    table: tinghirGrants,
    office: { ar: 'مصلحة العمل الاجتماعي والجمعيات', fr: 'Service de l’action sociale et des associations' },
    title: {
      ar: 'الإعانات الممنوحة للجمعيات برسم سنة 2025',
      fr: 'Les subventions accordées aux associations en 2025',
    },
    summary: {
      ar: 'لائحة الإعانات حسب مجال النشاط، مع التذكير بمعايير الانتقاء وبواجب تقديم الحساب.',
      fr: 'Les subventions par domaine, les critères de choix et l’obligation de rendre compte.',
    },
    body: {
      ar: `توصل الإقليم بما مجموعه 87 طلبا بعد الإعلان المنشور في فبراير 2025، وحظي 34 منها بالقبول بعد دراسة لجنة مختلطة ومداولة المجلس في دورة يونيو.

## التوزيع حسب المجال

| المجال | عدد الجمعيات | المبلغ سنة 2024 بالدرهم | المبلغ سنة 2025 بالدرهم |
| --- | --- | --- | --- |
| تسيير النقل المدرسي | 11 | 1.900.000 | 2.200.000 |
| دور الطالبة ومحاربة الهدر المدرسي | 7 | 640.000 | 720.000 |
| الأشخاص في وضعية إعاقة | 5 | 310.000 | 400.000 |
| الماء والواحات | 6 | 280.000 | 350.000 |
| الثقافة والرياضة | 5 | 170.000 | 130.000 |
| المجموع | 34 | 3.300.000 | 3.800.000 |

## معايير الانتقاء

- الأثر المباشر على السكان وعدد المستفيدين؛
- قدرة الجمعية على التسيير وتجديد أجهزتها بانتظام؛
- مساهمة ذاتية لا تقل عن 10 في المائة؛
- تقديم حسابات السنة السابقة.

## بعد منح الإعانة

تُصرف الإعانة على دفعتين. وتقدم كل جمعية تقريرا أدبيا وماليا قبل 31 يناير 2026، وإلا حُرمت من الدعم في السنة الموالية. وتُنشر لائحة الجمعيات والإنجازات ضمن القوائم المالية للإقليم.`,
      fr: `Après l’avis paru en février 2025, la province a reçu 87 demandes. Après l’examen d’un comité mixte et la délibération du conseil à la session de juin, 34 ont été retenues.

## La répartition par domaine

| Domaine | Associations | Montant 2024 en MAD | Montant 2025 en MAD |
| --- | --- | --- | --- |
| Exploitation du transport scolaire | 11 | 1 900 000 | 2 200 000 |
| Foyers de jeunes filles et lutte contre l’abandon scolaire | 7 | 640 000 | 720 000 |
| Personnes en situation de handicap | 5 | 310 000 | 400 000 |
| Eau et oasis | 6 | 280 000 | 350 000 |
| Culture et sport | 5 | 170 000 | 130 000 |
| Total | 34 | 3 300 000 | 3 800 000 |

## Les critères

- l’effet direct sur les habitants et le nombre de bénéficiaires ;
- la capacité de gestion et le renouvellement régulier des organes ;
- un apport propre d’au moins 10 % ;
- la remise des comptes de l’année précédente.

## Après l’attribution

La subvention est versée en deux fois. Chaque association remet un rapport moral et financier avant le 31 janvier 2026 ; à défaut, elle n’est pas soutenue l’année suivante. La liste des associations et leurs réalisations figurent dans les états financiers de la province.`,
    },
  },
  {
    category: 'K08',
    documentDate: '2024-12-09',
    subjects: ['education'],
    office: { ar: 'مصلحة النقل المدرسي', fr: 'Service du transport scolaire' },
    title: {
      ar: 'دليل الجمعيات المسيرة لحافلات النقل المدرسي',
      fr: 'Guide des associations qui exploitent les autocars scolaires',
    },
    summary: {
      ar: 'قواعد السلامة والصيانة والمحاسبة التي تطبقها الجمعيات ويراقبها موظفو الإقليم.',
      fr: 'Les règles de sécurité, d’entretien et de comptabilité appliquées par les associations et contrôlées par les agents.',
    },
    body: {
      ar: `هذا الدليل مرجع مشترك بين موظفي الإقليم والجمعيات. وهو مكتوب بلغة بسيطة لكي يستعمله السائق والمرافقة وأمين المال على السواء.

## قبل كل رحلة

- فحص العجلات والفرامل والأضواء؛
- التأكد من وجود علبة الإسعافات ومطفأة صالحة؛
- عدم تجاوز عدد المقاعد المرخص به؛
- حضور مرافق أو مرافقة مع تلاميذ الابتدائي.

## الصيانة

| العملية | الدورية | من يثبتها |
| --- | --- | --- |
| تغيير الزيت والمصفاة | كل 10.000 كلم | فاتورة الميكانيكي |
| مراقبة الفرامل | كل 3 أشهر | دفتر الصيانة |
| الفحص التقني | كل 6 أشهر | شهادة المركز المعتمد |
| تجديد التأمين | كل سنة | عقد التأمين |

## المحاسبة

تمسك الجمعية سجلا واحدا للمداخيل والمصاريف، وتسلم وصلا عن كل مساهمة. وتُرسل إلى الإقليم كل ثلاثة أشهر كشفا موجزا، وتحتفظ بالوثائق المثبتة مدة 5 سنوات.

## في حالة حادث

يُؤمَّن الركاب أولا ويُتصل بالإسعاف، ثم تُخبر السلطة المحلية ومصلحة النقل المدرسي في اليوم نفسه. ويُحرر تقرير داخل 48 ساعة وفق النموذج الملحق بالدليل.

## المراقبة

تزور المصلحة كل جمعية مرتين في السنة على الأقل، وتُسلم لها ملاحظات مكتوبة وأجلا لتدارك النقص.`,
      fr: `Ce guide est la référence commune des agents de la province et des associations. Il est écrit simplement, pour le chauffeur, l’accompagnatrice et le trésorier.

## Avant chaque trajet

- vérifier les pneus, les freins et les feux ;
- s’assurer que la trousse de secours et un extincteur en état sont à bord ;
- ne jamais dépasser le nombre de places autorisé ;
- prévoir un accompagnateur ou une accompagnatrice avec les élèves du primaire.

## L’entretien

| Opération | Fréquence | Preuve |
| --- | --- | --- |
| Vidange et filtre | Tous les 10 000 km | Facture du mécanicien |
| Contrôle des freins | Tous les 3 mois | Carnet d’entretien |
| Visite technique | Tous les 6 mois | Certificat du centre agréé |
| Renouvellement de l’assurance | Chaque année | Contrat d’assurance |

## Les comptes

L’association tient un seul registre de recettes et de dépenses et remet un reçu pour chaque participation. Elle envoie chaque trimestre un état sommaire à la province et garde les justificatifs pendant 5 ans.

## En cas d’accident

On met d’abord les passagers en sécurité et l’on appelle les secours ; l’autorité locale et le service du transport scolaire sont informés le jour même. Un rapport est rédigé dans les 48 heures, selon le modèle joint au guide.

## Le contrôle

Le service visite chaque association deux fois par an au moins. Il lui remet des observations écrites et un délai pour y remédier.`,
    },
  },
  {
    category: 'K10',
    documentDate: '2026-04-06',
    subjects: ['education'],
    office: { ar: 'مصلحة النقل المدرسي', fr: 'Service du transport scolaire' },
    title: {
      ar: 'ميثاق مستعملي النقل المدرسي',
      fr: 'La charte des usagers du transport scolaire',
    },
    summary: {
      ar: 'حقوق التلاميذ والأسر وواجباتهم، ومن يتلقى الشكايات وفي أي أجل يجيب عنها.',
      fr: 'Les droits et les devoirs des élèves et des familles, qui reçoit les réclamations et dans quel délai il répond.',
    },
    body: {
      ar: `أُعد هذا الميثاق مع جمعيات الآباء والجمعيات المسيرة بعد ثلاثة لقاءات حضرها 140 شخصا. وهو معلق في الحافلات بالعربية والأمازيغية والفرنسية.

## حقوق التلاميذ والأسر

- مقعد لكل تلميذ مسجل، وحافلة نظيفة وآمنة؛
- توقيت معلن ومحترم، وإخبار مسبق بكل تغيير؛
- معاملة لائقة من السائق والمرافق، دون تمييز؛
- مساهمة معروفة مسبقا، مع وصل عن كل أداء.

## الواجبات

- التسجيل قبل 15 شتنبر؛
- الحضور إلى نقطة الوقوف قبل الموعد بخمس دقائق؛
- احترام الزملاء والسائق والمحافظة على الحافلة؛
- إخبار الجمعية عند التوقف النهائي عن الاستعمال.

## تقديم الشكاية

| الجهة | مثال | أجل الجواب |
| --- | --- | --- |
| الجمعية المسيرة | تأخر متكرر | 5 أيام |
| مصلحة النقل المدرسي بالإقليم | اكتظاظ أو سلوك غير لائق | 15 يوما |
| رئيس مجلس الإقليم | عدم الجواب أو جواب غير مقنع | 30 يوما |

ويمكن كذلك استعمال البوابة الوطنية [chikaya.ma](https://www.chikaya.ma). وكل ما يمس سلامة التلاميذ يُعالج في اليوم نفسه.

## التقييم

يُستجوب 300 من الآباء والتلاميذ كل سنة في شهر ماي حول جودة الخدمة، وتُنشر النتائج هنا.`,
      fr: `Cette charte a été préparée avec les associations de parents et les associations exploitantes, au cours de trois rencontres qui ont réuni 140 personnes. Elle est affichée dans les autocars en arabe, en amazighe et en français.

## Les droits des élèves et des familles

- une place pour chaque élève inscrit, dans un véhicule propre et sûr ;
- un horaire annoncé et respecté, et un avis avant tout changement ;
- un accueil correct du chauffeur et de l’accompagnateur, sans discrimination ;
- une participation connue d’avance, avec un reçu à chaque paiement.

## Les devoirs

- s’inscrire avant le 15 septembre ;
- être au point d’arrêt cinq minutes avant l’heure ;
- respecter ses camarades et le chauffeur, prendre soin du véhicule ;
- prévenir l’association lorsqu’on cesse d’utiliser le service.

## Réclamer

| À qui | Exemple | Délai de réponse |
| --- | --- | --- |
| L’association exploitante | Retards répétés | 5 jours |
| Le service du transport scolaire de la province | Affluence ou comportement déplacé | 15 jours |
| Le président du conseil de la province | Absence de réponse ou réponse insuffisante | 30 jours |

Le portail national [chikaya.ma](https://www.chikaya.ma) peut aussi être utilisé. Tout ce qui touche à la sécurité des élèves est traité le jour même.

## L’évaluation

Chaque année en mai, 300 parents et élèves donnent leur avis sur la qualité du service ; les résultats paraissent ici.`,
    },
  },
  {
    category: 'K14',
    documentDate: '2025-11-10',
    subjects: ['staff'],
    office: { ar: 'مصلحة الموارد البشرية', fr: 'Service des ressources humaines' },
    title: {
      ar: 'امتحان الكفاءة المهنية لولوج درجات أعلى',
      fr: 'Examen d’aptitude professionnelle pour l’accès à un grade supérieur',
    },
    summary: {
      ar: 'الدرجات المتبارى بشأنها وتاريخ الاختبارات وموادها لفائدة موظفي إدارة الإقليم.',
      fr: 'Les grades ouverts, la date et les matières des épreuves, pour les agents de l’administration provinciale.',
    },
    body: {
      ar: `تنظم إدارة الإقليم امتحانات الكفاءة المهنية برسم سنة 2025 يوم السبت 20 دجنبر 2025. وهي مفتوحة أمام الموظفين الذين يستوفون ست سنوات من الخدمة الفعلية في درجتهم إلى غاية 31 دجنبر 2025.

## الدرجات والمناصب

| الدرجة المطلوبة | المناصب | مادة الاختبار الكتابي |
| --- | --- | --- |
| تقني من الدرجة الثانية | 3 | موضوع في التخصص |
| محرر من الدرجة الثانية | 2 | تحرير إداري |
| مساعد تقني من الدرجة الثانية | 4 | أسئلة مهنية |
| مساعد إداري من الدرجة الثانية | 2 | أسئلة في التنظيم الإداري |
| المجموع | 11 |  |

## سير الامتحان

مدة الاختبار الكتابي 3 ساعات ومعامله 3، ويليه اختبار شفوي مدته 20 دقيقة ومعامله 2. وكل نقطة تقل عن 5 من 20 موجبة للرسوب.

## الترشيح

تُودع الطلبات لدى مصلحة الموارد البشرية قبل 28 نونبر 2025 على الساعة 16:30. ولا تُطلب أي وثيقة توجد أصلا في الملف الإداري للموظف.

## النتائج

تُعلن نتائج الكتابي في 9 يناير 2026 والنتائج النهائية قبل نهاية الشهر نفسه. ويحق لكل مترشح الاطلاع على نقطه بطلب مكتوب.`,
      fr: `L’administration de la province organise les examens d’aptitude professionnelle de l’année 2025 le samedi 20 décembre 2025. Ils sont ouverts aux agents qui comptent six ans de services effectifs dans leur grade au 31 décembre 2025.

## Les grades et les postes

| Grade demandé | Postes | Épreuve écrite |
| --- | --- | --- |
| Technicien de deuxième grade | 3 | Sujet de spécialité |
| Rédacteur de deuxième grade | 2 | Rédaction administrative |
| Adjoint technique de deuxième grade | 4 | Questions professionnelles |
| Adjoint administratif de deuxième grade | 2 | Questions d’organisation administrative |
| Total | 11 |  |

## Le déroulement

L’écrit dure 3 heures, coefficient 3 ; l’oral dure 20 minutes, coefficient 2. Toute note inférieure à 5 sur 20 est éliminatoire.

## La candidature

Les demandes sont déposées au service des ressources humaines avant le 28 novembre 2025 à 16 h 30. Aucune pièce déjà versée au dossier administratif de l’agent n’est demandée.

## Les résultats

Les résultats de l’écrit sont annoncés le 9 janvier 2026, les résultats définitifs avant la fin du même mois. Chaque candidat peut consulter ses notes sur demande écrite.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2026-07-01',
    subjects: ['safety'],
    office: { ar: 'مصلحة البيئة والماء', fr: 'Service de l’environnement et de l’eau' },
    title: {
      ar: 'بلاغ: الوقاية من حرائق الواحات خلال الصيف',
      fr: 'Communiqué : prévenir les incendies d’oasis pendant l’été',
    },
    summary: {
      ar: 'إرشادات عملية للفلاحين والزوار، وأرقام النجدة، وبرنامج تنقية أعشاش النخيل اليابسة.',
      fr: 'Les gestes à adopter par les agriculteurs et les visiteurs, les numéros de secours et le programme de nettoyage des palmeraies.',
    },
    body: {
      ar: `مع ارتفاع الحرارة، يذكر مجلس الإقليم بأن أغلب حرائق الواحات تبدأ بنار صغيرة أُشعلت للتنقية أو للطهي. ففي سنة 2025 سُجل 14 حريقا أتت على نحو 2.600 نخلة.

## ما يجب تجنبه

- إشعال النار داخل الواحة أو على بعد يقل عن 100 متر منها؛
- حرق الجريد والأعشاب اليابسة، خاصة عند هبوب الرياح؛
- رمي أعقاب السجائر والزجاج؛
- إغلاق الممرات المؤدية إلى نقط الماء.

## برنامج التنقية

| الفترة | المجال | المساحة بالهكتار |
| --- | --- | --- |
| من 6 إلى 17 يوليوز | واحات تودغى | 45 |
| من 20 إلى 31 يوليوز | واحات دادس | 38 |
| من 3 إلى 13 غشت | واحات ألنيف | 22 |
| المجموع |  | 105 |

توفر الجمعيات اليد العاملة، ويتكفل الإقليم بنقل المخلفات إلى مواقع التسميد.

## عند نشوب حريق

اتصلوا فورا بالوقاية المدنية على الرقم 15، أو بالدرك الملكي على الرقم 177 خارج المدن. حددوا المكان بدقة، وأبعدوا الأطفال، ولا تغامروا بالدخول إلى الدخان.

## التطوع

يمكن للشباب الراغبين في المشاركة في دوريات اليقظة التسجيل لدى جماعتهم. ويُشترط بلوغ 18 سنة وحضور حصة تكوينية من 3 ساعات.`,
      fr: `Avec la chaleur, le conseil de la province rappelle que la plupart des incendies d’oasis partent d’un petit feu allumé pour nettoyer ou pour cuisiner. En 2025, 14 incendies ont détruit environ 2 600 palmiers.

## Ce qu’il faut éviter

- allumer un feu dans l’oasis ou à moins de 100 mètres ;
- brûler les palmes et les herbes sèches, surtout par grand vent ;
- jeter des mégots ou du verre ;
- barrer les passages qui mènent aux points d’eau.

## Le programme de nettoyage

| Période | Secteur | Surface en hectares |
| --- | --- | --- |
| Du 6 au 17 juillet | Oasis du Todgha | 45 |
| Du 20 au 31 juillet | Oasis du Dadès | 38 |
| Du 3 au 13 août | Oasis d’Alnif | 22 |
| Total |  | 105 |

Les associations fournissent la main-d’œuvre ; la province transporte les déchets verts vers les sites de compostage.

## En cas d’incendie

Appelez aussitôt la protection civile au 15, ou la gendarmerie royale au 177 hors des villes. Indiquez le lieu avec précision, éloignez les enfants et n’entrez pas dans la fumée.

## Se porter volontaire

Les jeunes qui souhaitent participer aux rondes de veille s’inscrivent auprès de leur commune. Il faut avoir 18 ans et suivre une formation de 3 heures.`,
    },
  },
  {
    category: 'K07',
    documentDate: '2025-01-20',
    subjects: ['council'],
    office: { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
    title: {
      ar: 'اللجان الدائمة لمجلس الإقليم واختصاصاتها',
      fr: 'Les commissions permanentes du conseil de la province',
    },
    summary: {
      ar: 'خمس لجان تحضر أشغال المجلس: مجال كل لجنة، ووتيرة اجتماعاتها، وكيف يمكن لجمعية أن تُسمع صوتها.',
      fr: 'Cinq commissions préparent les travaux du conseil : leur domaine, leur rythme, et comment une association peut être entendue.',
    },
    body: {
      ar: `تدرس اللجان الدائمة القضايا قبل عرضها على المجلس، وتُعد بشأنها تقارير تُوزع على الأعضاء. وقد جُدد تأليفها في دورة يناير 2025.

## اللجان الخمس

| اللجنة | مجالها | عدد الأعضاء |
| --- | --- | --- |
| الميزانية والشؤون المالية والبرمجة | الميزانية والممتلكات والاتفاقيات | 5 |
| التنمية القروية والتجهيز | المسالك والمنشآت والآليات | 5 |
| الشؤون الاجتماعية | النقل المدرسي والصحة والإعاقة | 4 |
| البيئة والماء | الواحات والخطارات والنفايات | 4 |
| الثقافة والرياضة والشباب | التظاهرات والمكتبات والملاعب | 3 |
| المجموع |  | 21 |

## سير العمل

تجتمع كل لجنة مرة قبل كل دورة عادية على الأقل، وجلساتها غير عمومية. ويُسير كل لجنة رئيس ونائب له ينتخبهما المجلس. وتُخصص رئاسة إحدى اللجان للمعارضة.

## الاستماع إلى الجمعيات

يمكن للجنة أن تدعو جمعية أو خبيرا أو موظفا للاستشارة. وعلى الجمعية الراغبة في ذلك أن توجه إلى رئيس المجلس رسالة تبين الموضوع ومبررات الطلب، قبل انعقاد اجتماع اللجنة بعشرة أيام.

## الاتصال

تستقبل كتابة المجلس العموم بالمكتب رقم 12 من الاثنين إلى الجمعة، خلال أوقات العمل.`,
      fr: `Les commissions permanentes étudient les affaires avant qu’elles soient soumises au conseil et en font rapport aux membres. Leur composition a été renouvelée à la session de janvier 2025.

## Les cinq commissions

| Commission | Domaine | Membres |
| --- | --- | --- |
| Budget, affaires financières et programmation | Budget, patrimoine, conventions | 5 |
| Développement rural et équipement | Pistes, ouvrages, engins | 5 |
| Affaires sociales | Transport scolaire, santé, handicap | 4 |
| Environnement et eau | Oasis, khettaras, déchets | 4 |
| Culture, sport et jeunesse | Manifestations, bibliothèques, terrains | 3 |
| Total |  | 21 |

## Leur travail

Chaque commission se réunit au moins une fois avant chaque session ordinaire ; ses séances ne sont pas publiques. Elle est conduite par un président et un vice-président élus par le conseil. La présidence d’une commission revient à l’opposition.

## Entendre les associations

Une commission peut inviter une association, un expert ou un agent à titre consultatif. L’association qui le souhaite écrit au président du conseil dix jours avant la réunion, en indiquant le sujet et ses raisons.

## Contact

Le secrétariat du conseil reçoit le public au bureau n° 12, du lundi au vendredi, pendant les heures de travail.`,
    },
  },
];
