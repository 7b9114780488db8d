import * as v from 'valibot';
import { instant } from './civil-date.ts';
import type { CollectivityCode } from './collectivity.ts';
import type { Actor, Deed, OutgoingMail, PublicationNotice } from './deed.ts';
import { Failure } from './failure.ts';
import type { Bilingual } from './locale.ts';
import { type Member, may } from './member.ts';
import {
  contentOf,
  draft,
  type Publication,
  type PublicationId,
  publicationState,
  withdraw,
} from './publication.ts';
import { agendaOf, askReview, assign, giveBack, schedule, submit } from './publication-life.ts';
import {
  type PublicationDeps,
  type PublicationTarget,
  publicationOf,
  publishPublication,
  saveDraft,
} from './publications.ts';
import { type Members, type Sites, siteOf } from './sites.ts';
import { textOf } from './translation.ts';

/** One version of a publication's draft, as it was saved. */
export const savedVersion = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  draft,
  state: publicationState,
  at: instant,
  by: v.string(),
});

export type SavedVersion = v.InferOutput<typeof savedVersion>;

/** Something that clerks tell each other about a publication; the public never reads it. */
export const comment = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
  by: v.string(),
  at: instant,
});

export type Comment = v.InferOutput<typeof comment>;

/** What was written on the way to a publication. */
export interface PublicationHistory {
  /** The versions of a publication that were saved, the last first, without their texts. */
  versions(
    collectivity: CollectivityCode,
    id: PublicationId,
  ): Promise<readonly Omit<SavedVersion, 'draft'>[]>;
  version(
    collectivity: CollectivityCode,
    id: PublicationId,
    version: number,
  ): Promise<SavedVersion | undefined>;
  /** What was said about a publication, from the first word. */
  comments(collectivity: CollectivityCode, id: PublicationId): Promise<readonly Comment[]>;
  addComment(
    collectivity: CollectivityCode,
    id: PublicationId,
    comment: Comment,
    deed: Deed,
    mails: readonly OutgoingMail[],
  ): Promise<void>;
  /** The publications of the country that wait for something since this moment; may be a moment behind. */
  waiting(
    until: Date,
  ): Promise<readonly { readonly collectivity: CollectivityCode; readonly id: PublicationId }[]>;
}

/** What working together on a publication needs. */
export interface WorkflowDeps extends PublicationDeps {
  readonly members: Members;
  readonly sites: Sites;
  readonly history: PublicationHistory;
}

type Notice = PublicationNotice['notice'];

const noticesTo = async (
  { sites }: Pick<WorkflowDeps, 'sites'>,
  of: Publication,
  to: readonly Member[],
  notice: Notice,
  note = '',
): Promise<readonly OutgoingMail[]> => {
  if (to.length === 0) return [];
  const { code, name: collectivity } = await siteOf({ sites }, of.collectivity);
  const title = textOf(of.draft.title);
  return to.map(({ email, name }) => ({
    mail: 'publication',
    notice,
    to: email,
    name,
    code,
    collectivity,
    id: of.id,
    title,
    note,
  }));
};

/** Who is told: whoever is named, or everybody who may publish; never whoever did it. */
const concerned = (staff: readonly Member[], named: string | null, by: string): readonly Member[] => {
  const people =
    named === null
      ? staff.filter((one) => may([one], 'publication.publish', one.scope))
      : staff.filter(({ email }) => email === named);
  return people.filter(({ email }) => email !== by);
};

const staffOf = async (
  { members }: Pick<WorkflowDeps, 'members'>,
  collectivity: CollectivityCode,
  named: string | null,
): Promise<readonly Member[]> => {
  const staff = await members.list(collectivity);
  if (named !== null && !staff.some(({ email }) => email === named)) {
    throw new Failure('input.invalid', { field: 'assignee' });
  }
  return staff;
};

const move = async (
  deps: WorkflowDeps,
  target: PublicationTarget,
  actor: Actor,
  step: {
    readonly act: Deed['act'];
    readonly notice: Notice | null;
    /** Whom to tell; null for everybody who may publish. */
    readonly to: string | null;
    readonly change: (of: Publication, at: Date) => Publication;
  },
): Promise<Publication> => {
  const at = deps.now();
  const deed: Deed = {
    where: target.collectivity,
    act: step.act,
    by: actor.subject,
    at,
    once: target.once,
  };
  const found = await publicationOf(deps, target.collectivity, target.id);
  if (await deps.publications.obeyed(deed)) return found;
  const staff = await staffOf(deps, target.collectivity, step.to);
  const moved = step.change({ ...found, version: target.version }, at);
  const told = step.notice === null ? [] : concerned(staff, step.to, actor.email);
  const mails = step.notice === null ? [] : await noticesTo(deps, moved, told, step.notice);
  await deps.publications.save(moved, deed, mails);
  return moved;
};

/** Asks for a draft to be read before it is published, and tells whoever should. */
export const submitPublication = (
  deps: WorkflowDeps,
  target: PublicationTarget,
  reader: string | null,
  actor: Actor,
): Promise<Publication> =>
  move(deps, target, actor, {
    act: 'publication.submitted',
    notice: 'to-review',
    to: reader,
    change: (of, at) => submit(of, reader, actor.email, at),
  });

