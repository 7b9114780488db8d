import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import { civilDay } from '../schemes.ts';
import type { Site } from '../site.ts';
import type { Vault } from '../vault.ts';
import { type AnonymisingDeps, forgetRequester } from './anonymise-request.ts';
import { type KeptRequest, keptFrom, requestItem, saidItem } from './filed-request.ts';
import type { ErasureReason, InformationRequest, RequestId, Said } from './information-request.ts';
import { type Requests, type RequestTarget, requestOf } from './requests.ts';
import { anonymisedFrom, overOn, type RetentionLaw, type RetentionRule } from './retention.ts';

/**
 * Forgets who asked because they want it (law 09-08, arts 3, 8, 9), for a reason of a short list that is kept with the
 * request. The same form sent again erases nothing more.
 *
 * Refuses (`request.still-running`) while something of the procedure may follow: the law needs to know to whom an answer
 * is owed, and who may complain. Refuses (`request.anonymised`) when nothing is kept any more.
 */
export const eraseRequester = async (
  { requests, now }: Pick<AnonymisingDeps, 'now'> & { readonly requests: Requests },
  { collectivity, id, version, once }: RequestTarget,
  reason: ErasureReason,
  actor: Actor,
): Promise<InformationRequest> => {
  const deed = { where: collectivity, act: 'request.erased', by: actor.subject, at: now(), once } as const;
  const found = await requestOf({ requests }, collectivity, id);
  if (await requests.obeyed(deed)) return found;
  if (found.anonymisedOn !== null) throw new Failure('request.anonymised', { on: found.anonymisedOn });
  if (found.version !== version) throw new Failure('request.changed', { id });
  if (overOn(found) === undefined) throw new Failure('request.still-running', { id });
  return forgetRequester(
    { requests, now },
    { ...found, erasureReason: reason },
    { act: 'request.erased', by: actor.subject, once },
  );
};

/** Something that was said, with its words; empty once they were forgotten. */
export interface SaidWords extends Omit<Said, 'print'> {
  readonly text: string;
}

/** The words of everything that was said in the course of a request. */
export const wordsOf = (
  vault: Pick<Vault, 'open'>,
  { collectivity, id, said }: Pick<InformationRequest, 'collectivity' | 'id' | 'said'>,
): Promise<readonly SaidWords[]> =>
  Promise.all(
    said.map(async ({ n, kind, at, by }) => ({
      n,
      kind,
      at,
      by,
      text: (await vault.open(collectivity, saidItem(id, n)))?.['text'] ?? '',
    })),
  );

/** Everything personal that is held of one request, for whoever made it (law 09-08, art. 7). */
export interface PersonalRecord {
  readonly request: Omit<InformationRequest, 'requesterPrint' | 'trackingPrint'>;
  /** Null once it was forgotten. */
  readonly kept: KeptRequest | null;
  readonly said: readonly SaidWords[];
  /** The rule by which it will be forgotten, and on which day; no day while something may still follow. */
  readonly rule: RetentionRule;
  readonly until: string | null;
  /** Whether it may be erased before that day because the requester wants it. */
  readonly erasable: boolean;
}

/** What reading all that is held of a request needs. */
export interface AccessDeps {
  readonly requests: Pick<Requests, 'find'>;
  readonly vault: Pick<Vault, 'open'>;
  readonly retention: RetentionLaw;
  readonly now: () => Date;
}

/** A request without what stands for its requester: what leaves the function says who asked or says nothing of it. */
export const withoutPrints = ({
  requesterPrint: _,
  trackingPrint: __,
  ...request
}: InformationRequest): PersonalRecord['request'] => request;

/** Reads everything personal that is held of a request, since when and until when. */
export const accessOf = async (
  deps: AccessDeps,
  { code }: Pick<Site, 'code'>,
  id: RequestId,
): Promise<PersonalRecord> => {
  const found = await requestOf(deps, code, id);
  const rule = deps.retention(civilDay(deps.now()));
  const [fields, said] = await Promise.all([
    deps.vault.open(code, requestItem(id)),
    wordsOf(deps.vault, found),
  ]);
  return {
    request: withoutPrints(found),
    kept: fields === undefined ? null : keptFrom(fields),
    said,
    rule,
    until: anonymisedFrom(found, rule) ?? null,
    erasable: found.anonymisedOn === null && overOn(found) !== undefined,
  };
};
