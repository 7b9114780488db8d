import * as v from 'valibot';

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** A day of the civil calendar in Africa/Casablanca, as `2026-03-02`. Days sort as their texts do. */
export const civilDate = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'no such day'));

/** An instant, as ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const textOfDay = (at: Date): string => at.toISOString().slice(0, 10);

/** The day that comes so many calendar days after another; a negative number goes back. */
export const daysAfter = (day: string, days: number): string => {
  const at = atMidnight(day);
  at.setUTCDate(at.getUTCDate() + days);
  return textOfDay(at);
};

/** How many calendar days lie from one day to another: negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atMidnight(to).getTime() - atMidnight(from).getTime()) / 86_400_000);

/** The last day of the month that follows the month of a day. */
export const endOfNextMonth = (day: string): string => {
  const at = atMidnight(day);
  return textOfDay(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, 0)));
};

/** The nth Monday of a month (1 for January). */
export const nthMonday = (year: number, month: number, nth: number): string => {
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const first = 1 + ((8 - weekday) % 7);
  return textOfDay(new Date(Date.UTC(year, month - 1, first + 7 * (nth - 1))));
};
