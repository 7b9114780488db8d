import type { Bilingual, CollectivityKind } from '@mahalli/core';
import { petitionSignatures } from '../petition-signatures.ts';
import { listOf, type Wording } from './wording.ts';

const electoralList: Bilingual = {
  ar: '- التقييد في اللوائح الانتخابية العامة؛\n',
  fr: '- être inscrits sur les listes électorales générales ;\n',
};

const members: Bilingual = {
  ar: '- أن يزيد عدد منخرطيها على 100؛\n',
  fr: '- compter plus de 100 adhérents ;\n',
};

const nothing: Bilingual = { ar: '', fr: '' };

/** What each level asks of petitioners beyond the rules common to all. */
const conditions: Readonly<
  Record<
    CollectivityKind,
    { readonly spread: Bilingual; readonly citizens: Bilingual; readonly association: Bilingual }
  >
> = {
  region: {
    spread: {
      ar: '، على أن يتوزع الموقعون على عمالات وأقاليم الجهة، وألا يقل عددهم في كل عمالة أو إقليم عن 5 في المائة من العدد المطلوب',
      fr: ', réparties entre les préfectures et provinces de la région, avec dans chacune au moins 5 % du nombre requis',
    },
    citizens: nothing,
    association: nothing,
  },
  prefecture: { spread: nothing, citizens: electoralList, association: members },
  province: { spread: nothing, citizens: electoralList, association: members },
  commune: { spread: nothing, citizens: electoralList, association: nothing },
};

