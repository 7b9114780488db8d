import type { PublicationLaw, SessionCalendar } from '@mahalli/core';
import { categories } from './categories.ts';
import { duties } from './duties.ts';

/** Organic law 112.14, art. 34: prefectures and provinces. */
const provincial: SessionCalendar = { months: [1, 6, 9], monday: 2 };

/** The law of proactive publication, as it was read on the day of its version. */
export const publicationLaw: PublicationLaw = {
  version: '2026-11-28',
  duties,
  sessions: {
    // Organic law 111.14, art. 36.
    region: { months: [3, 7, 10], monday: 1 },
    prefecture: provincial,
    province: provincial,
    // Organic law 113.14, art. 33: in the first week of the month, whose Monday stands until the day is recorded.
    commune: { months: [2, 5, 10], monday: 1 },
  },
  applicability: (category, kind) => categories[category].applicability[kind],
};
