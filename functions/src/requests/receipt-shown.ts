import { type Origins, trackingAddress } from '@mahalli/contracts';
import {
  type ClockDeps,
  clockLawOf,
  deadlinesFor,
  type InformationRequest,
  type Receipt,
  referenceOf,
  type Site,
} from '@mahalli/core';
import { qrSvg } from '@mahalli/paper/qr-svg';
import type { ReceiptShown } from '@mahalli/site-template/visit-requests';

/** The picture that leads to the page on which a request is followed; what stands behind the `#` no server is sent. */
const trackingPicture = (origin: string, request: InformationRequest, code: string): string => {
  const address = `${origin}${trackingAddress(request.locale)}#${referenceOf(request)}/${code}`;
  return `data:image/svg+xml,${encodeURIComponent(qrSvg(address) ?? '')}`;
};

/** The receipt of a request as it is shown once, with its code and a picture that leads to where it is followed. */
export const receiptShown = async (
  deps: ClockDeps & { readonly origins: Origins },
  site: Pick<Site, 'hosts'>,
  { request, code }: Receipt,
): Promise<ReceiptShown> => {
  const [first] = deadlinesFor(request, await clockLawOf(deps, request.receivedOn));
  return {
    reference: referenceOf(request),
    receivedOn: request.receivedOn,
    due: request.due,
    provisional: first?.provisional ?? false,
    code,
    qr: trackingPicture(deps.origins.of(site.hosts[0] ?? ''), request, code),
    mailed: request.reachable,
  };
};
