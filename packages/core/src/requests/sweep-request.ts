import type { CollectivityCode } from '../collectivity.ts';
import type { OutgoingMail } from '../deed.ts';
import { type ClockDeps, clockLawOf } from '../legal-clock/calendars.ts';
import type { Member } from '../member.ts';
import { civilDay } from '../schemes.ts';
import type { Members, Sites } from '../sites.ts';
import { siteOf } from '../sites.ts';
import type { InformationRequest, RequestId, RequestStage } from './information-request.ts';
import { counted, deadlinesFor, stagesToDo } from './request-clock.ts';
import { newsOf, noticesTo } from './request-mails.ts';
import { clockSubject, type Requests, requestOf } from './requests.ts';
import type { ActingSite } from './work-on-request.ts';

/** What the clock needs to act. */
export interface SweepDeps extends ClockDeps {
  readonly requests: Requests;
  readonly sites: Pick<Sites, 'find'>;
  readonly members: Pick<Members, 'list'>;
  readonly now: () => Date;
}

/** Reminders that a later stage makes pointless when both are due at once. */
const reminders: readonly RequestStage[] = ['due-in-7', 'due-in-3', 'due-today'];

/** Whom each stage tells: the silence of the body goes up from the officer to the alternate, the head, the directorate. */
const mailsOf = (
  stage: RequestStage,
  site: ActingSite,
  request: InformationRequest,
  staff: readonly Member[],
): readonly OutgoingMail[] => {
  switch (stage) {
    case 'due-in-7':
    case 'due-in-3':
    case 'due-today':
      return noticesTo(staff, ['officer'], site, request, stage);
    case 'silent':
      return [
        ...newsOf(site, request, 'silent', { until: request.told.D5 ?? null }),
        ...noticesTo(staff, ['officer', 'alternate'], site, request, stage),
      ];
    case 'silent-5':
    case 'silent-10':
      return noticesTo(staff, ['officer', 'alternate', 'head'], site, request, stage);
    case 'head-due-in-3':
      return noticesTo(staff, ['head'], site, request, stage);
    case 'head-silent':
      return [
        ...newsOf(site, request, 'head-silent', { until: request.told.D7 ?? null }),
        ...noticesTo(staff, ['head', 'officer'], site, request, stage),
      ];
    case 'window-over':
      return [];
  }
};

/**
 * Does for a request what the clock asks on a day, each thing once however often it is asked, and says when to look
 * again. Does nothing when nothing is due; whoever changes the request meanwhile goes first, and the clock comes again.
 */
export const sweepRequest = async (
  deps: SweepDeps,
  collectivity: CollectivityCode,
  id: RequestId,
): Promise<readonly RequestStage[]> => {
  const at = deps.now();
  const today = civilDay(at);
  const found = await requestOf(deps, collectivity, id);
  const law = await clockLawOf(deps, found.receivedOn);
  const todo = stagesToDo(found, deadlinesFor(found, law), today);
  const over = todo.includes('window-over');
  const done: InformationRequest = {
    ...found,
    stages: [...found.stages, ...todo],
    ...(over && { state: 'closed' as const, closedOn: today }),
  };
  const next = { ...counted(done, law, today), version: found.version + 1, changedAt: at.toISOString() };
  if (todo.length === 0 && next.wakesOn === found.wakesOn && next.due === found.due) return [];
  const [site, staff] = await Promise.all([siteOf(deps, collectivity), deps.members.list(collectivity)]);
  const last = todo.at(-1);
  const told = todo.filter((stage) => stage === last || !reminders.includes(stage));
  await deps.requests.save(
    next,
    { where: collectivity, act: 'request.clock', by: clockSubject, at, once: `${id}#${next.version}` },
    { mails: told.flatMap((stage) => mailsOf(stage, site, next, staff)) },
  );
  return todo;
};
