import { randomUUID } from 'node:crypto';
import type { Origins } from '@mahalli/contracts';
import {
  type Actor,
  activateHost,
  approveHost,
  askHost,
  chooseHost,
  proveHost,
  removeHost,
  type SiteHostDeps,
} from '@mahalli/core';
import type { Bureau } from '@mahalli/site-template/bureau';

/** What host names need. */
export type BureauHostDeps = Omit<SiteHostDeps, 'domain' | 'newProof'> & { readonly origins: Origins };

type HostMethods = Pick<
  Bureau,
  'askHost' | 'proveHost' | 'approveHost' | 'activateHost' | 'removeHost' | 'chooseHost'
>;

/** The methods of the bureau that give a portal host names of its own. */
export const bureauHosts = (known: BureauHostDeps, actor: Actor): HostMethods => {
  const deps: SiteHostDeps = { ...known, domain: known.origins.domain, newProof: randomUUID };
  const by =
    (act: typeof approveHost) =>
    (where: Parameters<Bureau['askHost']>[0], sent: Parameters<Bureau['askHost']>[1], host: string) =>
      act(deps, { code: where, ...sent }, host, actor);
  return {
    askHost: (where, sent, host) => askHost(deps, { code: where, ...sent }, host, actor),
    proveHost: (where, sent, host) => proveHost(deps, { code: where, ...sent }, host, actor),
    approveHost: by(approveHost),
    activateHost: by(activateHost),
    removeHost: by(removeHost),
    chooseHost: by(chooseHost),
  };
};
