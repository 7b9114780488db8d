import {
  type AccessDeps,
  type Actor,
  accessOf,
  eraseRequester,
  Failure,
  type InspectionDeps,
  openCase,
  type Sites,
  siteOf,
} from '@mahalli/core';
import type { PrivacyBureau } from '@mahalli/site-template/bureau-privacy';

/** What telling, forgetting and inspecting who asks needs. */
export interface BureauPrivacyDeps extends Omit<AccessDeps, 'requests' | 'vault'>, InspectionDeps {
  readonly sites: Pick<Sites, 'find'>;
}

/** What is held of requesters, as the bureau of an actor tells and forgets it. */
export type PrivacyOf = (actor: Actor) => PrivacyBureau;

/** The methods of the bureau by which it is told what is held of a requester, by which it is forgotten, and inspected. */
export const bureauPrivacy =
  (deps: BureauPrivacyDeps): PrivacyOf =>
  (actor) => ({
    accessOf: (where, id) => accessOf(deps, { code: where }, id),
    async eraseRequester(where, id, sent, reason) {
      await eraseRequester(deps, { collectivity: where, id, ...sent }, reason, actor);
    },
    openCase: async (where, id, asked) => openCase(deps, await siteOf(deps, where), id, asked, actor),
  });

const refuse = () => Promise.reject(new Failure('access.denied', {}));

/** For programs, to which nothing is told of requesters: no token of theirs opens a vault. */
export const noPrivacy: PrivacyOf = () => ({ accessOf: refuse, eraseRequester: refuse, openCase: refuse });
