import type { CollectivityCode } from '../collectivity.ts';
import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import { type ClockDeps, clockLawOf } from '../legal-clock/calendars.ts';
import { civilDay } from '../schemes.ts';
import type { Site } from '../site.ts';
import type { Members } from '../sites.ts';
import type { Vault } from '../vault.ts';
import { type EnteredRequest, type FiledRequest, keptOf, requestItem } from './filed-request.ts';
import type { InformationRequest, RequestChannel, RequestId } from './information-request.ts';
import { counted } from './request-clock.ts';
import { newsOf, noticesTo } from './request-mails.ts';
import { type Requests, requesterSubject } from './requests.ts';
import { printOfCode, trackingCode } from './tracking-code.ts';

/** What filing a request needs. */
export interface FilingDeps extends ClockDeps {
  readonly requests: Requests;
  readonly vault: Pick<Vault, 'fingerprint'>;
  readonly members: Pick<Members, 'list'>;
  readonly now: () => Date;
}

/** What whoever files a request is given at once: the request under its number, and the code to follow it with. */
export interface Receipt {
  readonly request: InformationRequest;
  /** Shown this once: no store keeps it. */
  readonly code: string;
}

/** How a request arrived. */
interface Arrival {
  readonly channel: RequestChannel;
  readonly receivedOn: string;
  readonly registerOfRecord: InformationRequest['registerOfRecord'];
  readonly chafafiyaRef: string;
}

/** What stands for a requester in a collectivity, so that their requests of a year are known to be theirs (art. 18). */
const printOfRequester = (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  documentNumber: string,
): Promise<string> => vault.fingerprint(collectivity, 'requester', documentNumber);

/**
 * What a request claims, so that nothing is entered twice: the number of the national portal; and for what staff enter,
 * what stands for the requester, the day and the words together.
 */
const claimsOf = async (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  filed: FiledRequest,
  { channel, receivedOn, chafafiyaRef }: Arrival,
): Promise<readonly string[]> => {
  const portal = chafafiyaRef === '' ? [] : [`chafafiya ${chafafiyaRef}`];
  if (channel === 'online') return portal;
  const words = filed.wanted.toLowerCase().replaceAll(/\s+/g, ' ');
  const entered = `${filed.documentNumber} ${receivedOn} ${words}`;
  return [...portal, `entered ${await vault.fingerprint(collectivity, 'entered-request', entered)}`];
};

const register = async (
  deps: FilingDeps,
  site: Pick<Site, 'code' | 'name' | 'hosts' | 'cndpNumber'>,
  filed: FiledRequest,
  arrival: Arrival,
  by: Actor | typeof requesterSubject,
  once: string,
): Promise<Receipt> => {
  const { requests, vault, members, now } = deps;
  const collectivity = site.code;
  if (site.cndpNumber === '') throw new Failure('request.module-closed', { code: collectivity });
  const at = now();
  const code = await trackingCode(vault, collectivity, once);
  const claims = await claimsOf(vault, collectivity, filed, arrival);
  const [trackingPrint, requesterPrint, law, staff] = await Promise.all([
    printOfCode(vault, collectivity, code),
    printOfRequester(vault, collectivity, filed.documentNumber),
    clockLawOf(deps, arrival.receivedOn),
    members.list(collectivity),
  ]);
  const unnumbered: Omit<InformationRequest, 'id' | 'due' | 'told' | 'countedBy' | 'wakesOn'> = {
    collectivity,
    state: 'acknowledged',
    ...arrival,
    kind: filed.kind,
    applicant: filed.applicant,
    organisation: filed.organisation !== '',
    delivery: filed.delivery,
    locale: filed.locale,
    reachable: filed.email !== '',
    returned: false,
    requesterPrint,
    trackingPrint,
    registeredAt: at.toISOString(),
    subject: null,
    assignee: null,
    extension: null,
    answer: null,
    deliveredOn: null,
    complaint: null,
    closedOn: null,
    satisfaction: null,
    linked: [],
    duplicateOf: null,
    said: [],
    stages: [],
    anonymisedOn: null,
    erasureReason: null,
    version: 1,
    changedAt: at.toISOString(),
  };
  const request = await requests.file(
    (id: RequestId) => {
      const numbered = counted(
        { ...unnumbered, id, due: unnumbered.receivedOn, told: {}, countedBy: 0, wakesOn: '' },
        law,
        civilDay(at),
      );
      return {
        request: numbered,
        also: {
          claims,
          sealed: [{ item: requestItem(id), fields: keptOf(filed) }],
          mails: [
            ...newsOf(site, numbered, 'received'),
            ...noticesTo(staff, ['officer'], site, numbered, 'filed'),
          ],
        },
      };
    },
    collectivity,
    civilDay(at).slice(0, 4),
    {
      where: collectivity,
      act: 'request.filed',
      by: typeof by === 'string' ? by : by.subject,
      at,
      once,
    },
  );
  return { request, code };
};

/**
 * Files a request that somebody sent by the form of a portal: it is received on that day (law 31.13, art. 14), whatever
 * the hour. The same form sent again is given the same receipt.
 *
 * Refuses (`request.module-closed`) while the collectivity has no CNDP number: it may not keep who asks.
 */
export const fileRequest = (
  deps: FilingDeps,
  site: Pick<Site, 'code' | 'name' | 'hosts' | 'cndpNumber'>,
  filed: FiledRequest,
  once: string,
): Promise<Receipt> =>
  register(
    deps,
    site,
    filed,
    {
      channel: 'online',
      receivedOn: civilDay(deps.now()),
      registerOfRecord: 'mahalli',
      chafafiyaRef: '',
    },
    requesterSubject,
    once,
  );

/**
 * Enters a request that arrived at the counter, by post, mail or fax, or through the national portal: it is followed
 * like any other. Refuses (`request.known`) a number of the national portal that was entered before.
 */
export const enterRequest = (
  deps: FilingDeps,
  site: Pick<Site, 'code' | 'name' | 'hosts' | 'cndpNumber'>,
  entered: EnteredRequest,
  actor: Actor,
  once: string,
): Promise<Receipt> => {
  const { channel, receivedOn, registerOfRecord, chafafiyaRef, ...filed } = entered;
  return register(deps, site, filed, { channel, receivedOn, registerOfRecord, chafafiyaRef }, actor, once);
};
