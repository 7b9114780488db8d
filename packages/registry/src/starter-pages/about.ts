import type { Bilingual } from '@mahalli/core';
import { listOf, type Wording } from './wording.ts';

const arrondissements: Bilingual = {
  ar: 'والمدينة مقسمة إلى مقاطعات، لكل منها مجلس يتولى شؤون القرب ويعمل مع مجلس الجماعة.\n\n',
  fr: 'La ville est divisée en arrondissements, dont chacun a un conseil qui s’occupe des affaires de proximité aux côtés du conseil de la commune.\n\n',
};

/** The page that says what the collectivity is, what it does and how its council works. */
export const about = (wording: Wording) => {
  const { collectivity, name, noun, council, president, seat, plan, articles } = wording;
  const missions = listOf(wording.missions);
  const divided = collectivity.hasArrondissements ? arrondissements : { ar: '', fr: '' };

  return {
    title: { ar: `التعريف ب${name.ar}`, fr: `À propos de la ${name.fr}` },
    body: {
      ar: `${name.ar} جماعة ترابية تتمتع بالشخصية الاعتبارية والاستقلال الإداري والمالي، ويؤطرها القانون التنظيمي رقم ${wording.organicLaw}. ويبلغ عدد سكانها القانونيين **${wording.population.ar} نسمة** حسب الإحصاء العام للسكان والسكنى لسنة ${collectivity.populationYear}.

## الاختصاصات

يمارس ${council.ar} اختصاصات ذاتية، واختصاصات مشتركة مع الدولة، واختصاصات تنقلها إليه الدولة. ومن أهم المجالات التي يتدخل فيها:

${missions.ar}

## المجلس ورئيسه

يفصل ${council.ar} بمداولاته في القضايا الداخلة في اختصاصاته، ويتولى ${president.ar} تنفيذ هذه المداولات بمساعدة نواب يشكلون معه مكتب المجلس. وتدرس اللجان الدائمة النقط قبل عرضها على المجلس.

ويعقد المجلس ثلاث دورات عادية في السنة ${wording.sessions.ar} (المادة ${articles.sessions}). والجلسات مفتوحة للعموم، ويُعلَّق جدول الأعمال وتواريخ انعقاد الدورة ب${seat.ar} (المادة ${articles.publicity}).

${divided.ar}وسينشر المجلس على هذه البوابة لائحة أعضائه ومكتبه ولجانه، ويمكن الاطلاع عليها من الآن ب${seat.ar}.

## ${plan.ar}

يحدد ${plan.ar} الأولويات والمشاريع المقرر إنجازها خلال مدة انتداب المجلس. ويُعد خلال السنة الأولى من الانتداب بمشاركة المواطنات والمواطنين والجمعيات، وفق المسطرة المحددة في المرسوم رقم ${wording.planDecree}.

## ما تجدونه في هذه البوابة

- الوثائق التي يلزم القانون رقم 31.13 بنشرها: الميزانية، والقرارات، والصفقات، والخدمات، والمباريات، والتقارير؛
- كيفية طلب معلومة غير منشورة، والآجال التي يجب احترامها؛
- سبل المشاركة: الجلسات العمومية، والعرائض، والهيئات الاستشارية، والاستشارات؛
- مخاطَبكم ب${noun.ar}: المصالح والمكلف بتقديم المعلومات.`,
      fr: `La ${name.fr} est une collectivité territoriale dotée de la personnalité morale et de l’autonomie administrative et financière. Elle est régie par la loi organique n° ${wording.organicLaw}. Sa population légale est de **${wording.population.fr} habitants** selon le recensement général de la population et de l’habitat de ${collectivity.populationYear}.

## Les missions

Le ${council.fr} exerce des compétences propres, des compétences partagées avec l’État et des compétences que l’État lui transfère. Ses principaux domaines d’intervention sont :

${missions.fr}

## Le conseil et son président

Le ${council.fr} règle par ses délibérations les affaires de sa compétence. Le ${president.fr} les exécute, avec l’aide de vice-présidents qui forment avec lui le bureau. Les commissions permanentes étudient chaque point avant qu’il soit soumis au conseil.

Le conseil tient trois sessions ordinaires par an, ${wording.sessions.fr} (article ${articles.sessions}). Les séances sont ouvertes au public ; l’ordre du jour et les dates de la session sont affichés au ${seat.fr} (article ${articles.publicity}).

${divided.fr}Le conseil publiera sur ce portail la liste de ses membres, de son bureau et de ses commissions ; elle peut déjà être consultée au ${seat.fr}.

## Le ${plan.fr}

Le ${plan.fr} fixe les priorités et les projets à réaliser pendant le mandat du conseil. Il est préparé au cours de la première année du mandat, avec la participation des citoyennes, des citoyens et des associations, selon la procédure du décret n° ${wording.planDecree}.

## Ce que vous trouverez sur ce portail

- les documents que la loi n° 31.13 oblige à publier : budget, décisions, marchés, prestations, concours, rapports ;
- la manière de demander une information qui n’est pas publiée, et les délais à respecter ;
- les moyens de participer : séances publiques, pétitions, instances consultatives, consultations ;
- vos interlocuteurs à la ${noun.fr} : les services et la personne chargée de fournir l’information.`,
    },
  };
};
