import type { Deed } from '../deed.ts';
import { Failure } from '../failure.ts';
import {
  type InformationRequest,
  isAwaited,
  requestIdOf,
  requestTransitions,
} from '../requests/information-request.ts';
import type { AlsoWritten, Requests } from '../requests/requests.ts';
import { overOn } from '../requests/retention.ts';
import type { Vault } from '../vault.ts';
import { blankMemory, type Memory, obeyedBefore, writeDown } from './memory.ts';

/** Requests for information in a memory that other stores may share, beside the vault that keeps their words. */
export const requestsIn = (memory: Memory, vault: Pick<Vault, 'seal' | 'forget'>): Requests => {
  const { requests, claims, mails } = memory;
  const key = ({ collectivity, id }: Pick<InformationRequest, 'collectivity' | 'id'>) =>
    `${collectivity} ${id}`;
  const among = (collectivity: string) =>
    [...requests.values()].filter((one) => one.collectivity === collectivity);
  const write = async (
    one: InformationRequest,
    deed: Deed,
    { mails: sent = [], sealed = [], forgotten = [] }: AlsoWritten,
  ) => {
    requests.set(key(one), structuredClone(one));
    mails.push(...sent);
    // Before anything is awaited: all of it is one write.
    writeDown(memory, deed, key(one));
    for (const { item, fields } of sealed) await vault.seal(one.collectivity, item, fields);
    for (const item of forgotten) await vault.forget(one.collectivity, item);
  };
  let recounted = 0;
  return {
    find: async (collectivity, id) => requests.get(key({ collectivity, id })),
    awaited: async (collectivity) =>
      among(collectivity)
        .filter(isAwaited)
        .toSorted((one, other) => `${one.due} ${one.id}`.localeCompare(`${other.due} ${other.id}`)),
    list: async (collectivity, year) =>
      among(collectivity)
        .filter(({ id }) => year === undefined || id.startsWith(`${year}-`))
        .toSorted((one, other) => other.id.localeCompare(one.id)),
    claimedBy: async (collectivity, claim) => claims.get(`${collectivity} ${claim}`),
    async file(make, collectivity, year, deed) {
      const before = obeyedBefore(memory, deed);
      const stored = before === undefined ? undefined : requests.get(before);
      if (stored !== undefined) return stored;
      const rank = among(collectivity).filter(({ id }) => id.startsWith(`${year}-`)).length + 1;
      const { request, also } = make(requestIdOf(year, rank));
      for (const claim of also.claims ?? []) {
        const same = claims.get(`${collectivity} ${claim}`);
        if (same !== undefined) throw new Failure('request.known', { id: same });
      }
      for (const claim of also.claims ?? []) claims.set(`${collectivity} ${claim}`, request.id);
      await write(request, deed, also);
      return request;
    },
    async save(one, deed, also = {}) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      const stored = requests.get(key(one));
      const lawful =
        stored?.version === one.version - 1 &&
        (stored.state === one.state || requestTransitions[stored.state].includes(one.state));
      if (!lawful) throw new Failure('request.changed', { id: one.id });
      await write(one, deed, also);
    },
    obeyed: async (deed) => obeyedBefore(memory, deed) !== undefined,
    recountedBy: async () => recounted,
    markRecounted: async (version) => {
      recounted = version;
    },
    waking: async (on, limit) =>
      [...requests.values()]
        .filter(({ wakesOn }) => wakesOn !== '' && wakesOn <= on)
        .toSorted((one, other) => one.wakesOn.localeCompare(other.wakesOn))
        .slice(0, limit)
        .map(({ collectivity, id, wakesOn }) => ({ collectivity, id, wakesOn })),
    overBy: async (on, limit) =>
      [...requests.values()]
        .flatMap((one) => {
          const over = one.anonymisedOn === null ? overOn(one) : undefined;
          return over !== undefined && over <= on ? [{ one, over }] : [];
        })
        .toSorted((one, other) => one.over.localeCompare(other.over))
        .slice(0, limit)
        .map(({ one: { collectivity, id } }) => ({ collectivity, id })),
  };
};

/** Requests for information in a memory of their own. */
export const inMemoryRequests = (vault: Pick<Vault, 'seal' | 'forget'>): Requests =>
  requestsIn(blankMemory(), vault);
