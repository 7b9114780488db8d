import type { Origins } from '@mahalli/contracts';
import {
  admitForm,
  type Buckets,
  civilDay,
  clarifyRequest,
  clockLawOf,
  complain,
  type Deadline,
  deadlinesFor,
  Failure,
  type FollowingDeps,
  fileRequest,
  followRequest,
  type InformationRequest,
  isAwaited,
  keptFrom,
  mayAppeal,
  mayComplain,
  networkPrint,
  type PersonalFields,
  type PublicFormDeps,
  rateRequest,
  referenceOf,
  requestItem,
  type Said,
  type Site,
  saidItem,
  type TrackingKey,
  type Vault,
  withdrawRequest,
} from '@mahalli/core';
import type { FollowedRequest, RequestVisit, SaidShown } from '@mahalli/site-template/visit-requests';
import { receiptShown } from '../requests/receipt-shown.ts';

/** What answering somebody who asks for information, or follows what they asked, needs. */
export interface RequestVisitDeps extends FollowingDeps, PublicFormDeps {
  readonly vault: Pick<Vault, 'fingerprint' | 'open'>;
  readonly buckets: Buckets;
  readonly origins: Origins;
  /** Makes a letter into a PDF. */
  readonly writePdf: RequestVisit['writePdf'];
}

/** What is said among staff, or with a third party, and not to whoever asked. */
const amongStaff: ReadonlySet<Said['kind']> = new Set(['note', 'third-party', 'inspected']);

const saidIn = async (
  vault: Pick<Vault, 'open'>,
  { collectivity, id, said }: InformationRequest,
): Promise<readonly SaidShown[]> =>
  Promise.all(
    said
      .filter(({ kind }) => !amongStaff.has(kind))
      .map(async ({ at, by, kind, n }) => ({
        n,
        kind,
        at,
        own: by === '' || kind === 'complaint',
        text: (await vault.open(collectivity, saidItem(id, n)))?.['text'] ?? '',
      })),
  );

/** Who asked and what, as its own requester reads it; nothing of it once it was made anonymous. */
const askedOf = (kept: PersonalFields | undefined): FollowedRequest['asked'] => {
  if (kept === undefined) {
    const nothing = { firstName: '', lastName: '', organisation: '', address: '' };
    return { ...nothing, wanted: '', periodFrom: '', periodTo: '', urgentReason: '' };
  }
  const { documentNumber: _, email: __, phone: ___, ...asked } = keptFrom(kept);
  return asked;
};

const mayDo = (
  request: InformationRequest,
  deadlines: readonly Deadline[],
  today: string,
): FollowedRequest['may'] => ({
  appeal: mayAppeal(request, deadlines, today),
  clarify: isAwaited(request),
  withdraw: isAwaited(request),
  complain: mayComplain(request, today),
  rate: request.answer !== null && request.satisfaction === null,
});

/**
 * What a visitor of the portal of a site may do about requests: of that collectivity alone, and with the code of a
 * request about that one alone.
 */
export const requestVisit = (deps: RequestVisitDeps, site: Site, network: string): RequestVisit => {
  const { vault, buckets, now } = deps;

  /** A wrong code costs a token: whoever tries many waits. */
  const following = async (key: TrackingKey): Promise<InformationRequest> => {
    try {
      return await followRequest(deps, site, key);
    } catch (thrown) {
      const sender = await networkPrint(vault, site.code, 'request', network);
      const seconds = await buckets.take(site.code, 'network', sender);
      if (seconds > 0) throw new Failure('form.too-often', { seconds });
      throw thrown;
    }
  };

  return {
    writePdf: deps.writePdf,
    async fileRequest(sent, filed, once) {
      if (!(await admitForm(deps, site.code, 'request', { ...sent, network })))
        throw new Failure('form.automatic');
      return receiptShown(deps, site, await fileRequest(deps, site, filed, once));
    },
    async followRequest(key) {
      const found = await following(key);
      const today = civilDay(now());
      const [kept, said, law] = await Promise.all([
        vault.open(site.code, requestItem(found.id)),
        saidIn(vault, found),
        clockLawOf(deps, found.receivedOn),
      ]);
      const {
        requesterPrint: _,
        trackingPrint: __,
        assignee: ___,
        linked: ____,
        duplicateOf: _____,
        ...request
      } = found;
      const deadlines = deadlinesFor(found, law);
      return {
        request: { ...request, said: request.said.filter(({ kind }) => !amongStaff.has(kind)) },
        reference: referenceOf(found),
        asked: askedOf(kept),
        said,
        deadlines,
        may: mayDo(found, deadlines, today),
        silent: isAwaited(found) && today > found.due,
      };
    },
    async clarifyRequest(key, sent, text) {
      await following(key);
      await clarifyRequest(deps, site, key, sent, text);
    },
    async withdrawRequest(key, sent) {
      await following(key);
      await withdrawRequest(deps, site, key, sent);
    },
    async complain(key, sent, text) {
      await following(key);
      await complain(deps, site, key, sent, text);
    },
    async rateRequest(key, sent, satisfied) {
      await following(key);
      await rateRequest(deps, site, key, sent, satisfied);
    },
  };
};
