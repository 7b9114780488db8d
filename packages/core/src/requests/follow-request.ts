import * as v from 'valibot';
import type { Deed } from '../deed.ts';
import { Failure } from '../failure.ts';
import { type ClockDeps, clockLawOf } from '../legal-clock/calendars.ts';
import { sameText } from '../same-text.ts';
import { civilDay } from '../schemes.ts';
import type { Site } from '../site.ts';
import type { Members } from '../sites.ts';
import type { Vault } from '../vault.ts';
import { saidItem } from './filed-request.ts';
import {
  type InformationRequest,
  isAwaited,
  type RequestId,
  type SaidKind,
  satisfaction,
} from './information-request.ts';
import { counted } from './request-clock.ts';
import { noticesTo } from './request-mails.ts';
import { type Change, changeRequest, type Requests, requesterSubject } from './requests.ts';
import { printOfCode } from './tracking-code.ts';

/** What following a request needs. */
export interface FollowingDeps extends ClockDeps {
  readonly requests: Requests;
  readonly vault: Pick<Vault, 'fingerprint' | 'open'>;
  readonly members: Pick<Members, 'list'>;
  readonly now: () => Date;
}

/** What a requester shows to follow a request: its number, and the code of the receipt. */
export interface TrackingKey {
  readonly id: RequestId;
  readonly code: string;
}

/**
 * The request of whoever holds its code. Refuses (`tracking.unknown`) a wrong number and a wrong code alike: nobody
 * learns which requests there are.
 */
export const followRequest = async (
  { requests, vault }: Pick<FollowingDeps, 'requests' | 'vault'>,
  { code: collectivity }: Pick<Site, 'code'>,
  { id, code }: TrackingKey,
): Promise<InformationRequest> => {
  const print = await printOfCode(vault, collectivity, code);
  const found = await requests.find(collectivity, id);
  if (found === undefined || found.trackingPrint === '' || !sameText(print, found.trackingPrint)) {
    throw new Failure('tracking.unknown');
  }
  return found;
};

/** A request with something said in it, and the words for the vault. */
export const saying = (
  request: InformationRequest,
  kind: SaidKind,
  text: string,
  by: string,
  at: Date,
): { readonly next: InformationRequest; readonly sealed: NonNullable<Change['also']>['sealed'] } => {
  const n = (request.said.at(-1)?.n ?? 0) + 1;
  return {
    next: { ...request, said: [...request.said, { n, kind, at: at.toISOString(), by }] },
    sealed: [{ item: saidItem(request.id, n), fields: { text } }],
  };
};

const acting = async (
  deps: FollowingDeps,
  site: Pick<Site, 'code'>,
  key: TrackingKey,
  sent: { readonly version: number; readonly once: string },
  act: Deed['act'],
  make: (found: InformationRequest, at: Date) => Change | Promise<Change>,
): Promise<InformationRequest> => {
  await followRequest(deps, site, key);
  return changeRequest(deps, { collectivity: site.code, id: key.id, ...sent }, act, requesterSubject, make);
};

/** Adds what the requester says more clearly; a request that waited for it is in progress again. */
export const clarifyRequest = (
  deps: FollowingDeps,
  site: Pick<Site, 'code' | 'name'>,
  key: TrackingKey,
  sent: { readonly version: number; readonly once: string },
  text: string,
): Promise<InformationRequest> =>
  acting(deps, site, key, sent, 'request.clarified', async (found, at) => {
    if (!isAwaited(found))
      throw new Failure('request.transition-refused', { from: found.state, to: found.state });
    const { next, sealed } = saying(found, 'clarified', text, '', at);
    const state = found.state === 'clarification' ? 'in-progress' : found.state;
    const clarified = { ...next, state } as const;
    return {
      next: clarified,
      also: {
        ...(sealed && { sealed }),
        mails: noticesTo(await deps.members.list(site.code), ['officer'], site, clarified, 'clarified'),
      },
    };
  });

/** Withdraws a request that was not answered yet: the clock stops. */
export const withdrawRequest = (
  deps: FollowingDeps,
  site: Pick<Site, 'code' | 'name'>,
  key: TrackingKey,
  sent: { readonly version: number; readonly once: string },
): Promise<InformationRequest> =>
  acting(deps, site, key, sent, 'request.withdrawn', async (found, at) => {
    if (!isAwaited(found))
      throw new Failure('request.transition-refused', { from: found.state, to: 'withdrawn' });
    const law = await clockLawOf(deps, found.receivedOn);
    const next = counted({ ...found, state: 'withdrawn', closedOn: civilDay(at) }, law, civilDay(at));
    return {
      next,
      also: { mails: noticesTo(await deps.members.list(site.code), ['officer'], site, next, 'withdrawn') },
    };
  });

/** Says, once an answer came, how satisfied the requester is with it: from 1 to 5, or it is refused (`input.invalid`). */
export const rateRequest = (
  deps: FollowingDeps,
  site: Pick<Site, 'code'>,
  key: TrackingKey,
  sent: { readonly version: number; readonly once: string },
  satisfied: number,
): Promise<InformationRequest> =>
  acting(deps, site, key, sent, 'request.rated', (found) => {
    if (found.answer === null)
      throw new Failure('request.transition-refused', { from: found.state, to: found.state });
    const rate = v.safeParse(satisfaction, satisfied);
    if (!rate.success) throw new Failure('input.invalid', { field: 'satisfied' });
    return { next: { ...found, satisfaction: rate.output } };
  });
