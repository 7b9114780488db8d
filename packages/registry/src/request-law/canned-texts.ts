import type { Bilingual, ExceptionCode, Outcome, RefusalGround } from '@mahalli/core';
import { typeset } from '../typeset.ts';

/** What a page knows of a request and writes in the place of `{reference}`, `{received}` and `{collectivity}`. */
export const cannedPlaces = ['reference', 'received', 'collectivity'] as const;

export type CannedPlaces = Readonly<Record<(typeof cannedPlaces)[number], string>>;

/** A text to start an answer from, with the decision that it goes with; `…` is for the officer to fill in. */
export interface CannedText {
  readonly code: string;
  readonly title: Bilingual;
  readonly outcome: Outcome;
  readonly grounds: readonly RefusalGround[];
  readonly exceptions: readonly ExceptionCode[];
  readonly text: Bilingual;
}

const canned = (
  code: string,
  decision: Pick<CannedText, 'outcome'> & Partial<Pick<CannedText, 'grounds' | 'exceptions'>>,
  title: Bilingual,
  text: Bilingual,
): CannedText => ({
  grounds: [],
  exceptions: [],
  ...decision,
  code,
  title: typeset(title),
  // Their only Latin words are the names of places, which are not to be set apart before they are filled.
  text: { ar: text.ar, fr: typeset(text).fr },
});

