import * as v from 'valibot';
import { instant } from './civil-date.ts';

/** A host name as DNS has it: letters, digits and hyphens, in labels; other scripts as Punycode. */
export const hostName = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
);

/**
 * How far a host name of one's own has come: asked for; shown to be the collectivity's by a record of its zone;
 * approved by the directorate, so that the operator of the platform prepares its certificate; active; removed.
 */
export const hostStates = ['asked', 'shown', 'approved', 'active', 'removed'] as const;

export type HostState = (typeof hostStates)[number];

/** A host name that a collectivity asked for beside the one of the platform. */
export const ownHost = v.strictObject({
  host: hostName,
  state: v.picklist(hostStates),
  /** What the record of its zone says; drawn at random, and no secret. */
  proof: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  /** Since when it is in this state. */
  since: instant,
});

export type OwnHost = v.InferOutput<typeof ownHost>;

/** How many host names of its own a collectivity may have: one, with and without `www`, in two scripts. */
export const mostOwnHosts = 4;

/** Where the record is that shows whose a host name is. */
export const proofRecord = (host: string): string => `_mahalli.${host}`;

/** What that record says. */
export const proofText = ({ proof }: Pick<OwnHost, 'proof'>): string => `mahalli-site=${proof}`;
