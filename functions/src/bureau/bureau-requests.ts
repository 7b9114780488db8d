import type { Origins } from '@mahalli/contracts';
import {
  type Actor,
  answerComplaint,
  answerRequest,
  askClarification,
  assignRequest,
  type ClockLaw,
  civilDay,
  clockLawOf,
  deadlinesFor,
  deliverRequest,
  enterComplaint,
  enterRequest,
  eventsOf,
  extendRequest,
  Failure,
  type InformationRequest,
  isAwaited,
  keptFrom,
  linkRequest,
  type Member,
  may,
  mayComplain,
  mayExtend,
  noteOnRequest,
  type RequestWorkDeps,
  recordOutside,
  referenceOf,
  reissueCode,
  requestItem,
  requestOf,
  requestTransitions,
  type Sites,
  saidItem,
  siteOf,
  type Vault,
} from '@mahalli/core';
import type { Letter } from '@mahalli/paper';
import type {
  CaseSteps,
  ListedRequest,
  RequestBureau,
  RequestCase,
  SaidInCase,
} from '@mahalli/site-template/bureau-requests';
import { receiptShown } from '../requests/receipt-shown.ts';

/** What the work on requests for information needs. */
export interface BureauRequestDeps extends RequestWorkDeps {
  readonly sites: Pick<Sites, 'find'>;
  readonly vault: Pick<Vault, 'open' | 'fingerprint'>;
  readonly origins: Origins;
  /** Makes a letter into a PDF. */
  readonly writePdf: (letter: Letter) => Promise<Uint8Array>;
}

/** Requests as the bureau of an actor works on them. */
export type RequestsOf = (actor: Actor) => RequestBureau;

const listed = ({ requesterPrint: _, trackingPrint: __, ...request }: InformationRequest): ListedRequest =>
  request;

/** Who may be entrusted with a request: the officers and their alternates (art. 12). */
const entrustable = (members: readonly Member[]): RequestCase['staff'] =>
  members
    .filter((member) => may([member], 'request.write', member.scope))
    .map(({ name, email }) => ({ name, email }));

const extendRefusedFor = (
  request: InformationRequest,
  law: ClockLaw,
  today: string,
): CaseSteps['extendRefused'] => {
  try {
    mayExtend(eventsOf(request), law, today);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return thrown.code === 'extension.already-given' ? thrown.code : 'extension.too-late';
  }
};

const stepsFor = (request: InformationRequest, law: ClockLaw, today: string): CaseSteps => {
  const awaited = isAwaited(request);
  const extendRefused = awaited ? extendRefusedFor(request, law, today) : null;
  return {
    work: awaited,
    extend: awaited && extendRefused === null,
    extendRefused,
    deliver: requestTransitions[request.state].includes('delivered'),
    complain: mayComplain(request, today),
    answerComplaint: request.complaint?.head === null && request.state !== 'closed',
    outside: request.complaint !== null,
    reissue: request.anonymisedOn === null && request.state !== 'closed',
  };
};

/** Until when the requester could complain if the request were answered on a day. */
const complainUntil = (request: InformationRequest, law: ClockLaw, on: string): string => {
  if (request.answer !== null) return '';
  const answer: InformationRequest['answer'] = {
    outcome: 'granted',
    grounds: [],
    exceptions: [],
    pointer: '',
    copyCost: 0,
    on,
    late: false,
  };
  return deadlinesFor({ ...request, answer }, law).find(({ code }) => code === 'D5')?.due ?? '';
};

/** The years to list: in January, complaints about what was asked in December are still to be answered. */
const yearsOf = (year: string | null, today: string): readonly string[] =>
  year === null ? [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)] : [year];

const saidIn = (
  vault: Pick<Vault, 'open'>,
  { collectivity, id, said }: InformationRequest,
): Promise<readonly SaidInCase[]> =>
  Promise.all(
    said.map(async (one) => ({
      ...one,
      text: (await vault.open(collectivity, saidItem(id, one.n)))?.['text'] ?? '',
    })),
  );

/**
 * The work of the information officer, the alternate and the head on requests: lists say nothing of who asks; a case
 * opens it out of the vault.
 */
