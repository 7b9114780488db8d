import { daysAfter } from '../civil-date.ts';
import type { DeadlineCode } from '../legal-clock/clock-rules.ts';
import { type ClockLaw, type Deadline, deadlinesOf, type RequestEvents } from '../legal-clock/deadlines.ts';
import { civilDay } from '../schemes.ts';
import {
  type InformationRequest,
  isAwaited,
  type RequestStage,
  requestStages,
} from './information-request.ts';

/** What has happened to a request, as the clock of the law asks. */
export const eventsOf = ({
  receivedOn,
  kind,
  extension,
  answer,
  complaint,
}: InformationRequest): RequestEvents => ({
  received: receivedOn,
  kind,
  extended: extension !== null,
  repliedOn: answer?.on ?? null,
  complainedOn: complaint?.on ?? null,
  headRepliedOn: complaint?.head?.on ?? null,
  cdaiFiledOn: complaint?.commission?.on ?? null,
  cdaiAnsweredOn: complaint?.commission?.answeredOn ?? null,
});

/** Every last day of a request, in order; none that the requester was told of comes earlier than was said. */
export const deadlinesFor = (request: InformationRequest, law: ClockLaw): readonly Deadline[] =>
  deadlinesOf(eventsOf(request), law, request.told);

const answerCodes: ReadonlySet<DeadlineCode> = new Set(['D1', 'D2', 'D3', 'D4']);

/** The last day to answer a request, its extension included. */
const answerDue = (deadlines: readonly Deadline[]): string =>
  deadlines.filter(({ code }) => answerCodes.has(code)).at(-1)?.due ?? '';

/** The day after the last day of a period. */
const dayAfterLast = (deadlines: readonly Deadline[], of: DeadlineCode): string => {
  const found = deadlines.find(({ code }) => code === of);
  return found === undefined ? '' : daysAfter(found.due, 1);
};

/** How many days after the last day to answer each stage comes. */
const fromDue = {
  'due-in-7': -7,
  'due-in-3': -3,
  'due-today': 0,
  silent: 1,
  'silent-5': 5,
  'silent-10': 10,
} as const satisfies Partial<Record<RequestStage, number>>;

/** The period at whose end nothing more can follow, and the request is closed. */
const lastWindow = ({ state, answer, complaint }: InformationRequest): DeadlineCode | undefined => {
  if (state === 'closed' || state === 'withdrawn' || complaint?.court) return undefined;
  if (complaint?.commission) return 'D9';
  if (complaint) return 'D7';
  return answer === null ? undefined : 'D5';
};

/**
 * The day of each stage that can still come for a request: what was done already is among them, what no longer
 * concerns it is not. Reminders whose day had passed when the request was registered are left out.
 */
export const stageDays = (
  request: InformationRequest,
  deadlines: readonly Deadline[],
): ReadonlyMap<RequestStage, string> => {
  const days = new Map<RequestStage, string>();
  const registered = civilDay(new Date(request.registeredAt));
  if (isAwaited(request)) {
    const due = answerDue(deadlines);
    for (const [stage, after] of Object.entries(fromDue)) {
      const on = daysAfter(due, after);
      const known = requestStages.find((one) => one === stage);
      if (known !== undefined && (after >= 0 || on > registered)) days.set(known, on);
    }
  }
  if (request.state !== 'closed' && request.complaint?.head === null) {
    const silent = dayAfterLast(deadlines, 'D6');
    days.set('head-due-in-3', daysAfter(silent, -4));
    days.set('head-silent', silent);
  }
  const window = lastWindow(request);
  if (window !== undefined && !isAwaited(request)) days.set('window-over', dayAfterLast(deadlines, window));
  return days;
};

/** The stages whose day has come and that were not done, in the order of their days. */
export const stagesToDo = (
  request: InformationRequest,
  deadlines: readonly Deadline[],
  today: string,
): readonly RequestStage[] =>
  [...stageDays(request, deadlines)]
    .filter(([stage, on]) => on <= today && !request.stages.includes(stage))
    .toSorted(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([stage]) => stage);

/**
 * Whether a period runs although what would set it running did not happen: a right that a silence opened. What only
 * follows if somebody acts on the last day is no day that anybody was told of.
 */
const isOpenedBySilence = (
  { complaint }: InformationRequest,
  { code, start }: Deadline,
  today: string,
): boolean => {
  const silent: Partial<Record<DeadlineCode, boolean>> = {
    D5: complaint === null,
    D7: complaint !== null,
    D9: complaint?.commission !== undefined && complaint.commission !== null,
  };
  return start < today && silent[code] === true;
};

/** What the requester knows from then on: the periods that run for certain, and those that a silence set running. */
const toldOf = (
  request: InformationRequest,
  deadlines: readonly Deadline[],
  today: string,
): InformationRequest['told'] => ({
  ...request.told,
  ...Object.fromEntries(
    deadlines
      .filter((one) => !one.supposed || isOpenedBySilence(request, one, today))
      .map(({ code, due }) => [code, due]),
  ),
});

/** A request with its last day, what the requester is told of it, and the day on which the clock looks at it again. */
export const counted = (request: InformationRequest, law: ClockLaw, today: string): InformationRequest => {
  const deadlines = deadlinesFor(request, law);
  const ahead = [...stageDays(request, deadlines)]
    .filter(([stage]) => !request.stages.includes(stage))
    .map(([, on]) => on)
    .toSorted();
  return {
    ...request,
    due: answerDue(deadlines),
    countedBy: law.calendar.version,
    told: toldOf(request, deadlines, today),
    wakesOn: ahead[0] ?? '',
  };
};
