import type { ClockStep } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { clockLines } from './clock-lines.ts';

const name = { ar: 'عيد الفطر', fr: 'Aïd al-Fitr' };

const steps: readonly ClockStep[] = [
  { step: 'start', date: '2026-03-18', supposed: false },
  { step: 'skipped', date: '2026-03-20', why: 'holiday', name, standing: 'announced' },
  { step: 'skipped', date: '2026-03-21', why: 'weekend' },
  { step: 'skipped', date: '2026-03-22', why: 'weekend' },
  { step: 'skipped', date: '2026-03-23', why: 'holiday', name, standing: 'expected' },
  { step: 'ends', date: '2026-03-24', days: 2, unit: 'working' },
];

describe('The explanation of a date', () => {
  test('says each step in a sentence, a weekend in one', () => {
    expect(clockLines({ code: 'D1', steps }, 'fr')).toEqual([
      '18 mars 2026\u00a0: réception de la demande. Ce jour ne compte pas.',
      '20 mars 2026\u00a0: Aïd al-Fitr, jour férié, ne compte pas.',
      '21 mars 2026 et 22 mars 2026\u00a0: fin de semaine, ne comptent pas.',
      '23 mars 2026\u00a0: Aïd al-Fitr, jour attendu mais pas encore annoncé, ne compte pas.',
      '2 jours ouvrables se terminent le 24 mars 2026.',
    ]);
  });

  test('says what is supposed, and how a right goes on', () => {
    const supposed: readonly ClockStep[] = [
      { step: 'start', date: '2026-03-18', supposed: true },
      { step: 'ends', date: '2026-05-17', days: 60, unit: 'calendar' },
      { step: 'cleared', from: '2026-05-17', to: '2026-05-18' },
    ];

    expect(clockLines({ code: 'D9', steps: supposed }, 'ar')).toEqual([
      '18 مارس 2026: نهاية أجل اللجنة دون جواب. لا يُحتسب هذا اليوم.',
      'تنتهي مدة 60 يوما في 17 ماي 2026.',
      'الأجل كامل: لا يُحتسب اليوم الأخير 17 ماي 2026 أيضا، فيبقى 18 ماي 2026 مقبولا.',
    ]);
  });
});
