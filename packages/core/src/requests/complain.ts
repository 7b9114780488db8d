import * as v from 'valibot';
import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import { clockLawOf } from '../legal-clock/calendars.ts';
import type { Deadline } from '../legal-clock/deadlines.ts';
import { civilDay } from '../schemes.ts';
import { type Complaint, complaint, type HeadOutcome } from './complaint.ts';
import { type FollowingDeps, followRequest, saying, type TrackingKey } from './follow-request.ts';
import { type InformationRequest, isAwaited } from './information-request.ts';
import { counted, deadlinesFor } from './request-clock.ts';
import { newsOf, noticesTo } from './request-mails.ts';
import { type Change, changeRequest, type RequestTarget, requesterSubject } from './requests.ts';
import type { ActingSite, RequestWorkDeps } from './work-on-request.ts';

/** Whether the requester may complain to the head on a day: after an answer, or once the body stayed silent (art. 19). */
export const mayComplain = (request: InformationRequest, today: string): boolean =>
  request.complaint === null &&
  request.state !== 'withdrawn' &&
  request.state !== 'closed' &&
  (isAwaited(request) ? today > request.due : true);

/**
 * Whether the requester may turn to the commission on a day (art. 20): the head answered the complaint or let its last
 * day pass, the commission was not seized yet, and the right is not over.
 */
export const mayAppeal = (
  { complaint: of }: InformationRequest,
  deadlines: readonly Deadline[],
  today: string,
): boolean => {
  const last = (code: Deadline['code']): string => deadlines.find((one) => one.code === code)?.due ?? '';
  if (of === null || of.commission !== null || today > last('D7')) return false;
  return of.head !== null || today > last('D6');
};

const complained = async (
  deps: FollowingDeps | RequestWorkDeps,
  site: ActingSite,
  found: InformationRequest,
  {
    channel,
    on,
    text,
    by,
  }: Pick<Complaint, 'channel' | 'on'> & { readonly text: string; readonly by: string },
  at: Date,
): Promise<Change> => {
  const today = civilDay(at);
  if (!mayComplain(found, on)) throw new Failure('complaint.too-early', { due: found.due });
  const law = await clockLawOf(deps, found.receivedOn);
  const last = deadlinesFor(found, law).find(({ code }) => code === 'D5')?.outerLimit ?? '';
  if (on > last) throw new Failure('complaint.window-over', { last });
  const { next: spoken, sealed } = saying(found, 'complaint', text, by, at);
  const next = counted(
    { ...spoken, complaint: { on, channel, head: null, commission: null, court: null } },
    law,
    today,
  );
  return {
    next,
    also: {
      ...(sealed && { sealed }),
      mails: [
        ...newsOf(site, next, 'complaint-received', { until: next.told.D6 ?? null }),
        ...noticesTo(await deps.members.list(site.code), ['head', 'officer'], site, next, 'complaint'),
      ],
    },
  };
};

/**
 * Complains to the head of the body, from the tracking page (art. 19): within 20 working days after the answer, or
 * after the day on which it was due (`complaint.too-early`, `complaint.window-over`).
 */
export const complain = async (
  deps: FollowingDeps,
  site: ActingSite,
  key: TrackingKey,
  sent: { readonly version: number; readonly once: string },
  text: string,
): Promise<InformationRequest> => {
  await followRequest(deps, site, key);
  return changeRequest(
    deps,
    { collectivity: site.code, id: key.id, ...sent },
    'complaint.received',
    requesterSubject,
    (found, at) => complained(deps, site, found, { channel: 'online', on: civilDay(at), text, by: '' }, at),
  );
};

/** Enters a complaint that arrived otherwise, on the day on which it was received. */
export const enterComplaint = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  entered: Pick<Complaint, 'channel' | 'on'> & { readonly text: string },
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'complaint.received', actor, (found, at) => {
    if (entered.on > civilDay(at)) throw new Failure('input.invalid', { field: 'on' });
    return complained(deps, site, found, { ...entered, by: actor.email }, at);
  });

/** Sends what the head decides of a complaint, with its reasons (art. 19); the commission comes next (art. 20). */
export const answerComplaint = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  decided: { readonly outcome: HeadOutcome; readonly text: string },
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'complaint.answered', actor, async (found, at) => {
    if (found.complaint === null || found.complaint.head !== null) {
      throw new Failure('request.transition-refused', { from: found.state, to: found.state });
    }
    if (decided.text.trim() === '') throw new Failure('input.invalid', { field: 'text' });
    const today = civilDay(at);
    const { next: spoken, sealed } = saying(found, 'head-answer', decided.text.trim(), actor.email, at);
    const head = { on: today, outcome: decided.outcome };
    const next = counted(
      { ...spoken, complaint: { ...found.complaint, head } },
      await clockLawOf(deps, found.receivedOn),
      today,
    );
    return {
      next,
      also: {
        ...(sealed && { sealed }),
        mails: newsOf(site, next, 'head-answered', {
          said: next.said.at(-1)?.n ?? null,
          until: next.told.D7 ?? null,
        }),
      },
    };
  });

/**
 * Writes down what happened outside the body: a complaint to the commission (art. 20), a case before the court
 * (art. 21), their references and what came of them.
 */
export const recordOutside = (
  deps: RequestWorkDeps,
  target: RequestTarget,
  step: 'commission' | 'court',
  told: NonNullable<Complaint['commission']>,
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'complaint.followed', actor, async (found, at) => {
    const today = civilDay(at);
    if (found.complaint === null) throw new Failure('complaint.unknown', { id: found.id });
    const days = [told.on, ...(told.answeredOn === null ? [] : [told.answeredOn])];
    const followed = v.safeParse(complaint, { ...found.complaint, [step]: told });
    if (!followed.success || days.some((day) => day > today || day < found.receivedOn)) {
      throw new Failure('input.invalid', { field: step });
    }
    return {
      next: counted(
        { ...found, complaint: followed.output },
        await clockLawOf(deps, found.receivedOn),
        today,
      ),
    };
  });
