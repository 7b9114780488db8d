import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

/** How many sessions to come are told. */
const mostDates = 4;

/** What the blocks of the home page show; what no block shows is not asked, so that the page does not change with it. */
export const load: PageServerLoad = async ({ platform }) => {
  const portal = portalOf(platform);
  const home = await portal.home();
  const has = (block: (typeof home.blocks)[number]): boolean => home.blocks.includes(block);
  const [latest, shelves, scheme, agenda] = await Promise.all([
    portal.latest(6),
    has('categories') ? portal.shelves() : null,
    has('coverage') ? portal.scheme() : null,
    has('dates') ? portal.agenda() : null,
  ]);
  return {
    home,
    latest,
    categories: shelves?.categories ?? [],
    coverage: scheme?.coverage ?? null,
    dates:
      agenda?.occasions
        // When a budget was visaed or an account closed is nothing to attend.
        .filter(({ period }) => period.startsWith('session-') || period.startsWith('extraordinary-'))
        .filter(({ on, until }) => (until ?? on) >= agenda.on)
        .slice(0, mostDates) ?? [],
  };
};
