import type { DemonstrationPublication } from './demonstration-publication.ts';

/** What the demonstration site of the rural commune of Ain Leuh, in the Middle Atlas, publishes. */
export const ainLeuh: readonly DemonstrationPublication[] = [
  {
    category: 'K06',
    documentDate: '2026-01-26',
    subjects: ['budget'],
    office: { ar: 'مكتب الميزانية', fr: 'Bureau du budget' },
    title: {
      ar: 'ميزانية المواطن 2026: 15 مليون درهم لجماعة جبلية',
      fr: 'Budget citoyen 2026 : 15 millions de dirhams pour une commune de montagne',
    },
    summary: {
      ar: 'مداخيل الجماعة ونفقاتها بلغة بسيطة، ومكانة الموارد الغابوية فيها، والمشاريع المبرمجة هذه السنة.',
      fr: 'Les recettes et les dépenses en mots simples, la place des ressources forestières et les projets de l’année.',
    },
    body: {
      ar: `يقدم هذا العرض ميزانية الجماعة لغير المتخصصين. وقد صوت عليها المجلس في دورة أكتوبر 2025، وأُشر عليها في 29 دجنبر.

## المداخيل

| المورد | المبلغ بالدرهم |
| --- | --- |
| حصة الضريبة على القيمة المضافة | 9.800.000 |
| الموارد الغابوية | 2.650.000 |
| الرسوم المحلية | 1.120.000 |
| السوق الأسبوعي | 780.000 |
| خدمة الماء | 650.000 |
| المجموع | 15.000.000 |

تأتي الموارد الغابوية من بيع خشب الأرز والبلوط الأخضر بعد سمسرات تشرف عليها مصالح المياه والغابات. وهي متقلبة: فقد انخفضت إلى النصف سنة 2023.

## النفقات

| الباب | المبلغ بالدرهم |
| --- | --- |
| الموظفون | 6.900.000 |
| الإنارة والوقود والصيانة | 3.100.000 |
| التجهيز | 3.100.000 |
| الماء وإزاحة الثلوج | 1.500.000 |
| دعم الجمعيات | 400.000 |
| المجموع | 15.000.000 |

## مشاريع السنة

- ترميم قناة الماء الرئيسية على طول 1,8 كلم؛
- تبليط ثلاثة أزقة منحدرة يصعب المرور بها شتاء؛
- تجهيز فضاء لعرض زرابي التعاونيات النسائية.

## أسئلتكم

يُنظم لقاء مفتوح يوم الأربعاء 11 فبراير 2026 على الساعة 11:00 بمقر الجماعة، تزامنا مع يوم السوق، لكي يتمكن سكان الدواوير من الحضور.`,
      fr: `Cette présentation s’adresse à tous. Le conseil a voté le budget à la session d’octobre 2025 ; il a été visé le 29 décembre.

## Les recettes

| Ressource | Montant en MAD |
| --- | --- |
| Part de la taxe sur la valeur ajoutée | 9 800 000 |
| Ressources forestières | 2 650 000 |
| Taxes locales | 1 120 000 |
| Souk hebdomadaire | 780 000 |
| Service de l’eau | 650 000 |
| Total | 15 000 000 |

Les ressources forestières viennent de la vente du bois de cèdre et de chêne vert, aux adjudications que conduisent les Eaux et Forêts. Elles varient beaucoup : en 2023, elles avaient diminué de moitié.

## Les dépenses

| Chapitre | Montant en MAD |
| --- | --- |
| Personnel | 6 900 000 |
| Éclairage, carburant, entretien | 3 100 000 |
| Équipement | 3 100 000 |
| Eau et déneigement | 1 500 000 |
| Soutien aux associations | 400 000 |
| Total | 15 000 000 |

## Les projets de l’année

- refaire 1,8 km de la conduite d’eau principale ;
- paver trois ruelles en pente, difficiles en hiver ;
- aménager un lieu d’exposition des tapis des coopératives de femmes.

## Vos questions

Une rencontre ouverte se tient le mercredi 11 février 2026 à 11 h 00 au siège de la commune, jour de souk, pour que les habitants des douars puissent venir.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2026-03-23',
    subjects: ['planning'],
    obligation: 'development-plan-report/year-2025',
    office: { ar: 'مكتب التخطيط والبرمجة', fr: 'Bureau de la planification' },
    title: {
      ar: 'برنامج عمل الجماعة: ملخص التقييم السنوي لسنة 2025',
      fr: 'Programme d’action de la commune : résumé de l’évaluation 2025',
    },
    summary: {
      ar: 'ستة وثلاثون مشروعا: ما انتهى منها، وما هو في طور الإنجاز، وما تأخر وأسباب تأخره.',
      fr: 'Trente-six projets : ce qui est achevé, ce qui est en cours, ce qui tarde et pourquoi.',
    },
    body: {
      ar: `ينص المرسوم رقم 2.16.301 على إعداد تقييم سنوي لبرنامج عمل الجماعة وعلى نشر ملخصه. وقد عُرض هذا التقييم على المجلس في دورة فبراير 2026.

## أين وصلت المشاريع

| المحور | المشاريع | المنتهية | الجارية | غير المنطلقة |
| --- | --- | --- | --- | --- |
| المسالك وفك العزلة | 14 | 8 | 4 | 2 |
| الماء والتطهير | 9 | 4 | 3 | 2 |
| المدرسة والصحة | 7 | 5 | 1 | 1 |
| السياحة والصناعة التقليدية | 6 | 2 | 2 | 2 |
| المجموع | 36 | 19 | 10 | 7 |

انتهى إذن أكثر من نصف المشاريع. وكان المقرر أن ينتهي منها 23 في هذا التاريخ.

## ما تأخر وأسبابه

- محطة معالجة المياه العادمة: لم يُحسم بعد في الأرض المخصصة لها؛
- مسلكان جبليان: لم يتقدم أي متنافس في طلبي عروض متتاليين؛
- المأوى السياحي الجماعي: ينتظر مساهمة شريك تأجلت إلى 2027.

## الموارد

صُرف إلى نهاية 2025 ما قدره 21,6 مليون درهم، منها 8,4 من ميزانية الجماعة والباقي من الشركاء. ولولا هؤلاء لما أُنجز أي مشروع للماء.

## ما اقترحته الهيئة الاستشارية والسكان

طُلب في اللقاءات الأربعة المنعقدة بالدواوير تقديم الماء على السياحة. فاقترح المكتب تحيين البرنامج خلال دورة ماي، وذلك بدمج المسلكين في صفقة واحدة، وتحويل جزء من اعتمادات المأوى إلى قناة الماء.`,
      fr: `Le décret n° 2.16.301 prévoit une évaluation annuelle du programme d’action de la commune et la publication de son résumé. Celle-ci a été présentée au conseil à la session de février 2026.

## Où en sont les projets

| Axe | Projets | Achevés | En cours | Non commencés |
| --- | --- | --- | --- | --- |
| Pistes et désenclavement | 14 | 8 | 4 | 2 |
| Eau et assainissement | 9 | 4 | 3 | 2 |
| École et santé | 7 | 5 | 1 | 1 |
| Tourisme et artisanat | 6 | 2 | 2 | 2 |
| Total | 36 | 19 | 10 | 7 |

Plus de la moitié des projets sont donc finis. Il était prévu qu’ils soient 23 à cette date.

## Les retards et leurs causes

- la station d’épuration : le terrain n’est pas encore arrêté ;
- deux pistes de montagne : aucun concurrent à deux appels d’offres successifs ;
- le gîte communal : l’apport d’un partenaire est reporté à 2027.

## Les moyens

À la fin de 2025, 21,6 millions de dirhams avaient été dépensés, dont 8,4 par la commune et le reste par ses partenaires. Sans eux, aucun projet d’eau n’aurait vu le jour.

## Ce qu’ont proposé l’instance consultative et les habitants

Aux quatre rencontres tenues dans les douars, il a été demandé que l’eau passe avant le tourisme. Le bureau propose donc d’actualiser le programme à la session de mai : réunir les deux pistes en un seul marché et reporter sur la conduite d’eau une part des crédits du gîte.`,
    },
  },
  {
    category: 'K02',
    documentDate: '2024-07-15',
    subjects: ['economy'],
    office: {
      ar: 'مكتب الشرطة الإدارية وحفظ الصحة',
      fr: 'Bureau de la police administrative et de l’hygiène',
    },
    title: {
      ar: 'قرار تنظيم السوق الأسبوعي',
      fr: 'Arrêté portant règlement du souk hebdomadaire',
    },
    summary: {
      ar: 'تقسيم السوق إلى فضاءات، وأوقات الدخول والتفريغ، وقواعد بيع اللحوم والمواشي والسلامة.',
      fr: 'Le partage du souk en espaces, les heures d’entrée et de déchargement, les règles pour la viande, le bétail et la sécurité.',
    },
    body: {
      ar: `يُعقد السوق كل يوم أربعاء. ويُنظمه هذا القرار المتخذ بعد مداولة المجلس، حفاظا على الصحة والسكينة وسلامة المرور. ويسري ابتداء من فاتح غشت 2024.

## الفضاءات

| الفضاء | النشاط | وقت الدخول |
| --- | --- | --- |
| المدخل الأعلى | الخضر والفواكه | من 5:00 |
| الساحة الوسطى | الملابس والأواني | من 6:00 |
| الرحبة | الأغنام والماعز والأبقار | من 4:30 |
| الجناح المغطى | اللحوم والأسماك | من 6:30 |
| ممر النسيج | زرابي التعاونيات ومنتوجاتها | من 7:00 |

## الممنوعات

- دخول الشاحنات والدراجات النارية بين 8:00 و14:00؛
- إيقاد النار خارج أماكن الطهي المحددة؛
- ذبح المواشي خارج المجزرة؛
- شغل الممر الرئيسي، ويجب أن يظل عرضه 4 أمتار لمرور سيارة الإسعاف.

## اللحوم

لا تُباع إلا لحوم تحمل طابع المصلحة البيطرية. وتُعرض فوق طاولات قابلة للغسل، بعيدا عن الشمس والغبار، ويحمل الجزار بطاقة صحية سارية.

## الأماكن

تُمنح الأماكن القارة لسنة واحدة بقرعة علنية. ويُخصص عُشرها للنساء وللفلاحين الصغار الذين يبيعون منتوج ضيعاتهم، دون واجب عن الأمتار الأربعة الأولى.

## العقوبات

ينذر العون المكلف المخالف، ثم يحرر محضرا عند العود. ويمكن للرئيس أن يسحب المكان مدة لا تتجاوز أربعة أسواق، بعد الاستماع إلى صاحبه. ولا تُحجز سلعة دون وصل مفصل.`,
      fr: `Le souk se tient chaque mercredi. Cet arrêté, pris après délibération du conseil, l’organise dans l’intérêt de la salubrité, de la tranquillité et de la sûreté du passage. Il s’applique à partir du 1er août 2024.

## Les espaces

| Espace | Activité | Entrée |
| --- | --- | --- |
| Entrée haute | Fruits et légumes | Dès 5 h 00 |
| Place centrale | Vêtements et ustensiles | Dès 6 h 00 |
| Rahba | Ovins, caprins et bovins | Dès 4 h 30 |
| Halle couverte | Viande et poisson | Dès 6 h 30 |
| Allée du tissage | Tapis et produits des coopératives | Dès 7 h 00 |

## Ce qui est interdit

- faire entrer camions et motocycles de 8 h 00 à 14 h 00 ;
- allumer un feu hors des lieux de cuisson prévus ;
- abattre des animaux hors de l’abattoir ;
- occuper l’allée principale, qui garde 4 mètres de large pour l’ambulance.

## La viande

Seule se vend la viande estampillée par le service vétérinaire. Elle est présentée sur des tables lavables, à l’abri du soleil et de la poussière, par un boucher muni d’une carte sanitaire valable.

## Les places

Les places fixes sont attribuées pour un an par tirage au sort public. Un dixième revient aux femmes et aux petits agriculteurs qui vendent leur récolte, sans droit à payer pour les quatre premiers mètres.

## Les sanctions

L’agent avertit d’abord le contrevenant, puis dresse un procès-verbal en cas de récidive. Le président peut retirer la place pour quatre souks au plus, après avoir entendu l’intéressé. Aucune marchandise n’est saisie sans reçu détaillé.`,
    },
  },
  {
    category: 'K09',
    documentDate: '2025-09-22',
    subjects: ['environment'],
    office: { ar: 'مكتب البيئة والشؤون الاجتماعية', fr: 'Bureau de l’environnement et de l’action sociale' },
    title: {
      ar: 'طلب مدفأة وفرن اقتصاديين قبل فصل الشتاء',
      fr: 'Demander un poêle et un four économes avant l’hiver',
    },
    summary: {
      ar: 'برنامج لتقليص استهلاك حطب التدفئة: من يستفيد، والوثائق المطلوبة، والمساهمة، ومواعيد التسليم.',
      fr: 'Un programme pour brûler moins de bois : bénéficiaires, pièces, participation et dates de remise.',
    },
    body: {
      ar: `تستهلك الأسرة الجبلية ما بين 6 و10 أطنان من الحطب كل شتاء، وهي من أثقل نفقاتها ومن أكبر ما يضغط على غابة الأرز. وتقلص المدفأة المحسنة هذا الاستهلاك بنحو الثلث. ولذلك تقتني الجماعة وشركاؤها 300 وحدة هذه السنة.

## من يستفيد

- الأسر المقيمة بالجماعة طيلة السنة؛
- بالأولوية: الأرامل، والأسر التي تضم شخصا في وضعية إعاقة أو مريضا مزمنا، والدواوير التي تعلو 1.700 متر؛
- الأقسام التحضيرية وكتاتيب الدواوير.

## المساهمة

| الجهاز | ثمنه بالدرهم | مساهمة الأسرة بالدرهم |
| --- | --- | --- |
| مدفأة محسنة | 2.400 | 400 |
| فرن خبز محسن | 900 | 100 |
| مدفأة وفرن معا | 3.300 | 450 |

تُعفى الأسر المستفيدة من الدعم الاجتماعي المباشر من كل مساهمة.

## ما يجب إحضاره

نسخة من البطاقة الوطنية، وما يثبت السكنى كفاتورة كهرباء أو تصريح بالشرف. ولا تُطلب شهادة السكنى ولا أي تصحيح للإمضاء.

## المراحل

تُودع الطلبات إلى غاية 17 أكتوبر 2025 بمقر الجماعة، أو لدى العون المتنقل الذي يزور كل دوار مرة واحدة، ويُسلم وصل في الحين. وتُعلق اللائحة يوم 27 أكتوبر مدة أسبوع لتلقي الملاحظات، ثم تُسلم الأجهزة من 10 إلى 28 نونبر مع شرح لكيفية الاستعمال والوقاية من الاختناق.

## سلامتكم

لا تُشعل مدفأة دون مدخنة تنفذ إلى الخارج، واتركوا فتحة للتهوية في كل غرفة.`,
      fr: `Une famille de montagne brûle de 6 à 10 tonnes de bois par hiver : c’est l’une de ses plus lourdes dépenses, et l’une des premières pressions sur la cédraie. Un poêle amélioré réduit cette consommation d’environ un tiers. La commune et ses partenaires en achètent 300 cette année.

## Qui peut en bénéficier

- les familles qui habitent la commune toute l’année ;
- en priorité les veuves, les familles comptant une personne handicapée ou un malade chronique, et les douars situés au-dessus de 1 700 mètres ;
- les classes préscolaires et les écoles coraniques des douars.

## La participation

| Appareil | Prix en MAD | Participation de la famille en MAD |
| --- | --- | --- |
| Poêle amélioré | 2 400 | 400 |
| Four à pain amélioré | 900 | 100 |
| Poêle et four | 3 300 | 450 |

Les familles qui reçoivent l’aide sociale directe ne paient rien.

## Ce qu’il faut apporter

La copie de la carte nationale et une preuve du domicile : facture d’électricité ou déclaration sur l’honneur. Ni certificat de résidence ni signature légalisée ne sont demandés.

## Les étapes

Les demandes sont reçues jusqu’au 17 octobre 2025 au siège de la commune ou par l’agent itinérant, qui passe une fois dans chaque douar ; un récépissé est remis aussitôt. La liste est affichée le 27 octobre pendant une semaine pour recevoir les remarques. Les appareils sont remis du 10 au 28 novembre, avec une démonstration et des conseils contre l’asphyxie.

## Votre sécurité

N’allumez jamais un poêle sans conduit vers l’extérieur, et laissez une aération dans chaque pièce.`,
    },
  },
  {
    category: 'K16',
    documentDate: '2025-11-17',
    subjects: ['safety'],
    office: { ar: 'مكتب الأشغال والصيانة', fr: 'Bureau des travaux et de l’entretien' },
    title: {
      ar: 'بلاغ: برنامج مواجهة الثلوج لشتاء 2025-2026',
      fr: 'Communiqué : le plan neige de l’hiver 2025-2026',
    },
    summary: {
      ar: 'ترتيب فتح الطرق، وأماكن إيواء العالقين، وما ينبغي تخزينه قبل أول تساقط.',
      fr: 'L’ordre de réouverture des routes, les lieux d’abri et ce qu’il faut prévoir avant la première neige.',
    },
    body: {
      ar: `أُغلقت طرق الجماعة 19 يوما في الشتاء الماضي. وقد أُعد برنامج هذه السنة مع السلطة المحلية والمديرية الإقليمية للتجهيز والمركز الصحي، ويعمل به من 20 نونبر 2025 إلى 31 مارس 2026.

## ترتيب فتح الطرق

| الدرجة | الطريق | الأجل بعد توقف التساقط |
| --- | --- | --- |
| الأولى | الطريق الجهوية والمركز الصحي والمدارس | 4 ساعات |
| الثانية | المسالك المؤدية إلى الدواوير الكبرى | 12 ساعة |
| الثالثة | باقي المسالك | 48 ساعة |

وتُعطى الأولوية في كل وقت لمريض أو لامرأة حامل على وشك الوضع: يكفي اتصال من عون السلطة أو من رئيس جمعية الدوار.

## الوسائل

- كاسحتان وشاحنة لرش الملح، وجرار متعاقد معه في كل قطاع؛
- 40 طنا من الملح موزعة على أربع نقط؛
- 12 متطوعا مكونين على الإسعافات الأولية.

## الإيواء

تُفتح دار الشباب ودار الطالبة للعالقين من المسافرين، وفيهما 90 سريرا وتدفئة ووجبات ساخنة. ولا يُؤدى عن ذلك شيء.

## قبل أول تساقط

- خزنوا مؤونة أسبوعين من الدقيق والغاز والحطب وعلف الماشية؛
- جددوا أدوية الأمراض المزمنة لشهر على الأقل؛
- أخبروا الجماعة بمواعيد الوضع المرتقبة، لتُستقبل الحوامل بدار الأمومة مسبقا.

## الإخبار

تُنشر حالة الطرق كل صباح قبل 7:30 على هذه البوابة، وتُذاع بمكبرات المساجد عند الإغلاق. ولا تغامروا بالسير أثناء العاصفة.`,
      fr: `L’hiver dernier, les routes de la commune ont été fermées 19 jours. Le plan de cette année a été préparé avec l’autorité locale, la direction provinciale de l’équipement et le centre de santé. Il s’applique du 20 novembre 2025 au 31 mars 2026.

## L’ordre de réouverture

| Rang | Voies | Délai après la fin de la chute |
| --- | --- | --- |
| Premier | Route régionale, centre de santé, écoles | 4 heures |
| Deuxième | Pistes des grands douars | 12 heures |
| Troisième | Autres pistes | 48 heures |

Un malade ou une femme sur le point d’accoucher passent toujours d’abord : il suffit d’un appel de l’agent d’autorité ou du président de l’association du douar.

## Les moyens

- deux chasse-neige, un camion saleur et un tracteur sous contrat dans chaque secteur ;
- 40 tonnes de sel, réparties en quatre points ;
- 12 volontaires formés aux premiers secours.

## L’abri

La maison des jeunes et le foyer des jeunes filles accueillent les voyageurs bloqués : 90 lits, du chauffage et des repas chauds, sans rien à payer.

## Avant la première neige

- gardez deux semaines de farine, de gaz, de bois et de fourrage ;
- renouvelez pour un mois au moins les médicaments des maladies chroniques ;
- signalez à la commune les accouchements attendus, pour que les futures mères soient accueillies à l’avance à la maison de maternité.

## L’information

L’état des routes paraît ici chaque matin avant 7 h 30 ; les fermetures sont annoncées par les haut-parleurs des mosquées. Ne prenez pas la route pendant la tempête.`,
    },
  },
  {
    category: 'K17',
    documentDate: '2024-12-16',
    subjects: ['agriculture'],
    office: { ar: 'مكتب الشؤون القروية', fr: 'Bureau des affaires rurales' },
    title: {
      ar: 'القطيع والمراعي: أرقام سنة 2024',
      fr: 'Troupeaux et pâturages : les chiffres de 2024',
    },
    summary: {
      ar: 'تراجع عدد رؤوس الماشية بنسبة 12 في المائة منذ سنة 2019، وما يقوله الكسابون عن الجفاف والعلف والمراعي.',
      fr: 'Le cheptel a reculé de 12 % depuis 2019 ; ce que disent les éleveurs de la sécheresse, du fourrage et des parcours.',
    },
    body: {
      ar: `جُمعت هذه الأرقام بين ماي وشتنبر 2024 بتعاون مع جمعيات الكسابين وعند حملات التلقيح. وهي تهم القطيع المقيم، ولا تشمل قطعان الرحل العابرة في الصيف.

## عدد الرؤوس

| الصنف | سنة 2019 | سنة 2024 |
| --- | --- | --- |
| أغنام | 36.200 | 31.400 |
| ماعز | 13.900 | 12.600 |
| أبقار | 3.100 | 2.900 |
| خيول وبغال وحمير | 1.600 | 1.350 |
| المجموع | 54.800 | 48.250 |

## من يملك القطيع

يبلغ عدد الكسابين 870، يملك ثلثاهم أقل من 40 رأسا. وتملك 46 أسرة وحدها قرابة ربع الأغنام. وتسير نساءٌ 112 وحدة صغيرة للماعز والأبقار، يبعن حليبها لتعاونية محلية.

## ما يقوله الكسابون

- صار العلف المشترى يغطي ستة أشهر في السنة بدل ثلاثة؛
- جفت 7 نقط لتوريد الماشية من أصل 22؛
- يخرج القطيع إلى المراعي الغابوية قبل الأوان، فلا تجد الشجيرات وقتا للتجدد.

## القرارات المبنية على هذه الأرقام

اتفقت الجماعة مع الجمعيات ومصالح المياه والغابات على إراحة 600 هكتار من المراعي مدة ثلاث سنوات، مقابل تعويض في شكل شعير. وبُرمج تجهيز 4 نقط للتوريد سنة 2025.

## حدود الأرقام

صرح الكسابون بأنفسهم بعدد رؤوسهم، وقد يميل بعضهم إلى التقليل أو الزيادة. وعند المقارنة بسجلات التلقيح، تبين فارق يقارب 5 في المائة.`,
      fr: `Ces chiffres ont été réunis de mai à septembre 2024 avec les associations d’éleveurs et lors des campagnes de vaccination. Ils comptent le cheptel résident, sans les troupeaux transhumants qui passent l’été.

## Le nombre de têtes

| Espèce | Année 2019 | Année 2024 |
| --- | --- | --- |
| Ovins | 36 200 | 31 400 |
| Caprins | 13 900 | 12 600 |
| Bovins | 3 100 | 2 900 |
| Chevaux, mulets et ânes | 1 600 | 1 350 |
| Total | 54 800 | 48 250 |

## À qui est le cheptel

La commune compte 870 éleveurs ; les deux tiers ont moins de 40 têtes. Quarante-six familles détiennent à elles seules près du quart des ovins. Des femmes conduisent 112 petites unités de chèvres et de vaches, et vendent le lait à une coopérative locale.

## Ce que disent les éleveurs

- le fourrage acheté couvre désormais six mois de l’année, contre trois auparavant ;
- 7 points d’abreuvement sur 22 sont à sec ;
- les troupeaux entrent trop tôt dans les parcours forestiers, et les arbustes n’ont plus le temps de repousser.

## Les décisions prises

La commune, les associations et les Eaux et Forêts se sont accordées pour mettre 600 hectares de parcours au repos pendant trois ans, contre une compensation en orge. Quatre points d’abreuvement seront équipés en 2025.

## Les limites

Les éleveurs ont déclaré eux-mêmes leurs bêtes ; certains ont pu en dire moins, ou plus. La comparaison avec les registres de vaccination fait apparaître un écart d’environ 5 %.`,
    },
  },
  {
    category: 'K11',
    documentDate: '2025-05-26',
    subjects: ['licences'],
    office: { ar: 'مكتب الرخص', fr: 'Bureau des autorisations' },
    title: {
      ar: 'تنظيم مهرجان أو سباق أو تصوير فوق تراب الجماعة',
      fr: 'Organiser une fête, une course ou un tournage sur la commune',
    },
    summary: {
      ar: 'ما ترخص به الجماعة وما يعود إلى غيرها، والملف، والآجال، وشروط حماية الغابة والشلال.',
      fr: 'Ce que la commune autorise et ce qui relève d’autres, le dossier, les délais et la protection de la forêt et de la cascade.',
    },
    body: {
      ar: `تستقبل الجماعة كل صيف تظاهرات كثيرة: أحيدوس، وسباقات في الغابة، ومخيمات، وتصوير. وتُنظم هذه الشروط استعمال الملك الجماعي وحده؛ أما التجمعات العمومية فتخضع للتصريح لدى السلطة المحلية، وأما الغابة فلإذن مصالح المياه والغابات.

## من يرخص بماذا

| النشاط | الجهة | الأجل |
| --- | --- | --- |
| حفل في الساحة أو الملعب الجماعي | الجماعة | 15 يوما |
| سباق يمر بالمسالك الجماعية | الجماعة، مع السلطة المحلية | 30 يوما |
| تصوير في أزقة القرية | الجماعة، بعد رخصة التصوير الوطنية | 10 أيام |
| مخيم أو سباق داخل الغابة | مصالح المياه والغابات | حسب مساطرها |

## شروط عامة

1. تأمين يغطي المسؤولية المدنية للمنظم.
2. سيارة إسعاف ومسعفان ابتداء من 300 مشارك.
3. مراحيض متنقلة وحاويات، وتنظيف المكان في اليوم الموالي.
4. لا نار ولا شهب اصطناعية من فاتح ماي إلى نهاية أكتوبر.
5. لا مكبرات صوت بعد منتصف الليل.

## المواقع الهشة

لا يتجاوز عدد الحاضرين قرب الشلال 200 شخص في آن واحد، وتبقى السيارات في الموقف السفلي. ويُمنع تعليق أي شيء في أشجار الأرز.

## الملف والكلفة

يُودع الطلب مع تصميم للمكان وبرنامج للتظاهرة. والترخيص مجاني للجمعيات المحلية. ويُطلب من غيرها ضمان قدره 3.000 درهم، يُرد داخل عشرة أيام إذا سُلم المكان نظيفا.

## الرفض

يكون الرفض معللا ومكتوبا، ويُقترح فيه متى أمكن تاريخ أو مكان آخر.`,
      fr: `Chaque été, la commune accueille de nombreuses manifestations : ahidous, courses en forêt, camps, tournages. Ces conditions ne règlent que l’usage du domaine communal : les rassemblements publics se déclarent à l’autorité locale, et la forêt relève des Eaux et Forêts.

## Qui autorise quoi

| Activité | Autorité | Délai |
| --- | --- | --- |
| Fête sur la place ou au terrain communal | Commune | 15 jours |
| Course sur les pistes communales | Commune, avec l’autorité locale | 30 jours |
| Tournage dans les ruelles du village | Commune, après l’autorisation nationale de tournage | 10 jours |
| Camp ou course en forêt | Eaux et Forêts | Selon leurs procédures |

## Les conditions

1. Une assurance couvrant la responsabilité civile de l’organisateur.
2. Une ambulance et deux secouristes à partir de 300 participants.
3. Des toilettes mobiles, des bacs, et un lieu nettoyé le lendemain.
4. Ni feu ni artifice du 1er mai à la fin d’octobre.
5. Aucun haut-parleur après minuit.

## Les lieux fragiles

Près de la cascade, on ne dépasse pas 200 personnes à la fois et les voitures restent au parking du bas. Il est interdit d’accrocher quoi que ce soit aux cèdres.

## Le dossier et le coût

La demande est déposée avec un plan du lieu et un programme. L’autorisation est gratuite pour les associations locales. Les autres organisateurs versent une caution de 3 000 MAD, rendue dans les dix jours si le lieu est laissé propre.

## Le refus

Il est écrit et motivé, et propose chaque fois que possible une autre date ou un autre lieu.`,
    },
  },
  {
    category: 'K10',
    documentDate: '2026-02-09',
    subjects: ['water'],
    office: { ar: 'مصلحة الماء الجماعية', fr: 'Service communal de l’eau' },
    title: {
      ar: 'مشترك في خدمة الماء: ما لكم وما عليكم',
      fr: 'Abonnés au service de l’eau : droits et obligations',
    },
    summary: {
      ar: 'الفاتورة، والتسربات، والانقطاعات، وقطع التزويد: القواعد التي تلتزم بها المصلحة والمشترك معا.',
      fr: 'Facture, fuites, coupures et suspension : les règles qui lient le service et l’abonné.',
    },
    body: {
      ar: `تدبر الجماعة شبكة الماء في المركز وتسعة دواوير، ويبلغ عدد المشتركين 1.640. وقد ناقش المجلس هذا النظام في دورة فبراير 2026 بحضور ممثلين عنهم.

## التزامات المصلحة

| الحالة | الالتزام |
| --- | --- |
| انقطاع مبرمج | إخبار قبل 48 ساعة |
| انقطاع مفاجئ يتجاوز 24 ساعة | شاحنة صهريجية مجانا |
| تسرب في الشبكة العمومية | تدخل داخل 12 ساعة |
| طلب ربط جديد | 15 يوما بعد أداء المصاريف |
| شكاية حول الفاتورة | جواب داخل 10 أيام |

## قراءة الفاتورة

تُقرأ العدادات كل شهرين. وإذا تعذرت القراءة بسبب الثلج، تُحتسب كمية تقديرية لا تتجاوز متوسط السنة الماضية، ثم تُسوى في القراءة الموالية.

## إذا وقع تسرب بعد العداد

يتحمل المشترك إصلاحه. غير أنه إذا كان خفيا، كانفجار أنبوب تحت الأرض بسبب الصقيع، فلا يؤدي إلا ضعف استهلاكه المعتاد، بشرط أن يثبت الإصلاح داخل شهر.

## متى يُقطع الماء

- لا يُقطع إلا بعد فاتورتين غير مؤداتين وإنذارين كتابيين؛
- لا يُقطع من فاتح دجنبر إلى نهاية فبراير، ولا يوم الخميس أو الجمعة، ولا ليلة عيد؛
- لا يُقطع عن بيت فيه رضيع أو مريض موصول بجهاز؛
- تُقترح دائما أقساط قبل القطع.

## واجباتكم

حماية العداد من الصقيع، وتيسير الوصول إليه، وعدم الربط دون إذن. ويُمنع سقي الحقول بماء الشبكة.

## الشكاية

لدى المصلحة، ثم لدى رئيس المجلس، أو عبر [chikaya.ma](https://www.chikaya.ma).`,
      fr: `La commune gère l’eau du centre et de neuf douars, pour 1 640 abonnés. Le conseil a discuté ce règlement à la session de février 2026, en présence de leurs représentants.

## Les engagements du service

| Situation | Engagement |
| --- | --- |
| Coupure programmée | Annonce 48 heures avant |
| Coupure imprévue de plus de 24 heures | Camion-citerne gratuit |
| Fuite sur le réseau public | Intervention dans les 12 heures |
| Demande de branchement | 15 jours après le paiement des frais |
| Réclamation sur une facture | Réponse dans les 10 jours |

## Lire sa facture

Les compteurs sont relevés tous les deux mois. Si la neige l’empêche, le service estime une quantité qui ne dépasse pas la moyenne de l’année précédente et régularise au relevé suivant.

## Une fuite après le compteur

La réparation revient à l’abonné. Si la fuite était cachée, comme un tuyau enterré éclaté par le gel, il ne paie que le double de sa consommation habituelle, à condition de prouver la réparation dans le mois.

## Quand l’eau peut être coupée

- seulement après deux factures impayées et deux avertissements écrits ;
- jamais du 1er décembre à la fin de février, ni le jeudi ou le vendredi, ni la veille d’une fête ;
- jamais dans un foyer où vit un nourrisson ou un malade relié à un appareil ;
- toujours après qu’un paiement en plusieurs fois a été proposé.

## Vos obligations

Protéger le compteur du gel, en laisser l’accès libre et ne pas se brancher sans accord. L’eau du réseau ne sert pas à irriguer les champs.

## Réclamer

Auprès du service, puis du président du conseil, ou sur [chikaya.ma](https://www.chikaya.ma).`,
    },
  },
  {
    category: 'K13',
    documentDate: '2025-07-14',
    subjects: ['procurement'],
    office: { ar: 'مكتب المشتريات', fr: 'Bureau des achats' },
    title: {
      ar: 'المشتريات بسندات الطلب: الأسدس الأول من سنة 2025',
      fr: 'Les achats par bon de commande du premier semestre 2025',
    },
    summary: {
      ar: 'خمسة سندات طلب بمبلغ 254.000 درهم: موضوع كل سند، وعدد العروض المتوصل بها، والمبلغ المؤدى.',
      fr: 'Cinq bons de commande pour 254 000 MAD : objet, nombre d’offres reçues et montant payé.',
    },
    body: {
      ar: `تلجأ الجماعة إلى سندات الطلب في المشتريات الصغيرة، في حدود السقف الذي تنص عليه النصوص المنظمة للصفقات العمومية. وتنشر لائحتها كل ستة أشهر، وإن كانت غير ملزمة بهذا القدر من التفصيل.

## اللائحة

| الموضوع | العروض | المبلغ بالدرهم |
| --- | --- | --- |
| مضخة غاطسة لبئر المركز | 4 | 84.000 |
| إصلاح الإنارة في ستة أزقة | 6 | 61.200 |
| دراسة التربة لموقع الخزان الجديد | 3 | 47.500 |
| أدوات مدرسية للأقسام الفرعية | 7 | 38.400 |
| ملح ومجارف ولوازم الشتاء | 5 | 22.900 |
| المجموع | 25 | 254.000 |

## كيف جرى الاختيار

يُنشر إعلان عن كل شراء في [بوابة الصفقات العمومية](https://www.marchespublics.gov.ma)، ويُعلق في الوقت نفسه بمقر الجماعة وبمدخل السوق. وتُفتح العروض بحضور ثلاثة موظفين، ويُختار الأقل ثمنا من بين العروض المطابقة للطلب.

## ملاحظات

- أُلغي سند لاقتناء حاسوبين، لأن العرضين المتوصل بهما تجاوزا ثمن السوق؛
- سُلمت المضخة متأخرة بأسبوع، فطُبقت غرامة قدرها 840 درهما تُخصم عند الأداء؛
- فازت ثلاث مقاولات من الإقليم، واحدة منها أحدثها شبان من الجماعة.

## للمزودين المحليين

يشرح مكتب المشتريات كل يوم أربعاء، من 9:00 إلى 12:00، كيفية التسجيل في البوابة وتحضير العرض. ولا يُشترط رقم معاملات أدنى للمشاركة.`,
      fr: `Pour ses petits achats, la commune recourt aux bons de commande, dans la limite du plafond fixé par les textes sur les marchés publics. Elle en publie la liste chaque semestre, même si elle n’y est pas tenue avec autant de détail.

## La liste

| Objet | Offres | Montant en MAD |
| --- | --- | --- |
| Pompe immergée pour le puits du centre | 4 | 84 000 |
| Réparation de l’éclairage de six ruelles | 6 | 61 200 |
| Étude de sol pour le nouveau réservoir | 3 | 47 500 |
| Fournitures pour les écoles satellites | 7 | 38 400 |
| Sel, pelles et matériel d’hiver | 5 | 22 900 |
| Total | 25 | 254 000 |

## Le choix

Un avis paraît pour chaque achat sur le [portail des marchés publics](https://www.marchespublics.gov.ma) ; il est affiché en même temps au siège de la commune et à l’entrée du souk. Les offres sont ouvertes devant trois agents, et la moins chère de celles qui répondent à la demande est retenue.

## Remarques

- un achat de deux ordinateurs a été annulé : les deux offres reçues dépassaient les prix du marché ;
- la pompe a été livrée avec une semaine de retard ; une pénalité de 840 MAD est retenue sur le paiement ;
- trois entreprises de la province l’ont emporté, dont une créée par des jeunes de la commune.

## Aux fournisseurs locaux

Chaque mercredi, de 9 h 00 à 12 h 00, le bureau des achats explique comment s’inscrire sur le portail et préparer une offre. Aucun chiffre d’affaires minimum n’est exigé.`,
    },
  },
  {
    category: 'K14',
    documentDate: '2026-05-04',
    subjects: ['health', 'staff'],
    office: { ar: 'مكتب الموارد البشرية', fr: 'Bureau des ressources humaines' },
    title: {
      ar: 'النتائج النهائية لمباراة توظيف سائق إسعاف وكهربائي وعون للماء',
      fr: 'Résultats du concours : conducteur d’ambulance, électricien et agent de l’eau',
    },
    summary: {
      ar: 'عدد المترشحين في كل مرحلة، وأرقام استدعاء الناجحين، ولائحة الانتظار، وأجل الالتحاق.',
      fr: 'Les candidats à chaque étape, les numéros de convocation des lauréats, la liste d’attente et la prise de poste.',
    },
    body: {
      ar: `نُظمت المباراة يوم الأحد 12 أبريل 2026 لتوظيف ثلاثة مساعدين تقنيين من الدرجة الثالثة. وبعد المقابلات المنعقدة يومي 22 و23 أبريل، حصرت اللجنة النتائج التالية.

## المترشحون في كل مرحلة

| التخصص | المسجلون | الحاضرون | المقبولون للمقابلة | الناجحون |
| --- | --- | --- | --- | --- |
| سائق سيارة إسعاف | 64 | 51 | 4 | 1 |
| كهربائي | 38 | 29 | 4 | 1 |
| عون شبكة الماء | 45 | 37 | 4 | 1 |
| المجموع | 147 | 117 | 12 | 3 |

## الناجحون

نُعلن النتائج بأرقام الاستدعاء حفاظا على المعطيات الشخصية:

- سائق سيارة إسعاف: الرقم 027، وفي لائحة الانتظار الرقم 055؛
- كهربائي: الرقم 012، وفي لائحة الانتظار الرقم 031؛
- عون شبكة الماء: الرقم 118، وفي لائحة الانتظار الرقم 104.

## سير الاختبارات

احتُسب الاختبار التطبيقي، وهو سياقة فوق الثلج أو إصلاح لوحة كهربائية أو كشف تسرب، بثلثي النقطة. وصُححت الأوراق دون أسماء، من طرف مصححين اثنين.

## الالتحاق بالعمل

يلتحق الناجحون يوم فاتح يونيو 2026، بعد الإدلاء بأصل الدبلوم وشهادة طبية. وكل ناجح لم يلتحق داخل 15 يوما يُعوض بالأول في لائحة الانتظار، وهي صالحة لسنة واحدة.

## الاطلاع والتظلم

يحق لكل مترشح أن يطلع على نقطه وعلى ورقته داخل 30 يوما، بطلب يوجه إلى رئيس المجلس. ونشكر الذين شاركوا، وعددهم 117.`,
      fr: `Le concours du dimanche 12 avril 2026 visait à recruter trois adjoints techniques du troisième grade. Après les entretiens des 22 et 23 avril, le jury a arrêté les résultats suivants.

## Les candidats à chaque étape

| Spécialité | Inscrits | Présents | Admis à l’entretien | Lauréats |
| --- | --- | --- | --- | --- |
| Conducteur d’ambulance | 64 | 51 | 4 | 1 |
| Électricien | 38 | 29 | 4 | 1 |
| Agent du réseau d’eau | 45 | 37 | 4 | 1 |
| Total | 147 | 117 | 12 | 3 |

## Les lauréats

Les résultats sont donnés par numéro de convocation, pour protéger les données personnelles :

- conducteur d’ambulance : numéro 027 ; en liste d’attente, numéro 055 ;
- électricien : numéro 012 ; en liste d’attente, numéro 031 ;
- agent du réseau d’eau : numéro 118 ; en liste d’attente, numéro 104.

## Les épreuves

L’épreuve pratique comptait pour les deux tiers : conduire sur la neige, réparer un tableau électrique ou trouver une fuite. Les copies étaient anonymes et corrigées deux fois.

## La prise de poste

Elle a lieu le 1er juin 2026, après remise du diplôme original et d’un certificat médical. Un lauréat qui ne se présente pas dans les 15 jours est remplacé par le premier de la liste d’attente, valable un an.

## Consulter et contester

Pendant 30 jours, chaque candidat peut consulter ses notes et sa copie en écrivant au président du conseil. Merci aux 117 personnes qui ont participé.`,
    },
  },
  {
    category: 'K08',
    documentDate: '2024-03-18',
    subjects: ['health'],
    office: { ar: 'مكتب البيئة والشؤون الاجتماعية', fr: 'Bureau de l’environnement et de l’action sociale' },
    title: {
      ar: 'مسطرة استعمال سيارة الإسعاف الجماعية',
      fr: 'La procédure d’emploi de l’ambulance communale',
    },
    summary: {
      ar: 'من يأذن بخروج السيارة، وترتيب الحالات، وما يدونه السائق، ومنع أي مقابل من الأسر.',
      fr: 'Qui autorise la sortie, l’ordre des cas, ce que note le conducteur et l’interdiction de toute contrepartie.',
    },
    body: {
      ar: `تتوفر الجماعة على سيارتي إسعاف وأربعة سائقين يتناوبون ليلا ونهارا. وتحدد هذه المسطرة الداخلية ما يقوم به كل واحد، حتى لا يتوقف إنقاذ حياة على حضور شخص بعينه.

## من يأذن

يجيب المداوم على الهاتف، ويسجل النداء، ويأذن بالخروج في الحين دون انتظار توقيع. ويُخبر رئيس المجلس في اليوم الموالي بكشف موجز.

## ترتيب الحالات

| الرتبة | الحالة | أجل الانطلاق |
| --- | --- | --- |
| 1 | نزيف، اختناق، فقدان الوعي، حادثة سير | 5 دقائق |
| 2 | ولادة | 10 دقائق |
| 3 | نقل مريض بتوجيه من المركز الصحي | 30 دقيقة |
| 4 | تصفية الدم وموعد في المستشفى | حسب الموعد |
| 5 | عودة مريض إلى بيته | عند التوفر |

## قبل كل تناوب

1. فحص الوقود والزيت والعجلات والسلاسل.
2. فحص قنينة الأكسجين والنقالة وحقيبة الإسعافات.
3. تجربة الأضواء والمنبه والهاتف.
4. توقيع السجل مع السائق المنصرف.

## قواعد لا استثناء فيها

- لا يُطلب من الأسر ثمن ولا وقود ولا هدية؛
- لا تُستعمل السيارة في أي غرض آخر، ولو كان إداريا؛
- لا يُفشى اسم مريض أو مرضه؛
- لا ينطلق السائق وحده في حالات الرتبتين الأولى والثانية.

## عند إغلاق الطرق

يُنسق المداوم مع فريق إزاحة الثلوج ومع الدرك الملكي على الرقم 177. وإذا تعذر المرور، يُطلب النقل الجوي عن طريق المركز الصحي.

## التتبع

يُحصي المكتب كل ثلاثة أشهر عدد الخرجات، ومتوسط أجل الوصول، وأسباب التأخر، ويُعرض ذلك على اللجنة المختصة.`,
      fr: `La commune a deux ambulances et quatre conducteurs, qui se relaient jour et nuit. Cette procédure interne fixe le rôle de chacun, pour qu’une vie ne dépende pas de la présence d’une seule personne.

## Qui autorise

L’agent de permanence répond, note l’appel et autorise aussitôt la sortie, sans attendre de signature. Le président du conseil en est informé le lendemain par un état sommaire.

## L’ordre des cas

| Rang | Cas | Départ dans les |
| --- | --- | --- |
| 1 | Hémorragie, étouffement, perte de connaissance, accident | 5 minutes |
| 2 | Accouchement | 10 minutes |
| 3 | Transfert d’un malade adressé par le centre de santé | 30 minutes |
| 4 | Dialyse et rendez-vous à l’hôpital | Selon le rendez-vous |
| 5 | Retour d’un malade chez lui | Selon les moyens |

## Avant chaque relève

1. Vérifier le carburant, l’huile, les pneus et les chaînes.
2. Vérifier l’oxygène, le brancard et la trousse de secours.
3. Essayer les feux, la sirène et le téléphone.
4. Signer le registre avec le conducteur qui part.

## Des règles sans exception

- ne demander aux familles ni argent, ni carburant, ni cadeau ;
- n’employer le véhicule à rien d’autre, même administratif ;
- ne révéler ni le nom d’un malade ni sa maladie ;
- ne pas partir seul pour les cas de rang 1 et 2.

## Quand les routes sont fermées

L’agent de permanence se coordonne avec l’équipe de déneigement et la gendarmerie royale, au 177. Si le passage est impossible, l’évacuation aérienne est demandée par le centre de santé.

## Le suivi

Chaque trimestre, le bureau relève le nombre de sorties, le temps moyen d’arrivée et les causes de retard, et les présente à la commission compétente.`,
    },
  },
  {
    category: 'K07',
    documentDate: '2024-10-07',
    subjects: ['council'],
    office: { ar: 'مديرية المصالح', fr: 'Direction des services' },
    title: {
      ar: 'مكاتب الجماعة وأوقات استقبالها',
      fr: 'Les bureaux de la commune et leurs horaires',
    },
    summary: {
      ar: 'من يستقبلكم ولأي غرض، مع استقبال مطول يوم السوق، ومهام الجماعة باختصار.',
      fr: 'Qui vous reçoit et pour quoi, avec un accueil prolongé le jour du souk, et les missions de la commune en bref.',
    },
    body: {
      ar: `يعمل بالجماعة 41 موظفا موزعين على سبعة مكاتب، ويوجد مقرها في الساحة الرئيسية للمركز. ولأن أغلب سكان الدواوير لا ينزلون إلا يوم السوق، تُفتح المكاتب يوم الأربعاء دون انقطاع.

## المكاتب

| المكتب | لأي غرض |
| --- | --- |
| الحالة المدنية وتصحيح الإمضاء | الولادات والوفيات والنسخ |
| الرخص | البناء، واحتلال الملك الجماعي، والتظاهرات |
| المداخيل | الرسوم وواجبات السوق |
| الماء | الربط والفواتير والأعطاب |
| الأشغال والصيانة | المسالك والإنارة والثلوج |
| البيئة والشؤون الاجتماعية | الإسعاف والتدفئة ودعم الجمعيات |
| كتابة المجلس | الدورات والعرائض وطلبات المعلومات |

## الأوقات

- من الاثنين إلى الجمعة، من 8:30 إلى 16:30؛
- يوم الأربعاء من 7:30 إلى 17:00؛
- في رمضان، وفق التوقيت الذي يُعلن كل سنة؛
- مداومة الإسعاف والماء طيلة اليوم والليل.

## ما تقوم به الجماعة

تُدبر الجماعة الماء والإنارة والنظافة والسوق والمجزرة والمقابر، وتصون المسالك، وترخص بالبناء، وتدعم الثقافة والرياضة. أما المدرسة والمركز الصحي والغابة فتتولاها مصالح الدولة، ويمكننا أن نوجهكم إليها.

## الوصول

المدخل الجانبي مهيأ للكراسي المتحركة. ويوجد كل يوم أربعاء موظف يساعد من لا يقرأ ولا يكتب على ملء المطبوعات، مجانا وبكتمان.`,
      fr: `La commune emploie 41 agents dans sept bureaux, sur la place principale du centre. Comme la plupart des habitants des douars ne descendent que le jour du souk, les bureaux restent ouverts sans interruption le mercredi.

## Les bureaux

| Bureau | Pour quoi |
| --- | --- |
| État civil et légalisation | Naissances, décès, copies |
| Autorisations | Construction, domaine communal, manifestations |
| Recettes | Taxes et droits du souk |
| Eau | Branchements, factures, pannes |
| Travaux et entretien | Pistes, éclairage, neige |
| Environnement et action sociale | Ambulance, chauffage, soutien aux associations |
| Secrétariat du conseil | Sessions, pétitions, demandes d’information |

## Les horaires

- du lundi au vendredi, de 8 h 30 à 16 h 30 ;
- le mercredi de 7 h 30 à 17 h 00 ;
- pendant le ramadan, selon l’horaire annoncé chaque année ;
- jour et nuit pour l’ambulance et l’eau.

## Ce que fait la commune

Elle gère l’eau, l’éclairage, la propreté, le souk, l’abattoir et les cimetières, entretient les pistes, autorise les constructions et soutient la culture et le sport. L’école, le centre de santé et la forêt relèvent de l’État ; nous pouvons vous orienter.

## Accès

L’entrée latérale est accessible en fauteuil roulant. Chaque mercredi, un agent aide ceux qui ne lisent ou n’écrivent pas à remplir les formulaires, gratuitement et en toute discrétion.`,
    },
  },
];
