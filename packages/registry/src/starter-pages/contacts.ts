import type { Bilingual, CollectivityKind } from '@mahalli/core';
import { atTheCounter, type Wording } from './wording.ts';

const communalCounters: Bilingual = {
  ar: `| نسخة من رسم الحالة المدنية | مكتب الحالة المدنية، أو بوابة [watiqa.ma](https://www.watiqa.ma) |
| رخصة في مجال التعمير | منصة [rokhas.ma](https://www.rokhas.ma) |
`,
  fr: `| La copie d’un acte d’état civil | Le bureau d’état civil ou le portail [watiqa.ma](https://www.watiqa.ma) |
| Une autorisation d’urbanisme | La plateforme [rokhas.ma](https://www.rokhas.ma) |
`,
};

const counters: Readonly<Record<CollectivityKind, Bilingual>> = {
  region: { ar: '', fr: '' },
  prefecture: { ar: '', fr: '' },
  province: { ar: '', fr: '' },
  commune: communalCounters,
};

/** The page that law 31.13, art. 10, asks for on missions, structures and the ways to reach them. */
export const contacts = (wording: Wording) => {
  const { collectivity, name, noun, council, president } = wording;
  const meanwhile = atTheCounter(wording);
  const own = counters[collectivity.kind];

  return {
    title: { ar: 'المهام ومعلومات الاتصال', fr: 'Missions et contacts' },
    body: {
      ar: `تبين هذه الصفحة من يقوم بماذا داخل ${name.ar}، وكيف يمكن الاتصال بالمصالح. وهي من المعلومات التي تنص المادة 10 من القانون رقم 31.13 على نشرها.

## من يقوم بماذا

- **المجلس**: يتداول في شؤون ${noun.ar}، ويصوت على الميزانية، ويقرر البرامج والمشاريع؛
- **الرئيس**: ينفذ مداولات المجلس، ويسير الإدارة، ويوقع القرارات والعقود؛
- **المكتب**: يتكون من الرئيس ونوابه، ويدرس شروط قبول العرائض؛
- **اللجان الدائمة**: تحضر مداولات المجلس، كل لجنة في مجالها؛
- **الإدارة**: تستقبل المرتفقين وتعد الملفات وتتابع تنفيذ المشاريع.

وسينشر ${council.ar} في هذه الصفحة الهيكل التنظيمي لإدارته ومهام كل مصلحة.

## الاتصال بالإدارة

سينشر ${council.ar} هنا العنوان البريدي ورقم الهاتف والبريد الإلكتروني للإدارة ولكل مصلحة. ${meanwhile.ar}

## إلى من أتوجه؟

| حاجتكم | الجهة المعنية |
| --- | --- |
| الحصول على معلومة أو وثيقة | المكلف بتقديم المعلومات، والطلب يوجه إلى ${president.ar} |
| تقديم عريضة | ${president.ar}، مقابل وصل يسلم فورا |
| شكاية تتعلق بسير مرفق | الإدارة، أو البوابة الوطنية [chikaya.ma](https://www.chikaya.ma) |
| معرفة مسطرة إدارية | البوابة الوطنية [idarati.ma](https://www.idarati.ma) |
${own.ar}| المشاركة في صفقة عمومية | بوابة الصفقات العمومية [marchespublics.gov.ma](https://www.marchespublics.gov.ma) |

## عند الحضور إلى الإدارة

يحق لكم الحصول على وصل عن كل ملف تودعونه. ولا يجوز أن تُطلب منكم إلا الوثائق المنصوص عليها والمنشورة في البوابة الوطنية للمساطر (المادة 3 من القانون رقم 55.19)، ولا أكثر من نسخة واحدة من الملف، ولا تصحيح الإمضاء (المادة 7 من القانون نفسه).`,
      fr: `Cette page indique qui fait quoi à la ${name.fr} et comment joindre ses services. Elle fait partie des informations dont l’article 10 de la loi n° 31.13 prévoit la publication.

## Qui fait quoi

- **Le conseil** : il délibère sur les affaires de la ${noun.fr}, vote le budget, décide des programmes et des projets ;
- **Le président** : il exécute les délibérations, dirige l’administration, signe les arrêtés et les contrats ;
- **Le bureau** : formé du président et des vice-présidents, il examine si les pétitions remplissent les conditions ;
- **Les commissions permanentes** : elles préparent les délibérations, chacune dans son domaine ;
- **L’administration** : elle reçoit les usagers, instruit les dossiers et suit la réalisation des projets.

Le ${council.fr} publiera sur cette page l’organigramme de son administration et les missions de chaque service.

## Joindre l’administration

Le ${council.fr} publiera ici l’adresse postale, le téléphone et l’adresse électronique de l’administration et de chacun de ses services. ${meanwhile.fr}

## À qui s’adresser ?

| Votre besoin | Où s’adresser |
| --- | --- |
| Une information ou un document | La personne chargée de l’information ; la demande est adressée au ${president.fr} |
| Déposer une pétition | Le ${president.fr}, contre un récépissé remis sur-le-champ |
| Une réclamation sur un service | L’administration ou le portail national [chikaya.ma](https://www.chikaya.ma) |
| Connaître une procédure administrative | Le portail national [idarati.ma](https://www.idarati.ma) |
${own.fr}| Soumissionner à un marché public | Le portail des marchés publics [marchespublics.gov.ma](https://www.marchespublics.gov.ma) |

## Au guichet

Vous avez droit à un récépissé pour tout dossier déposé. On ne peut vous demander que les pièces prévues et publiées sur le portail national des procédures (article 3 de la loi n° 55.19), ni plus d’un exemplaire du dossier, ni la légalisation de votre signature (article 7 de la même loi).`,
    },
  };
};
