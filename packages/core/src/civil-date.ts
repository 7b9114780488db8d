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

/**
 * The day that comes so many months after another; a negative number goes back. Where the month has no such day, it is the
 * first of the next one: whoever waits so many months never waits less.
 */
export const monthsAfter = (day: string, months: number): string => {
  const at = atMidnight(day);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months];
  const end = new Date(Date.UTC(year, month + 1, 0));
  return at.getUTCDate() > end.getUTCDate()
    ? daysAfter(textOfDay(end), 1)
    : textOfDay(new Date(Date.UTC(year, month, at.getUTCDate())));
};

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

const wallClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** What a clock in Morocco shows at an instant, in milliseconds as if it were UTC. */
const shownAt = (at: Date): number => new Date(`${wallClock.format(at).replace(', ', 'T')}Z`).getTime();

/**
 * The instant at which a clock in Morocco shows a day and a time (`2026-03-02T09:30`), or nothing when no clock
 * ever shows it. The offset is that of the time zone's own rules: it was not always the same.
 */
export const instantInMorocco = (shown: string): Date | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(shown)) return undefined;
  const wanted = new Date(`${shown}:00Z`).getTime();
  if (Number.isNaN(wanted)) return undefined;
  const guess = new Date(wanted - (shownAt(new Date(wanted)) - wanted));
  return shownAt(guess) === wanted ? guess : undefined;
};
