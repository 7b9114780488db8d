import { type CollectivityCode, type JobWork, ringsOf } from '@mahalli/core';

/** What is known of a site when it is decided which go first. */
export interface SiteInOrder {
  readonly code: CollectivityCode;
  readonly demonstration: boolean;
  readonly root: string;
}

/** Codes read backwards: neighbours come far apart, so that one ring is not one region. */
const backwards = (code: string): string => [...code].reverse().join('');

/**
 * How sites are brought to a root: those of demonstrations first, then the others, in rings. Nothing when all are
 * there.
 */
export const planRollout = (
  sites: readonly SiteInOrder[],
  root: string,
  attended: boolean,
): JobWork | undefined => {
  const steps = sites
    .filter((one) => one.root !== root)
    .toSorted(
      (one, other) =>
        Number(other.demonstration) - Number(one.demonstration) ||
        backwards(one.code).localeCompare(backwards(other.code)),
    )
    .map(({ code }) => ({ code }));
  if (steps.length === 0) return undefined;
  return { kind: 'rollout', root, steps, rings: attended ? ringsOf(steps.length) : [steps.length] };
};
