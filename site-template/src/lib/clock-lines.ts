import type { ClockStep, Deadline, Locale } from '@mahalli/core';
import { date } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/requests';

type Skipped = Extract<ClockStep, { step: 'skipped' }>;

const isWeekend = (step: ClockStep): step is Skipped => step.step === 'skipped' && step.why === 'weekend';

/** The steps of a deadline, with the days of a weekend together. */
const folded = (steps: readonly ClockStep[]): readonly (readonly [ClockStep, ...ClockStep[]])[] => {
  const found: [ClockStep, ...ClockStep[]][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.length === 1 && isWeekend(step) && isWeekend(last[0])) last.push(step);
    else found.push([step]);
  }
  return found;
};

/** How a date was found, a sentence for each step. */
export const clockLines = (
  { code, steps }: Pick<Deadline, 'code' | 'steps'>,
  locale: Locale,
): readonly string[] => {
  const t = messages[locale].clock;
  const [happened, supposed] = t.starts[code];
  const on = (day: string): string => date(locale, day);
  const lineOf = (step: ClockStep): string => {
    switch (step.step) {
      case 'start':
        return t.steps.start(on(step.date), step.supposed ? supposed : happened);
      case 'extended':
        return t.steps.extended(on(step.from));
      case 'ends': {
        const days = step.unit === 'working' ? t.working(step.days) : t.calendarDays(step.days);
        return t.steps.ends(days, on(step.date));
      }
      case 'skipped':
        if (step.why === 'weekend') return t.steps.weekendDay(on(step.date));
        return t.steps[step.standing === 'expected' ? 'expected' : 'holiday'](
          on(step.date),
          step.name[locale],
        );
      case 'cleared':
      case 'rolled':
      case 'kept':
      case 'limited':
        return t.steps[step.step](on(step.from), on(step.to));
    }
  };
  return folded(steps).map(([first, second]) =>
    isWeekend(first) && second !== undefined && isWeekend(second)
      ? t.steps.weekend(on(first.date), on(second.date))
      : lineOf(first),
  );
};
