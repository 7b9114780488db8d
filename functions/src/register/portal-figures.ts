import { type CollectivityCode, civilDay, figuresOf, monthsUntil, sumOfTallies } from '@mahalli/core';
import type { PortalFigures } from '@mahalli/site-template/request-figures';
import type { Register } from '../adapters/dynamo-register.ts';

/** How many months a portal tells of. */
const shownMonths = 24;

/** What a portal tells of the requests that its collectivity received: in the last two years, and in each month. */
export const portalFigures = async (
  { register, now }: { readonly register: Pick<Register, 'months'>; readonly now: () => Date },
  collectivity: CollectivityCode,
): Promise<PortalFigures> => {
  const shown = monthsUntil(civilDay(now()), shownMonths);
  const counted = await register.months(collectivity, shown[0] ?? '');
  const byMonth = new Map(counted.map(({ month, counts }) => [month, counts]));
  return {
    total: figuresOf(sumOfTallies([...byMonth.values()])),
    months: shown.map((month) => ({ month, figures: figuresOf(byMonth.get(month) ?? {}) })),
  };
};
