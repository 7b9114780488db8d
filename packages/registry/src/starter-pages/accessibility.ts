import { atTheCounter, type Wording } from './wording.ts';

/** The accessibility statement a site makes before it has been audited: the target, the doubts, and whom to ask. */
export const accessibility = (wording: Wording) => {
  const { name, council, president } = wording;
  const meanwhile = atTheCounter(wording);

  return {
    title: { ar: 'إمكانية الولوج', fr: 'Accessibilité' },
    body: {
      ar: `تريد ${name.ar} أن يتمكن كل شخص من قراءة هذه البوابة واستعمالها، أيا كانت إعاقته وسنه وجهازه. وتستند في ذلك إلى القانون رقم 10.03 (المادة 1)، والقانون الإطار رقم 97.13 (المادة 21)، والقانون رقم 54.19 (المادة 5).

## الهدف

تستهدف البوابة المستوى AA من المبادئ التوجيهية WCAG 2.2، بالعربية وبالفرنسية على السواء. وقد صُممت صفحاتها لكي:

- تُستعمل بلوحة المفاتيح وحدها؛
- يقرأها قارئ الشاشة في اللغة والاتجاه الصحيحين؛
- تبقى مقروءة عند التكبير وعلى شاشة صغيرة وباتصال ضعيف؛
- تعمل دون برمجيات إضافية، بما في ذلك الاستمارات.

## الوضعية

**لم يخضع هذا الموقع بعد لتدقيق مستقل**، فلا يمكن الجزم بمطابقته. وستُنشر هنا نتيجة التدقيق وتاريخه وما تبقى تصحيحه. ومن النقائص المحتملة:

- وثائق قديمة أو ممسوحة ضوئيا لا يستطيع قارئ الشاشة قراءتها؛
- جداول كبيرة يصعب تصفحها على الهاتف؛
- مقاطع مصورة لم تُرفق بعد بنص أو بلغة الإشارة.

## وثيقة يتعذر عليكم الاطلاع عليها؟

اطلبوا صيغة أخرى: نص قابل للقراءة، أو طباعة بحروف كبيرة، أو قراءة من طرف موظف. ويكفي أن تذكروا عنوان الوثيقة أو الصفحة. وسينشر ${council.ar} هنا وسيلة اتصال مخصصة لهذه الطلبات. ${meanwhile.ar}

## إذا لم يُحل المشكل

يمكنكم توجيه شكاية إلى ${president.ar}، أو إيداعها في البوابة الوطنية للشكايات [chikaya.ma](https://www.chikaya.ma).`,
      fr: `La ${name.fr} souhaite que chacun puisse lire et utiliser ce portail, quels que soient son handicap, son âge et son appareil. Elle s’appuie sur la loi n° 10.03 (article 1), la loi-cadre n° 97.13 (article 21) et la loi n° 54.19 (article 5).

## L’objectif

Le portail vise le niveau AA des règles WCAG 2.2, en arabe comme en français. Ses pages sont conçues pour :

- s’utiliser au clavier seul ;
- être lues par un lecteur d’écran dans la bonne langue et dans le bon sens ;
- rester lisibles agrandies, sur un petit écran et avec une faible connexion ;
- fonctionner sans logiciel supplémentaire, formulaires compris.

## L’état actuel

**Ce site n’a pas encore été contrôlé par un tiers** : sa conformité ne peut donc être affirmée. Le résultat du contrôle, sa date et ce qui reste à corriger seront publiés ici. Des défauts sont possibles :

- des documents anciens ou numérisés qu’un lecteur d’écran ne sait pas lire ;
- de grands tableaux difficiles à parcourir sur un téléphone ;
- des vidéos qui ne sont pas encore accompagnées d’un texte ou d’une version en langue des signes.

## Un document vous est inaccessible ?

Demandez une autre forme : un texte lisible par votre appareil, une impression en gros caractères ou la lecture par un agent. Il suffit d’indiquer le titre du document ou de la page. Le ${council.fr} publiera ici un contact réservé à ces demandes. ${meanwhile.fr}

## Si le problème demeure

Vous pouvez adresser une réclamation au ${president.fr} ou la déposer sur le portail national des réclamations [chikaya.ma](https://www.chikaya.ma).`,
    },
  };
};
