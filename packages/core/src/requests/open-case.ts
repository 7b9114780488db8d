import type { Actor } from '../deed.ts';
import { Failure } from '../failure.ts';
import type { Members } from '../sites.ts';
import type { Vault } from '../vault.ts';
import { type PersonalRecord, type SaidWords, withoutPrints, wordsOf } from './erase-requester.ts';
import { type KeptRequest, keptFrom, requestItem } from './filed-request.ts';
import { saying } from './follow-request.ts';
import type { RequestId } from './information-request.ts';
import { noticesTo } from './request-mails.ts';
import { changeRequest, type Requests, requestOf } from './requests.ts';
import type { ActingSite } from './work-on-request.ts';

/** The fewest letters in which somebody says why they open a case. */
export const fewestOfReason = 20;

/** The most letters of such a reason. */
export const mostOfReason = 1000;

/** A case as the directorate reads it: never with the number of an identity document. */
export interface InspectedCase {
  readonly request: PersonalRecord['request'];
  readonly kept: Omit<KeptRequest, 'documentNumber'>;
  readonly said: readonly SaidWords[];
}

/** What opening a single case needs. */
export interface InspectionDeps {
  readonly requests: Requests;
  readonly vault: Pick<Vault, 'open' | 'fingerprint'>;
  readonly members: Pick<Members, 'list'>;
  readonly now: () => Date;
}

/**
 * Opens one case to the directorate, which otherwise reads figures alone: why is said first, in words that the officers of
 * the collectivity read beside the case; they are told by mail, and the journal of the collectivity has the line, with a
 * keyed hash of the words.
 *
 * Refuses a reason of fewer than 20 letters (`input.invalid`), and a case that no longer says who asked
 * (`request.anonymised`), which has nothing to open.
 */
export const openCase = async (
  deps: InspectionDeps,
  site: ActingSite,
  id: RequestId,
  { reason, once }: { readonly reason: string; readonly once: string },
  actor: Actor,
): Promise<InspectedCase> => {
  const said = reason.trim();
  if (said.length < fewestOfReason || said.length > mostOfReason)
    throw new Failure('input.invalid', { field: 'reason' });
  const { version } = await requestOf(deps, site.code, id);
  const print = await deps.vault.fingerprint(site.code, 'inspection', said);
  const opened = await changeRequest(
    deps,
    { collectivity: site.code, id, version, once },
    'request.inspected',
    actor,
    async (found, at) => {
      const { next, sealed } = saying(found, 'inspected', said, actor.email, at);
      const marked = {
        ...next,
        said: next.said.map((one, nth) => (nth === next.said.length - 1 ? { ...one, print } : one)),
      };
      return {
        next: marked,
        also: {
          ...(sealed && { sealed }),
          mails: noticesTo(
            await deps.members.list(site.code),
            ['officer', 'alternate', 'head'],
            site,
            marked,
            'inspected',
          ),
        },
      };
    },
  );
  const fields = await deps.vault.open(site.code, requestItem(id));
  if (fields === undefined) throw new Failure('request.anonymised', { on: opened.anonymisedOn ?? '' });
  const { documentNumber: _, ...kept } = keptFrom(fields);
  return { request: withoutPrints(opened), kept, said: await wordsOf(deps.vault, opened) };
};