/** The page on every way to take part that exists today, on paper and in person. */
export const participate = (wording: Wording) => {
  const { collectivity, name, noun, council, president, seat, plan, articles, decisionDays, refusalTime } =
    wording;
  const signatures = petitionSignatures(collectivity);
  const bodies = listOf(wording.bodies);
  const { spread, citizens, association } = conditions[collectivity.kind];
  const [first, last] = articles.petitions;

  return {
    title: { ar: 'المشاركة', fr: 'Participer' },
    body: {
      ar: `تدبير شؤون ${noun.ar} لا يقتصر على يوم الاقتراع. فالدستور ينص على مشاركة السكان (الفصل 136)، وعلى الآليات التشاركية للحوار والتشاور، وعلى حق تقديم العرائض (الفصل 139). وهذا ما يمكنكم القيام به من الآن مع ${name.ar}، ولو دون إنترنت.

## حضور جلسات المجلس

جلسات المجلس مفتوحة للعموم. وتُعقد الدورات العادية ${wording.sessions.ar} (المادة ${articles.sessions} من القانون التنظيمي رقم ${wording.organicLaw}). ويُعلَّق جدول الأعمال وتواريخ الانعقاد ب${seat.ar} (المادة ${articles.publicity})، وتُعلَّق المقررات به داخل أجل ${decisionDays} أيام (المادة ${articles.decisions}).

## تقديم عريضة

الغرض من العريضة مطالبة المجلس بإدراج نقطة تدخل في اختصاصاته ضمن جدول أعماله (المواد من ${first} إلى ${last} من القانون التنظيمي رقم ${wording.organicLaw}). ولا يجوز أن تمس موضوع الثوابت المنصوص عليها في الفصل الأول من الدستور. أما الشكايات الفردية فلها مسلك آخر: بوابة [chikaya.ma](https://www.chikaya.ma).

### إذا كنتم مواطنات ومواطنين

- الإقامة بتراب ${noun.ar}، أو ممارسة نشاط اقتصادي أو تجاري أو مهني به؛
- وجود مصلحة مشتركة مباشرة في تقديم العريضة؛
${citizens.ar}- جمع **${signatures} توقيع على الأقل**${spread.ar}؛
- تعيين وكيل يتابع المسطرة.

### إذا كنتم جمعية

- أن تكون معترفا بها ومؤسسة بالمغرب منذ أكثر من ثلاث سنوات؛
- أن تعمل وفق المبادئ الديمقراطية ووفق نظامها الأساسي، وأن تكون في وضعية قانونية سليمة؛
${association.ar}- أن يكون مقرها أو أحد فروعها بتراب ${noun.ar}؛
- أن يكون نشاطها مرتبطا بموضوع العريضة.

### كيف تُودع

| المرحلة | ما تقومون به، وما يقوم به المجلس |
| --- | --- |
| الإعداد | يُملأ الشكل الملحق بالمرسوم رقم ${wording.petitionDecree}: المجلس الموجهة إليه، وتاريخ الإيداع، والموضوع، والأسباب والأهداف، والهوية والتوقيعات. ويُكتب تاريخ الإيداع والموضوع في أعلى كل صفحة |
| الوثائق | نسخ البطائق الوطنية لجميع الموقعين؛ أو وصل الجمعية ونظامها الأساسي وما يثبت صفة ممثلها |
| الإيداع | لدى ${president.ar}، **مقابل وصل يسلم فورا** |
| الدراسة | يتحقق مكتب المجلس من استيفاء الشروط |
| القبول | تُسجل العريضة في جدول أعمال الدورة العادية الموالية، ويُخبر الوكيل أو الممثل القانوني |
| عدم القبول | يُبلغ القرار معللا داخل أجل ${refusalTime.ar} |

لا تنص النصوص المتعلقة بالعرائض المحلية على التوقيع الإلكتروني، لذلك تُجمع التوقيعات على الورق. أما العرائض الموجهة إلى السلطات العمومية الوطنية فتُقدم عبر [eparticipation.ma](https://www.eparticipation.ma).

## الهيئات الاستشارية

ينص القانون على أن تُحدث لدى ${council.ar} (المادة ${articles.bodies}):

${bodies.ar}

ويحدد النظام الداخلي للمجلس كيفية تأليفها وتسييرها. وسينشر المجلس على هذه البوابة لوائح الأعضاء والآراء الصادرة، ويمكن الاستفسار عن شروط العضوية ب${seat.ar}.

## الاستشارات والمقترحات

يُستشار السكان والجمعيات عند إعداد ${plan.ar} (المرسوم رقم ${wording.planDecree})، كما يمكن للمجلس استشارتهم في مشاريع أخرى وفق نظامه الداخلي (المادة ${articles.participation}). ويُعلن عن كل استشارة على هذه البوابة وب${seat.ar}. ويمكنكم في أي وقت توجيه مقترح مكتوب إلى ${president.ar}، بالبريد أو بإيداعه مباشرة مقابل وصل.

## تتبع ما تقرر

تُوضع الميزانية رهن إشارة العموم ب${seat.ar} داخل 15 يوما من التأشير عليها (المادة ${articles.budget})، وتُنشر تقارير التقييم والافتحاص والحصيلة بجميع الوسائل الملائمة (المادة ${articles.reports}).`,
      fr: `La vie de la ${noun.fr} ne se décide pas seulement le jour du vote. La Constitution prévoit la participation de la population (article 136), des mécanismes participatifs de dialogue et de concertation, et le droit de pétition (article 139). Voici ce que vous pouvez faire dès maintenant avec la ${name.fr}, même sans internet.

## Assister aux séances du conseil

Les séances du conseil sont ouvertes au public. Les sessions ordinaires se tiennent ${wording.sessions.fr} (article ${articles.sessions} de la loi organique n° ${wording.organicLaw}). L’ordre du jour et les dates sont affichés au ${seat.fr} (article ${articles.publicity}) ; les décisions y sont affichées dans les ${decisionDays} jours (article ${articles.decisions}).

## Présenter une pétition

Une pétition demande au conseil d’inscrire à son ordre du jour une question qui relève de ses attributions (articles ${first} à ${last} de la loi organique n° ${wording.organicLaw}). Elle ne peut porter atteinte aux constantes énoncées à l’article premier de la Constitution. Les réclamations individuelles suivent une autre voie : le portail [chikaya.ma](https://www.chikaya.ma).

### Vous êtes des citoyennes et des citoyens

- résider dans la ${noun.fr} ou y exercer une activité économique, commerciale ou professionnelle ;
- avoir un intérêt commun et direct à présenter la pétition ;
${citizens.fr}- réunir **au moins ${signatures} signatures**${spread.fr} ;
- désigner un mandataire qui suit la procédure.

### Vous êtes une association

- être reconnue et constituée au Maroc depuis plus de trois ans ;
- fonctionner selon les principes démocratiques et vos statuts, et être en situation régulière ;
${association.fr}- avoir votre siège ou une section dans la ${noun.fr} ;
- exercer une activité en rapport avec l’objet de la pétition.

### Comment la déposer

| Étape | Ce que vous faites, ce que fait le conseil |
| --- | --- |
| Préparer | Remplir la forme annexée au décret n° ${wording.petitionDecree} : conseil destinataire, date de dépôt, objet, motifs et buts, identités et signatures. La date de dépôt et l’objet figurent en tête de chaque page |
| Joindre | Les copies des cartes nationales de tous les signataires ; ou le récépissé et les statuts de l’association, et la preuve des pouvoirs de son représentant |
| Déposer | Auprès du ${president.fr}, **contre un récépissé remis sur-le-champ** |
| Examen | Le bureau du conseil vérifie que les conditions sont réunies |
| Acceptation | La pétition est inscrite à l’ordre du jour de la session ordinaire suivante ; le mandataire ou le représentant légal en est informé |
| Refus | La décision motivée est notifiée dans un délai de ${refusalTime.fr} |

Les textes sur les pétitions locales ne prévoient pas de signature électronique : les signatures se recueillent donc sur papier. Les pétitions adressées aux pouvoirs publics nationaux se présentent sur [eparticipation.ma](https://www.eparticipation.ma).

## Les instances consultatives

La loi prévoit auprès du ${council.fr} (article ${articles.bodies}) :

${bodies.fr}

Le règlement intérieur du conseil en fixe la composition et le fonctionnement. Le conseil publiera sur ce portail les listes de membres et les avis rendus ; renseignez-vous au ${seat.fr} sur les conditions pour y siéger.

## Les consultations et les propositions

La population et les associations sont consultées lors de la préparation du ${plan.fr} (décret n° ${wording.planDecree}) ; le conseil peut les consulter sur d’autres projets, selon son règlement intérieur (article ${articles.participation}). Chaque consultation est annoncée sur ce portail et au ${seat.fr}. À tout moment, vous pouvez adresser une proposition écrite au ${president.fr}, par courrier ou par dépôt contre un récépissé.

## Suivre les décisions

Le budget est mis à la disposition du public au ${seat.fr} dans les 15 jours qui suivent son visa (article ${articles.budget}) ; les rapports d’évaluation, d’audit et de bilan sont publiés par tous les moyens appropriés (article ${articles.reports}).`,
    },
  };
};
