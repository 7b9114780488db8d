import type { CollectivityCode } from '../collectivity.ts';
import { clockLawOf } from '../legal-clock/calendars.ts';
import { civilDay } from '../schemes.ts';
import { siteOf } from '../sites.ts';
import type { InformationRequest, RequestId } from './information-request.ts';
import { isAwaited } from './information-request.ts';
import { counted } from './request-clock.ts';
import { newsOf, noticesTo } from './request-mails.ts';
import { clockSubject, requestOf } from './requests.ts';
import type { SweepDeps } from './sweep-request.ts';

const sameDates = (one: InformationRequest, other: InformationRequest): boolean =>
  one.due === other.due &&
  one.wakesOn === other.wakesOn &&
  JSON.stringify(one.told) === JSON.stringify(other.told);

/**
 * Counts a request again once the calendar changed, and answers whether a date moved. A last day that moved is told to
 * the requester and to the officer; none that the requester knows is brought forward. What did not move is not written.
 */
export const recountRequest = async (
  deps: SweepDeps,
  collectivity: CollectivityCode,
  id: RequestId,
): Promise<boolean> => {
  const at = deps.now();
  const found = await requestOf(deps, collectivity, id);
  const law = await clockLawOf(deps, found.receivedOn);
  const recounted = counted(found, law, civilDay(at));
  if (sameDates(found, recounted)) return false;
  const next = { ...recounted, version: found.version + 1, changedAt: at.toISOString() };
  const moved = isAwaited(next) && next.due !== found.due;
  const [site, staff] = await Promise.all([siteOf(deps, collectivity), deps.members.list(collectivity)]);
  await deps.requests.save(
    next,
    {
      where: collectivity,
      act: 'request.dates-moved',
      by: clockSubject,
      at,
      once: `${id}#${next.version}`,
    },
    {
      mails: moved
        ? [...newsOf(site, next, 'dates-moved'), ...noticesTo(staff, ['officer'], site, next, 'dates-moved')]
        : [],
    },
  );
  return true;
};
