import type { Wording } from './wording.ts';

/** The page that takes a citizen through law 31.13, from the request to the administrative court. */
export const askForInformation = ({ name, president, seat }: Wording) => ({
  title: { ar: 'طلب معلومة', fr: 'Demander une information' },
  body: {
    ar: `الحصول على المعلومات حق يكفله الفصل 27 من الدستور وينظمه القانون رقم 31.13. ويمكن لكل مواطنة ومواطن، ولكل أجنبي مقيم بالمغرب بصفة قانونية، أن يطلب المعلومات التي توجد لدى ${name.ar} (المادتان 3 و4). والخدمة مجانية، ولا يُطلب بيان السبب.

## قبل تقديم الطلب

ابحثوا أولا في هذه البوابة: فقد تكون المعلومة منشورة. وإذا لم تجدوها أو لم تعرفوا كيف تصوغون طلبكم، فالمكلف بتقديم المعلومات يساعدكم (المادة 12).

## ما يتضمنه الطلب

يُحرر الطلب وفق النموذج الذي تعده [لجنة الحق في الحصول على المعلومات](https://www.cdai.ma)، ويتضمن (المادة 14):

- الاسم الشخصي والعائلي؛
- العنوان الشخصي؛
- رقم البطاقة الوطنية للتعريف، أو رقم وثيقة الإقامة بالنسبة إلى الأجنبي؛
- البريد الإلكتروني، إن وُجد؛
- المعلومات المطلوبة.

## كيف يُقدم الطلب

يوجه الطلب إلى ${president.ar} بإحدى الوسائل الآتية (المادة 14):

- الإيداع المباشر ب${seat.ar}، **مقابل وصل**؛
- البريد العادي؛
- البريد الإلكتروني، **مقابل إشعار بالتوصل**.

ويمكن أيضا تقديم الطلب عبر البوابة الوطنية [chafafiya.ma](https://www.chafafiya.ma) إذا كانت ${name.ar} مسجلة بها. وعندما تُفتح الاستمارة الإلكترونية لهذه البوابة، يُسلم إشعار مرقم فور إرسال الطلب.

## الآجال

| المرحلة | الأجل | ابتداء من | المادة |
| --- | --- | --- | --- |
| الجواب عن الطلب | 20 يوما من أيام العمل | تاريخ تسلم الطلب | 16 |
| تمديد الأجل، مرة واحدة وبإشعار معلل | 20 يوما إضافيا من أيام العمل | انتهاء الأجل الأول | 16 |
| الطلب المستعجل: حماية حياة الأشخاص وسلامتهم وحريتهم | 3 أيام | تاريخ تسلم الطلب | 17 |
| تمديد أجل الطلب المستعجل | 3 أيام إضافية | انتهاء أجل 3 أيام | 17 |
| شكايتكم إلى الرئيس | داخل 20 يوم عمل | انتهاء الأجل دون جواب، أو التوصل بالرد | 19 |
| جواب الرئيس عن الشكاية | 15 يوما | تاريخ التوصل بالشكاية | 19 |
| شكايتكم إلى لجنة الحق في الحصول على المعلومات | داخل 30 يوما | انتهاء أجل جواب الرئيس، أو التوصل بجوابه | 20 |
| جواب اللجنة | 30 يوما | تاريخ التوصل بالشكاية | 20 |
| الطعن أمام المحكمة الإدارية | داخل 60 يوما | التوصل بجواب اللجنة، أو انتهاء أجل جوابها | 21 |

## الأجوبة الممكنة

- **تُقدم المعلومات كلها**، بالصيغة التي طلبتموها متى كانت متاحة؛
- **يُقدم جزء منها**، بعد حذف ما يستثنيه القانون (المادتان 7 و8)؛
- **يُرفض الطلب كليا أو جزئيا** بقرار كتابي معلل (المادة 18)، كأن تكون المعلومات غير متوفرة، أو منشورة مع بيان مكانها، أو مودعة لدى أرشيف المغرب، أو في طور الإعداد، أو يكون الطلب غير واضح، أو سبق أن قُدمت لكم المعلومات في السنة نفسها.

وكل رفض يجب أن يذكّركم بحقكم في تقديم شكاية.

## استعمال المعلومات

يمكنكم إعادة استعمال المعلومات لأغراض مشروعة، دون تحريف مضمونها، مع ذكر مصدرها وتاريخ إصدارها، ودون الإضرار بالمصلحة العامة أو بحقوق الغير (المادة 6).`,
    fr: `L’accès à l’information est un droit garanti par l’article 27 de la Constitution et organisé par la loi n° 31.13. Toute citoyenne, tout citoyen et tout étranger qui réside légalement au Maroc peut demander les informations que détient la ${name.fr} (articles 3 et 4). Le service est gratuit et l’on ne vous demande pas vos raisons.

## Avant de demander

Cherchez d’abord sur ce portail : l’information est peut-être publiée. Si vous ne la trouvez pas, ou ne savez comment rédiger votre demande, la personne chargée de l’information vous aide (article 12).

## Ce que contient la demande

La demande suit le modèle de la [Commission du droit d’accès à l’information](https://www.cdai.ma). Elle indique (article 14) :

- vos prénom et nom ;
- votre adresse personnelle ;
- le numéro de votre carte nationale d’identité ou, pour un étranger, celui de son titre de séjour ;
- votre adresse électronique, si vous en avez une ;
- les informations souhaitées.

## Comment la déposer

La demande est adressée au ${president.fr} par l’une de ces voies (article 14) :

- le dépôt direct au ${seat.fr}, **contre un récépissé** ;
- le courrier ordinaire ;
- le courrier électronique, **contre un accusé de réception**.

Elle peut aussi passer par le portail national [chafafiya.ma](https://www.chafafiya.ma), si la ${name.fr} y est inscrite. Lorsque le formulaire en ligne de ce portail sera ouvert, un accusé de réception numéroté vous sera remis dès l’envoi.

## Les délais

| Étape | Délai | À partir de | Article |
| --- | --- | --- | --- |
| Réponse à la demande | 20 jours ouvrables | la réception de la demande | 16 |
| Prolongation, une seule fois et par avis motivé | 20 jours ouvrables de plus | la fin du premier délai | 16 |
| Demande urgente : vie, sécurité ou liberté des personnes | 3 jours | la réception de la demande | 17 |
| Prolongation de la demande urgente | 3 jours de plus | la fin des 3 jours | 17 |
| Votre réclamation au président | dans les 20 jours ouvrables | la fin du délai sans réponse, ou la réception de la réponse | 19 |
| Réponse du président à la réclamation | 15 jours | la réception de la réclamation | 19 |
| Votre réclamation à la Commission du droit d’accès à l’information | dans les 30 jours | la fin du délai du président, ou la réception de sa réponse | 20 |
| Réponse de la Commission | 30 jours | la réception de la réclamation | 20 |
| Recours devant le tribunal administratif | dans les 60 jours | la réception de la réponse de la Commission, ou la fin de son délai | 21 |

## Les réponses possibles

- **les informations sont fournies**, sous la forme demandée lorsqu’elle est disponible ;
- **une partie est fournie**, après retrait de ce que la loi excepte (articles 7 et 8) ;
- **la demande est refusée, en tout ou en partie**, par une décision écrite et motivée (article 18) : par exemple l’information n’est pas détenue, elle est déjà publiée et l’on vous indique où, elle est déposée aux Archives du Maroc ou encore en préparation, la demande n’est pas claire, ou l’information vous a déjà été fournie dans l’année.

Tout refus doit vous rappeler votre droit de réclamer.

## Utiliser l’information

Vous pouvez réutiliser l’information dans un but licite, sans en altérer le contenu, en citant la source et la date, et sans nuire à l’intérêt public ni aux droits des tiers (article 6).`,
  },
});
