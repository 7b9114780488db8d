import {
  categoryStandings,
  coverageOf,
  type ObligationStanding,
  type PublicationLaw,
  type PublishedEntry,
  type Scheme,
  type Site,
  shownDay,
  standingsOf,
} from '@mahalli/core';
import type { PublicObligation, PublicScheme } from '@mahalli/site-template/content';

const publicObligation = ({
  key,
  duty,
  period,
  due,
  provisional,
  article,
  state,
  answers,
  answeredOn,
  reason,
}: ObligationStanding): PublicObligation => ({
  key,
  label: duty.label,
  period,
  due,
  provisional,
  article,
  state,
  answers,
  answeredOn,
  reason,
});

const pressing: Readonly<Record<ObligationStanding['state'], number>> = {
  late: 0,
  due: 1,
  published: 2,
  'not-applicable': 3,
  empty: 4,
};

/** The most pressing first: what is late, what comes next, then what was done, the latest first. */
const byUrgency = (one: ObligationStanding, other: ObligationStanding): number => {
  const [left, right] = [one.due ?? '', other.due ?? ''];
  const earlier = left < right ? -1 : left > right ? 1 : one.key < other.key ? -1 : 1;
  return pressing[one.state] - pressing[other.state] || (one.state === 'published' ? -earlier : earlier);
};

/** What the public reads of a scheme, true of the day of its last review. */
export const publicScheme = (
  law: PublicationLaw,
  site: Site,
  scheme: Scheme,
  published: readonly PublishedEntry[],
): PublicScheme => {
  const on = shownDay(scheme, site);
  const standings = standingsOf(law, site, scheme, published, on);
  const categories = categoryStandings(law, site.kind, standings, published);
  return {
    on,
    coverage: coverageOf(categories),
    categories: categories.map(({ category, applicability, holds, reason }) => ({
      category,
      applicability,
      reason,
      covered: holds > 0,
    })),
    dated: standings
      .filter(({ due }) => due !== null)
      .toSorted(byUrgency)
      .map(publicObligation),
  };
};
