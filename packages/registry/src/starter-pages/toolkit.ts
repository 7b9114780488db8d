import { atTheCounter, type Wording } from './wording.ts';

/** The page that opens the participation toolkit: what works today, and how a council takes up a further tool. */
export const toolkit = (wording: Wording) => {
  const { name, noun, council, president, seat, articles } = wording;
  const [firstPetition] = articles.petitions;
  const meanwhile = atTheCounter(wording);

  return {
    title: { ar: 'حقيبة أدوات المشاركة', fr: 'La boîte à outils de la participation' },
    body: {
      ar: `تجمع حقيبة الأدوات ما يساعد السكان والجمعيات والمنتخبين والموظفين على العمل معا: دلائل مبسطة، وطرق للحوار، وتجارب ناجحة. وتضعها المديرية العامة للجماعات الترابية رهن إشارة جميع الجماعات الترابية، ويختار كل مجلس ما يناسبه.

## ما هو متاح اليوم

| الأداة | ما تتيحه لكم | كيف تستعملونها على الورق |
| --- | --- | --- |
| الجلسات العمومية | الاستماع إلى مداولات المجلس | الحضور في التاريخ المعلق ب${seat.ar} (المادة ${articles.publicity}) |
| العريضة | إدراج نقطة في جدول أعمال المجلس | الإيداع لدى ${president.ar} مقابل وصل (المادة ${firstPetition} وما يليها) |
| الهيئات الاستشارية | إبداء الرأي في قضايا ${noun.ar} | الاتصال بالمجلس لمعرفة تأليفها ومواعيد اجتماعاتها (المادة ${articles.bodies}) |
| آليات الحوار والتشاور | المساهمة في إعداد البرامج وتتبعها | المشاركة في اللقاءات المعلن عنها (المادة ${articles.participation}) |
| طلب المعلومات | الاطلاع على الوثائق قبل إبداء الرأي | الإيداع مقابل وصل (المادة 14 من القانون رقم 31.13) |

وأرقام المواد، ما لم يُذكر قانون آخر، من القانون التنظيمي رقم ${wording.organicLaw}.

## كيف تُعتمد أداة جديدة

- يقترحها منتخب أو موظف أو مواطنة أو مواطن أو جمعية؛
- يدرسها المجلس ويقرر اعتمادها وفق نظامه الداخلي؛
- يُنشر هنا قرار الاعتماد بتاريخه ومراجعه؛
- تُنشر بعد ذلك أمثلة مؤرخة عن تطبيقها: لقاء، أو استشارة، أو حصيلة.

ولم تُنشر بعد على هذه البوابة أدوات أخرى اعتمدتها ${name.ar}. وستظهر في هذه الصفحة فور اعتمادها.

## اقتراح أداة أو تجربة

إذا عرفتم طريقة ناجحة في مكان آخر، كميزانية تشاركية أو مجلس للشباب أو لقاءات الأحياء، فاكتبوا إلى ${president.ar}: بينوا الحاجة، والفئة المعنية، وما يلزم من وسائل. وسينشر ${council.ar} هنا وسيلة اتصال مخصصة للمشاركة. ${meanwhile.ar}

## للاستزادة

- [البوابة الوطنية للجماعات الترابية](https://www.collectivites-territoriales.gov.ma): دلائل ومنشورات؛
- [لجنة الحق في الحصول على المعلومات](https://www.cdai.ma): نماذج ومعلومات عملية؛
- [eparticipation.ma](https://www.eparticipation.ma): العرائض الموجهة إلى السلطات العمومية الوطنية.`,
      fr: `La boîte à outils réunit ce qui aide les habitants, les associations, les élus et les agents à travailler ensemble : des guides simples, des méthodes de dialogue, des expériences réussies. La Direction générale des collectivités territoriales la met à la disposition de toutes les collectivités ; chaque conseil choisit ce qui lui convient.

## Ce qui existe aujourd’hui

| Outil | Ce qu’il vous permet | Comment l’utiliser sur papier |
| --- | --- | --- |
| Les séances publiques | Entendre les délibérations du conseil | Venir à la date affichée au ${seat.fr} (article ${articles.publicity}) |
| La pétition | Faire inscrire une question à l’ordre du jour du conseil | La déposer auprès du ${president.fr}, contre un récépissé (articles ${firstPetition} et suivants) |
| Les instances consultatives | Donner un avis sur les affaires de la ${noun.fr} | Demander au conseil leur composition et leurs réunions (article ${articles.bodies}) |
| Le dialogue et la concertation | Contribuer à la préparation et au suivi des programmes | Participer aux rencontres annoncées (article ${articles.participation}) |
| La demande d’information | Lire les documents avant de donner son avis | La déposer contre un récépissé (article 14 de la loi n° 31.13) |

Sauf mention d’une autre loi, les articles sont ceux de la loi organique n° ${wording.organicLaw}.

## Comment un nouvel outil est adopté

- une élue, un agent, un citoyen ou une association le propose ;
- le conseil l’étudie et décide de l’adopter, selon son règlement intérieur ;
- la décision d’adoption est publiée ici, avec sa date et sa référence ;
- des exemples datés de sa mise en œuvre sont publiés ensuite : rencontre, consultation, bilan.

Aucun autre outil adopté par la ${name.fr} n’est encore publié sur ce portail. Il apparaîtra sur cette page dès son adoption.

## Proposer un outil ou une expérience

Vous connaissez une méthode qui a réussi ailleurs, comme un budget participatif, un conseil de jeunes ou des rencontres de quartier ? Écrivez au ${president.fr} : indiquez le besoin, les personnes concernées et les moyens nécessaires. Le ${council.fr} publiera ici un contact réservé à la participation. ${meanwhile.fr}

## Pour aller plus loin

- le [portail national des collectivités territoriales](https://www.collectivites-territoriales.gov.ma) : guides et publications ;
- la [Commission du droit d’accès à l’information](https://www.cdai.ma) : modèles et informations pratiques ;
- [eparticipation.ma](https://www.eparticipation.ma) : les pétitions adressées aux pouvoirs publics nationaux.`,
    },
  };
};
