import {
  type Actor,
  answerRequest,
  askClarification,
  assignRequest,
  type CollectivityCode,
  civilDay,
  deliverRequest,
  enterComplaint,
  enterRequest,
  extendRequest,
  type FilingDeps,
  filedRequest,
  fileRequest,
  type InformationRequest,
  type Locale,
  noteOnRequest,
  type RequestId,
  type Requests,
  type RequestWorkDeps,
  readEnteredRequest,
  requestIdOf,
  type Site,
  type Sites,
  siteOf,
} from '@mahalli/core';
import * as v from 'valibot';
import {
  type DemonstrationRequest,
  type DemonstrationStep,
  demonstrationRequests,
} from './demonstration/requests.ts';

/** What making requests up needs. */
export type DemonstrationRequestDeps = FilingDeps & RequestWorkDeps & { readonly sites: Pick<Sites, 'find'> };

/** Writes no mail: what is told here happened weeks ago, to nobody. */
const withoutMails = (requests: Requests): Requests => ({
  ...requests,
  file: (make, ...rest) =>
    requests.file(
      (id) => {
        const { request, also } = make(id);
        return { request, also: { ...also, mails: [] } };
      },
      ...rest,
    ),
  save: (request, deed, also = {}) => requests.save(request, deed, { ...also, mails: [] }),
});

const addresses: Readonly<Record<Locale, string>> = {
  ar: 'دوار تافزة، جماعة أوريكة',
  fr: 'Douar Tafza, Ourika',
};

/** What a request says where the demonstration has nothing to add. */
const usual = {
  kind: 'normal',
  applicant: 'citizen',
  delivery: 'paper-copy',
  email: '',
  phone: '',
  organisation: '',
  periodFrom: '',
  periodTo: '',
  urgentReason: '',
};

const receive = async (
  deps: DemonstrationRequestDeps,
  site: Site,
  { channel, filed }: DemonstrationRequest,
  officer: Actor,
  once: string,
): Promise<InformationRequest> => {
  const today = civilDay(deps.now());
  const said = { ...usual, address: addresses[filed.locale], ...filed };
  if (channel === 'online') {
    const read = v.parse(filedRequest, said);
    return (await fileRequest(deps, site, read, once)).request;
  }
  const paper = { receivedOn: today, registerOfRecord: 'mahalli', chafafiyaRef: '', channel };
  const { filed: entered } = readEnteredRequest({ ...said, ...paper }, today);
  if (entered === undefined)
    throw new Error(`the demonstration has a request that nobody could enter: ${once}`);
  return (await enterRequest(deps, site, entered, officer, once)).request;
};

const act = (
  deps: DemonstrationRequestDeps,
  site: Site,
  request: InformationRequest,
  step: DemonstrationStep,
  officer: Actor,
): Promise<InformationRequest> => {
  const { collectivity, id, version } = request;
  const target = { collectivity, id, version, once: `demonstration-${id}-${version}` };
  const today = civilDay(deps.now());
  switch (step.step) {
    case 'assign': {
      const to = { assignee: officer.email, subject: step.subject };
      return assignRequest(deps, site, target, to, officer);
    }
    case 'note':
    case 'third-party':
      return noteOnRequest(deps, target, step.step, step.text, officer);
    case 'ask':
      return askClarification(deps, site, target, step.text, officer);
    case 'extend':
      return extendRequest(deps, site, target, ['X2', 'X4'], officer);
    case 'answer':
      return answerRequest(deps, site, target, step.decision, step.text, officer);
    case 'deliver':
      return deliverRequest(deps, site, target, today, officer);
    case 'complain':
      return enterComplaint(deps, site, target, { channel: 'post', on: today, text: step.text }, officer);
  }
};

const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 24 * 3_600_000);

/** The number that a request of the demonstration is given, when it is made on a day. */
export const demonstrationRequestId = (nth: number, now: Date): RequestId => {
  const years = demonstrationRequests.map(({ ago }) => civilDay(daysBefore(now, ago)).slice(0, 4));
  const year = years[nth] ?? '';
  return requestIdOf(year, years.slice(0, nth + 1).filter((one) => one === year).length);
};

/**
 * Makes requests up for a demonstration site through the use cases that everybody takes, each on a day so long before
 * now that some are late. What an interrupted demonstration made is not made again.
 */
export const demonstrateRequests = async (
  deps: DemonstrationRequestDeps,
  code: CollectivityCode,
  officer: Actor,
): Promise<void> => {
  const site = await siteOf(deps, code);
  const began = deps.now();
  const made = (await deps.requests.list(code)).length;
  const on = (ago: number): DemonstrationRequestDeps => ({
    ...deps,
    requests: withoutMails(deps.requests),
    now: () => daysBefore(began, ago),
  });
  for (const [nth, one] of demonstrationRequests.entries()) {
    if (nth < made) continue;
    let request = await receive(on(one.ago), site, one, officer, `demonstration-${nth}`);
    for (const step of one.steps) request = await act(on(step.ago), site, request, step, officer);
  }
};
