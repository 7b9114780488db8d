import * as v from 'valibot';
import type { CollectivityCode } from './collectivity.ts';
import type { Actor, Deed, ReuseDecided } from './deed.ts';
import { Failure } from './failure.ts';
import type { Locale } from './locale.ts';
import type { PublicationId } from './publication.ts';
import type { Publications } from './publications.ts';
import type { Reuse, ReuseDecision, ReuseId, ReuseReport, ShownReuse } from './reuse.ts';
import type { Site } from './site.ts';
import { placeOf } from './subscriptions.ts';
import { type Vault, type VaultItem, vaultItem } from './vault.ts';

/** Where reports of reuse live. */
export interface Reuses {
  find(collectivity: CollectivityCode, id: ReuseId): Promise<Reuse | undefined>;
  /** All reports of a collectivity, in no particular order. */
  list(collectivity: CollectivityCode): Promise<readonly Reuse[]>;
  /** Those that the public reads, in no particular order. */
  shown(collectivity: CollectivityCode): Promise<readonly ShownReuse[]>;
  /** Keeps a report, unless it is there already because its form was sent twice. */
  report(reuse: Reuse): Promise<void>;
  /** Stores what was decided and the mail that says so; refuses (`reuse.changed`) a stale version. */
  decide(reuse: Reuse, deed: Deed, mail?: ReuseDecided): Promise<void>;
}

/** What a form reports, of which publication. */
export interface ReportedReuse {
  readonly id: ReuseId;
  readonly document: PublicationId;
  readonly locale: Locale;
  readonly report: ReuseReport;
  /** Where an answer is sent; empty when none is wished. */
  readonly email: string;
}

/** Where the vault keeps the address of whoever reported a reuse. */
export const reporterOf = (id: ReuseId): VaultItem => v.parse(vaultItem, `reuse/${id}`);

/** The number of a publication that the public reads; refuses (`publication.unknown`) any other, drafts like nothing. */
export const publicNumber = async (
  { publications }: { readonly publications: Pick<Publications, 'find'> },
  collectivity: CollectivityCode,
  id: PublicationId,
): Promise<{ readonly number: number; readonly title: Readonly<Record<Locale, string>> }> => {
  const found = await publications.find(collectivity, id);
  if (found === undefined || found.number === null || found.edition === null || found.withdrawal !== null) {
    throw new Failure('publication.unknown', { id });
  }
  return { number: found.number, title: found.edition.title };
};

/** Reports a reuse: it waits for a moderator. Refuses (`publication.unknown`) what the public cannot read. */
export const reportReuse = async (
  {
    reuses,
    vault,
    now,
    ...deps
  }: {
    readonly reuses: Reuses;
    readonly vault: Pick<Vault, 'open' | 'seal'>;
    readonly publications: Pick<Publications, 'find'>;
    readonly now: () => Date;
  },
  collectivity: CollectivityCode,
  { id, document, locale, report, email }: ReportedReuse,
): Promise<void> => {
  const { number } = await publicNumber(deps, collectivity, document);
  await reuses.report({
    collectivity,
    id,
    document,
    publication: number,
    locale,
    ...report,
    state: 'waiting',
    reason: '',
    reportedAt: now().toISOString(),
    version: 1,
  });
  if (email === '') return;
  // Sent twice, the first address stays: nobody changes that of somebody else's report.
  const known = await vault.open(collectivity, reporterOf(id));
  if (known === undefined) await vault.seal(collectivity, reporterOf(id), { email });
};

/** What a decision makes of a report; refuses (`input.invalid`) a refusal without a reason. */
const decided = (of: Reuse, decision: ReuseDecision): Reuse => {
  const reason = decision.to === 'refused' ? decision.reason.trim() : '';
  if (decision.to === 'refused' && reason === '') throw new Failure('input.invalid', { field: 'reason' });
  return { ...of, state: decision.to, reason, version: of.version + 1 };
};

/**
 * Decides whether the public reads of a reuse; whoever reported it is told the first time, if they left an address.
 *
 * A decision can be taken back by another. Of two moderators the second is refused (`reuse.changed`).
 */
export const decideReuse = async (
  { reuses, now }: { readonly reuses: Reuses; readonly now: () => Date },
  site: Pick<Site, 'code' | 'name' | 'hosts'>,
  { id, version, once }: { readonly id: ReuseId; readonly version: number; readonly once: string },
  decision: ReuseDecision,
  actor: Actor,
): Promise<Reuse> => {
  const found = await reuses.find(site.code, id);
  if (found === undefined) throw new Failure('reuse.unknown', { id });
  const next = { ...decided(found, decision), version: version + 1 };
  const mail: ReuseDecided = {
    mail: 'reuse-decided',
    to: { collectivity: site.code, item: reporterOf(id) },
    ...placeOf(site),
    locale: found.locale,
    publication: found.publication,
    title: found.title,
    decision,
  };
  await reuses.decide(
    next,
    {
      where: site.code,
      act: decision.to === 'shown' ? 'reuse.shown' : 'reuse.refused',
      by: actor.subject,
      at: now(),
      once,
    },
    ...(found.state === 'waiting' ? [mail] : []),
  );
  return next;
};
