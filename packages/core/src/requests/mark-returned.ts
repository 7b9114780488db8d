import type { CollectivityCode } from '../collectivity.ts';
import type { Members, Sites } from '../sites.ts';
import { siteOf } from '../sites.ts';
import type { RequestId } from './information-request.ts';
import { noticesTo } from './request-mails.ts';
import type { Requests } from './requests.ts';

/** What marking a request whose mails come back needs. */
export interface ReturnDeps {
  readonly requests: Pick<Requests, 'find' | 'save'>;
  readonly sites: Pick<Sites, 'find'>;
  readonly members: Pick<Members, 'list'>;
  readonly now: () => Date;
}

/** What carries mails, as the journal names it. */
const postSubject = 'post';

/**
 * Says that a mail to a requester came back for good, and answers whether that was news: no mail is sent there again,
 * and the officers are told to write by post. The clock of the law goes on: no day of it moves.
 *
 * Does nothing for a request that is not there, or of whose requester nothing is kept any more.
 */
export const markReturned = async (
  deps: ReturnDeps,
  collectivity: CollectivityCode,
  id: RequestId,
): Promise<boolean> => {
  const found = await deps.requests.find(collectivity, id);
  if (found === undefined || found.returned || found.anonymisedOn !== null) return false;
  const at = deps.now();
  const [site, staff] = await Promise.all([siteOf(deps, collectivity), deps.members.list(collectivity)]);
  const next = { ...found, returned: true, version: found.version + 1, changedAt: at.toISOString() };
  await deps.requests.save(
    next,
    {
      where: collectivity,
      act: 'request.mail-returned',
      by: postSubject,
      at,
      once: `${id}#${next.version}`,
    },
    { mails: noticesTo(staff, ['officer'], site, next, 'returned') },
  );
  return true;
};
