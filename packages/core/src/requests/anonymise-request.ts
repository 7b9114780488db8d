import type { CollectivityCode } from '../collectivity.ts';
import type { Deed, JournalAct } from '../deed.ts';
import { civilDay } from '../schemes.ts';
import type { VaultItem } from '../vault.ts';
import { requestItem, saidItem } from './filed-request.ts';
import type { InformationRequest, RequestId } from './information-request.ts';
import { type Requests, requestOf } from './requests.ts';
import { mayAnonymise, type RetentionLaw } from './retention.ts';

/** What forgetting who asked needs. */
export interface AnonymisingDeps {
  readonly requests: Pick<Requests, 'find' | 'save'>;
  readonly retention: RetentionLaw;
  readonly now: () => Date;
}

/** What keeps the rule of conservation, as the journal names it. */
export const retentionSubject = 'retention';

/** Everything that the vault may hold of a request: who asks and what, then each thing that was said. */
export const itemsOf = ({ id, said }: Pick<InformationRequest, 'id' | 'said'>): readonly VaultItem[] => [
  requestItem(id),
  ...said.map(({ n }) => saidItem(id, n)),
];

/** A request that no longer says who asked: no code opens it, and nothing ties it to others of the same person. */
export const anonymised = (request: InformationRequest, on: string): InformationRequest => ({
  ...request,
  requesterPrint: '',
  trackingPrint: '',
  reachable: false,
  anonymisedOn: on,
});

/** As many as fit into one write beside the request, its line and its form: 100 in all. */
const forgottenAtOnce = 80;

/**
 * Forgets who asked and in which words, and leaves the request itself: its days, its state, its outcome. What does not
 * fit into one write is forgotten in several; the request is marked by the last of them, so one that is cut short is
 * begun again.
 */
export const forgetRequester = async (
  { requests, now }: Pick<AnonymisingDeps, 'requests' | 'now'>,
  found: InformationRequest,
  deed: Pick<Deed, 'by' | 'once'> & { readonly act: JournalAct },
): Promise<InformationRequest> => {
  const at = now();
  const items = itemsOf(found);
  let current = found;
  for (let from = 0; from < items.length; from += forgottenAtOnce) {
    const isLast = from + forgottenAtOnce >= items.length;
    const next = {
      ...(isLast ? anonymised(current, civilDay(at)) : current),
      version: current.version + 1,
      changedAt: at.toISOString(),
    };
    await requests.save(
      next,
      {
        where: found.collectivity,
        act: deed.act,
        by: deed.by,
        at,
        once: isLast && deed.once !== undefined ? deed.once : `${found.id}#${next.version}`,
      },
      { forgotten: items.slice(from, from + forgottenAtOnce) },
    );
    current = next;
  }
  return current;
};

/**
 * Forgets who asked once the rule of conservation says so, and answers whether it did: never before, never twice, and
 * never while anything that the law gives may still follow.
 */
export const anonymiseRequest = async (
  deps: AnonymisingDeps,
  collectivity: CollectivityCode,
  id: RequestId,
): Promise<boolean> => {
  const found = await requestOf(deps, collectivity, id);
  if (!mayAnonymise(found, deps.retention, civilDay(deps.now()))) return false;
  await forgetRequester(deps, found, { act: 'request.anonymised', by: retentionSubject });
  return true;
};