export const bureauRequests =
  (deps: BureauRequestDeps): RequestsOf =>
  (actor) => {
    const { requests, members, vault, now } = deps;
    const at = (
      collectivity: Parameters<RequestBureau['request']>[0],
      id: Parameters<RequestBureau['request']>[1],
      sent: { readonly version: number; readonly once: string },
    ) => ({ collectivity, id, ...sent });

    return {
      async requests(where, year) {
        const today = civilDay(now());
        const [site, awaited, staff, ...registered] = await Promise.all([
          siteOf(deps, where),
          requests.awaited(where),
          members.list(where),
          ...yearsOf(year, today).map((one) => requests.list(where, one)),
        ]);
        const all = new Map([...registered.flat(), ...awaited].map((one) => [one.id, one]));
        return {
          today,
          open: site.cndpNumber !== '',
          rows: [...all.values()].map(listed),
          staff: entrustable(staff),
        };
      },
      async request(where, id) {
        const found = await requestOf(deps, where, id);
        const today = civilDay(now());
        const [fields, said, law, staff, sameYear] = await Promise.all([
          vault.open(where, requestItem(id)),
          saidIn(vault, found),
          clockLawOf(deps, found.receivedOn),
          members.list(where),
          requests.list(where, id.slice(0, 4)),
        ]);
        return {
          request: listed(found),
          reference: referenceOf(found),
          today,
          kept: fields === undefined ? null : keptFrom(fields),
          said,
          deadlines: deadlinesFor(found, law),
          complainUntil: complainUntil(found, law, today),
          staff: entrustable(staff),
          siblings: sameYear
            .filter(
              (one) =>
                one.id !== id && found.requesterPrint !== '' && one.requesterPrint === found.requesterPrint,
            )
            .map(({ id: other, receivedOn, state, answer }) => ({
              id: other,
              receivedOn,
              state,
              outcome: answer?.outcome ?? null,
            })),
          steps: stepsFor(found, law, today),
        };
      },
      async enterRequest(where, entered, once) {
        const site = await siteOf(deps, where);
        return receiptShown(deps, site, await enterRequest(deps, site, entered, actor, once));
      },
      writePdf: (_where, letter) => deps.writePdf(letter),
      async readRegisterSheet(_where, sheet, known) {
        // Few visits bring a sheet: what reads them (90 KB) is not started with each function.
        const { readFile, readText } = await import('@mahalli/sheets/read-sheet');
        return typeof sheet === 'string' ? readText(sheet, known) : readFile(sheet, known);
      },
      async assignRequest(where, id, sent, to) {
        await assignRequest(deps, await siteOf(deps, where), at(where, id, sent), to, actor);
      },
      async noteOnRequest(where, id, sent, kind, text) {
        await noteOnRequest(deps, at(where, id, sent), kind, text, actor);
      },
      async askClarification(where, id, sent, question) {
        await askClarification(deps, await siteOf(deps, where), at(where, id, sent), question, actor);
      },
      async extendRequest(where, id, sent, grounds) {
        await extendRequest(deps, await siteOf(deps, where), at(where, id, sent), grounds, actor);
      },
      async answerRequest(where, id, sent, decision, explanation) {
        const site = await siteOf(deps, where);
        await answerRequest(deps, site, at(where, id, sent), decision, explanation, actor);
      },
      async deliverRequest(where, id, sent, on) {
        await deliverRequest(deps, await siteOf(deps, where), at(where, id, sent), on, actor);
      },
      async linkRequest(where, id, sent, other, how) {
        await linkRequest(deps, at(where, id, sent), other, how, actor);
      },
      async enterComplaint(where, id, sent, entered) {
        await enterComplaint(deps, await siteOf(deps, where), at(where, id, sent), entered, actor);
      },
      async answerComplaint(where, id, sent, decided) {
        await answerComplaint(deps, await siteOf(deps, where), at(where, id, sent), decided, actor);
      },
      async recordOutside(where, id, sent, step, told) {
        await recordOutside(deps, at(where, id, sent), step, told, actor);
      },
      async reissueCode(where, id, sent) {
        const site = await siteOf(deps, where);
        return receiptShown(deps, site, await reissueCode(deps, site, at(where, id, sent), actor));
      },
    };
  };

const closed = (): Promise<never> => Promise.reject(new Failure('route.unknown'));

/** No requests at all, for what answers programs: it opens no vault, and programs do not read who asks. */
export const noRequests: RequestsOf = () => ({
  requests: closed,
  request: closed,
  enterRequest: closed,
  assignRequest: closed,
  noteOnRequest: closed,
  askClarification: closed,
  extendRequest: closed,
  answerRequest: closed,
  deliverRequest: closed,
  linkRequest: closed,
  enterComplaint: closed,
  answerComplaint: closed,
  recordOutside: closed,
  reissueCode: closed,
  writePdf: closed,
  readRegisterSheet: closed,
});
