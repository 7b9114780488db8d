import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import { sameText } from '../same-text.ts';
import type { Receipt } from './file-request.ts';
import { newsOf } from './request-mails.ts';
import { changeRequest, type RequestTarget } from './requests.ts';
import { printOfCode, trackingCode } from './tracking-code.ts';
import type { ActingSite, RequestWorkDeps } from './work-on-request.ts';

/**
 * Gives whoever lost the code of a request another one, once staff have seen their identity document: the lost one opens
 * nothing any more, and the requester is told by mail. The same form sent again is given the same code.
 *
 * Refuses (`request.changed`) a form whose code was itself replaced since.
 */
export const reissueCode = async (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  actor: Actor,
): Promise<Receipt> => {
  const { collectivity, id, once } = target;
  const code = await trackingCode(deps.vault, collectivity, once);
  const trackingPrint = await printOfCode(deps.vault, collectivity, code);
  const request = await changeRequest(deps, target, 'request.code-reissued', actor, (found) => {
    if (found.anonymisedOn !== null) throw new Failure('request.unknown', { id });
    const next = { ...found, trackingPrint };
    return { next, also: { mails: newsOf(site, next, 'code-reissued') } };
  });
  if (!sameText(request.trackingPrint, trackingPrint)) throw new Failure('request.changed', { id });
  return { request, code };
};
