import {
  type AlsoWritten,
  type CollectivityCode,
  collectivityCode,
  Failure,
  type InformationRequest,
  informationRequest,
  isAwaited,
  overOn,
  type RequestId,
  type Requests,
  requestId,
  requestIdOf,
  requestStates,
  requestTransitions,
} from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { requestEntities } from './request-entities.ts';
import type { Sealer } from './sealer.ts';
import type { Store } from './store.ts';
import type { Write } from './transact-item.ts';
import { vaultEntities } from './vault-entities.ts';

/** What looks at a request next, and the day by which it finds it. */
const watchOf = (request: InformationRequest) => {
  if (request.wakesOn !== '') return { watch: 'CLOCK', watchedFrom: request.wakesOn } as const;
  const over = request.anonymisedOn === null ? overOn(request) : undefined;
  return over === undefined
    ? ({ watch: '', watchedFrom: '' } as const)
    : ({ watch: 'RETENTION', watchedFrom: over } as const);
};

const rowOf = (request: InformationRequest) => ({
  collectivity: request.collectivity,
  id: request.id,
  state: request.state,
  version: request.version,
  due: request.due,
  awaited: isAwaited(request),
  wakesOn: request.wakesOn,
  ...watchOf(request),
  request,
});

const stored = v.object({ request: informationRequest });

const over = v.object({ collectivity: collectivityCode, id: requestId });

const waking = v.object({ ...over.entries, wakesOn: v.string() });

/** What a deed acted on, as the journal names it. */
const subjectOf = (id: RequestId): string => `request:${id}`;

const idIn = (subject: string | undefined): RequestId | undefined => {
  const read = v.safeParse(requestId, subject?.replace('request:', ''));
  return read.success ? read.output : undefined;
};

const country = 'directorate';

/** Sorts after every date. */
const afterAll = '~';

/**
 * Requests for information in DynamoDB; what the vault keeps of them is sealed into the same transaction. Without a
 * sealer nothing that was said can be written, and nothing personal can be read.
 */
export const dynamoRequests = (store: Store, sealing?: Pick<Sealer, 'sealedRow'>): Requests => {
  const { requests, counts, claims, recounts } = requestEntities(store);
  const { items } = vaultEntities(store);
  const { commit, obeyedBefore } = committer(store);

  const alsoWrites = async (
    collectivity: CollectivityCode,
    { sealed = [], forgotten = [] }: AlsoWritten,
  ): Promise<readonly Write[]> => {
    if (sealing === undefined && sealed.length > 0)
      throw new Error('there is nothing here to seal words with');
    const rows =
      sealing === undefined
        ? []
        : await Promise.all(sealed.map(({ item, fields }) => sealing.sealedRow(collectivity, item, fields)));
    if (rows.length + forgotten.length === 0) return [];
    return createWriteTransaction({ items }, (vault) => [
      ...rows.map((row) => vault.items.put(row).commit()),
      ...forgotten.map((item) => vault.items.delete({ collectivity, item }).commit()),
    ]).params().TransactItems;
  };

  const find = async (
    collectivity: CollectivityCode,
    id: RequestId,
  ): Promise<InformationRequest | undefined> => {
    const { data } = await requests.get({ collectivity, id }).go({ consistent: true });
    return data === null ? undefined : v.parse(stored, data).request;
  };

  const claimedBy: Requests['claimedBy'] = async (collectivity, claim) => {
    const { data } = await claims.get({ collectivity, claim }).go({ consistent: true });
    return data === null ? undefined : v.parse(requestId, data.id);
  };

  return {
    find,
    async awaited(collectivity) {
      const { data } = await requests.query.awaited({ collectivity }).go({ pages: 'all' });
      return data.map((row) => v.parse(stored, row).request);
    },
    async list(collectivity, year) {
      const { data } = await requests.query
        .one({ collectivity })
        .begins({ id: year === undefined ? '' : `${year}-` })
        .go({ pages: 'all', consistent: true, order: 'desc' });
      return data.map((row) => v.parse(stored, row).request);
    },
    claimedBy,
    async file(make, collectivity, year, deed) {
      const before = idIn(await obeyedBefore(deed));
      const known = before && (await find(collectivity, before));
      if (known !== undefined) return known;

      const done = await commit(deed, async () => {
        const { data } = await counts.get({ collectivity, year }).go({ consistent: true });
        const last = data?.last ?? 0;
        const { request, also } = make(requestIdOf(year, last + 1));
        const { id } = request;
        const claimed = also.claims ?? [];
        const holders = await Promise.all(claimed.map((claim) => claimedBy(collectivity, claim)));
        const same = holders.find((one) => one !== undefined);
        if (same !== undefined) throw new Failure('request.known', { id: same });
        const own = createWriteTransaction({ requests, counts, claims }, (rows) => [
          rows.counts
            .put({ collectivity, year, last: last + 1 })
            .where((row, { eq, notExists }) => (last === 0 ? notExists(row.last) : eq(row.last, last)))
            .commit(),
          rows.requests.create(rowOf(request)).commit(),
          ...claimed.map((claim) => rows.claims.create({ collectivity, claim, id }).commit()),
        ]).params().TransactItems;
        return {
          subject: subjectOf(id),
          written: request,
          request,
          writes: [...own, ...(await alsoWrites(collectivity, also))],
          // Somebody took the number, or claimed the same: the next look says which.
          refused: () => 'again' as const,
          ...(also.mails !== undefined && { mails: also.mails }),
        };
      });
      if (done !== 'done') return done.request;
      const theirs = idIn(await obeyedBefore(deed));
      const found = theirs && (await find(collectivity, theirs));
      if (found === undefined) throw new Error('a form was obeyed, and its request is not there');
      return found;
    },
    async save(one, deed, also = {}) {
      const { collectivity, id } = one;
      const from = requestStates.filter(
        (state) => state === one.state || requestTransitions[state].includes(one.state),
      );
      const extra = await alsoWrites(collectivity, also);
      await commit(deed, async () => ({
        subject: subjectOf(id),
        written: one,
        writes: [
          ...createWriteTransaction({ requests }, (rows) => [
            rows.requests
              .put(rowOf(one))
              .where(({ version, state }, { eq }) => {
                const lawful = from.map((before) => eq(state, before)).join(' OR ');
                return `${eq(version, one.version - 1)} AND (${lawful})`;
              })
              .commit(),
          ]).params().TransactItems,
          ...extra,
        ],
        refused: () => new Failure('request.changed', { id }),
        ...(also.mails !== undefined && { mails: also.mails }),
      }));
    },
    async obeyed(deed) {
      return (await obeyedBefore(deed)) !== undefined;
    },
    async recountedBy() {
      const { data } = await recounts.get({ scope: country }).go({ consistent: true });
      return data?.version ?? 0;
    },
    async markRecounted(version) {
      await recounts.put({ scope: country, version }).go();
    },
    async waking(on, limit) {
      const { data } = await requests.query
        .watched({ watch: 'CLOCK' })
        .lte({ watchedFrom: `${on}${afterAll}` })
        .go({ count: limit, attributes: ['collectivity', 'id', 'wakesOn'] });
      return data.map((row) => v.parse(waking, row));
    },
    async overBy(on, limit) {
      const { data } = await requests.query
        .watched({ watch: 'RETENTION' })
        .lte({ watchedFrom: `${on}${afterAll}` })
        .go({ count: limit, attributes: ['collectivity', 'id'] });
      return data.map((row) => v.parse(over, row));
    },
  };
};
