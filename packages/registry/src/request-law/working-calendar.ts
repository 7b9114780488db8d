import type { Bilingual, FixedDay, MovableDay, WorkingCalendar } from '@mahalli/core';
import { typeset } from '../typeset.ts';

const base = typeset({
  ar: 'المرسوم رقم 2-77-169 بتاريخ 28 فبراير 1977، كما تم تغييره بالمرسوم رقم 2-00-166 (2000)',
  fr: 'Décret n° 2-77-169 du 28 février 1977, modifié par le décret n° 2-00-166 (2000)',
});

const labour = typeset({
  ar: 'لائحة المرسوم رقم 2.04.426 كما تم تحيينها في 5 فبراير 2026',
  fr: 'Liste du décret n° 2.04.426, consolidée au 5 février 2026',
});

const unity = typeset({
  ar: 'المرسومان رقم 2.25.1140 ورقم 2.26.14 بتاريخ 27 يناير 2026',
  fr: 'Décrets n° 2.25.1140 et n° 2.26.14 du 27 janvier 2026',
});

const observed = typeset({
  ar: 'اليوم المعلن عنه بعد رؤية الهلال من وزارة الأوقاف والشؤون الإسلامية، كما نقلته الصحافة',
  fr: 'Jour annoncé après observation du croissant par le ministère des Habous, d’après la presse',
});

/** Morocco fixes months by its own sighting: in 2022-2026 it was on this day or the day after, never before. */
const computed = typeset({
  ar: 'حساب وفق تقويم أم القرى، في انتظار الإعلان الرسمي: قد يتقدم اليوم أو يتأخر بيوم واحد',
  fr: 'Calcul d’après le calendrier d’Oum al-Qura, en attendant l’annonce : un jour d’écart est possible',
});

const unconfirmed = typeset({
  ar: 'اليوم المتداول؛ لم يُعثر على البلاغ الرسمي، وقد يكون قبله بيوم واحد',
  fr: 'Jour rapporté ; le communiqué n’a pas été retrouvé, la veille est possible',
});

const decreed = typeset({
  ar: 'عطلة استثنائية بقرار رئيس الحكومة، استنادا إلى المادة 2 من المرسوم رقم 2-05-916 كما تم تغييره بالمرسوم رقم 2-18-880، كما نقلتها الصحافة',
  fr: 'Congé exceptionnel décidé par le Chef du gouvernement (décret n° 2-05-916, article 2, modifié par le décret n° 2-18-880), d’après la presse',
});

const yearly = (
  month: number,
  day: number,
  name: Bilingual,
  { since = null, source = base }: { readonly since?: number | null; readonly source?: Bilingual } = {},
): FixedDay => ({ month, day, since, name, source });

const fixed: readonly FixedDay[] = [
  yearly(1, 1, { ar: 'فاتح يناير', fr: 'Jour de l’an' }),
  yearly(1, 11, {
    ar: 'ذكرى تقديم وثيقة الاستقلال',
    fr: 'Anniversaire de la présentation du Manifeste de l’Indépendance',
  }),
  yearly(1, 14, { ar: 'رأس السنة الأمازيغية', fr: 'Nouvel an amazigh' }, { since: 2024, source: labour }),
  yearly(5, 1, { ar: 'عيد الشغل', fr: 'Fête du Travail' }),
  yearly(7, 30, { ar: 'عيد العرش', fr: 'Fête du Trône' }),
  yearly(8, 14, { ar: 'يوم وادي الذهب', fr: 'Journée Oued Ed-Dahab' }),
  yearly(8, 20, { ar: 'ذكرى ثورة الملك والشعب', fr: 'Anniversaire de la Révolution du Roi et du Peuple' }),
  yearly(8, 21, { ar: 'عيد الشباب', fr: 'Fête de la Jeunesse' }),
  yearly(10, 31, { ar: 'عيد الوحدة', fr: 'Fête de l’Unité' }, { since: 2026, source: unity }),
  yearly(11, 6, { ar: 'عيد المسيرة الخضراء', fr: 'Anniversaire de la Marche Verte' }),
  yearly(11, 18, { ar: 'عيد الاستقلال', fr: 'Fête de l’Indépendance' }),
];

const names = {
  fitr: { ar: 'عيد الفطر', fr: 'Aïd al-Fitr' },
  adha: { ar: 'عيد الأضحى', fr: 'Aïd al-Adha' },
  muharram: { ar: 'فاتح محرم', fr: '1er Moharram' },
  mawlid: { ar: 'عيد المولد النبوي', fr: 'Aïd al-Mawlid' },
  exceptional: { ar: 'عطلة استثنائية', fr: 'Congé exceptionnel' },
} satisfies Readonly<Record<string, Bilingual>>;

const lunar =
  (standing: MovableDay['standing'], source: Bilingual) =>
  (name: Bilingual, ...dates: readonly string[]): readonly MovableDay[] =>
    dates.map((date) => ({ date, name, kind: 'lunar', standing, source }));

const announced = lunar('announced', observed);
const expected = lunar('expected', computed);
const reported = lunar('expected', unconfirmed);

const decided = (date: string): MovableDay => ({
  date,
  name: names.exceptional,
  kind: 'ad-hoc',
  standing: 'announced',
  source: decreed,
});

const movable: readonly MovableDay[] = [
  ...announced(names.fitr, '2022-05-02', '2022-05-03'),
  ...announced(names.adha, '2022-07-10', '2022-07-11'),
  ...announced(names.muharram, '2022-07-30'),
  ...reported(names.mawlid, '2022-10-09', '2022-10-10'),
  ...announced(names.fitr, '2023-04-22', '2023-04-23'),
  decided('2023-04-24'),
  ...announced(names.adha, '2023-06-29', '2023-06-30'),
  ...announced(names.muharram, '2023-07-19'),
  ...announced(names.mawlid, '2023-09-28', '2023-09-29'),
  ...announced(names.fitr, '2024-04-10', '2024-04-11'),
  ...announced(names.adha, '2024-06-17', '2024-06-18'),
  ...announced(names.muharram, '2024-07-07'),
  ...announced(names.mawlid, '2024-09-16', '2024-09-17'),
  ...announced(names.fitr, '2025-03-31', '2025-04-01'),
  ...announced(names.adha, '2025-06-07', '2025-06-08'),
  decided('2025-06-09'),
  ...announced(names.muharram, '2025-06-27'),
  ...announced(names.mawlid, '2025-09-05', '2025-09-06'),
  ...announced(names.fitr, '2026-03-20', '2026-03-21'),
  decided('2026-03-23'),
  ...announced(names.adha, '2026-05-27', '2026-05-28'),
  ...announced(names.muharram, '2026-06-17'),
  ...expected(names.mawlid, '2026-08-25', '2026-08-26'),
  ...expected(names.fitr, '2027-03-09', '2027-03-10'),
  ...expected(names.adha, '2027-05-16', '2027-05-17'),
  ...expected(names.muharram, '2027-06-06'),
  ...expected(names.mawlid, '2027-08-14', '2027-08-15'),
];

/**
 * The days off of public administrations that the kit knows by itself, for 2022-2027: what counts until the directorate
 * keeps a calendar of its own. Lunar days are observed until June 2026 and computed afterwards.
 */
export const registeredCalendar: WorkingCalendar = { version: 0, fixed: [...fixed], movable: [...movable] };
