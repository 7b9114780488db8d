import type { CollectivityCode } from './collectivity.ts';
import type { Actor, Deed, OutgoingMail } from './deed.ts';
import { Failure } from './failure.ts';
import type { Bilingual, Locale } from './locale.ts';
import {
  confirmTexts,
  type Draft,
  type DraftContent,
  type Edition,
  type EditionSummary,
  factsOf,
  type Publication,
  type PublicationId,
  type PublicationText,
  publicationTexts,
  publish,
  reviseDraft,
  sameFacts,
  withdraw,
} from './publication.ts';
import { sameTable, type Table } from './table.ts';
import { unwritten } from './translation.ts';

/** Where publications live. Implemented by DynamoDB in `functions`, by a Map in tests. */
export interface Publications {
  find(collectivity: CollectivityCode, id: PublicationId): Promise<Publication | undefined>;
  /** Stores a new publication; does nothing if it is there already, because its form was sent twice. */
  create(publication: Publication, deed: Deed): Promise<void>;
  /**
   * Stores the next version of a publication, with the mails it calls for.
   *
   * Refuses (`publication.changed`) when the version before it is no longer the stored one; does nothing
   * when the form that asked for it was already obeyed.
   */
  save(publication: Publication, deed: Deed, mails?: readonly OutgoingMail[]): Promise<void>;
  /** Stores a publication and its new edition, and takes the next number of the collectivity if it has none. */
  savePublished(
    make: (number: number) => { publication: Publication; edition: Edition },
    collectivity: CollectivityCode,
    deed: Deed,
  ): Promise<Publication>;
  /** Whether the form that asks for a deed was obeyed before, whatever has become of the publication since. */
  obeyed(deed: Deed): Promise<boolean>;
}

/** What a list of the bureau shows of a publication. */
export type PublicationRow = Pick<
  Publication,
  | 'id'
  | 'state'
  | 'number'
  | 'ahead'
  | 'stage'
  | 'assignee'
  | 'scheduledFor'
  | 'changedAt'
  | 'changedBy'
  | 'withdrawal'
> & {
  readonly title: Bilingual;
  readonly category: Draft['category'];
  readonly documentDate: string;
  /** How many texts the bilingual gate still waits for. */
  readonly gaps: number;
};

/** What was published at a number, without its body: an edition, or what remains of one. */
export type PublishedEntry = Pick<Publication, 'id' | 'withdrawal'> & {
  readonly number: number;
  readonly edition: EditionSummary;
};

/** What a collectivity made public after a mark. */
export interface PublishedSince {
  /** What was published, corrected or withdrawn since, as it is now: in no order, and maybe more than that. */
  readonly entries: readonly PublishedEntry[];
  /** Whether `entries` is everything ever published: without a mark, or with one that the store does not know. */
  readonly whole: boolean;
  /** Where to go on from. */
  readonly mark: string;
}

/** What the bureau lists and the public reads. */
export interface PublicationReadings {
  /** All publications of a collectivity for its staff, the last changed first. */
  rows(collectivity: CollectivityCode): Promise<readonly PublicationRow[]>;
  /** Everything the collectivity ever published, from the oldest, without the bodies. */
  published(collectivity: CollectivityCode): Promise<readonly PublishedEntry[]>;
  /** What changed of it since a mark that this store gave: a reader who remembers the rest need not read it again. */
  publishedSince(collectivity: CollectivityCode, mark: string | undefined): Promise<PublishedSince>;
  /** The body of one edition, which never changes. */
  body(collectivity: CollectivityCode, id: PublicationId, edition: number): Promise<Bilingual | undefined>;
  /** The table of one edition, which never changes; undefined when the edition has none, or is none. */
  table(collectivity: CollectivityCode, id: PublicationId, edition: number): Promise<Table | undefined>;
}

/** What every act on a publication needs. */
export interface PublicationDeps {
  readonly publications: Publications;
  readonly now: () => Date;
}

/** Which publication a clerk acts on, from which version of it, and with which form. */
export interface PublicationTarget {
  readonly collectivity: CollectivityCode;
  readonly id: PublicationId;
  readonly version: number;
  readonly once: string;
}

/** Finds a publication or refuses with `publication.unknown`, whether it exists elsewhere or nowhere. */
export const publicationOf = async (
  { publications }: Pick<PublicationDeps, 'publications'>,
  collectivity: CollectivityCode,
  id: PublicationId,
): Promise<Publication> => {
  const found = await publications.find(collectivity, id);
  if (found === undefined) throw new Failure('publication.unknown', { id });
  return found;
};

