import {
  type CollectivityCode,
  categoryStandings,
  civilDay,
  coverageOf,
  occasionsAround,
  readStandings,
} from '@mahalli/core';
import { collectivities } from '@mahalli/registry';
import type { BureauScheme, NationalCoverage } from '@mahalli/site-template/bureau';
import type { OpenSites } from '../national/national-content.ts';
import { sumOfCoverage } from '../national/sum-of-coverage.ts';
import type { BureauDeps } from './open-bureau.ts';

/** What a collectivity owes and how it stands today, for those who work there. */
export const bureauScheme = async (deps: BureauDeps, where: CollectivityCode): Promise<BureauScheme> => {
  const today = civilDay(deps.now());
  const [{ site, scheme, published, standings }, staff] = await Promise.all([
    readStandings(deps, where, today),
    deps.members.list(where),
  ]);
  const categories = categoryStandings(deps.law, site.kind, standings, published);
  return {
    version: scheme.version,
    today,
    standings,
    categories,
    coverage: coverageOf(categories),
    owners: scheme.owners,
    occasions: occasionsAround(deps.law, site.kind, scheme, today),
    staff: staff.map(({ name, email }) => ({ name, email })),
  };
};

/** How many collectivities the directorate is shown as the latest. */
const latestShown = 50;

/** How the live sites of the country stand, from the directorate's copies. */
export const nationalCoverage = (open: OpenSites): NationalCoverage => {
  const live = [...open.values()].filter(({ state }) => state === 'live');
  const byRegion = Map.groupBy(live, ({ code }) => code.slice(0, 2));
  return {
    ...sumOfCoverage(live),
    regions: collectivities()
      .filter(({ kind }) => kind === 'region')
      .map(({ code, name }) => {
        const members = byRegion.get(code) ?? [];
        return { code, name, live: members.length, ...sumOfCoverage(members) };
      }),
    latest: live
      .filter(({ late }) => late > 0)
      .toSorted((one, other) => other.late - one.late || (one.code < other.code ? -1 : 1))
      .slice(0, latestShown)
      .map(({ code, name, coverage, late }) => ({ code, name, coverage, late })),
  };
};
