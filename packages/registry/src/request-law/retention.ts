import type { RetentionRule } from '@mahalli/core';
import { typeset } from '../typeset.ts';

/**
 * Our proposal, which waits for a schedule of conservation approved under law 69.99: 24 months.
 *
 * The longest road of law 31.13 (answer, complaint, commission, court) takes some eight months; two years leave a margin
 * for a case before the court, for a second request on the same matter (art. 18) and for the yearly report of the year
 * after, which needs no names. Law 09-08 (art. 3) wants no longer than the purpose does.
 */
const first: RetentionRule = {
  version: 1,
  validFrom: '2019-03-12',
  months: 24,
  standing: 'proposed',
  source: typeset({
    ar: 'اقتراح من المنصة في انتظار المصادقة على جدول للحفظ طبقا للقانون رقم 69.99 المتعلق بالأرشيف: 24 شهرا بعد انتهاء الطلب، إذ لا تحفظ المعطيات الشخصية مدة أطول مما يقتضيه الغرض (القانون رقم 09.08، المادة 3).',
    fr: 'Proposition de la plateforme, dans l’attente d’un calendrier de conservation approuvé selon la loi 69-99 relative aux archives : 24 mois après la fin de la demande, les données personnelles n’étant pas gardées plus longtemps que leur finalité ne l’exige (loi 09-08, article 3).',
  }),
  since: '2026-11-28',
};

/** Every version of the rule of conservation, the earliest first. */
export const everyRetentionRule: readonly RetentionRule[] = [first];

/** The rule of conservation in force on a day; the first one before it was. */
export const retentionOn = (on: string): RetentionRule =>
  everyRetentionRule.findLast(({ validFrom }) => validFrom <= on) ?? first;
