import * as v from 'valibot';
import {
  type MovableDay,
  movableDay,
  type WorkingCalendar,
  workingCalendar,
} from '../legal-clock/working-calendar.ts';

/** A day of the moon that was announced: the first of an Aïd al-Fitr, a Friday. */
export const aMovableDay = (over: Partial<MovableDay> = {}): MovableDay =>
  v.parse(movableDay, {
    date: '2026-03-20',
    name: { ar: 'عيد الفطر', fr: 'Aïd al-Fitr' },
    kind: 'lunar',
    standing: 'announced',
    source: { ar: 'بلاغ وزارة الأوقاف', fr: 'Communiqué du ministère des Habous' },
    ...over,
  });

/** A calendar that knows one fixed day, 1 May, and whatever movable days a test is about. */
export const aCalendar = (over: Partial<WorkingCalendar> = {}): WorkingCalendar =>
  v.parse(workingCalendar, {
    version: 0,
    fixed: [
      {
        month: 5,
        day: 1,
        since: null,
        name: { ar: 'عيد الشغل', fr: 'Fête du Travail' },
        source: { ar: 'مرسوم', fr: 'Décret' },
      },
    ],
    movable: [],
    ...over,
  });
