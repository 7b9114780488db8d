import { atTheCounter, type Wording } from './wording.ts';

/** The page that says who publishes the portal, on what terms its content is reused, and where its figures come from. */
export const legalNotice = (wording: Wording) => {
  const { name, council, president, seat } = wording;
  const meanwhile = atTheCounter(wording);

  return {
    title: { ar: 'الإشعار القانوني', fr: 'Mentions légales' },
    body: {
      ar: `## الناشر

تنشر هذه البوابة ${name.ar}، في شخص ${president.ar} بصفته مسؤولا عن النشر. وسينشر ${council.ar} في هذه الصفحة معلومات الاتصال بالناشر وهوية الجهة المستضيفة للبوابة. ${meanwhile.ar}

## قيمة المنشورات

تُنشر الوثائق هنا لإخبار العموم، تطبيقا للقانون رقم 31.13 وللقانون التنظيمي رقم ${wording.organicLaw}. أما النسخ التي يُعتد بها فهي الأصول المحفوظة ب${seat.ar} والنصوص المنشورة في الجريدة الرسمية للمملكة وفي الجريدة الرسمية للجماعات الترابية. وإذا لاحظتم خطأ، فالمرجو إشعار الإدارة به لتصحيحه.

## إعادة الاستعمال

يمكن استعمال المعلومات المنشورة أو إعادة استعمالها (المادة 6 من القانون رقم 31.13)، على أن:

- يكون الغرض مشروعا؛
- لا يُحرف مضمون المعلومات؛
- يُذكر مصدرها وتاريخ إصدارها؛
- لا يُلحق ذلك ضررا بالمصلحة العامة ولا بحقوق الغير.

## مصادر المعطيات الترابية

أسماء الجماعات الترابية ورموزها وعدد سكانها من المندوبية السامية للتخطيط (الإحصاء العام للسكان والسكنى لسنة 2024)، وإحداثيات المدن من [GeoNames](https://www.geonames.org) برخصة [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). وقد كُتبت الرموز بنقط فاصلة، وحُذفت علامات الهوامش، ووُحد حرف كبير في اسم واحد، وصُحح انتماء ترابي واحد.

## الروابط

تحيل بعض الصفحات إلى بوابات إدارات أخرى، وهي وحدها المسؤولة عن مضامينها.`,
      fr: `## L’éditeur

Ce portail est édité par la ${name.fr}, représentée par le ${president.fr}, responsable de la publication. Le ${council.fr} publiera sur cette page les coordonnées de l’éditeur et l’identité de l’hébergeur du portail. ${meanwhile.fr}

## La valeur des publications

Les documents sont publiés ici pour informer le public, en application de la loi n° 31.13 et de la loi organique n° ${wording.organicLaw}. Font foi les originaux conservés au ${seat.fr} et les textes parus au Bulletin officiel du Royaume et au Bulletin officiel des collectivités territoriales. Si vous relevez une erreur, merci de la signaler à l’administration pour qu’elle la corrige.

## La réutilisation

Les informations publiées peuvent être utilisées et réutilisées (article 6 de la loi n° 31.13), à condition que :

- le but soit licite ;
- le contenu ne soit pas altéré ;
- la source et la date soient indiquées ;
- l’intérêt public et les droits des tiers n’en souffrent pas.

## Les sources des données territoriales

Les noms, codes et populations des collectivités viennent du Haut-Commissariat au Plan (recensement général de la population et de l’habitat de 2024) ; les coordonnées des villes viennent de [GeoNames](https://www.geonames.org), sous licence [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Les codes ont été écrits avec des points, les marques de note retirées, une majuscule rétablie et un rattachement corrigé.

## Les liens

Certaines pages renvoient vers les portails d’autres administrations, seules responsables de leur contenu.`,
    },
  };
};
