import { atTheCounter, type Wording } from './wording.ts';

/** The information that law 09-08, art. 5, owes to anyone whose personal data is collected. */
export const personalData = (wording: Wording) => {
  const { name, president } = wording;
  const meanwhile = atTheCounter(wording);

  return {
    title: { ar: 'حماية المعطيات الشخصية', fr: 'Protection des données personnelles' },
    body: {
      ar: `تعالج ${name.ar} المعطيات الشخصية طبقا للقانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي. والمسؤول عن المعالجة هو ${president.ar}.

## تصفح البوابة

تُقرأ الصفحات العمومية دون حساب ودون التعريف بالهوية. ولا تُجمع المعطيات إلا عندما تملؤون استمارة بإرادتكم.

## المعطيات التي تُجمع والغرض منها

| المناسبة | المعطيات | الغرض |
| --- | --- | --- |
| طلب معلومات | الاسم والعنوان ورقم البطاقة الوطنية أو وثيقة الإقامة، والبريد الإلكتروني إن وُجد | معالجة الطلب والجواب عنه (المادة 14 من القانون رقم 31.13) |
| عريضة | هوية الموقعين ونسخ بطائقهم الوطنية | التحقق من شروط القبول، على الورق |
| استشارة أو مقترح | ما تختارون الإدلاء به | دراسة المساهمة ونشر الحصيلة دون أسماء |
| رسالة إلى الإدارة | وسيلة الاتصال ومضمون الرسالة | الجواب عن الرسالة |
| اشتراك في الجديد عبر البريد | البريد الإلكتروني وموضوع الاشتراك | إرسال الجديد إلى أن تتوقفوا |
| إخبار بإعادة استعمال | مضمون الرسالة والبريد الإلكتروني إن وُجد | قرار النشر والجواب عنه، ثم حذف العنوان |

وتميز كل استمارة بين البيانات الإجبارية والبيانات الاختيارية. ولا يطلع على المعطيات إلا الموظفون المكلفون بالملف، ويُحفظ رقم البطاقة الوطنية مشفرا ولا يظهر في اللوائح ولا في الإحصائيات.

## رقم اللجنة الوطنية

يخضع استعمال رقم البطاقة الوطنية لإذن مسبق من اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (المادة 12). ويظهر رقم الوصل أو الإذن في كل استمارة معنية. وما دام هذا الرقم لم يُسجل، تبقى الاستمارة الإلكترونية مغلقة ويُقدم الطلب على الورق.

## حقوقكم

لكم الحق في الولوج إلى معطياتكم وفي تصحيحها وفي التعرض على معالجتها لأسباب مشروعة. والولوج والتصحيح مجانيان، ويُجاب عن طلب التصحيح داخل عشرة أيام كاملة (المادتان 7 و8). ويوجه الطلب إلى ${president.ar}. وسيُنشر هنا عنوان إلكتروني مخصص لهذه الطلبات. ${meanwhile.ar}

وإذا لم تحصلوا على جواب، يمكنكم اللجوء إلى [اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي](https://www.cndp.ma).

## تنبيه

عند جمع المعطيات على شبكة مفتوحة كالإنترنت، قد تتداول المعطيات على الشبكات دون ضمانات كافية للسلامة، وقد يطلع عليها الغير دون إذن (المادة 5). فلا تكتبوا في خانات النص الحر معلومات لا يتطلبها طلبكم.`,
      fr: `La ${name.fr} traite les données personnelles conformément à la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel. Le responsable du traitement est le ${president.fr}.

## Lire le portail

Les pages publiques se lisent sans compte et sans s’identifier. Des données ne sont recueillies que lorsque vous remplissez vous-même un formulaire.

## Les données recueillies et leur usage

| Occasion | Données | Usage |
| --- | --- | --- |
| Demande d’information | Nom, adresse, numéro de la carte nationale ou du titre de séjour, adresse électronique s’il y en a une | Traiter la demande et y répondre (article 14 de la loi n° 31.13) |
| Pétition | Identité des signataires et copies de leurs cartes nationales | Vérifier les conditions de recevabilité, sur papier |
| Consultation ou proposition | Ce que vous choisissez d’écrire | Étudier la contribution et publier le bilan sans les noms |
| Message à l’administration | Moyen de vous joindre et contenu du message | Répondre au message |
| Abonnement par courriel | Adresse électronique et sujet de l’abonnement | Vous avertir jusqu’à ce que vous arrêtiez |
| Réutilisation signalée | Contenu du message, adresse électronique s’il y en a une | Décider de la publier et y répondre, puis effacer l’adresse |

Chaque formulaire distingue les réponses obligatoires des réponses facultatives. Seuls les agents chargés du dossier accèdent aux données ; le numéro de la carte nationale est conservé chiffré et n’apparaît ni dans les listes ni dans les statistiques.

## Le numéro de la Commission nationale

L’usage du numéro de la carte nationale est soumis à l’autorisation préalable de la Commission nationale de contrôle de la protection des données à caractère personnel (article 12). Le numéro de récépissé ou d’autorisation figure sur chaque formulaire concerné. Tant qu’il n’est pas enregistré, le formulaire en ligne reste fermé et la demande se fait sur papier.

## Vos droits

Vous pouvez accéder à vos données, les faire rectifier et vous opposer à leur traitement pour des motifs légitimes. L’accès et la rectification sont gratuits ; une demande de rectification reçoit sa réponse dans les dix jours francs (articles 7 et 8). La demande est adressée au ${president.fr}. Une adresse électronique réservée à ces demandes sera publiée ici. ${meanwhile.fr}

Sans réponse, vous pouvez saisir la [Commission nationale de contrôle de la protection des données à caractère personnel](https://www.cndp.ma).

## Avertissement

Lorsque des données sont recueillies sur un réseau ouvert comme l’internet, elles peuvent circuler sur les réseaux sans garanties de sécurité suffisantes et être lues par des tiers non autorisés (article 5). N’écrivez pas, dans les champs libres, d’informations que votre demande n’exige pas.`,
    },
  };
};
