import { type Origins, trackingAddress } from '@mahalli/contracts';
import {
  admitForm,
  type Buckets,
  civilDay,
  clarifyRequest,
  clockLawOf,
  complain,
  deadlinesFor,
  Failure,
  type FollowingDeps,
  fileRequest,
  followRequest,
  type InformationRequest,
  isAwaited,
  keptFrom,
  mayComplain,
  networkPrint,
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
import { qrSvg } from '@mahalli/paper/qr-svg';
import type { FollowedRequest, RequestVisit, SaidShown } from '@mahalli/site-template/visit-requests';

/** What answering somebody who asks for information, or follows what they asked, needs. */
export interface RequestVisitDeps extends FollowingDeps, PublicFormDeps {
  readonly vault: Pick<Vault, 'fingerprint' | 'open'>;
  readonly buckets: Buckets;
  readonly origins: Origins;
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

const mayDo = (request: InformationRequest, today: string): FollowedRequest['may'] => ({
  clarify: isAwaited(request),
  withdraw: isAwaited(request),
  complain: mayComplain(request, today),
  rate: request.answer !== null && request.satisfaction === null,
});

/** The picture that leads to the page on which a request is followed; what stands behind the `#` no server is sent. */
const trackingPicture = (origin: string, request: InformationRequest, code: string): string => {
  const address = `${origin}${trackingAddress(request.locale)}#${referenceOf(request)}/${code}`;
  return `data:image/svg+xml,${encodeURIComponent(qrSvg(address) ?? '')}`;
};

/**
 * What a visitor of the portal of a site may do about requests: of that collectivity alone, and with the code of a
 * request about that one alone.
 */
export const requestVisit = (deps: RequestVisitDeps, site: Site, network: string): RequestVisit => {
  const { vault, buckets, now, origins } = deps;

  /** A wrong code costs a token: whoever tries many waits. */
  const following = async (key: TrackingKey): Promise<InformationRequest> => {
    try {
      return await followRequest(deps, site, key);
    } catch (thrown) {
      const sender = await networkPrint(vault, site.code, network);
      const seconds = await buckets.take(site.code, 'network', sender);
      if (seconds > 0) throw new Failure('form.too-often', { seconds });
      throw thrown;
    }
  };

  return {
    async fileRequest(sent, filed, once) {
      if (!(await admitForm(deps, site.code, { ...sent, network }))) throw new Failure('form.automatic');
      const { request, code } = await fileRequest(deps, site, filed, once);
      const law = await clockLawOf(deps, request.receivedOn);
      const [first] = deadlinesFor(request, law);
      return {
        reference: referenceOf(request),
        receivedOn: request.receivedOn,
        due: request.due,
        provisional: first?.provisional ?? false,
        code,
        qr: trackingPicture(origins.of(site.hosts[0] ?? ''), request, code),
        mailed: request.reachable,
      };
    },
    async followRequest(key) {
      const found = await following(key);
      const today = civilDay(now());
      const [kept, said, law] = await Promise.all([
        vault.open(site.code, requestItem(found.id)),
        saidIn(vault, found),
        clockLawOf(deps, found.receivedOn),
      ]);
      const asked = kept === undefined ? undefined : keptFrom(kept);
      const {
        requesterPrint: _,
        trackingPrint: __,
        assignee: ___,
        linked: ____,
        duplicateOf: _____,
        ...request
      } = found;
      return {
        request: { ...request, said: request.said.filter(({ kind }) => !amongStaff.has(kind)) },
        reference: referenceOf(found),
        asked: {
          wanted: asked?.wanted ?? '',
          periodFrom: asked?.periodFrom ?? '',
          periodTo: asked?.periodTo ?? '',
        },
        said,
        deadlines: deadlinesFor(found, law),
        may: mayDo(found, today),
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
