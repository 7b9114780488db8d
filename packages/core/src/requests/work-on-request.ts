import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import { type ClockDeps, clockLawOf } from '../legal-clock/calendars.ts';
import type { ExtensionGroundCode } from '../legal-clock/clock-rules.ts';
import { mayExtend } from '../legal-clock/extension.ts';
import { civilDay } from '../schemes.ts';
import type { Site } from '../site.ts';
import type { Members } from '../sites.ts';
import type { SubjectCode } from '../subject.ts';
import type { Vault } from '../vault.ts';
import { saying } from './follow-request.ts';
import {
  type InformationRequest,
  isAwaited,
  type RequestId,
  type RequestState,
  requestTransitions,
} from './information-request.ts';
import { counted, eventsOf } from './request-clock.ts';
import { newsOf, noticesTo } from './request-mails.ts';
import { changeRequest, type Requests, type RequestTarget, requestOf } from './requests.ts';

/** What working on a request needs. */
export interface RequestWorkDeps extends ClockDeps {
  readonly requests: Requests;
  readonly vault: Pick<Vault, 'open' | 'fingerprint'>;
  readonly members: Pick<Members, 'list'>;
  readonly now: () => Date;
}

/** The collectivity whose staff act. */
export type ActingSite = Pick<Site, 'code' | 'name' | 'hosts'>;

/** A request in another state; refuses (`request.transition-refused`) a step that its life does not have. */
export const movedTo = (request: InformationRequest, to: RequestState): InformationRequest => {
  if (request.state === to) return request;
  if (!requestTransitions[request.state].includes(to)) {
    throw new Failure('request.transition-refused', { from: request.state, to });
  }
  return { ...request, state: to };
};

/** Takes a request up: says what it is about and who answers it, who is told of it by mail. */
export const assignRequest = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  { assignee, subject }: { readonly assignee: string | null; readonly subject: SubjectCode | null },
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.assigned', actor, async (found) => {
    const staff = await deps.members.list(site.code);
    if (assignee !== null && !staff.some(({ email }) => email === assignee)) {
      throw new Failure('member.unknown', { email: assignee });
    }
    const taken = found.state === 'acknowledged' ? movedTo(found, 'in-progress') : found;
    const next = { ...taken, assignee, subject };
    const told = assignee !== null && assignee !== found.assignee && assignee !== actor.email;
    return {
      next,
      also: {
        mails: told
          ? noticesTo(
              staff.filter(({ email }) => email === assignee),
              [],
              site,
              next,
              'assigned',
            )
          : [],
      },
    };
  });

/** Adds a note that staff alone read, or what a third party was asked and answered (art. 9). */
export const noteOnRequest = (
  deps: RequestWorkDeps,
  target: RequestTarget,
  kind: 'note' | 'third-party',
  text: string,
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.noted', actor, (found, at) => {
    if (text.trim() === '') throw new Failure('input.invalid', { field: 'text' });
    const { next, sealed } = saying(found, kind, text.trim(), actor.email, at);
    return { next, also: { ...(sealed && { sealed }) } };
  });

/**
 * Asks the requester to say more clearly what is wanted (arts 12, 18): before a request is refused as unclear, it is
 * helped. The clock goes on: the law has no clause that stops it.
 */
export const askClarification = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  question: string,
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.clarification-asked', actor, (found, at) => {
    if (question.trim() === '') throw new Failure('input.invalid', { field: 'text' });
    const { next, sealed } = saying(
      movedTo(found, 'clarification'),
      'clarification-asked',
      question.trim(),
      actor.email,
      at,
    );
    const n = next.said.at(-1)?.n ?? null;
    return {
      next,
      also: { ...(sealed && { sealed }), mails: newsOf(site, next, 'clarification-asked', { said: n }) },
    };
  });

/**
 * Puts the answer off once, for reasons that the requester is told in writing before the first period ends (art. 16).
 *
 * Refuses a second time (`extension.already-given`), too late (`extension.too-late`), or without a ground
 * (`extension.incomplete`).
 */
export const extendRequest = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  grounds: readonly ExtensionGroundCode[],
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.extended', actor, async (found, at) => {
    const today = civilDay(at);
    const law = await clockLawOf(deps, found.receivedOn);
    if (!isAwaited(found)) throw new Failure('extension.too-late', { ended: found.due });
    mayExtend(eventsOf(found), law, today);
    if (grounds.length === 0) throw new Failure('extension.incomplete');
    const extended = { ...found, extension: { on: today, grounds: [...grounds] } };
    // What the clock did for the first period is done again for the second.
    const again = { ...extended, stages: found.stages.filter((stage) => !stage.startsWith('due-')) };
    const next = counted(again, law, today);
    return { next, also: { mails: newsOf(site, next, 'extended', { grounds: [...grounds] }) } };
  });

/** Says that a request goes with another, or repeats it; both must be of the same collectivity. */
export const linkRequest = (
  deps: RequestWorkDeps,
  target: RequestTarget,
  other: RequestId,
  how: 'linked' | 'duplicate',
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.linked', actor, async (found) => {
    if (other === found.id) throw new Failure('request.unknown', { id: other });
    await requestOf(deps, target.collectivity, other);
    return {
      next:
        how === 'duplicate'
          ? { ...found, duplicateOf: other }
          : { ...found, linked: [...new Set([...found.linked, other])] },
    };
  });

/** Writes down that the information was handed over, and on which day (art. 15). */
export const deliverRequest = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  on: string,
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.delivered', actor, (found, at) => {
    if (on > civilDay(at) || on < found.receivedOn) throw new Failure('input.invalid', { field: 'on' });
    const next = { ...movedTo(found, 'delivered'), deliveredOn: on };
    return { next, also: { mails: newsOf(site, next, 'delivered') } };
  });