const deedOf = (act: Deed['act'], target: PublicationTarget, actor: Actor, at: Date): Deed => ({
  where: target.collectivity,
  act,
  by: actor.subject,
  at,
  once: target.once,
});

const sameDraft = (one: Draft, other: Draft): boolean =>
  sameFacts(one, other) &&
  sameTable(one.table, other.table) &&
  publicationTexts.every((text) => one[text] === other[text]) &&
  JSON.stringify(one.attachments) === JSON.stringify(other.attachments);

/** Saves what a clerk wrote, and the texts that the clerk confirms still say the same in both languages. */
export const saveDraft = async (
  deps: PublicationDeps,
  target: PublicationTarget,
  content: DraftContent,
  confirmed: readonly { readonly text: PublicationText; readonly locale: Locale }[],
  actor: Actor,
  /** The files, where an earlier version is taken up again; a form of texts says nothing of them. */
  attachments?: Draft['attachments'],
): Promise<Publication> => {
  const at = deps.now();
  const deed = deedOf('publication.saved', target, actor, at);
  const found = await publicationOf(deps, target.collectivity, target.id);
  const texts = confirmTexts(reviseDraft(found.draft, content), confirmed);
  const revised = attachments === undefined ? texts : { ...texts, attachments };
  if (found.state === 'withdrawn') throw new Failure('publication.already-withdrawn', { id: found.id });
  if (sameDraft(found.draft, revised) || (await deps.publications.obeyed(deed))) return found;
  const saved: Publication = {
    ...found,
    draft: revised,
    ahead: true,
    // What was approved for a day is no longer what would be published on it.
    stage: found.stage === 'scheduled' ? 'writing' : found.stage,
    scheduledFor: null,
    version: target.version + 1,
    changedAt: at.toISOString(),
    changedBy: actor.email,
  };
  await deps.publications.save(saved, deed);
  return saved;
};

/**
 * Starts a publication from what a clerk wrote, in one language or both.
 *
 * The form that creates it may be sent again: as it was, it changes nothing; changed, after going back in the
 * browser, it is saved over what it created.
 */
export const createPublication = async (
  deps: PublicationDeps,
  { collectivity, id }: Pick<PublicationTarget, 'collectivity' | 'id'>,
  content: DraftContent,
  actor: Actor,
): Promise<Publication> => {
  const { publications, now } = deps;
  const existing = await publications.find(collectivity, id);
  if (existing !== undefined) {
    const { version } = existing;
    // The table that it began with was filled in since: only a form about the table says something of it.
    const { table: _, ...texts } = content;
    return saveDraft(deps, { collectivity, id, version, once: `${id}#${version}` }, texts, [], actor);
  }
  const at = now();
  const empty: Draft = {
    ...factsOf(content),
    table: null,
    attachments: [],
    title: unwritten,
    summary: unwritten,
    body: unwritten,
    office: unwritten,
  };
  const created: Publication = {
    id,
    collectivity,
    state: 'draft',
    draft: reviseDraft(empty, content),
    number: null,
    edition: null,
    withdrawal: null,
    ahead: true,
    stage: 'writing',
    assignee: null,
    scheduledFor: null,
    reviewAsked: null,
    version: 1,
    changedAt: at.toISOString(),
    changedBy: actor.email,
  };
  await publications.create(created, {
    where: collectivity,
    act: 'publication.created',
    by: actor.subject,
    at,
    once: id,
  });
  return created;
};

/** Makes the saved draft what the public reads, if both languages are ready. */
export const publishPublication = async (
  deps: PublicationDeps,
  target: PublicationTarget,
  actor: Actor,
): Promise<Publication> => {
  const found = await publicationOf(deps, target.collectivity, target.id);
  const at = deps.now();
  return deps.publications.savePublished(
    (number) => publish({ ...found, version: target.version }, number, actor.email, at),
    target.collectivity,
    deedOf('publication.published', target, actor, at),
  );
};

/** Takes a published publication back, with the reason that stays at its address. */
export const withdrawPublication = async (
  deps: PublicationDeps,
  target: PublicationTarget,
  reason: Bilingual,
  actor: Actor,
): Promise<Publication> => {
  const at = deps.now();
  const deed = deedOf('publication.withdrawn', target, actor, at);
  const found = await publicationOf(deps, target.collectivity, target.id);
  if (await deps.publications.obeyed(deed)) return found;
  const withdrawn = withdraw({ ...found, version: target.version }, reason, actor.email, at);
  await deps.publications.save(withdrawn, deed);
  return withdrawn;
};
