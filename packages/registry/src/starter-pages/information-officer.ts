import { atTheCounter, type Wording } from './wording.ts';

/** The page on the person charged with supplying information (law 31.13, art. 12), mandatory on every site. */
export const informationOfficer = (wording: Wording) => {
  const { council, president } = wording;
  const meanwhile = atTheCounter(wording);

  return {
    title: { ar: 'المكلف بتقديم المعلومات', fr: 'La personne chargée de l’information' },
    body: {
      ar: `تعين كل هيئة معنية شخصا مكلفا أو أكثر لتلقي طلبات الحصول على المعلومات والاستجابة لها (المادة 12 من القانون رقم 31.13). ويُعين لكل مكلف نائب يقوم مقامه عند غيابه، وتُنشر الأسماء والصفات على موقع الهيئة (المنشور رقم 2 بتاريخ 25 دجنبر 2018).

## دوره

- تلقي طلبات الحصول على المعلومات ودراستها؛
- تقديم المعلومات المطلوبة داخل الآجال القانونية؛
- **مساعدتكم، عند الحاجة، على إعداد طلبكم**؛
- إخباركم بمآل الطلب وبطرق الشكاية المتاحة لكم.

وفي حدود هذه المهمة، لا يُلزَم المكلف بواجب كتمان السر المهني، باستثناء المعلومات التي يستثنيها القانون.

## كيفية الاتصال به

سينشر ${council.ar} في هذه الصفحة أسماء المكلفين ونوابهم، وصفاتهم، وأرقام الهاتف، والبريد الإلكتروني المؤسساتي، ومراجع قرار التعيين. ${meanwhile.ar}

ولا يوقف غياب هذه البيانات حقكم في شيء: فالطلب يوجه دائما إلى ${president.ar}، ويُحتسب الأجل ابتداء من تاريخ تسلمه.

## عند زيارتكم

- يمكنكم الاطلاع على المعلومة في عين المكان خلال أوقات العمل (المادة 15)؛
- لا يُطلب منكم بيان سبب طلبكم؛
- الخدمة مجانية، ولا تتحملون إلا كلفة النسخ أو المعالجة أو الإرسال عند الاقتضاء (المادة 5)؛
- يمكن للأشخاص في وضعية إعاقة أو الذين لا يحسنون القراءة والكتابة طلب مساعدة المكلف.`,
      fr: `Chaque institution désigne une ou plusieurs personnes chargées de recevoir les demandes d’information et d’y répondre (article 12 de la loi n° 31.13). Chacune a un suppléant qui la remplace en son absence ; les noms et les fonctions sont publiés sur le site de l’institution (circulaire n° 2 du 25 décembre 2018).

## Son rôle

- recevoir et étudier les demandes d’information ;
- fournir les informations demandées dans les délais de la loi ;
- **vous aider, si vous le souhaitez, à rédiger votre demande** ;
- vous faire connaître la suite donnée et les moyens de réclamer.

Dans les limites de cette mission, elle n’est pas tenue au secret professionnel, sauf pour les informations que la loi excepte.

## La joindre

Le ${council.fr} publiera sur cette page les noms des personnes désignées et de leurs suppléants, leurs fonctions, leurs numéros de téléphone, l’adresse électronique institutionnelle et les références de la décision de désignation. ${meanwhile.fr}

L’absence de ces coordonnées ne vous prive d’aucun droit : la demande est toujours adressée au ${president.fr} et le délai court dès qu’elle est reçue.

## Lors de votre visite

- vous pouvez consulter l’information sur place, pendant les heures de travail (article 15) ;
- on ne vous demande pas la raison de votre demande ;
- le service est gratuit ; seuls les frais de copie, de traitement ou d’envoi peuvent rester à votre charge (article 5) ;
- les personnes en situation de handicap, ou qui lisent et écrivent avec difficulté, peuvent demander l’aide de la personne chargée de l’information.`,
    },
  };
};
