import type { DemonstrationPublication } from './demonstration-publication.ts';
import { ourikaProcedures } from './tables.ts';

/** What the demonstration site of the rural commune of Ourika, at the foot of the High Atlas, publishes. */
export const ourika: readonly DemonstrationPublication[] = [
  {
    category: 'K16',
    documentDate: '2025-08-18',
    subjects: ['safety'],
    office: { ar: 'خلية اليقظة وتدبير المخاطر', fr: 'Cellule de veille et de gestion des risques' },
    title: {
      ar: 'بلاغ: ماذا تفعلون عند سماع إنذار فيضان الوادي',
      fr: 'Communiqué : que faire quand sonne l’alerte de crue',
    },
    summary: {
      ar: 'دلالة إشارات الإنذار الثلاث، وأماكن الاحتماء، وما يجب على السكان وأصحاب المقاهي والزوار القيام به.',
      fr: 'Le sens des trois signaux, les lieux de refuge et la conduite à tenir pour habitants, cafetiers et visiteurs.',
    },
    body: {
      ar: `قد تتحول عاصفة رعدية في أعالي الجبل إلى سيل يصل إلى مركز الجماعة في أقل من ساعة، والسماء فوقكم صافية. وأخطر الأشهر غشت وشتنبر. لذلك تُذكر الجماعة بنظام الإنذار المعمول به مع السلطة المحلية والوقاية المدنية ووكالة الحوض المائي.

## الإشارات

| الإشارة | معناها | ما يجب فعله |
| --- | --- | --- |
| راية صفراء | عاصفة متوقعة | تجنب ضفة الوادي ومتابعة الأخبار |
| صفارة متقطعة | ارتفاع منسوب الماء في العالية | مغادرة الضفة وإخلاء المقاهي |
| صفارة متواصلة | سيل قادم | الصعود فورا إلى مكان مرتفع |

## أين تحتمون

- المدرسة الجماعاتية ودار الشباب في المركز؛
- الساحات المرتفعة المعلمة بلوحات خضراء على طول الطريق، وعددها 14؛
- الطابق الثاني من أي بناية صلبة بعيدة عن المجرى، عند الضرورة.

## ما يجب تجنبه

- عبور الوادي أو القناطر المغمورة، ولو لبضعة أمتار؛
- الرجوع إلى السيارة أو الأمتعة؛
- الوقوف لتصوير السيل.

## أصحاب المقاهي والمآوي

كل صاحب محل مسؤول عن إخراج زبنائه عند الإشارة الثانية. وتُنظم له الجماعة تدريبا مرتين في السنة، وتسلمه لوحة إرشادات بثلاث لغات.

## تمرين عام

يُجرى تمرين يوم الأربعاء 27 غشت 2025 على الساعة 10:30. ستُسمع الصفارات دون خطر. ونرجو من الجميع المشاركة، لأن التمرين هو ما ينقذ عند الجد. وأرقام النجدة: 15 للوقاية المدنية، و177 للدرك الملكي.`,
      fr: `Un orage en haute montagne peut devenir une crue qui atteint le centre de la commune en moins d’une heure, sous un ciel clair. Août et septembre sont les mois les plus dangereux. La commune rappelle donc le dispositif d’alerte établi avec l’autorité locale, la protection civile et l’agence du bassin hydraulique.

## Les signaux

| Signal | Sens | Que faire |
| --- | --- | --- |
| Drapeau jaune | Orage prévu | Éviter la rive et suivre les nouvelles |
| Sirène intermittente | L’eau monte en amont | Quitter la rive, évacuer les cafés |
| Sirène continue | La crue arrive | Monter aussitôt en hauteur |

## Où se mettre à l’abri

- à l’école communautaire et à la maison des jeunes, au centre ;
- sur les terre-pleins signalés par un panneau vert le long de la route : il y en a 14 ;
- à défaut, au deuxième niveau d’un bâtiment solide, loin du lit.

## Ce qu’il ne faut pas faire

- traverser l’oued ou un pont submergé, même sur quelques mètres ;
- retourner à la voiture ou aux bagages ;
- s’arrêter pour filmer la crue.

## Cafés et gîtes

Chaque exploitant fait sortir ses clients au deuxième signal. La commune le forme deux fois par an et lui remet un panneau de consignes en trois langues.

## Un exercice général

Il a lieu le mercredi 27 août 2025 à 10 h 30. Les sirènes sonneront sans danger. Participez : c’est l’exercice qui sauve le jour venu. Numéros de secours : 15 pour la protection civile, 177 pour la gendarmerie royale.`,
    },
  },
  {
    category: 'K06',
    documentDate: '2026-02-02',
    subjects: ['budget'],
    office: { ar: 'وكالة المداخيل', fr: 'Régie des recettes' },
    title: {
      ar: 'مداخيل السوق والمواقف والأملاك سنة 2025',
      fr: 'Souk, parkings et domaine : les recettes propres de 2025',
    },
    summary: {
      ar: 'ارتفعت المداخيل الذاتية بنسبة 24 في المائة بعد تنظيم مواقف السيارات. من أين أتت وفيم صُرفت.',
      fr: 'Les recettes propres ont augmenté de 24 % depuis que les parkings sont organisés : leur origine et leur emploi.',
    },
    body: {
      ar: `تنشر الجماعة كل سنة حصيلة ما تستخلصه بنفسها. وقد بلغ المجموع **3.350.000 درهم** سنة 2025، مقابل 2.700.000 درهم سنة 2024.

## المداخيل

| المورد | سنة 2024 بالدرهم | سنة 2025 بالدرهم |
| --- | --- | --- |
| السوق الأسبوعي | 1.240.000 | 1.310.000 |
| مواقف السيارات | 860.000 | 1.420.000 |
| احتلال الملك الجماعي | 410.000 | 455.000 |
| المجزرة | 190.000 | 165.000 |
| المجموع | 2.700.000 | 3.350.000 |

## لماذا ارتفعت مداخيل المواقف

كانت خمس ساحات تُستعمل مواقف دون تنظيم ولا إتاوة. وقد أُسندت في مارس 2025 بعد منافسة مفتوحة إلى تعاونيتين تشغلان 38 شابا، وتؤديان إتاوة شهرية ثابتة.

## لماذا انخفضت مداخيل المجزرة

أُغلقت المجزرة شهرين لإصلاح شبكة الماء وغرفة التبريد. وقد استعادت نشاطها في أكتوبر.

## فيم صُرفت الزيادة

- 280.000 درهم لجمع النفايات أيام السبت والأحد؛
- 210.000 درهم لثماني وحدات من المرافق الصحية العمومية؛
- 160.000 درهم لصيانة صفارات الإنذار ولوحات الإرشاد.

وهذه المصاريف الثلاثة تستغرق الزيادة كلها، أي 650.000 درهم.

## الباقي استخلاصه

ما زال في ذمة المكترين 92.000 درهم. وقد وُجهت إنذارات إلى 11 منهم، ومُنح أربعة أقساطا على ستة أشهر.`,
      fr: `Chaque année, la commune publie le bilan de ce qu’elle perçoit elle-même. Le total atteint **3 350 000 MAD** en 2025, contre 2 700 000 MAD en 2024.

## Les recettes

| Ressource | Année 2024 en MAD | Année 2025 en MAD |
| --- | --- | --- |
| Souk hebdomadaire | 1 240 000 | 1 310 000 |
| Parkings | 860 000 | 1 420 000 |
| Occupation du domaine communal | 410 000 | 455 000 |
| Abattoir | 190 000 | 165 000 |
| Total | 2 700 000 | 3 350 000 |

## Pourquoi les parkings rapportent plus

Cinq terrains servaient de parkings sans organisation ni redevance. En mars 2025, après une mise en concurrence ouverte, ils ont été confiés à deux coopératives qui font travailler 38 jeunes et versent une redevance mensuelle fixe.

## Pourquoi l’abattoir rapporte moins

Il a été fermé deux mois pour refaire le réseau d’eau et la chambre froide. Il a rouvert en octobre.

## L’emploi du surplus

- 280 000 MAD pour ramasser les déchets le samedi et le dimanche ;
- 210 000 MAD pour huit blocs de toilettes publiques ;
- 160 000 MAD pour entretenir les sirènes et les panneaux de consignes.

Ces trois dépenses emploient tout le surplus, soit 650 000 MAD.

## Ce qui reste à percevoir

Des locataires doivent encore 92 000 MAD. Onze ont été avertis, et quatre paieront en six mois.`,
    },
  },
  {
    category: 'K02',
    documentDate: '2025-06-16',
    subjects: ['safety'],
    office: { ar: 'مكتب الشرطة الإدارية الجماعية', fr: 'Bureau de la police administrative communale' },
    title: {
      ar: 'قرار بشأن منع إقامة الكراسي والخيام في مجرى الوادي',
      fr: 'Arrêté interdisant sièges et tentes dans le lit de l’oued',
    },
    summary: {
      ar: 'المناطق الممنوعة والمناطق المنظمة، والفترة، والعقوبات، والبدائل المقترحة على أصحاب المقاهي.',
      fr: 'Zones interdites et zones réglementées, période, sanctions et solutions proposées aux cafetiers.',
    },
    body: {
      ar: `اتُخذ هذا القرار حفاظا على سلامة المواطنين، في إطار الشرطة الإدارية الجماعية، وبتنسيق مع السلطة المحلية ووكالة الحوض المائي المكلفة بالملك العمومي المائي. ويسري من فاتح يوليوز 2025.

## المناطق

| المنطقة | المسافة من الماء | القاعدة |
| --- | --- | --- |
| الحمراء | أقل من 10 أمتار | منع تام طيلة السنة |
| البرتقالية | من 10 إلى 25 مترا | تجهيزات خفيفة من أكتوبر إلى يونيو |
| الخضراء | أكثر من 25 مترا | مسموح بها برخصة |

وقد وُضعت 70 علامة على الصخور تبين هذه الحدود.

## ما يُمنع

- نصب الخيام والمظلات الثابتة والجسور الخشبية في المجرى؛
- تحويل الماء أو بناء حواجز من الحجارة لإحداث مسابح؛
- وقوف السيارات وغسلها داخل المجرى؛
- رمي الأزبال والزيوت ومياه المطابخ.

## البدائل

هيأت الجماعة فضاءين مشجرين فوق مستوى الفيضان يتسعان لأربعمائة جالس، يُوزعان بالتناوب على 26 مقهى كانت تشتغل في المنطقة الحمراء. ولا يُؤدى عنهما أي واجب خلال السنة الأولى.

## المراقبة

تمر لجنة مختلطة ثلاث مرات في الأسبوع صيفا. ويُمنح المخالف ساعتين لإخلاء المكان، ثم تُرفع التجهيزات على نفقته. وعند صدور نشرة إنذارية يكون الإخلاء فوريا.

## قبل القرار

نوقش المشروع مع أصحاب المقاهي في ثلاثة لقاءات. وبناء على طلبهم، مُددت الفترة المسموح بها في المنطقة البرتقالية إلى نهاية يونيو بدل ماي.`,
      fr: `Cet arrêté protège les personnes. Il est pris au titre de la police administrative communale, en coordination avec l’autorité locale et l’agence du bassin, chargée du domaine public hydraulique. Il s’applique à partir du 1er juillet 2025.

## Les zones

| Zone | Distance de l’eau | Règle |
| --- | --- | --- |
| Rouge | Moins de 10 mètres | Interdiction totale toute l’année |
| Orange | De 10 à 25 mètres | Mobilier léger d’octobre à juin |
| Verte | Plus de 25 mètres | Possible avec autorisation |

Soixante-dix marques peintes sur les rochers montrent ces limites.

## Ce qui est interdit

- dresser tentes, abris fixes ou passerelles de bois dans le lit ;
- détourner l’eau ou bâtir des barrages de pierres pour faire des bassins ;
- garer ou laver des voitures dans le lit ;
- jeter des ordures, des huiles ou des eaux de cuisine.

## Les solutions de remplacement

La commune a aménagé, au-dessus du niveau des crues, deux lieux ombragés de quatre cents places. Ils sont partagés à tour de rôle entre les 26 cafés qui travaillaient en zone rouge, sans redevance la première année.

## Le contrôle

L’été, une commission mixte passe trois fois par semaine. Le contrevenant a deux heures pour libérer le lieu ; le matériel est ensuite enlevé à ses frais. En cas de bulletin d’alerte, l’évacuation est immédiate.

## Avant l’arrêté

Le projet a été discuté avec les cafetiers en trois rencontres. À leur demande, la période permise en zone orange a été prolongée jusqu’à la fin de juin, au lieu de mai.`,
    },
  },
  {
    category: 'K11',
    documentDate: '2024-05-20',
    subjects: ['planning'],
    table: ourikaProcedures,
    office: { ar: 'مكتب التعمير', fr: 'Bureau de l’urbanisme' },
    title: {
      ar: 'البناء في العالم القروي: الشروط والمساعدة المعمارية المجانية',
      fr: 'Construire en milieu rural : conditions et aide architecturale gratuite',
    },
    summary: {
      ar: 'متى تلزم الرخصة، وأين يُمنع البناء، وكيف تحصلون على تصميم نموذجي مقاوم للزلازل دون أداء.',
      fr: 'Quand un permis est nécessaire, où l’on ne bâtit pas, et comment obtenir sans frais un plan type parasismique.',
    },
    body: {
      ar: `كل بناء أو توسيع أو تعلية يحتاج إلى رخصة، ولو كان فوق أرض تملكونها. والغاية حمايتكم أولا: فالجماعة تقع في منطقة زلزالية ويخترقها واد سريع الفيضان.

## حسب المشروع

| المشروع | الرخصة | الأجل |
| --- | --- | --- |
| بناء مسكن أو تعليته | رخصة البناء | 30 يوما |
| إصلاح سقف أو واجهة | رخصة الإصلاح | 15 يوما |
| هدم | رخصة الهدم | 15 يوما |
| سكن المحل لأول مرة | رخصة السكن | 15 يوما |

## أين لا يُرخص

- داخل المجال المعرض للفيضان المبين في الخرائط؛
- على منحدر غير مستقر، حسب رأي المختبر؛
- على بعد أقل من 10 أمتار من ساقية رئيسية؛
- فوق أرض سلالية دون موافقة الجهة الوصية عليها.

## المساعدة المجانية

تستفيد الأسر ذات الدخل المحدود من تصميم نموذجي من بين ستة أعدها مهندسون معماريون، بالحجر أو بالطوب أو بالخرسانة، وكلها مطابقة لضابط البناء المضاد للزلازل. ويزور تقني الجماعة الورش ثلاث مرات دون أداء: عند الأساس، وعند الأعمدة، وعند السقف.

## الملف

شهادة الملكية أو ما يقوم مقامها، وتصميم الموقع، والتصميم المعماري. ويُودع كل ذلك عبر [rokhas.ma](https://www.rokhas.ma)، ويمكن لموظف المكتب مساعدتكم على الإيداع في عين المكان.

## إذا سكتت الإدارة أو رفضت

يكون الرفض معللا، ويُطعن فيه لدى رئيس المجلس ثم لدى العامل. أما رخص البناء فتدخل في الحالات التي يرتب فيها القانون رقم 55.19 أثرا على سكوت الإدارة؛ اسألوا المكتب عن كيفية إثباته.`,
      fr: `Toute construction, extension ou surélévation demande une autorisation, même sur un terrain qui vous appartient. C’est d’abord pour vous protéger : la commune est en zone sismique, et un oued aux crues rapides la traverse.

## Selon le projet

| Projet | Autorisation | Délai |
| --- | --- | --- |
| Bâtir ou surélever un logement | Permis de construire | 30 jours |
| Réparer un toit ou une façade | Permis de réparer | 15 jours |
| Démolir | Permis de démolir | 15 jours |
| Habiter pour la première fois | Permis d’habiter | 15 jours |

## Où l’on n’autorise pas

- dans la zone inondable portée sur les cartes ;
- sur une pente instable, de l’avis du laboratoire ;
- à moins de 10 mètres d’une séguia principale ;
- sur une terre soulaliyate, sans l’accord de l’autorité de tutelle.

## L’aide gratuite

Les familles à revenu modeste peuvent choisir l’un des six plans types dessinés par des architectes, en pierre, en terre ou en béton, tous conformes au règlement parasismique. Le technicien de la commune visite trois fois le chantier sans frais : aux fondations, aux poteaux, au toit.

## Le dossier

Il comprend le titre de propriété ou ce qui en tient lieu, le plan de situation et le plan d’architecte. Il est déposé sur [rokhas.ma](https://www.rokhas.ma) ; un agent du bureau peut vous aider sur place.

## Silence ou refus

Le refus est motivé ; il se conteste devant le président du conseil, puis devant le gouverneur. Les permis de construire sont parmi les actes pour lesquels la loi n° 55.19 donne un effet au silence de l’administration ; demandez au bureau comment le faire constater.`,
    },
  },
  {
    category: 'K09',
    documentDate: '2025-01-27',
    subjects: ['civil-status'],
    office: { ar: 'مكتب تصحيح الإمضاء', fr: 'Bureau des légalisations' },
    title: {
      ar: 'تصحيح الإمضاء ومطابقة النسخ: ما لم يعد يُطلب منكم',
      fr: 'Légalisations et copies conformes : ce qu’on ne doit plus vous demander',
    },
    summary: {
      ar: 'الخدمة وكيفية الحصول عليها، والحالات التي ألغى فيها القانون رقم 55.19 هذه الوثائق.',
      fr: 'Le service, la manière de l’obtenir, et les cas où la loi n° 55.19 a supprimé ces formalités.',
    },
    body: {
      ar: `ينجز المكتب نحو 31.000 عملية في السنة، ثلثها لم يعد ضروريا. ولذلك نذكركم، قبل أن تقفوا في الصف، بما يقوله القانون رقم 55.19 المتعلق بتبسيط المساطر والإجراءات الإدارية.

## ما لا يجوز للإدارة أن تطلبه

- تصحيح الإمضاء على طلب أو تصريح موجه إليها؛
- نسخة مطابقة للأصل، إلا مرة واحدة وبتعليل عند الشك في الوثيقة؛
- أكثر من نسخة واحدة من الملف؛
- وثيقة سبق أن أصدرتها إدارة أخرى ولا تتعلق بكم شخصيا.

## متى تظل الخدمة مفيدة

| الوثيقة | تصحيح الإمضاء | نسخة مطابقة |
| --- | --- | --- |
| وكالة | نعم | لا |
| عقد كراء أو بيع سيارة | نعم | لا |
| ملف لدى إدارة مغربية | لا | لا |
| ملف لدى جهة أجنبية أو خاصة | حسب طلبها | حسب طلبها |

## ما يجب إحضاره

البطاقة الوطنية للتعريف سارية الصلاحية، والوثيقة غير موقعة: فالتوقيع يتم أمام الموظف. ومن لا يستطيع التوقيع يضع بصمته بحضور شاهدين. ولا يُصحح إمضاء على ورقة فارغة أو وثيقة تخالف القانون.

## الأوقات والأجل

من الاثنين إلى الجمعة من 8:30 إلى 16:00، ويوم السوق ابتداء من 8:00. وتُسلم الوثيقة في الحين. ويتنقل الموظف إلى بيت المريض أو المسن داخل يومين، بطلب من أسرته.

## إذا طُلبت منكم وثيقة ملغاة

اطلبوا من الموظف أن يكتب طلبه، ثم أخبرونا أو راسلوا [chikaya.ma](https://www.chikaya.ma). والمساطر المعتمدة منشورة في [idarati.ma](https://www.idarati.ma).`,
      fr: `Le bureau effectue environ 31 000 opérations par an, dont un tiers n’est plus nécessaire. Avant de faire la queue, voici ce que dit la loi n° 55.19 sur la simplification des procédures et formalités administratives.

## Ce que l’administration ne peut plus exiger

- une signature légalisée sur une demande ou une déclaration qui lui est adressée ;
- une copie conforme, sauf une fois et en le motivant, si elle doute d’une pièce ;
- plus d’un exemplaire du dossier ;
- un document délivré par une autre administration et qui ne vous concerne pas personnellement.

## Quand le service reste utile

| Document | Légalisation | Copie conforme |
| --- | --- | --- |
| Procuration | Oui | Non |
| Bail ou vente d’un véhicule | Oui | Non |
| Dossier auprès d’une administration marocaine | Non | Non |
| Dossier auprès d’un organisme étranger ou privé | S’il le demande | S’il le demande |

## Ce qu’il faut apporter

La carte nationale d’identité en cours de validité, et le document non signé : on signe devant l’agent. Qui ne peut pas signer appose son empreinte devant deux témoins. On ne légalise ni une feuille blanche ni un document contraire à la loi.

## Horaires et délai

Du lundi au vendredi de 8 h 30 à 16 h 00, et dès 8 h 00 le jour du souk. Le document est rendu aussitôt. À la demande de la famille, l’agent se déplace dans les deux jours chez une personne malade ou âgée.

## Si l’on vous demande une pièce supprimée

Demandez à l’agent de l’écrire, puis prévenez-nous ou saisissez [chikaya.ma](https://www.chikaya.ma). Les procédures en vigueur sont publiées sur [idarati.ma](https://www.idarati.ma).`,
    },
  },
  {
    category: 'K10',
    documentDate: '2026-06-01',
    subjects: ['transport'],
    office: { ar: 'مكتب المرافق الجماعية', fr: 'Bureau des services communaux' },
    title: {
      ar: 'الوقوف في مواقف الوادي: حقوق السائق',
      fr: 'Se garer dans la vallée : les droits du conducteur',
    },
    summary: {
      ar: 'الثمن الوحيد المسموح به، والوصل الإلزامي، ومسؤولية الحارس، وكيف تسترجعون ما أُخذ منكم دون حق.',
      fr: 'Le seul tarif permis, le reçu obligatoire, la responsabilité du gardien et comment récupérer un trop-perçu.',
    },
    body: {
      ar: `مع بداية الموسم الصيفي، تُذكر الجماعة بالقواعد المكتوبة في عقود استغلال المواقف الخمسة. وهي معلقة عند مدخل كل موقف، بخط واضح وبثلاث لغات.

## الثمن

| المركبة | إلى 4 ساعات | اليوم كاملا |
| --- | --- | --- |
| دراجة نارية | درهمان | 4 دراهم |
| سيارة | 5 دراهم | 10 دراهم |
| حافلة صغيرة | 15 درهما | 25 درهما |
| حافلة كبيرة | 30 درهما | 50 درهما |

ولا يُزاد في الثمن أيام العطل والأعياد. والوقوف مجاني لسكان الجماعة الحاملين للشارة، وللأشخاص في وضعية إعاقة، ولسيارات الإسعاف والنقل المدرسي.

## حقوقكم

- وصل مطبوع عليه اسم الموقف والثمن والتاريخ؛
- حارس يحمل شارة ورقما؛
- حراسة فعلية: يتحمل المستغل ما يلحق السيارة من ضرر إذا ثبت إهماله؛
- الخروج بسرعة عند الإنذار بالفيضان، دون أداء.

خارج هذه المواقف الخمسة، لا يحق لأحد أن يطلب منكم مالا مقابل الوقوف.

## واجباتكم

احترام الأماكن المخصصة، وعدم سد ممرات الإغاثة، وعدم غسل السيارة أو ترك الأزبال.

## إذا أُخذ منكم أكثر

احتفظوا بالوصل، أو دونوا رقم الحارس والساعة. وقدموا شكايتكم في كشك الاستقبال بالمركز، أو عبر [chikaya.ma](https://www.chikaya.ma). ويُرد الفرق داخل 10 أيام. وتُفسخ عقدة المستغل بعد ثلاث شكايات ثابتة في الموسم الواحد.`,
      fr: `À l’ouverture de la saison, la commune rappelle les règles inscrites dans les contrats des cinq parkings. Elles sont affichées à chaque entrée, bien lisibles et en trois langues.

## Le tarif

| Véhicule | Jusqu’à 4 heures | La journée |
| --- | --- | --- |
| Motocycle | 2 MAD | 4 MAD |
| Voiture | 5 MAD | 10 MAD |
| Minibus | 15 MAD | 25 MAD |
| Autocar | 30 MAD | 50 MAD |

Le prix n’augmente ni pendant les vacances ni les jours de fête. Le stationnement est gratuit pour les habitants munis de la vignette, les personnes en situation de handicap, les ambulances et le transport scolaire.

## Vos droits

- un reçu imprimé avec le nom du parking, le prix et la date ;
- un gardien qui porte un badge et un numéro ;
- une garde réelle : l’exploitant répond des dommages dus à sa négligence ;
- une sortie rapide en cas d’alerte de crue, sans rien payer.

En dehors de ces cinq parkings, personne ne peut vous demander d’argent pour stationner.

## Vos devoirs

Respecter les places réservées, ne pas barrer les passages de secours, ne pas laver la voiture ni laisser d’ordures.

## Si l’on vous a trop pris

Gardez le reçu, ou notez le numéro du gardien et l’heure. Réclamez au kiosque d’accueil du centre ou sur [chikaya.ma](https://www.chikaya.ma). La différence est rendue dans les 10 jours. Après trois réclamations fondées dans la saison, le contrat de l’exploitant est résilié.`,
    },
  },
  {
    category: 'K13',
    documentDate: '2026-08-31',
    subjects: ['water'],
    office: { ar: 'مكتب الصفقات والأشغال', fr: 'Bureau des marchés et des travaux' },
    title: {
      ar: 'انتهاء صفقة ترميم ثلاث سواقٍ: الكلفة والأجل النهائيان',
      fr: 'Fin du marché de réfection de trois séguias : coût et délai définitifs',
    },
    summary: {
      ar: 'ما كان مقررا وما أُنجز فعلا على 5,2 كلم من السواقي، ومبرر الزيادة في المبلغ، والضمان.',
      fr: 'Le prévu et le réalisé sur 5,2 km de canaux, la raison du dépassement et la garantie.',
    },
    body: {
      ar: `انتهت في 24 يوليوز 2026 أشغال ترميم ثلاث سواقٍ تسقي 410 هكتارات من الزيتون والأشجار المثمرة والزعفران، لفائدة 620 فلاحا. وتنشر الجماعة الحساب النهائي للصفقة كما تنشر إسنادها.

## المقرر والمنجز

| الساقية | الطول بالمتر | المبلغ الأصلي بالدرهم | المبلغ النهائي بالدرهم |
| --- | --- | --- | --- |
| العليا | 2.100 | 1.365.000 | 1.418.000 |
| الوسطى | 1.700 | 1.105.000 | 1.105.000 |
| السفلى | 1.400 | 910.000 | 937.000 |
| المجموع | 5.200 | 3.380.000 | 3.460.000 |

بلغت الزيادة 80.000 درهم، أي 2,4 في المائة. وسببها جدار واق في الساقية العليا بعد انجراف وقع في مارس، ومعبر للدواب في السفلى طلبه السكان.

## الأجل

كان الأجل ستة أشهر، واستغرقت الأشغال سبعة أشهر وعشرة أيام. توقفت منها ثلاثة أسابيع بأمر مصلحي بسبب الأمطار، وطُبقت غرامة تأخير قدرها 18.200 درهم عن الأيام الباقية.

## كيف أُنجزت

- بالحجر والجير في المقاطع الظاهرة، حفاظا على المنظر وعلى عمل البنائين المحليين؛
- بالخرسانة في المقاطع المعرضة للسيول وحدها؛
- في غير أوقات السقي، وفق نوبات متفق عليها مع جمعية مستعملي المياه.

## النتيجة

قيس الضياع قبل الأشغال وبعدها: انخفض من 44 إلى 17 في المائة من الصبيب.

## الضمان

تم التسلم المؤقت في 31 يوليوز، ويمتد الضمان سنة كاملة. وعلى كل من لاحظ شقا أو تسربا أن يخبر المكتب أو جمعية الساقية.`,
      fr: `La réfection de trois séguias s’est achevée le 24 juillet 2026. Elles arrosent 410 hectares d’oliviers, d’arbres fruitiers et de safran, pour 620 agriculteurs. La commune publie le compte final du marché comme elle en publie l’attribution.

## Prévu et réalisé

| Séguia | Longueur en mètres | Montant initial en MAD | Montant final en MAD |
| --- | --- | --- | --- |
| Haute | 2 100 | 1 365 000 | 1 418 000 |
| Moyenne | 1 700 | 1 105 000 | 1 105 000 |
| Basse | 1 400 | 910 000 | 937 000 |
| Total | 5 200 | 3 380 000 | 3 460 000 |

Le dépassement est de 80 000 MAD, soit 2,4 %. Il vient d’un mur de protection sur la séguia haute, après un glissement survenu en mars, et d’un passage pour les bêtes sur la séguia basse, demandé par les habitants.

## Le délai

Prévus pour six mois, les travaux ont duré sept mois et dix jours. Ils ont été arrêtés trois semaines par ordre de service à cause des pluies ; pour les autres jours, une pénalité de 18 200 MAD a été appliquée.

## La manière

- en pierre et à la chaux sur les parties visibles, pour le paysage et pour le travail des maçons de la vallée ;
- en béton seulement là où passent les crues ;
- hors des heures d’arrosage, selon les tours convenus avec l’association d’usagers de l’eau.

## Le résultat

Les pertes ont été mesurées avant et après : elles sont passées de 44 à 17 % du débit.

## La garantie

La réception provisoire date du 31 juillet et la garantie dure un an. Signalez toute fissure ou fuite au bureau ou à l’association de la séguia.`,
    },
  },
  {
    category: 'K17',
    documentDate: '2026-01-12',
    subjects: ['tourism'],
    office: { ar: 'مكتب السياحة والتنمية المحلية', fr: 'Bureau du tourisme et du développement local' },
    title: {
      ar: 'كم زائرا يستقبل الوادي؟ نتائج العد سنة 2025',
      fr: 'Combien de visiteurs dans la vallée ? Les comptages de 2025',
    },
    summary: {
      ar: 'عد السيارات في أربع فترات من السنة، وتقدير عدد الزوار، وأثرهم على المرور والنفايات والدخل.',
      fr: 'Des comptages à quatre moments de l’année, une estimation des visiteurs et de leurs effets.',
    },
    body: {
      ar: `وضعت الجماعة آلة للعد عند مدخل الوادي أسبوعا كاملا في كل فصل، واستجوب طلبة متدربون 1.450 زائرا. وهذه أول أرقام من نوعها، والغاية منها برمجة المواقف والنظافة والأمن.

## السيارات الداخلة في الأسبوع

| الفترة | من الاثنين إلى الجمعة | السبت والأحد | المجموع |
| --- | --- | --- | --- |
| فبراير | 6.200 | 7.400 | 13.600 |
| ماي | 9.800 | 12.300 | 22.100 |
| غشت | 17.500 | 16.900 | 34.400 |
| نونبر | 7.100 | 8.800 | 15.900 |
| المجموع | 40.600 | 45.400 | 86.000 |

## من هم الزوار

- سبعة من كل عشرة يأتون من مراكش ونواحيها لقضاء اليوم؛
- واحد من كل خمسة من الأجانب، وأغلبهم مع مرشد؛
- واحد من كل ثمانية يبيت في مأوى أو دار للضيافة.

## أثرهم

يصرف الزائر 96 درهما في اليوم في المتوسط، منها 60 للأكل. وفي يوم أحد من شهر غشت، يُجمع 22 طنا من النفايات مقابل 9 في يوم عادي، ويستغرق قطع مسافة 12 كيلومترا ساعة وربعا.

## ما سيُعمل بهذه الأرقام

سيُجرب في صيف 2026 خط لحافلات صغيرة ينطلق من موقف بالمدخل أيام السبت والأحد، وسيُوزع جمع النفايات على فترتين.

## حدود العد

لا تميز الآلة بين سيارات السكان وسيارات الزوار؛ وقد قُدرت حصة السكان بالربع بناء على الاستجواب. ولا يجوز ضرب رقم أسبوع في عدد أسابيع السنة دون تحفظ.`,
      fr: `La commune a posé un compteur à l’entrée de la vallée une semaine par saison, et des stagiaires ont interrogé 1 450 visiteurs. Ces premiers chiffres servent à prévoir parkings, propreté et sécurité.

## Les voitures entrées en une semaine

| Période | Du lundi au vendredi | Samedi et dimanche | Total |
| --- | --- | --- | --- |
| Février | 6 200 | 7 400 | 13 600 |
| Mai | 9 800 | 12 300 | 22 100 |
| Août | 17 500 | 16 900 | 34 400 |
| Novembre | 7 100 | 8 800 | 15 900 |
| Total | 40 600 | 45 400 | 86 000 |

## Qui sont les visiteurs

- sept sur dix viennent de Marrakech et de ses environs pour la journée ;
- un sur cinq est étranger, le plus souvent avec un guide ;
- un sur huit passe la nuit dans un gîte ou une maison d’hôtes.

## Leurs effets

Un visiteur dépense en moyenne 96 MAD par jour, dont 60 pour manger. Un dimanche d’août, on ramasse 22 tonnes de déchets, contre 9 un jour ordinaire, et il faut une heure et quart pour parcourir 12 kilomètres.

## Ce que l’on en fera

À l’été 2026, une ligne de minibus sera essayée le samedi et le dimanche depuis un parking à l’entrée, et les déchets seront ramassés en deux tournées.

## Les limites

Le compteur ne distingue pas les voitures des habitants ; leur part est estimée à un quart d’après l’enquête. Il serait imprudent de multiplier une semaine par le nombre de semaines de l’année.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2026-03-09',
    subjects: ['council'],
    office: { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
    title: {
      ar: 'عريضة حول قنطرة للراجلين: من الإيداع إلى القرار',
      fr: 'Une pétition pour une passerelle : du dépôt à la décision',
    },
    summary: {
      ar: 'مسار عريضة وقعها 286 من السكان: ما تحقق منه المكتب، وما قرره المجلس، وما سيلي ذلك.',
      fr: 'Le parcours d’une pétition signée par 286 habitants : les vérifications, la décision et la suite.',
    },
    body: {
      ar: `تتيح المادة 121 وما يليها من القانون التنظيمي رقم 113.14 للسكان أن يطلبوا إدراج نقطة في جدول أعمال المجلس. وهذه ثاني عريضة تُقبل خلال هذه الولاية، ونعرض مسارها ليستفيد منه غير أصحابها.

## المسار

| التاريخ | المرحلة |
| --- | --- |
| 4 نونبر 2025 | إيداع العريضة مقابل وصل |
| 18 نونبر 2025 | اجتماع مكتب المجلس والتحقق من الشروط |
| 2 دجنبر 2025 | إخبار الوكيل بالقبول |
| 14 يناير 2026 | دراسة الموضوع في اللجنة بحضور الوكيل |
| 5 فبراير 2026 | مداولة المجلس في الدورة العادية |

## الموضوع

يعبر 140 تلميذا الوادي كل يوم فوق الحجارة للوصول إلى الإعدادية. ويطلب الموقعون برمجة قنطرة للراجلين تصلح للكراسي المتحركة.

## ما تحقق منه المكتب

- عدد الموقعين 286، والمطلوب 200 في جماعة يفوق سكانها 35.000 نسمة؛
- رُفض 23 توقيعا لعدم القيد في اللوائح الانتخابية، وبقي 263؛
- النقطة من اختصاص الجماعة، ولا تمس الثوابت.

## القرار

صادق المجلس بالإجماع على برمجة القنطرة وتخصيص 350.000 درهم للدراسة والشطر الأول، وعلى طلب مساهمة الإقليم. ولم يُحتفظ بالموقع المقترح، لأن مهندسي وكالة الحوض يرونه مهددا بالسيول؛ وستُبنى القنطرة على بعد 180 مترا في العالية.

## ما بعد القرار

يُنتظر أن تنتهي الدراسة في يونيو، وأن تُعلن الصفقة في شتنبر 2026. ويتوصل الوكيل بتقدم الملف كل ثلاثة أشهر. ولمن يرغب في إعداد عريضة، يقدم مكتبنا المطبوع والإرشاد مجانا.`,
      fr: `Les articles 121 et suivants de la loi organique n° 113.14 permettent aux habitants de demander l’inscription d’un point à l’ordre du jour du conseil. C’est la deuxième pétition acceptée au cours de ce mandat ; voici son parcours, qui pourra servir à d’autres.

## Le parcours

| Date | Étape |
| --- | --- |
| 4 novembre 2025 | Dépôt de la pétition, contre récépissé |
| 18 novembre 2025 | Réunion du bureau du conseil et vérification des conditions |
| 2 décembre 2025 | Acceptation notifiée au mandataire |
| 14 janvier 2026 | Étude en commission, en présence du mandataire |
| 5 février 2026 | Délibération du conseil en session ordinaire |

## L’objet

Chaque jour, 140 élèves traversent l’oued sur des pierres pour aller au collège. Les signataires demandent une passerelle piétonne, praticable en fauteuil roulant.

## Ce que le bureau a vérifié

- 286 signataires, alors qu’il en faut 200 dans une commune de plus de 35 000 habitants ;
- 23 signatures écartées faute d’inscription sur les listes électorales : il en reste 263 ;
- un point qui relève de la commune et ne touche pas aux constantes du Royaume.

## La décision

Le conseil a décidé à l’unanimité de programmer la passerelle, d’affecter 350 000 MAD à l’étude et à la première tranche, et de solliciter la province. L’endroit proposé n’a pas été retenu : les ingénieurs de l’agence du bassin le jugent exposé aux crues. La passerelle sera bâtie 180 mètres en amont.

## La suite

L’étude doit être finie en juin et le marché lancé en septembre 2026. Le mandataire est tenu au courant tous les trois mois. À qui veut préparer une pétition, notre secrétariat remet gratuitement le formulaire et des conseils.`,
    },
  },
  {
    category: 'K07',
    documentDate: '2026-04-13',
    subjects: ['civil-status'],
    office: { ar: 'مديرية المصالح', fr: 'Direction des services' },
    title: {
      ar: 'الشباك المتنقل: جولة ربيع وصيف 2026',
      fr: 'Le guichet mobile : tournée du printemps et de l’été 2026',
    },
    summary: {
      ar: 'سيارة مجهزة تقرب خدمات الجماعة من ثماني نقط بعيدة: المواعيد، والخدمات، والموظفون.',
      fr: 'Un véhicule équipé rapproche la commune de huit lieux éloignés : dates, services, agents.',
    },
    body: {
      ar: `يبعد بعض الدواوير ساعتين سيرا عن المركز. ولذلك تُسير الجماعة منذ سنة سيارة مجهزة بحاسوب وطابعة وربط بالأقمار الاصطناعية. وقد استفاد منها 2.900 شخص سنة 2025، أكثر من نصفهم نساء.

## الجولة

| اليوم | قبل الزوال | بعد الزوال |
| --- | --- | --- |
| الثلاثاء الأول من الشهر | دواوير العالية الشرقية | دواوير العالية الغربية |
| الثلاثاء الثاني | دواوير السفح | المدرسة الجماعاتية |
| الثلاثاء الثالث | ضفة الوادي اليمنى | ضفة الوادي اليسرى |
| الثلاثاء الرابع | حقول الزعفران | المركز الصحي القروي |

من 9:30 إلى 12:30، ثم من 14:00 إلى 16:30. وإذا أُلغيت الجولة بسبب الأحوال الجوية، عُوضت يوم الخميس الموالي.

## ما يمكنكم إنجازه

- نسخ الحالة المدنية، وتصحيح الإمضاء؛
- إيداع طلب رخصة إصلاح أو ربط بالماء؛
- تقديم شكاية أو طلب معلومات؛
- التسجيل في برامج الدعم والتكوين.

## من تجدون

موظف للحالة المدنية، وتقني للتعمير، ومساعدة اجتماعية. وكلهم يتحدثون الأمازيغية والعربية. وترافقهم ممرضة من المركز الصحي مرة في الشهر.

## ما لا يُنجز في السيارة

التصريح بالولادة والوفاة، لأنه يستلزم السجل الأصلي، وكل أداء يفوق 500 درهم. وفي هذه الحالات تُحدد لكم السيارة موعدا في المركز، فلا تنتظرون.`,
      fr: `Certains douars sont à deux heures de marche du centre. Depuis un an, la commune fait donc circuler un véhicule équipé d’un ordinateur, d’une imprimante et d’une liaison par satellite. En 2025, 2 900 personnes en ont profité, dont plus de la moitié de femmes.

## La tournée

| Jour | Matin | Après-midi |
| --- | --- | --- |
| Premier mardi du mois | Douars de l’amont est | Douars de l’amont ouest |
| Deuxième mardi | Douars du piémont | École communautaire |
| Troisième mardi | Rive droite | Rive gauche |
| Quatrième mardi | Champs de safran | Centre de santé rural |

De 9 h 30 à 12 h 30, puis de 14 h 00 à 16 h 30. Si le temps oblige à annuler, la tournée a lieu le jeudi suivant.

## Ce que vous pouvez y faire

- demander une copie d’état civil ou une légalisation ;
- déposer une demande de permis de réparer ou de branchement d’eau ;
- déposer une réclamation ou une demande d’information ;
- vous inscrire aux programmes d’aide et de formation.

## Qui vous reçoit

Un agent d’état civil, un technicien de l’urbanisme et une assistante sociale, qui parlent tous amazighe et arabe. Une infirmière du centre de santé les accompagne une fois par mois.

## Ce qui ne s’y fait pas

La déclaration d’une naissance ou d’un décès, car il y faut le registre original, et tout paiement de plus de 500 MAD. Dans ces cas, l’équipe vous fixe un rendez-vous au centre, et vous n’attendez pas.`,
    },
  },
  {
    category: 'K15',
    documentDate: '2025-03-17',
    subjects: ['staff'],
    office: { ar: 'رئاسة المجلس', fr: 'Présidence du conseil' },
    title: {
      ar: 'فتح باب الترشيح لمنصب مدير المصالح',
      fr: 'Appel à candidature au poste de directeur des services',
    },
    summary: {
      ar: 'أعلى منصب في إدارة الجماعة: ما يُنتظر من صاحبه، والشروط، والمقابلة، ومعايير التنقيط المنشورة سلفا.',
      fr: 'Le premier emploi de l’administration communale : attentes, conditions, entretien et barème publié d’avance.',
    },
    body: {
      ar: `يساعد مدير المصالح الرئيس في ممارسة صلاحياته، ويتولى تحت مسؤوليته ومراقبته الإشراف على الإدارة وتنسيق عمل مصالحها. والمنصب شاغر ابتداء من فاتح يونيو 2025 بسبب الإحالة على التقاعد.

## ما يُنتظر من المدير

- تسيير إدارة تضم 96 موظفا موزعين على تسعة مكاتب؛
- إعداد دورات المجلس وتنفيذ مقرراته؛
- التنسيق في حالات الفيضان والثلوج مع السلطة المحلية؛
- الرفع من جودة الاستقبال وتبسيط المساطر.

## الشروط

- شهادة الإجازة على الأقل، والانتماء إلى درجة مرتبة في سلم الأجور 11 أو ما يعادلها؛
- ست سنوات من العمل الإداري، منها سنتان في منصب مسؤولية؛
- إتقان العربية والفرنسية، والتواصل بالأمازيغية.

## التنقيط

| المعيار | النقط |
| --- | --- |
| مشروع تدبير الإدارة، 6 صفحات | 30 |
| التجربة والمسار | 25 |
| المقابلة | 35 |
| اللغات والتواصل | 10 |
| المجموع | 100 |

ولا يُعين من حصل على أقل من 60 نقطة، ولو كان المترشح الوحيد.

## الملف والآجال

تُودع الترشيحات في ظرف مغلق لدى مكتب الضبط، أو تُرسل بالبريد المضمون، قبل 11 أبريل 2025 على الساعة 16:30. وتُنشر لائحة المقبولين في 18 أبريل، وتُجرى المقابلات يوم 29 أبريل، وتُنشر النتيجة داخل أسبوع.

## تضارب المصالح

يصرح كل عضو في اللجنة كتابة بعدم وجود قرابة أو مصلحة تربطه بأحد المترشحين، ويُعوض عند الاقتضاء. وترشيح النساء مرغوب فيه: فهن ثلث الموظفين، ولا تتولى رئاسة المكاتب منهن إلا اثنتان.`,
      fr: `Le directeur des services assiste le président dans l’exercice de ses attributions ; sous sa responsabilité et son contrôle, il dirige l’administration et coordonne les services. Le poste est vacant à partir du 1er juin 2025, pour cause de retraite.

## Ce qui est attendu

- diriger 96 agents répartis en neuf bureaux ;
- préparer les sessions du conseil et exécuter ses décisions ;
- assurer la coordination avec l’autorité locale en cas de crue ou de neige ;
- améliorer l’accueil et simplifier les démarches.

## Les conditions

- une licence au moins, et un grade classé à l’échelle 11 ou équivalent ;
- six ans d’administration, dont deux à un poste de responsabilité ;
- la maîtrise de l’arabe et du français, et la pratique de l’amazighe.

## Le barème

| Critère | Points |
| --- | --- |
| Projet pour l’administration, 6 pages | 30 |
| Expérience et parcours | 25 |
| Entretien | 35 |
| Langues et communication | 10 |
| Total | 100 |

Personne n’est nommé avec moins de 60 points, même seul candidat.

## Dossier et dates

Les candidatures sont déposées sous pli fermé au bureau d’ordre ou envoyées en recommandé avant le 11 avril 2025 à 16 h 30. La liste des candidats admis paraît le 18 avril, les entretiens ont lieu le 29 avril, et le résultat est publié dans la semaine.

## Conflits d’intérêts

Chaque membre de la commission déclare par écrit n’avoir ni parenté ni intérêt avec un candidat ; il est remplacé s’il le faut. Les candidatures de femmes sont souhaitées : elles sont un tiers des agents, et deux seulement dirigent un bureau.`,
    },
  },
  {
    category: 'K08',
    documentDate: '2026-11-09',
    subjects: ['services', 'culture'],
    office: { ar: 'مكتب الموارد البشرية', fr: 'Bureau des ressources humaines' },
    title: {
      ar: 'مذكرة داخلية: استقبال المرتفقين بالأمازيغية',
      fr: 'Note interne : accueillir les usagers en amazighe',
    },
    summary: {
      ar: 'ما يلتزم به موظفو الاستقبال ابتداء من يناير 2027: اللغة، والترجمة الفورية، واللوحات، والتكوين.',
      fr: 'Ce que font les agents d’accueil à partir de janvier 2027 : langue, interprétation, panneaux, formation.',
    },
    body: {
      ar: `تنص المادة 5 من الدستور على أن الأمازيغية لغة رسمية للدولة، ويحدد القانون التنظيمي رقم 26.16 مراحل إدماجها في مجالات الحياة العامة. وبما أن كثيرا من سكان الجبل لا يتكلمون غيرها، تضع هذه المذكرة قواعد بسيطة للعمل اليومي.

## القواعد

1. يُحيي الموظف المرتفق ويسأله عن اللغة التي يفضلها.
2. إذا لم يكن يتقنها، نادى زميلا من لائحة المداومة، ولا يطلب من طفل أو من مرتفق آخر أن يترجم.
3. تُقرأ الوثيقة المراد توقيعها بصوت مسموع، بلغة صاحبها، قبل التوقيع.
4. تُدون لغة المرتفق في ملفه بموافقته، حتى لا يُسأل في كل مرة.
5. لا يُؤجل طلب بسبب اللغة.

## الموظفون المداومون

| المكتب | عدد الموظفين | المتحدثون بالأمازيغية | المستهدف في 2028 |
| --- | --- | --- | --- |
| الاستقبال | 6 | 5 | 6 |
| الحالة المدنية | 9 | 5 | 7 |
| التعمير | 8 | 3 | 5 |
| المداخيل | 7 | 4 | 5 |
| المجموع | 30 | 17 | 23 |

## اللوحات والمطبوعات

تُكتب لوحات المكاتب بالعربية وبحروف تيفيناغ وبالفرنسية. وتُسجل إرشادات أهم عشر خدمات بالصوت، ويُستمع إليها في بهو الاستقبال، لأن كثيرا ممن يتكلمون الأمازيغية لا يقرؤونها.

## التكوين

ينطلق في فبراير 2027 تكوين من 60 ساعة للراغبين من الموظفين، ضمن أوقات العمل. وتُراعى شهادته في التنقيط السنوي.

## التتبع

تُقيَّم المذكرة في يونيو 2027 بناء على استمارة قصيرة تُملأ شفويا مع 200 مرتفق، وتُنشر النتيجة.`,
      fr: `L’article 5 de la Constitution fait de l’amazighe une langue officielle de l’État, et la loi organique n° 26.16 fixe les étapes de son intégration dans la vie publique. Comme bien des habitants de la montagne n’en parlent pas d’autre, cette note pose des règles simples pour le travail de chaque jour.

## Les règles

1. L’agent salue l’usager et lui demande la langue qu’il préfère.
2. S’il ne la parle pas, il appelle un collègue de la liste de permanence ; il ne fait traduire ni un enfant ni un autre usager.
3. Le document à signer est lu à voix haute, dans la langue de l’intéressé, avant la signature.
4. Avec son accord, la langue de l’usager est notée dans son dossier, pour ne pas la redemander.
5. Aucune demande n’est remise à plus tard à cause de la langue.

## Les agents

| Bureau | Agents | Parlent amazighe | Objectif 2028 |
| --- | --- | --- | --- |
| Accueil | 6 | 5 | 6 |
| État civil | 9 | 5 | 7 |
| Urbanisme | 8 | 3 | 5 |
| Recettes | 7 | 4 | 5 |
| Total | 30 | 17 | 23 |

## Panneaux et imprimés

Les panneaux sont écrits en arabe, en tifinaghe et en français. Les consignes des dix services les plus demandés sont enregistrées et s’écoutent dans le hall, car beaucoup de ceux qui parlent amazighe ne le lisent pas.

## La formation

En février 2027 commence une formation de 60 heures, sur le temps de travail, pour les agents qui le souhaitent. L’attestation est prise en compte dans la notation annuelle.

## Le suivi

La note sera évaluée en juin 2027, au moyen d’un court questionnaire rempli de vive voix avec 200 usagers, et le résultat publié.`,
    },
  },
];
