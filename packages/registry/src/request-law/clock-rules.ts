import type { Bilingual, ClockRules, DeadlineRule } from '@mahalli/core';
import { typeset } from '../typeset.ts';

const rule = (
  days: number,
  unit: DeadlineRule['unit'],
  article: number,
  starts: DeadlineRule['starts'],
  holder: DeadlineRule['holder'],
): DeadlineRule => ({
  days,
  unit,
  article,
  starts,
  holder,
  rolls: holder === 'citizen' ? 'extends' : 'keeps',
  clear: false,
});

const openPoint = (question: Bilingual, answer: Bilingual, source: Bilingual) => ({
  question: typeset(question),
  answer: typeset(answer),
  source: typeset(source),
  since: '2026-11-28',
});

/**
 * The first rules of the clock: law 31.13, arts 16-21, in force since 12 March 2019 (one year after the Bulletin
 * officiel 6655), counted as the Code of Obligations and Contracts counts (arts 131-133).
 */
const first: ClockRules = {
  version: 1,
  validFrom: '2019-03-12',
  deadlines: {
    D1: rule(20, 'working', 16, 'request', 'body'),
    D2: rule(20, 'working', 16, 'end-of-first-period', 'body'),
    D3: rule(3, 'calendar', 17, 'request', 'body'),
    D4: rule(3, 'calendar', 17, 'end-of-first-period', 'body'),
    D5: rule(20, 'working', 19, 'reply', 'citizen'),
    D6: rule(15, 'calendar', 19, 'complaint', 'body'),
    D7: rule(30, 'calendar', 20, 'head-reply', 'citizen'),
    D8: rule(30, 'calendar', 20, 'commission-complaint', 'commission'),
    D9: { ...rule(60, 'calendar', 21, 'commission-answer', 'citizen'), clear: true },
  },
  clarificationSuspends: false,
  openPoints: [
    openPoint(
      {
        ar: 'هل تحتسب الأيام الثلاثة للطلب المستعجل أيام عمل؟',
        fr: 'Les trois jours d’une demande urgente sont-ils ouvrables ?',
      },
      { ar: 'لا: تحتسب كل الأيام.', fr: 'Non : tous les jours comptent.' },
      {
        ar: 'المادة 17 من القانون رقم 31.13 لا تذكر أيام العمل؛ ولم يُعثر على رأي للجنة الحق في الحصول على المعلومات في ذلك.',
        fr: 'L’article 17 de la loi 31-13 ne parle pas de jours ouvrables ; aucune doctrine de la CDAI n’a été trouvée.',
      },
    ),
    openPoint(
      { ar: 'من أي يوم يبدأ الحساب؟', fr: 'Quel est le premier jour compté ?' },
      { ar: 'من اليوم الموالي ليوم التسلم.', fr: 'Le lendemain de la réception.' },
      {
        ar: 'قانون الالتزامات والعقود، الفصل 131؛ ويوافقه أجل طلب معروض في البوابة الوطنية (26 يوليوز 2022).',
        fr: 'Code des obligations et des contrats, article 131 ; l’échéance d’une demande du portail national (26 juillet 2022) y répond.',
      },
    ),
    openPoint(
      {
        ar: 'ما العمل إذا صادف آخر الأجل يوما لا عمل فيه؟',
        fr: 'Que se passe-t-il quand le dernier jour n’est pas travaillé ?',
      },
      {
        ar: 'تمتد حقوق المواطن إلى أول يوم عمل؛ أما واجبات الهيئة فيبقى يومها هو المستهدف ويُبين أول يوم عمل بعده باعتباره أقصى حد.',
        fr: 'Les droits du citoyen courent jusqu’au premier jour ouvrable ; pour les devoirs de l’organisme, le jour reste celui à viser et le premier jour ouvrable est indiqué comme limite extrême.',
      },
      {
        ar: 'قانون الالتزامات والعقود، الفصل 133؛ والقانون رقم 31.13 لا ينص على شيء.',
        fr: 'Code des obligations et des contrats, article 133 ; la loi 31-13 n’en dit rien.',
      },
    ),
    openPoint(
      {
        ar: 'هل أجل الطعن أمام المحكمة أجل كامل؟',
        fr: 'Le délai de recours devant le tribunal est-il franc ?',
      },
      {
        ar: 'نعم: لا يحتسب اليوم الأول ولا اليوم الأخير.',
        fr: 'Oui : ni le premier ni le dernier jour ne comptent.',
      },
      {
        ar: 'قانون المسطرة المدنية، الفصل 512.',
        fr: 'Code de procédure civile, article 512.',
      },
    ),
    openPoint(
      {
        ar: 'هل يوقف طلب التوضيح سريان الأجل؟',
        fr: 'Une demande de précision suspend-elle le délai ?',
      },
      { ar: 'لا.', fr: 'Non.' },
      {
        ar: 'القانون رقم 31.13 لا ينص على ذلك.',
        fr: 'La loi 31-13 ne le prévoit pas.',
      },
    ),
  ],
};

/** Every version of the rules, the earliest first. */
export const everyClockRules: readonly ClockRules[] = [first];

/** The rules for requests received on a day; those of the first version before it was in force. */
export const clockRulesOn = (received: string): ClockRules =>
  everyClockRules.findLast(({ validFrom }) => validFrom <= received) ?? first;