/** Texts for the answers that are given most often (law 31.13, arts 5, 7, 8, 9, 15, 18). */
export const cannedTexts: readonly CannedText[] = [
  canned(
    'granted',
    { outcome: 'granted' },
    { ar: 'تسليم المعلومات كاملة', fr: 'Tout est remis' },
    {
      ar: 'تجدون رفقته المعلومات التي طلبتموها بتاريخ {received}. ويمكنكم إعادة استعمالها لأغراض مشروعة، دون تحريف مضمونها، مع ذكر مصدرها وتاريخ إصدارها.',
      fr: 'Vous trouverez ci-joint les informations demandées le {received}. Vous pouvez les réutiliser dans un but licite, sans en altérer le contenu, en citant leur source et leur date.',
    },
  ),
  canned(
    'on-site',
    { outcome: 'granted' },
    { ar: 'الاطلاع بعين المكان', fr: 'Consultation sur place' },
    {
      ar: 'يمكنكم الاطلاع على المعلومات المطلوبة بمقر {collectivity}، خلال أوقات العمل، لدى المكلف بالمعلومات، ابتداء من يوم …. ويرجى الإدلاء بهذا الجواب وبوثيقة هويتكم.',
      fr: 'Vous pouvez consulter les informations demandées au siège de {collectivity}, pendant les heures d’ouverture, auprès de la personne chargée de l’information, à partir du …. Présentez cette lettre et votre pièce d’identité.',
    },
  ),
  canned(
    'copies-paid',
    { outcome: 'granted' },
    { ar: 'نسخ بكلفة', fr: 'Copies contre paiement' },
    {
      ar: 'المعلومات المطلوبة جاهزة في … صفحة. ولا تتحملون سوى كلفة النسخ والإرسال المبينة أسفله، تؤدى لدى وكالة المداخيل، ثم تُسلم إليكم النسخ.',
      fr: 'Les informations demandées sont prêtes : … pages. Seul le coût des copies et de l’envoi, indiqué ci-dessous, reste à votre charge. Réglez-le à la régie des recettes, et les copies vous sont remises.',
    },
  ),
  canned(
    'published',
    { outcome: 'refused', grounds: ['R3'] },
    { ar: 'معلومات منشورة', fr: 'Déjà publié' },
    {
      ar: 'المعلومات التي طلبتموها بتاريخ {received} منشورة ومتاحة للعموم، ولا تحتاج إلى طلب. تجدون أسفله مرجعها ومكان الاطلاع عليها. وإذا تعذر عليكم فتحها، فالمكلف بالمعلومات رهن إشارتكم لمساعدتكم.',
      fr: 'Les informations demandées le {received} sont déjà publiées : tout le monde peut les lire sans demande. Leur référence et leur adresse sont indiquées ci-dessous. Si vous ne parvenez pas à les ouvrir, la personne chargée de l’information vous aidera.',
    },
  ),
  canned(
    'personal',
    { outcome: 'partly-granted', grounds: ['R2'], exceptions: ['E7-04'] },
    { ar: 'حذف المعطيات الشخصية', fr: 'Sans les données personnelles' },
    {
      ar: 'نسلم إليكم الوثائق المطلوبة بعد حذف المعطيات ذات الطابع الشخصي الواردة فيها، من أسماء وعناوين وأرقام بطاقات، حماية للأشخاص المعنيين. وما سوى ذلك يُسلم كاملا.',
      fr: 'Les documents demandés vous sont remis sans les données personnelles qu’ils contiennent (noms, adresses, numéros de carte), pour protéger les personnes concernées. Tout le reste est remis en entier.',
    },
  ),
  canned(
    'private-life',
    { outcome: 'refused', grounds: ['R2'], exceptions: ['E7-03'] },
    { ar: 'حياة خاصة للأفراد', fr: 'Vie privée de personnes' },
    {
      ar: 'تتعلق المعلومات المطلوبة بأشخاص يمكن التعرف عليهم، ويمس تسليمها بحياتهم الخاصة. وقد بحثنا إمكانية تسليم جزء منها، فتبين أن ما يبقى بعد الحذف لا يفيد شيئا.',
      fr: 'Les informations demandées concernent des personnes que l’on peut reconnaître : les remettre porterait atteinte à leur vie privée. Nous avons cherché ce qui pouvait en être remis ; ce qui resterait ne dirait plus rien.',
    },
  ),
  canned(
    'not-held',
    { outcome: 'not-held' },
    { ar: 'معلومات لدى هيئة أخرى', fr: 'Détenu par un autre organisme' },
    {
      ar: 'بحثنا في مصالحنا ولم نجد المعلومات المطلوبة، لأنها تدخل في اختصاص هيئة أخرى. ولا ينص القانون على إحالة الطلبات، لذلك يرجى توجيه طلبكم إليها مباشرة.',
      fr: 'Nos services ont cherché les informations demandées et ne les détiennent pas : elles relèvent d’un autre organisme. La loi ne prévoit pas de transfert : adressez-lui directement votre demande.',
    },
  ),
  canned(
    'unavailable',
    { outcome: 'refused', grounds: ['R1'] },
    { ar: 'معلومات غير متوفرة', fr: 'N’existe pas chez nous' },
    {
      ar: 'بحثنا في سجلات المصلحة المعنية وأرشيفها، ولم يُعثر على وثيقة تتضمن المعلومات المطلوبة. وأقرب ما نتوفر عليه هو …، ويمكنكم طلبه إن كان يفيدكم.',
      fr: 'Les registres et les archives du service concerné ont été examinés : aucun document ne contient les informations demandées. Ce que nous avons de plus proche est … ; vous pouvez le demander s’il vous est utile.',
    },
  ),
  canned(
    'repeated',
    { outcome: 'refused', grounds: ['R4'] },
    { ar: 'معلومات سبق تسليمها خلال السنة', fr: 'Déjà remis cette année' },
    {
      ar: 'سبق أن سلمنا إليكم المعلومات نفسها بتاريخ … جوابا عن طلبكم رقم …. وإذا ضاعت منكم أو تغيرت، فأخبروا المكلف بالمعلومات بذلك.',
      fr: 'Les mêmes informations vous ont été remises le …, en réponse à votre demande …. Si vous les avez perdues, ou si elles ont changé, dites-le à la personne chargée de l’information.',
    },
  ),
  canned(
    'in-preparation',
    { outcome: 'refused', grounds: ['R6'] },
    { ar: 'معلومات في طور الإعداد', fr: 'Encore en préparation' },
    {
      ar: 'الوثيقة المطلوبة ما زالت في طور الإعداد، ومن المرتقب إنجازها في …. وستُنشر آنذاك ببوابة {collectivity}، ويمكنكم الاشتراك في التنبيهات للتوصل بإشعار.',
      fr: 'Le document demandé est encore en préparation ; il devrait être terminé en …. Il sera alors publié sur le portail de {collectivity} : abonnez-vous aux alertes pour en être averti.',
    },
  ),
  canned(
    'archives',
    { outcome: 'refused', grounds: ['R7'] },
    { ar: 'معلومات لدى أرشيف المغرب', fr: 'Aux Archives du Maroc' },
    {
      ar: 'أُودعت الوثائق المطلوبة لدى مؤسسة أرشيف المغرب، وهي التي تتيح الاطلاع عليها وفق شروطها. ومرجع الإيداع مبين أسفله.',
      fr: 'Les documents demandés sont déposés aux Archives du Maroc, qui en permettent la consultation selon leurs règles. La référence du dépôt est indiquée ci-dessous.',
    },
  ),
  canned(
    'unclear',
    { outcome: 'refused', grounds: ['R5'] },
    { ar: 'طلب بقي غير واضح', fr: 'Demande restée imprécise' },
    {
      ar: 'طلبنا منكم توضيحات بتاريخ … ولم نتمكن، رغم ذلك، من تحديد المعلومات المطلوبة. ويمكنكم تقديم طلب جديد في أي وقت، والمكلف بالمعلومات رهن إشارتكم لمساعدتكم على صياغته.',
      fr: 'Nous vous avons demandé des précisions le … et n’avons pas pu établir, malgré cela, quelles informations vous souhaitez. Vous pouvez faire une nouvelle demande à tout moment ; la personne chargée de l’information vous aidera à la rédiger.',
    },
  ),
];

/** A text with what is known of the request in its places. */
export const filledText = (text: string, known: CannedPlaces): string =>
  cannedPlaces.reduce((filled, place) => filled.replaceAll(`{${place}}`, known[place]), text);