/** Gives a draft back to be written on, and tells whoever wrote it last. */
export const giveBackPublication = async (
  deps: WorkflowDeps,
  target: PublicationTarget,
  actor: Actor,
): Promise<Publication> => {
  const { changedBy } = await publicationOf(deps, target.collectivity, target.id);
  const staff = await deps.members.list(target.collectivity);
  const writer = staff.some(({ email }) => email === changedBy) ? changedBy : null;
  return move(deps, target, actor, {
    act: 'publication.returned',
    notice: writer === null ? null : 'given-back',
    to: writer,
    change: (of, at) => giveBack(of, writer, actor.email, at),
  });
};

/** Approves a draft for a moment to come. */
export const schedulePublication = (
  deps: WorkflowDeps,
  target: PublicationTarget,
  moment: Date,
  actor: Actor,
): Promise<Publication> =>
  move(deps, target, actor, {
    act: 'publication.scheduled',
    notice: null,
    to: null,
    change: (of, at) => schedule(of, moment, actor.email, at),
  });

/** Says whose turn it is, and tells them. */
export const assignPublication = (
  deps: WorkflowDeps,
  target: PublicationTarget,
  to: string | null,
  actor: Actor,
): Promise<Publication> =>
  move(deps, target, actor, {
    act: 'publication.assigned',
    notice: to === null ? null : 'assigned',
    to,
    change: (of, at) => assign(of, to, actor.email, at),
  });

/** Says something about a publication to those who work on it, and tells whose turn it is. */
export const commentPublication = async (
  deps: WorkflowDeps,
  { collectivity, id }: Pick<PublicationTarget, 'collectivity' | 'id'>,
  said: Pick<Comment, 'id' | 'text'>,
  actor: Actor,
): Promise<void> => {
  const at = deps.now();
  const found = await publicationOf(deps, collectivity, id);
  const staff = await deps.members.list(collectivity);
  const to = staff.filter(
    ({ email }) => (email === found.assignee || email === found.changedBy) && email !== actor.email,
  );
  await deps.history.addComment(
    collectivity,
    id,
    v.parse(comment, { ...said, by: actor.email, at: at.toISOString() }),
    { where: collectivity, act: 'publication.commented', by: actor.subject, at, once: said.id },
    await noticesTo(deps, found, to, 'commented', said.text),
  );
};

/** Takes the texts and facts of an earlier version up again, as a new version that says the same. */
export const revertPublication = async (
  deps: WorkflowDeps,
  target: PublicationTarget,
  to: number,
  actor: Actor,
): Promise<Publication> => {
  const earlier = await deps.history.version(target.collectivity, target.id, to);
  if (earlier === undefined) throw new Failure('publication.unknown', { id: target.id });
  return saveDraft(deps, target, contentOf(earlier.draft), [], actor, earlier.draft.attachments);
};

/** What doing what publications wait for needs. */
export interface AgendaDeps extends WorkflowDeps {
  /** What stands at the address of a publication whose time is over. */
  readonly expiryReason: (expiresOn: string) => Bilingual;
}

/** What a draft is refused for when it can no longer be published by itself. */
const incomplete: ReadonlySet<string> = new Set(['publication.incomplete', 'attachment.incomplete']);

/** Everything that one publication waits for: each at most once, whatever happens between. */
const mostItems = 3;

const advance = async (deps: AgendaDeps, found: Publication): Promise<Publication | undefined> => {
  const at = deps.now();
  const [item] = agendaOf(found);
  if (item === undefined || item.at > at.toISOString()) return undefined;
  const actor: Actor = { subject: 'kit', email: found.changedBy };
  const { collectivity, id, version } = found;
  const once = `${item.what}#${id}#${version}`;
  const deed = (act: Deed['act']): Deed => ({ where: collectivity, act, by: actor.subject, at, once });
  const staff = await deps.members.list(collectivity);
  const publishers = concerned(staff, null, '');

  if (item.what === 'publish') {
    return publishPublication(deps, { collectivity, id, version, once }, actor);
  }
  if (item.what === 'expire') {
    const gone = withdraw(found, deps.expiryReason(found.edition?.expiresOn ?? ''), actor.email, at);
    await deps.publications.save(
      gone,
      deed('publication.withdrawn'),
      await noticesTo(deps, found, publishers, 'expired'),
    );
    return gone;
  }
  const asked = askReview(found, at);
  await deps.publications.save(
    asked,
    deed('publication.review-asked'),
    await noticesTo(deps, found, publishers, 'review-due'),
  );
  return asked;
};

/**
 * Does what a publication waits for and whose moment has come: publishes it, takes it back, or asks whether it is
 * still true.
 *
 * What can no longer be published by itself (its texts are incomplete by now) is given back to be written on, and
 * whoever may publish is told.
 */
export const keepAgenda = async (
  deps: AgendaDeps,
  collectivity: CollectivityCode,
  id: PublicationId,
): Promise<void> => {
  for (let done = 0; done < mostItems; done += 1) {
    const found = await publicationOf(deps, collectivity, id);
    try {
      if ((await advance(deps, found)) === undefined) return;
    } catch (refusal) {
      if (!(refusal instanceof Failure) || !incomplete.has(refusal.code)) throw refusal;
      const at = deps.now();
      const staff = await deps.members.list(collectivity);
      await deps.publications.save(
        giveBack(found, null, found.changedBy, at),
        {
          where: collectivity,
          act: 'publication.returned',
          by: 'kit',
          at,
          once: `return#${id}#${found.version}`,
        },
        await noticesTo(deps, found, concerned(staff, null, ''), 'not-published'),
      );
    }
  }
};
