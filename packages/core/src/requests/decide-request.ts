import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import { clockLawOf } from '../legal-clock/calendars.ts';
import { civilDay } from '../schemes.ts';
import { completeDecision, type RequestDecision } from './answer.ts';
import { saying } from './follow-request.ts';
import { type InformationRequest, isAwaited } from './information-request.ts';
import { counted } from './request-clock.ts';
import { newsOf } from './request-mails.ts';
import { changeRequest, type RequestTarget } from './requests.ts';
import { type ActingSite, movedTo, type RequestWorkDeps } from './work-on-request.ts';

/**
 * Sends a decision (law 31.13, arts 8, 15, 18): the requester is told at once, with the last day of the right that
 * comes next. An answer that comes late is still owed, and is marked as late.
 *
 * Refuses (`decision.incomplete`) one that lacks its grounds, its reasons or its pointer, and
 * (`request.clarification-first`) a refusal as unclear before the requester was asked to make it clear.
 */
export const answerRequest = (
  deps: RequestWorkDeps,
  site: ActingSite,
  target: RequestTarget,
  decision: RequestDecision,
  explanation: string,
  actor: Actor,
): Promise<InformationRequest> =>
  changeRequest(deps, target, 'request.answered', actor, async (found, at) => {
    if (!isAwaited(found))
      throw new Failure('request.transition-refused', { from: found.state, to: 'answered' });
    const decided = completeDecision(decision, explanation);
    if (decided.grounds.includes('R5') && !found.said.some(({ kind }) => kind === 'clarification-asked')) {
      throw new Failure('request.clarification-first');
    }
    const today = civilDay(at);
    const { next: spoken, sealed } = saying(found, 'answer', explanation.trim(), actor.email, at);
    const answered = {
      ...movedTo(spoken, 'answered'),
      answer: { ...decided, on: today, late: today > found.due },
    };
    const next = counted(answered, await clockLawOf(deps, found.receivedOn), today);
    return {
      next,
      also: {
        ...(sealed && { sealed }),
        mails: newsOf(site, next, 'answered', {
          said: next.said.at(-1)?.n ?? null,
          until: next.told.D5 ?? null,
        }),
      },
    };
  });
