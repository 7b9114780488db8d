import type { Coverage } from '@mahalli/core';

/** How far something has come with what the law asks it to publish. */
export interface CoverageSum {
  readonly coverage: Coverage;
  /** How many obligations are late. */
  readonly late: number;
}

/** Several collectivities as one: categories are counted together, so that each weighs what it owes. */
export const sumOfCoverage = (all: readonly CoverageSum[]): CoverageSum => ({
  coverage: {
    covered: all.reduce((sum, { coverage }) => sum + coverage.covered, 0),
    of: all.reduce((sum, { coverage }) => sum + coverage.of, 0),
  },
  late: all.reduce((sum, { late }) => sum + late, 0),
});
