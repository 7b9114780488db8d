import type { DemonstrationPublication } from './demonstration-publication.ts';

/** What the demonstration site of the commune of Casablanca publishes. */
export const casablanca: readonly DemonstrationPublication[] = [
  {
    category: 'K06',
    documentDate: '2026-01-19',
    subjects: ['budget'],
    office: { ar: 'قسم المالية والميزانية', fr: 'Division des finances et du budget' },
    title: {
      ar: 'من كل مائة درهم: أين تُصرف ميزانية المدينة سنة 2026',
      fr: 'Sur cent dirhams : où va le budget 2026 de la ville',
    },
    summary: {
      ar: 'عرض مبسط لميزانية التسيير لسنة 2026: مصدر كل درهم ووجهته، وما يعود منها إلى المقاطعات الست عشرة.',
      fr: 'Le budget de fonctionnement 2026 expliqué simplement : l’origine et l’emploi de chaque dirham, et ce qui revient aux seize arrondissements.',
    },
    body: {
      ar: `صوت مجلس الجماعة على ميزانية سنة 2026 في الدورة العادية لشهر أكتوبر، ثم أُشر عليها في 31 دجنبر 2025. وتبلغ مداخيل التسيير ونفقاته **4.620 مليون درهم**.

## المداخيل

| المورد | المبلغ بملايين الدراهم |
| --- | --- |
| الرسوم التي تدبرها مصالح الدولة لفائدة الجماعة | 1.850 |
| حصة الجماعة من الضريبة على القيمة المضافة | 1.640 |
| الرسوم التي تدبرها الجماعة | 720 |
| مداخيل الأملاك والخدمات | 410 |
| المجموع | 4.620 |

## النفقات

| المجال | المبلغ بملايين الدراهم |
| --- | --- |
| النظافة وتدبير النفايات | 1.180 |
| الموظفون | 1.040 |
| النقل والطرق | 860 |
| فوائد القروض وتسديدها | 610 |
| المساحات الخضراء والإنارة | 470 |
| مخصصات المقاطعات | 310 |
| نفقات أخرى | 150 |
| المجموع | 4.620 |

فمن كل مائة درهم، يذهب نحو 26 درهما إلى النظافة، و23 إلى أجور الموظفين، و19 إلى النقل والطرق.

## مخصصات المقاطعات

تُوزع المخصصات على المقاطعات الست عشرة حسب عدد السكان والمساحة وحالة التجهيزات. وتصرفها مجالس المقاطعات في تدبير القرب: المكتبات، وملاعب الأحياء، والصيانة الصغيرة.

## الاطلاع على الميزانية

توضع الميزانية رهن إشارة العموم بمقر الجماعة داخل 15 يوما من التأشير عليها، طبقا للمادة 194 من القانون التنظيمي رقم 113.14.`,
      fr: `Le conseil de la commune a voté le budget 2026 à la session ordinaire d’octobre ; il a été visé le 31 décembre 2025. Les recettes et les dépenses de fonctionnement s’élèvent à **4 620 millions de dirhams**.

## Les recettes

| Ressource | Montant en millions de dirhams |
| --- | --- |
| Taxes gérées par l’État au profit de la commune | 1 850 |
| Part de la commune dans la taxe sur la valeur ajoutée | 1 640 |
| Taxes gérées par la commune | 720 |
| Revenus du domaine et des services | 410 |
| Total | 4 620 |

## Les dépenses

| Domaine | Montant en millions de dirhams |
| --- | --- |
| Propreté et gestion des déchets | 1 180 |
| Personnel | 1 040 |
| Transports et voirie | 860 |
| Intérêts et remboursement des emprunts | 610 |
| Espaces verts et éclairage | 470 |
| Dotations aux arrondissements | 310 |
| Autres dépenses | 150 |
| Total | 4 620 |

Sur cent dirhams, environ 26 vont donc à la propreté, 23 aux salaires et 19 aux transports et à la voirie.

## La part des arrondissements

Les dotations sont réparties entre les seize arrondissements selon la population, la superficie et l’état des équipements. Les conseils d’arrondissement les emploient pour les services de proximité : bibliothèques, terrains de quartier, petit entretien.

## Consulter le budget

Il est tenu à la disposition du public au siège de la commune dans les 15 jours qui suivent le visa, conformément à l’article 194 de la loi organique n° 113.14.`,
    },
  },
  {
    category: 'K02',
    documentDate: '2025-09-15',
    subjects: ['transport'],
    office: { ar: 'قسم السير والجولان', fr: 'Division de la circulation' },
    title: {
      ar: 'قرار تنظيمي بشأن الدراجات والتروتينيت المعدة للكراء',
      fr: 'Arrêté sur les vélos et trottinettes en location',
    },
    summary: {
      ar: 'أين يُسمح بالسير والوقوف، والسرعة القصوى، وواجبات شركات الكراء ابتداء من فاتح نونبر 2025.',
      fr: 'Où rouler et stationner, à quelle vitesse, et ce que doivent les loueurs à partir du 1er novembre 2025.',
    },
    body: {
      ar: `اتخذ رئيس المجلس هذا القرار في إطار صلاحياته في مجال الشرطة الإدارية المتعلقة بالسير والجولان، بعد استشارة المقاطعات وجمعيات المكفوفين. ويدخل حيز التنفيذ في فاتح نونبر 2025.

## قواعد السير

- السير في مسالك الدراجات حيثما وُجدت، وإلا فعلى يمين الطريق؛
- منع السير فوق الأرصفة وداخل الحدائق والممرات المخصصة للراجلين؛
- سرعة لا تتجاوز 20 كلم في الساعة، و10 كلم بمحيط المدارس؛
- راكب واحد فقط على كل تروتينيت، وسن لا تقل عن 16 سنة.

## الوقوف

لا تُترك الدراجة أو التروتينيت إلا في المواقع المرسومة على الأرض. وقد هُيئ منها 240 موقعا في المرحلة الأولى. وكل آلية تعرقل المرور فوق الرصيف تُحجز بعد ساعتين من إشعار الشركة.

## واجبات شركات الكراء

| الواجب | الأجل أو القدر |
| --- | --- |
| سحب آلية معطلة أو سيئة الوقوف | ساعتان |
| الجواب عن شكاية زبون | 5 أيام |
| موافاة الجماعة بأعداد الرحلات دون معطيات شخصية | كل شهر |
| التأمين عن المسؤولية المدنية | طيلة مدة النشاط |

## لماذا هذا القرار

سُجلت خلال سنة واحدة 318 شكاية حول آليات متروكة فوق الأرصفة، ثلثها من أشخاص في وضعية إعاقة. وسيُقيَّم القرار بعد ستة أشهر، وتُنشر نتيجة التقييم على هذه البوابة.`,
      fr: `Le président du conseil a pris cet arrêté au titre de ses pouvoirs de police administrative en matière de circulation, après avoir consulté les arrondissements et des associations de personnes aveugles. Il s’applique à partir du 1er novembre 2025.

## Circuler

- rouler sur les pistes cyclables lorsqu’il y en a, sinon à droite de la chaussée ;
- ne rouler ni sur les trottoirs, ni dans les jardins, ni dans les passages piétons ;
- ne pas dépasser 20 km à l’heure, et 10 aux abords des écoles ;
- une seule personne par trottinette, âgée de 16 ans au moins.

## Stationner

Les engins ne se déposent que sur les emplacements tracés au sol : 240 sont prêts pour la première étape. Tout engin qui gêne le passage sur un trottoir est enlevé deux heures après avoir été signalé au loueur.

## Les obligations des loueurs

| Obligation | Délai ou fréquence |
| --- | --- |
| Retirer un engin en panne ou mal garé | 2 heures |
| Répondre à la réclamation d’un client | 5 jours |
| Transmettre à la commune le nombre de trajets, sans donnée personnelle | Chaque mois |
| S’assurer en responsabilité civile | Pendant toute l’activité |

## Pourquoi cet arrêté

En un an, 318 réclamations ont porté sur des engins abandonnés sur les trottoirs, un tiers d’entre elles venant de personnes en situation de handicap. L’arrêté sera évalué après six mois et le résultat publié sur ce portail.`,
    },
  },
  {
    category: 'K07',
    documentDate: '2024-02-12',
    subjects: ['council'],
    office: { ar: 'المديرية العامة للمصالح', fr: 'Direction générale des services' },
    title: {
      ar: 'الجماعة أم المقاطعة: إلى من تتوجهون؟',
      fr: 'Commune ou arrondissement : à qui s’adresser ?',
    },
    summary: {
      ar: 'ما تقوم به الجماعة وما يعود إلى المقاطعات الست عشرة، مع أمثلة من الحياة اليومية.',
      fr: 'Ce que fait la commune, ce que font les seize arrondissements, avec des exemples de tous les jours.',
    },
    body: {
      ar: `تُسير الدار البيضاء جماعة واحدة ذات شخصية اعتبارية، وتنقسم إلى ست عشرة مقاطعة لها مجالس منتخبة تمارس اختصاصات القرب. ومعرفة المخاطب المناسب توفر على المرتفقين كثيرا من التنقل.

## أمثلة من الحياة اليومية

| الحاجة | الجهة |
| --- | --- |
| نسخة من رسم الولادة | مكتب الحالة المدنية بالمقاطعة |
| تصحيح الإمضاء | المقاطعة |
| حفرة في زقاق بالحي | المقاطعة |
| حفرة في شارع رئيسي | الجماعة |
| إصلاح ملعب الحي | المقاطعة |
| رخصة بناء عمارة | الجماعة، عبر منصة الرخص |
| حافلة أو طرامواي | شركة التنمية المحلية المكلفة بالنقل |
| حاوية نفايات ممتلئة | الشركة المفوض لها، تحت مراقبة الجماعة |

## توزيع الأدوار

- مجلس الجماعة: الميزانية، والبرامج الكبرى، والنقل، والنظافة، والتعمير؛
- مجالس المقاطعات: تجهيزات القرب، والتنشيط، وإبداء الرأي في المشاريع التي تهم ترابها؛
- شركات التنمية المحلية: تنفيذ مشاريع النقل والتهيئة والتراث لحساب الجماعة.

## إذا أخطأتم العنوان

تُحيل كل مصلحة الطلب على الجهة المختصة داخل ثلاثة أيام عمل، وتخبر صاحبه بذلك كتابة. ولا يجوز رفض تسلم رسالة بدعوى عدم الاختصاص.

## أوقات العمل

تُفتح المكاتب من الاثنين إلى الجمعة، من 8:30 إلى 16:30. وتؤمن مكاتب الحالة المدنية مداومة صباح السبت للتصريح بالولادات والوفيات.`,
      fr: `Casablanca est administrée par une seule commune, dotée de la personnalité morale et divisée en seize arrondissements dont les conseils élus exercent des compétences de proximité. Bien choisir son interlocuteur évite des déplacements.

## Des exemples de tous les jours

| Besoin | À qui s’adresser |
| --- | --- |
| Copie d’un acte de naissance | Bureau d’état civil de l’arrondissement |
| Légalisation de signature | Arrondissement |
| Trou dans une ruelle du quartier | Arrondissement |
| Trou dans un grand boulevard | Commune |
| Réparation du terrain de quartier | Arrondissement |
| Permis de construire un immeuble | Commune, par la plateforme des autorisations |
| Bus ou tramway | Société de développement local chargée des transports |
| Conteneur à déchets plein | Société délégataire, sous le contrôle de la commune |

## Le partage des rôles

- le conseil de la commune : budget, grands programmes, transports, propreté, urbanisme ;
- les conseils d’arrondissement : équipements de proximité, animation, avis sur les projets qui touchent leur territoire ;
- les sociétés de développement local : projets de transport, d’aménagement et de patrimoine, pour le compte de la commune.

## Si vous vous trompez d’adresse

Chaque service transmet la demande à qui de droit dans les trois jours ouvrables et en avertit l’intéressé par écrit. Un courrier ne peut être refusé pour cause d’incompétence.

## Les horaires

Les bureaux sont ouverts du lundi au vendredi, de 8 h 30 à 16 h 30. L’état civil assure une permanence le samedi matin pour déclarer les naissances et les décès.`,
    },
  },
  {
    category: 'K13',
    documentDate: '2025-11-24',
    subjects: ['environment'],
    office: { ar: 'قسم الصفقات', fr: 'Division des marchés' },
    title: {
      ar: 'نتيجة طلب العروض رقم 31/2025: غرس 12.000 شجرة في الشوارع',
      fr: 'Résultat de l’appel d’offres n° 31/2025 : 12 000 arbres d’alignement',
    },
    summary: {
      ar: 'ثلاث حصص أُسندت لغرس الأشجار وسقيها بالمياه المعالجة وتعهدها مدة سنتين: المبالغ والآجال.',
      fr: 'Trois lots attribués pour planter, arroser avec de l’eau traitée et entretenir pendant deux ans : montants et délais.',
    },
    body: {
      ar: `فُتحت أظرفة طلب العروض المفتوح رقم 31/2025 في جلسة عمومية يوم 28 أكتوبر 2025. ويشمل توريد الأشجار وغرسها وتعهدها مدة سنتين، مع السقي بالمياه العادمة المعالجة.

## الحصص المسندة

| الحصة | عدد الأشجار | المتنافسون | مبلغ الصفقة بالدرهم |
| --- | --- | --- | --- |
| 1: المقاطعات الشرقية | 4.800 | 7 | 9.864.000 |
| 2: وسط المدينة | 3.100 | 5 | 7.130.400 |
| 3: المقاطعات الغربية | 4.100 | 6 | 8.405.600 |
| المجموع | 12.000 | 18 | 25.400.000 |

## كيف جرى التقييم

رُتبت العروض المقبولة تقنيا حسب الثمن. واشتُرط في العرض التقني:

- مشتل مرخص يضمن أشجارا لا يقل محيط جذعها عن 18 سنتيمترا؛
- مهندس فلاحي متفرغ طيلة مدة الصفقة؛
- تعويض كل شجرة ميتة خلال السنتين على نفقة صاحب الصفقة.

وأُقصيت أربعة عروض: ثلاثة لنقص في الوسائل البشرية، وواحد لثمن منخفض بكيفية غير عادية لم يبرره صاحبه.

## الأصناف والمواعيد

اختيرت أصناف قليلة الحاجة إلى الماء: الخروب، والزيتون البري، والجكرندا، والزنزلخت. ويبدأ الغرس في دجنبر 2025 وينتهي في مارس 2026، لأن الغرس الشتوي يضاعف حظوظ نجاح الشجرة.

## الوثائق

يُنشر مستخرج محضر لجنة فتح الأظرفة في [بوابة الصفقات العمومية](https://www.marchespublics.gov.ma). ويمكن لكل متنافس أُقصي عرضه أن يطلب أسباب ذلك كتابة.`,
      fr: `Les plis de l’appel d’offres ouvert n° 31/2025 ont été ouverts en séance publique le 28 octobre 2025. Le marché comprend la fourniture, la plantation et deux ans d’entretien, avec un arrosage à l’eau usée traitée.

## Les lots attribués

| Lot | Nombre d’arbres | Concurrents | Montant du marché en MAD |
| --- | --- | --- | --- |
| 1 : arrondissements de l’est | 4 800 | 7 | 9 864 000 |
| 2 : centre-ville | 3 100 | 5 | 7 130 400 |
| 3 : arrondissements de l’ouest | 4 100 | 6 | 8 405 600 |
| Total | 12 000 | 18 | 25 400 000 |

## Le jugement des offres

Les offres techniquement admises ont été classées selon le prix. L’offre technique devait garantir :

- une pépinière agréée, avec des troncs d’au moins 18 centimètres de circonférence ;
- un ingénieur agronome à plein temps pendant la durée du marché ;
- le remplacement de tout arbre mort dans les deux ans, aux frais du titulaire.

Quatre offres ont été écartées : trois pour des moyens humains insuffisants, une pour un prix anormalement bas que le concurrent n’a pas justifié.

## Les essences et le calendrier

Les essences retenues demandent peu d’eau : caroubier, olivier sauvage, jacaranda et mélia. La plantation va de décembre 2025 à mars 2026, car un arbre planté en hiver a deux fois plus de chances de reprendre.

## Les documents

L’extrait du procès-verbal de la commission paraît sur le [portail des marchés publics](https://www.marchespublics.gov.ma). Tout concurrent écarté peut en demander les raisons par écrit.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2025-10-27',
    subjects: ['safety'],
    office: { ar: 'قسم التطهير السائل والطرق', fr: 'Division de l’assainissement et de la voirie' },
    title: {
      ar: 'بلاغ: استعداد المدينة لأمطار الخريف والشتاء',
      fr: 'Communiqué : la ville se prépare aux pluies',
    },
    summary: {
      ar: 'تنقية البالوعات قبل موسم الأمطار، والنقط السوداء الخاضعة للمراقبة، وما يمكن للسكان القيام به.',
      fr: 'Le curage des avaloirs avant la saison, les points surveillés et les gestes utiles des habitants.',
    },
    body: {
      ar: `تتركز أمطار المدينة في أيام قليلة، وقد تهطل في ساعة واحدة كمية شهر كامل. ولذلك انطلقت حملة التنقية الوقائية في فاتح شتنبر، وتنتهي في 15 نونبر 2025.

## وضعية الحملة إلى غاية 24 أكتوبر

| العملية | المبرمج | المنجز |
| --- | --- | --- |
| تنقية البالوعات | 41.000 | 34.850 |
| تسليك القنوات، بالكيلومتر | 620 | 527 |
| تفريغ أحواض الترسيب | 18 | 18 |
| تعويض الأغطية المسروقة أو المكسرة | 1.150 | 940 |

## النقط الخاضعة للمراقبة

حُددت 62 نقطة معرضة لتجمع المياه، أغلبها ممرات تحت أرضية ومنخفضات قريبة من السكة الحديدية. وتُعبأ فيها عند كل نشرة إنذارية 45 مضخة متنقلة و320 عونا.

## ما يمكنكم القيام به

- لا ترموا الأكياس والأتربة في البالوعات؛
- تأكدوا من سلامة سطوح المنازل ومجاري المياه بها؛
- تجنبوا النزول إلى المرائب الموجودة تحت الأرض أثناء الأمطار القوية؛
- لا تعبروا بالسيارة ممرا غمرته المياه، ولو بدا قليل العمق.

## التبليغ

يمكن التبليغ عن بالوعة مسدودة أو غطاء مفقود لدى مقاطعتكم أو عبر [chikaya.ma](https://www.chikaya.ma). ويُعالج فقدان الغطاء داخل ست ساعات لما فيه من خطر على المارة. وعند الخطر المحدق، اتصلوا بالوقاية المدنية على الرقم 15.`,
      fr: `À Casablanca, la pluie tombe en peu de jours, et parfois en une heure celle d’un mois. La campagne de curage préventif a donc commencé le 1er septembre ; elle s’achève le 15 novembre 2025.

## L’avancement au 24 octobre

| Opération | Prévu | Réalisé |
| --- | --- | --- |
| Avaloirs curés | 41 000 | 34 850 |
| Canalisations hydrocurées, en kilomètres | 620 | 527 |
| Bassins de décantation vidés | 18 | 18 |
| Tampons volés ou cassés remplacés | 1 150 | 940 |

## Les points surveillés

Soixante-deux points risquent d’être inondés, pour la plupart des passages souterrains et des creux proches de la voie ferrée. À chaque bulletin d’alerte, 45 pompes mobiles et 320 agents y sont affectés.

## Ce que vous pouvez faire

- ne jeter ni sacs ni gravats dans les avaloirs ;
- vérifier l’état des terrasses et de leurs évacuations ;
- éviter de descendre dans les parkings souterrains pendant les fortes pluies ;
- ne pas franchir en voiture un passage inondé, même s’il paraît peu profond.

## Signaler

Un avaloir bouché ou un tampon manquant se signale à l’arrondissement ou sur [chikaya.ma](https://www.chikaya.ma). Un tampon manquant est traité dans les six heures, à cause du danger pour les passants. En cas de danger immédiat, appelez la protection civile au 15.`,
    },
  },
  {
    category: 'K17',
    documentDate: '2026-03-02',
    subjects: ['waste'],
    office: { ar: 'قسم النظافة', fr: 'Division de la propreté' },
    title: {
      ar: 'النفايات المنزلية سنة 2025 بالأرقام',
      fr: 'Les déchets ménagers de 2025 en chiffres',
    },
    summary: {
      ar: 'الأطنان المجموعة حسب القطاعات، ومقارنتها بسنة 2024، وحصة ما يُفرز ويُثمن.',
      fr: 'Les tonnages collectés par secteur, leur évolution depuis 2024 et la part triée.',
    },
    body: {
      ar: `تزن الجماعة كل شاحنة عند مدخل المطرح المراقب. وهذه حصيلة سنة 2025 كما استُخرجت من سجلات الميزان، بعد حذف مخلفات البناء التي تُحتسب على حدة.

## الأطنان حسب القطاع

| القطاع | سنة 2024 | سنة 2025 |
| --- | --- | --- |
| الشرق | 412.000 | 405.000 |
| الوسط | 298.000 | 301.000 |
| الغرب | 356.000 | 352.000 |
| الجنوب | 274.000 | 272.000 |
| المجموع | 1.340.000 | 1.330.000 |

وبقسمة المجموع على عدد السكان القانونيين حسب إحصاء 2024، وهو 3.215.935 نسمة، ينتج كل ساكن نحو **1,13 كيلوغرام في اليوم**.

## قراءة الأرقام

- تراجع الوزن الإجمالي بأقل من 1 في المائة، رغم افتتاح أسواق جديدة؛
- ارتفع وحده وزن نفايات الوسط، حيث تتركز المطاعم والمكاتب؛
- يبلغ الإنتاج ذروته في عيد الأضحى وفي شهري يوليوز وغشت.

## الفرز

وُضعت حاويات الفرز في 96 نقطة تجميع. وقد جُمع فيها 11.400 طن من الورق والزجاج والبلاستيك، أي أقل من 1 في المائة من المجموع. ويعمل في تثمينها 210 من جامعي النفايات المنظمين في ثلاث تعاونيات.

## حدود هذه الأرقام

لا تشمل الأرقام ما يجمعه المسترجعون غير المنظمين قبل مرور الشاحنات. ويمكن إعادة استعمالها مع ذكر المصدر والتاريخ، والملف الشهري المفصل متاح لدى القسم.`,
      fr: `La commune pèse chaque camion à l’entrée de la décharge contrôlée. Voici le bilan de 2025 tiré des registres de pesée, sans les déchets de chantier, comptés à part.

## Les tonnages par secteur

| Secteur | Année 2024 | Année 2025 |
| --- | --- | --- |
| Est | 412 000 | 405 000 |
| Centre | 298 000 | 301 000 |
| Ouest | 356 000 | 352 000 |
| Sud | 274 000 | 272 000 |
| Total | 1 340 000 | 1 330 000 |

Rapporté à la population légale du recensement de 2024, soit 3 215 935 habitants, chacun produit environ **1,13 kilogramme par jour**.

## Lire ces chiffres

- le poids total a reculé de moins de 1 %, malgré l’ouverture de nouveaux marchés ;
- seul le centre progresse : c’est là que se concentrent restaurants et bureaux ;
- la production culmine à l’Aïd al-Adha, puis en juillet et en août.

## Le tri

Des conteneurs de tri ont été posés en 96 points. Ils ont reçu 11 400 tonnes de papier, de verre et de plastique, soit moins de 1 % du total. Trois coopératives, qui réunissent 210 récupérateurs, les valorisent.

## Les limites

Ces chiffres ignorent ce que les récupérateurs non organisés ramassent avant le passage des camions. Ils sont réutilisables en citant la source et la date ; le fichier mensuel détaillé est disponible à la division.`,
    },
  },
  {
    category: 'K09',
    documentDate: '2026-05-18',
    subjects: ['youth-sport'],
    office: { ar: 'قسم الشؤون الرياضية', fr: 'Division des sports' },
    title: {
      ar: 'التسجيل في المسابح الجماعية صيف 2026',
      fr: 'S’inscrire aux piscines municipales pour l’été 2026',
    },
    summary: {
      ar: 'الحصص والأثمان والوثائق المطلوبة للسباحة الحرة ودروس الأطفال، ومواعيد التسجيل حسب المقاطعات.',
      fr: 'Séances, tarifs et pièces pour la baignade libre et les cours d’enfants, avec les dates d’inscription.',
    },
    body: {
      ar: `تفتح المسابح الجماعية الخمسة أبوابها من 15 يونيو إلى 6 شتنبر 2026، كل يوم ما عدا الاثنين المخصص للصيانة. ويبدأ التسجيل في دروس السباحة يوم 1 يونيو.

## الأثمان

| الصيغة | الأطفال أقل من 15 سنة | الكبار |
| --- | --- | --- |
| حصة واحدة من ساعتين | 10 دراهم | 20 درهما |
| بطاقة من 10 حصص | 80 درهما | 160 درهما |
| دورة تعليم السباحة، 12 حصة | 150 درهما | 300 درهم |

الدخول مجاني للأشخاص في وضعية إعاقة ولمرافق واحد، ولأطفال مؤسسات الرعاية الاجتماعية.

## الوثائق المطلوبة

- نسخة من البطاقة الوطنية للتعريف، أو من بطاقة أحد الأبوين بالنسبة إلى الأطفال؛
- شهادة طبية لا يتجاوز تاريخها ثلاثة أشهر، لدروس السباحة وحدها؛
- صورة شمسية حديثة.

ولا تُطلب نسخ مصادق على مطابقتها للأصل.

## كيفية التسجيل

يُقدم الطلب في المسبح المختار من 9:00 إلى 17:00، ويُسلم في الحين وصل يحمل رقما ترتيبيا. وتُمنح المقاعد حسب تاريخ التسجيل، مع تخصيص نصفها لسكان المقاطعة التي يوجد بها المسبح إلى غاية 10 يونيو.

## السلامة

يحضر سباحان منقذان على الأقل في كل حوض. ويُفحص الماء مرتين في اليوم، وتُعلق النتيجة عند المدخل. ولا يدخل الأطفال دون العاشرة إلا برفقة شخص راشد.

## الإلغاء

يُرجع الثمن كاملا إذا أُغلق المسبح أو أُلغيت الدورة، داخل 15 يوما من الطلب.`,
      fr: `Les cinq piscines municipales ouvrent du 15 juin au 6 septembre 2026, tous les jours sauf le lundi, réservé à l’entretien. Les inscriptions aux cours commencent le 1er juin.

## Les tarifs

| Formule | Moins de 15 ans | Adultes |
| --- | --- | --- |
| Une séance de deux heures | 10 MAD | 20 MAD |
| Carte de 10 séances | 80 MAD | 160 MAD |
| Cours de natation, 12 séances | 150 MAD | 300 MAD |

L’entrée est gratuite pour les personnes en situation de handicap et un accompagnateur, ainsi que pour les enfants des établissements de protection sociale.

## Les pièces à fournir

- la copie de la carte nationale d’identité, ou celle d’un parent pour les enfants ;
- un certificat médical de moins de trois mois, pour les cours seulement ;
- une photo récente.

Aucune copie certifiée conforme n’est demandée.

## S’inscrire

La demande se fait à la piscine choisie, de 9 h 00 à 17 h 00 ; un récépissé numéroté est remis aussitôt. Les places sont données par ordre d’inscription ; la moitié d’entre elles reste réservée aux habitants de l’arrondissement jusqu’au 10 juin.

## La sécurité

Deux maîtres-nageurs au moins surveillent chaque bassin. L’eau est contrôlée deux fois par jour et le résultat affiché à l’entrée. Les enfants de moins de dix ans viennent avec un adulte.

## L’annulation

Si la piscine ferme ou si le cours est annulé, le prix est rendu en entier dans les 15 jours qui suivent la demande.`,
    },
  },
  {
    category: 'K10',
    documentDate: '2024-09-23',
    subjects: ['transport'],
    office: { ar: 'مصلحة المحجز الجماعي', fr: 'Service de la fourrière' },
    title: {
      ar: 'سيارتكم في المحجز: حقوقكم وواجباتكم',
      fr: 'Votre véhicule est en fourrière : vos droits et obligations',
    },
    summary: {
      ar: 'متى يجوز نقل سيارة إلى المحجز، وكيف تُسترجع، وما تؤدونه، وكيف تتظلمون من إجراء تعدونه غير مشروع.',
      fr: 'Quand un véhicule peut être enlevé, comment le reprendre, ce que vous payez et comment contester.',
    },
    body: {
      ar: `لا ينقل أعوان المحجز سيارة من تلقاء نفسها: يسبق كل نقل أمر مكتوب من ضابط الشرطة القضائية أو عون محلف، يثبت المخالفة ومكانها وساعتها.

## حقوقكم

- الاطلاع على أمر النقل والحصول على نسخة منه؛
- وصف لحالة السيارة يُحرر قبل النقل، مع صور؛
- استرجاع السيارة في أي يوم من أيام الأسبوع، من 8:00 إلى 22:00؛
- تعويض عن كل ضرر لحق السيارة أثناء النقل أو الحراسة.

وإذا حضر السائق قبل رفع السيارة، فلا تُنقل ولا تُؤدى أي واجبات عن النقل.

## الواجبات المستحقة

| الصنف | النقل | الحراسة عن كل يوم |
| --- | --- | --- |
| دراجة نارية | 50 درهما | 5 دراهم |
| سيارة خفيفة | 150 درهما | 20 درهما |
| شاحنة أو حافلة | 400 درهم | 40 درهما |

لا تُحتسب أيام الحراسة التي ترتبت عن تأخر الإدارة. ويُسلم عن كل أداء وصل مرقم.

## استرجاع السيارة

أحضروا البطاقة الوطنية، والبطاقة الرمادية، وشهادة التأمين، وما يثبت أداء الغرامة. وتُسلم السيارة داخل ساعة من تقديم الملف كاملا.

## التظلم

يُوجه التظلم إلى رئيس المجلس داخل 30 يوما، ويُجاب عنه داخل 15 يوما. فإذا تبين أن النقل لم يكن مبررا، تُرجع الواجبات كاملة. ويمكن كذلك تقديم شكاية عبر [chikaya.ma](https://www.chikaya.ma)، أو اللجوء إلى المحكمة الإدارية.`,
      fr: `La fourrière n’enlève pas un véhicule de sa propre initiative : chaque enlèvement suit un ordre écrit d’un officier de police judiciaire ou d’un agent assermenté, qui constate l’infraction, le lieu et l’heure.

## Vos droits

- consulter l’ordre d’enlèvement et en recevoir une copie ;
- disposer d’une fiche sur l’état du véhicule, établie avec photos avant l’enlèvement ;
- reprendre le véhicule tous les jours de la semaine, de 8 h 00 à 22 h 00 ;
- être indemnisé de tout dommage causé pendant le transport ou la garde.

Si le conducteur arrive avant que le véhicule soit soulevé, celui-ci n’est pas enlevé et aucun droit n’est dû.

## Les droits à payer

| Catégorie | Enlèvement | Garde par jour |
| --- | --- | --- |
| Motocycle | 50 MAD | 5 MAD |
| Voiture légère | 150 MAD | 20 MAD |
| Camion ou autocar | 400 MAD | 40 MAD |

Les jours de garde dus à un retard de l’administration ne sont pas comptés. Chaque paiement donne lieu à un reçu numéroté.

## Reprendre le véhicule

Apportez la carte nationale, la carte grise, l’attestation d’assurance et la preuve du paiement de l’amende. Le véhicule est rendu dans l’heure qui suit la remise du dossier complet.

## Contester

Le recours s’adresse au président du conseil dans les 30 jours ; la réponse vient dans les 15 jours. Si l’enlèvement n’était pas justifié, les droits sont intégralement rendus. Vous pouvez aussi déposer une réclamation sur [chikaya.ma](https://www.chikaya.ma) ou saisir le tribunal administratif.`,
    },
  },
  {
    category: 'K11',
    documentDate: '2025-04-21',
    subjects: ['licences'],
    office: { ar: 'قسم الممتلكات واحتلال الملك العمومي', fr: 'Division du patrimoine et du domaine public' },
    title: {
      ar: 'شروط الترخيص بإقامة سطيحة مقهى أو مطعم',
      fr: 'Autorisation de terrasse de café ou de restaurant',
    },
    summary: {
      ar: 'ما يجب احترامه لاحتلال الرصيف مؤقتا: الممر الحر للراجلين، والأثاث، والمدة، والواجب المستحق.',
      fr: 'Les règles pour occuper temporairement un trottoir : passage libre, mobilier, durée et redevance.',
    },
    body: {
      ar: `لا يجوز وضع الطاولات والكراسي على الرصيف إلا برخصة احتلال مؤقت للملك العمومي الجماعي. وهي شخصية، وقابلة للسحب، ولا تُفوت مع الأصل التجاري.

## شروط الموقع

| عرض الرصيف | الممر الحر الواجب تركه | أقصى عرض للسطيحة |
| --- | --- | --- |
| أقل من 2,5 متر | لا يُرخص بأي سطيحة | 0 |
| من 2,5 إلى 4 أمتار | 1,8 متر | ما تبقى من الرصيف |
| أكثر من 4 أمتار | 2,2 متر | نصف الرصيف |

ويُقاس الممر الحر بعد احتساب الأشجار وأعمدة الإنارة. ويُمنع حجب أشرطة توجيه المكفوفين أو مآخذ مياه الإطفاء.

## شروط التجهيز

- أثاث متنقل يُدخل كل ليلة عند الإغلاق؛
- مظلات لا تقل عن 2,2 متر ارتفاعا ولا تُثبت في الأرض؛
- لا حواجز مغلقة ولا أرضيات مرفوعة؛
- لا مكبرات صوت خارج المحل.

## الملف

يتضمن الطلب نسخة من رخصة الاستغلال، وتصميما بمقياس 1/100 يبين الرصيف والأثاث، وصورة للواجهة. ويُودع عبر منصة [rokhas.ma](https://www.rokhas.ma)، ويُجاب عنه داخل 30 يوما بعد معاينة تشارك فيها المقاطعة.

## المدة والواجب

تُمنح الرخصة لسنة واحدة قابلة للتجديد. ويُحتسب الواجب كل ثلاثة أشهر حسب المتر المربع والمنطقة، وفق القرار الجبائي الجاري به العمل.

## المراقبة

يُمهل المخالف 48 ساعة للتسوية، ثم يُحجز الأثاث الزائد. وتُسحب الرخصة بعد ثلاث مخالفات في السنة، بقرار معلل وبعد الاستماع إلى صاحبها.`,
      fr: `Des tables et des chaises ne peuvent être posées sur le trottoir qu’avec une autorisation d’occupation temporaire du domaine public communal. Elle est personnelle, révocable, et ne se cède pas avec le fonds de commerce.

## Le lieu

| Largeur du trottoir | Passage libre à laisser | Largeur maximale de la terrasse |
| --- | --- | --- |
| Moins de 2,5 mètres | Aucune terrasse autorisée | 0 |
| De 2,5 à 4 mètres | 1,8 mètre | Le reste du trottoir |
| Plus de 4 mètres | 2,2 mètres | La moitié du trottoir |

Le passage libre se mesure en tenant compte des arbres et des candélabres. Il est interdit de masquer les bandes de guidage des personnes aveugles ou les bouches d’incendie.

## L’installation

- un mobilier mobile, rentré chaque soir à la fermeture ;
- des parasols d’au moins 2,2 mètres de haut, sans ancrage au sol ;
- ni cloison fermée ni plancher surélevé ;
- aucun haut-parleur hors du local.

## Le dossier

La demande comprend la copie de l’autorisation d’exploiter, un plan au 1/100 montrant le trottoir et le mobilier, et une photo de la façade. Elle est déposée sur la plateforme [rokhas.ma](https://www.rokhas.ma) ; la réponse vient dans les 30 jours, après une visite à laquelle l’arrondissement prend part.

## La durée et la redevance

L’autorisation vaut un an et peut être renouvelée. La redevance est calculée chaque trimestre au mètre carré et selon la zone, d’après l’arrêté fiscal en vigueur.

## Le contrôle

En cas d’infraction, l’exploitant a 48 heures pour se mettre en règle ; le mobilier en trop est ensuite saisi. L’autorisation est retirée après trois infractions dans l’année, par une décision motivée et après audition.`,
    },
  },
  {
    category: 'K14',
    documentDate: '2026-06-15',
    subjects: ['staff'],
    office: { ar: 'قسم الموارد البشرية', fr: 'Division des ressources humaines' },
    title: {
      ar: 'مباراة لتوظيف أطباء وبياطرة بالمكتب الجماعي لحفظ الصحة',
      fr: 'Concours de médecins et de vétérinaires du bureau d’hygiène',
    },
    summary: {
      ar: 'أربعة عشر منصبا في الطب العام والطب البيطري والتمريض: الشروط والاختبارات وآخر أجل للترشيح.',
      fr: 'Quatorze postes de médecine générale, de médecine vétérinaire et de soins : conditions, épreuves et date limite.',
    },
    body: {
      ar: `تنظم جماعة الدار البيضاء يوم الأحد 13 شتنبر 2026 مباراة لتعزيز المكتب الجماعي لحفظ الصحة. ويتولى هذا المكتب مراقبة المواد الغذائية، ومحاربة نواقل الأمراض، ومعاينة الوفيات.

## المناصب

| الإطار | عدد المناصب | منها لذوي الإعاقة |
| --- | --- | --- |
| طبيب من الدرجة الأولى | 5 | 0 |
| طبيب بيطري من الدرجة الأولى | 3 | 0 |
| ممرض من الدرجة الأولى | 6 | 1 |
| المجموع | 14 | 1 |

## الشروط

- الجنسية المغربية والتمتع بالحقوق الوطنية؛
- دكتوراه في الطب أو في الطب البيطري، أو دبلوم معهد تكوين الممرضين، حسب الإطار؛
- سن لا تتجاوز 45 سنة عند تاريخ المباراة بالنسبة إلى الأطباء والبياطرة.

## الاختبارات

تتضمن المباراة اختبارا كتابيا من ثلاث ساعات في الصحة العمومية، معامله 3، ثم اختبارا شفويا من 20 دقيقة، معامله 4، حول حالة عملية: تسمم غذائي جماعي، أو داء سعار، أو تفتيش مطبخ مدرسي.

## الترشيح

يُملأ الطلب في [emploi-public.ma](https://www.emploi-public.ma) قبل يوم الجمعة 7 غشت 2026 على الساعة 16:30. ولا تُقبل الملفات الورقية. ولا تُطلب أصول الشهادات إلا من الناجحين.

## ما بعد المباراة

تُنشر لائحة المدعوين قبل الاختبار الكتابي بعشرة أيام على الأقل، وتُعلن النتائج النهائية قبل 30 أكتوبر 2026. ويلتحق الناجحون بعملهم بعد تكوين أولي مدته شهر واحد.`,
      fr: `La commune de Casablanca organise le dimanche 13 septembre 2026 un concours pour renforcer le bureau communal d’hygiène. Ce bureau contrôle les denrées, lutte contre les vecteurs de maladies et constate les décès.

## Les postes

| Cadre | Nombre de postes | Dont postes réservés au handicap |
| --- | --- | --- |
| Médecin du premier grade | 5 | 0 |
| Vétérinaire du premier grade | 3 | 0 |
| Infirmier du premier grade | 6 | 1 |
| Total | 14 | 1 |

## Les conditions

- être de nationalité marocaine et jouir de ses droits civiques ;
- être docteur en médecine ou en médecine vétérinaire, ou diplômé d’un institut de formation des infirmiers, selon le cadre ;
- avoir 45 ans au plus à la date du concours, pour les médecins et les vétérinaires.

## Les épreuves

L’écrit de trois heures porte sur la santé publique, coefficient 3. L’oral de 20 minutes, coefficient 4, part d’un cas pratique : intoxication alimentaire collective, rage ou inspection d’une cantine scolaire.

## La candidature

Le formulaire se remplit sur [emploi-public.ma](https://www.emploi-public.ma) avant le vendredi 7 août 2026 à 16 h 30. Aucun dossier papier n’est reçu. Les originaux des diplômes ne sont demandés qu’aux lauréats.

## Après le concours

La liste des candidats convoqués paraît dix jours au moins avant l’écrit, et les résultats définitifs avant le 30 octobre 2026. Les lauréats prennent leur poste après un mois de formation initiale.`,
    },
  },
  {
    category: 'K08',
    documentDate: '2024-06-10',
    subjects: ['services'],
    office: { ar: 'قسم الاستقبال والتواصل', fr: 'Division de l’accueil et de la communication' },
    title: {
      ar: 'دليل الموظف في الكتابة الواضحة إلى المرتفقين',
      fr: 'Écrire clairement aux usagers : guide de l’agent',
    },
    summary: {
      ar: 'قواعد بسيطة يتبعها الموظفون عند تحرير الرسائل والإعلانات بالعربية والفرنسية، مع أمثلة قبل التحسين وبعده.',
      fr: 'Les règles que suivent les agents pour rédiger lettres et avis en arabe et en français, avec des exemples avant et après.',
    },
    body: {
      ar: `رسالة لا يفهمها متلقيها تكلف مرتين: مرة عند كتابتها، ومرة عندما يأتي صاحبها ليسأل عن معناها. ولذلك يطبق موظفو الجماعة والمقاطعات هذا الدليل في كل رسالة موجهة إلى العموم.

## سبع قواعد

1. ابدأ بما يهم القارئ: القرار، أو المطلوب منه، أو الأجل.
2. فكرة واحدة في الجملة، ولا تتجاوز الجملة عشرين كلمة.
3. سم الأشياء بأسمائها المتداولة، واشرح المصطلح القانوني بين قوسين.
4. اذكر الأجل بتاريخ كامل، لا بعدد أيام فقط.
5. إذا رفضت، فبين السبب وطريق التظلم وأجله.
6. ضع اسم المصلحة وعنوانها وأوقات عملها في آخر الرسالة.
7. اقرأ الرسالة بصوت مرتفع قبل توقيعها.

## أمثلة

| قبل | بعد |
| --- | --- |
| يؤسفنا إخباركم بتعذر الاستجابة لملتمسكم | رُفض طلبكم لأن الوثيقة الثالثة ناقصة |
| داخل الآجال القانونية | قبل 15 يوليوز 2024 |
| المرجو الإدلاء بما يفيد السكنى | أحضروا فاتورة ماء أو كهرباء باسمكم |

## بلغتين

تُحرر الوثائق الموجهة إلى العموم بالعربية والفرنسية معا، ولا تُترجم إحداهما كلمة كلمة عن الأخرى. ويعيد قراءتها موظف يتقن اللغتين.

## الاختبار

تُعرض كل وثيقة نموذجية على خمسة مرتفقين قبل اعتمادها. فإذا لم يعرف اثنان منهم ما المطلوب، أُعيدت صياغتها. وقد رُوجع إلى اليوم 64 نموذجا، وانخفض عدد الاتصالات الهاتفية الاستفسارية بالربع.`,
      fr: `Une lettre mal comprise coûte deux fois : quand on l’écrit, et quand l’usager vient en demander le sens. Les agents de la commune et des arrondissements suivent donc ce guide dans tout courrier au public.

## Sept règles

1. Commencer par ce qui intéresse le lecteur : la décision, ce qu’on attend de lui, la date limite.
2. Une idée par phrase, et vingt mots au plus.
3. Employer le mot courant ; expliquer le terme juridique entre parenthèses.
4. Donner une date complète, et pas seulement un nombre de jours.
5. En cas de refus, dire pourquoi, et comment et jusqu’à quand contester.
6. Indiquer à la fin le service, son adresse et ses horaires.
7. Relire à voix haute avant de signer.

## Des exemples

| Avant | Après |
| --- | --- |
| Nous regrettons de ne pouvoir donner une suite favorable à votre requête | Votre demande est refusée : la troisième pièce manque |
| Dans les délais réglementaires | Avant le 15 juillet 2024 |
| Prière de justifier de votre domiciliation | Apportez une facture d’eau ou d’électricité à votre nom |

## Dans les deux langues

Les documents destinés au public sont rédigés en arabe et en français, sans que l’un soit calqué mot à mot sur l’autre. Un agent qui maîtrise les deux langues les relit.

## L’essai

Chaque modèle est montré à cinq usagers avant d’être adopté. Si deux d’entre eux ne savent pas ce qui leur est demandé, il est réécrit. Soixante-quatre modèles ont été revus à ce jour, et les appels pour demander une explication ont baissé d’un quart.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2026-09-14',
    subjects: ['culture'],
    office: { ar: 'قسم التعمير والتراث', fr: 'Division de l’urbanisme et du patrimoine' },
    title: {
      ar: 'جرد العمارات التاريخية بوسط المدينة: التقرير المرحلي',
      fr: 'Inventaire des immeubles anciens du centre : rapport d’étape',
    },
    summary: {
      ar: 'نتائج معاينة 460 بناية من القرن العشرين: حالتها، والمستعجل منها، وما ستقوم به الجماعة مع الملاك.',
      fr: 'Le relevé de 460 immeubles du vingtième siècle : leur état, les urgences et ce que la commune fera avec les propriétaires.',
    },
    body: {
      ar: `يضم وسط المدينة مجموعة نادرة من العمارات المشيدة بين سنتي 1912 و1960، يمتزج فيها الزليج والجبس المنقوش بالخطوط الحديثة. وقد عاين فريق من المهندسين والطلبة 460 بناية بين يناير ويونيو 2026.

## حالة البنايات

| الحالة | العدد | منها مأهولة |
| --- | --- | --- |
| جيدة | 148 | 141 |
| متوسطة | 197 | 182 |
| متدهورة | 92 | 71 |
| مهددة بالانهيار | 23 | 9 |
| المجموع | 460 | 403 |

## المستعجل

أُخبرت السلطة المحلية فورا بالبنايات الثلاث والعشرين المهددة. وقد وُضعت حواجز وقائية أمام 17 منها، وبدأ تدعيم 6. وتجري مواكبة الأسر القاطنة بالبنايات التسع المأهولة مع المصالح المختصة.

## أسباب التدهور

- تسرب المياه من السطوح والقنوات القديمة في 61 في المائة من الحالات المتدهورة؛
- نزاعات بين الورثة أو بين المالك والمكتري تجعل كل إصلاح متعذرا؛
- إضافات ثقيلة فوق السطوح: خزانات ولوحات إشهارية.

## ما ستقوم به الجماعة

ستُحدث شباكا واحدا لإرشاد الملاك، ودليلا لترميم الواجهات، ومساهمة في كلفة الدراسة التقنية عندما يتفق الملاك على برنامج للأشغال. وسيُعرض على المجلس في دورة أكتوبر اقتراح بتقييد 34 بناية إضافية.

## أبدوا رأيكم

تُعرض البطائق التقنية بخزانة المدينة إلى غاية 30 أكتوبر 2026. ويمكن لكل من يملك صورا أو تصاميم قديمة أن يضعها رهن إشارة الفريق، فتُنسخ وتُرد إليه في اليوم نفسه.`,
      fr: `Le centre-ville conserve un ensemble rare d’immeubles bâtis entre 1912 et 1960, où le zellige et le plâtre sculpté rencontrent les lignes modernes. De janvier à juin 2026, une équipe d’architectes et d’étudiants en a visité 460.

## L’état des immeubles

| État | Nombre | Dont habités |
| --- | --- | --- |
| Bon | 148 | 141 |
| Moyen | 197 | 182 |
| Dégradé | 92 | 71 |
| Menaçant ruine | 23 | 9 |
| Total | 460 | 403 |

## Les urgences

Les vingt-trois immeubles menaçant ruine ont été aussitôt signalés à l’autorité locale. Des barrières protègent le public devant 17 d’entre eux et l’étaiement de 6 a commencé. Les familles des neuf immeubles habités sont accompagnées avec les services compétents.

## Les causes

- des fuites de terrasses et de vieilles conduites, dans 61 % des cas dégradés ;
- des conflits entre héritiers, ou entre propriétaire et locataire, qui empêchent toute réparation ;
- des charges ajoutées sur les toits : citernes et panneaux publicitaires.

## Ce que fera la commune

Elle ouvrira un guichet unique pour conseiller les propriétaires, publiera un guide de restauration des façades et participera au coût de l’étude technique lorsque les propriétaires s’accordent sur un programme de travaux. L’inscription de 34 autres immeubles sera proposée au conseil à la session d’octobre.

## Donnez votre avis

Les fiches techniques sont exposées à la bibliothèque de la ville jusqu’au 30 octobre 2026. Si vous avez des photos ou des plans anciens, prêtez-les à l’équipe : ils seront copiés et rendus le jour même.`,
    },
  },
];
