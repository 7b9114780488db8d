import { daysAfter } from './civil-date.ts';
import { Failure } from './failure.ts';
import { expectComplete, type Publication } from './publication.ts';

/** What a list shows of a publication: what the public sees of it, or how far its draft has come. */
export const publicationStatuses = ['draft', 'in-review', 'scheduled', 'published', 'withdrawn'] as const;

export type PublicationStatus = (typeof publicationStatuses)[number];

/** The one word that says where a publication stands for those who work on it. */
export const statusOf = ({ state, stage }: Pick<Publication, 'state' | 'stage'>): PublicationStatus => {
  if (state === 'withdrawn' || stage === 'writing') return state;
  return stage;
};

const changed = (of: Publication, change: Partial<Publication>, by: string, now: Date): Publication => ({
  ...of,
  ...change,
  version: of.version + 1,
  changedAt: now.toISOString(),
  changedBy: by,
});

/** Refuses what has no draft that could go anywhere. */
const expectDraft = (of: Publication): void => {
  if (of.state === 'withdrawn') throw new Failure('publication.already-withdrawn', { id: of.id });
  if (!of.ahead) throw new Failure('publication.unchanged', { id: of.id });
};

/** Hands a draft over to be read by somebody else, in particular or not, before it is published. */
export const submit = (of: Publication, reader: string | null, by: string, now: Date): Publication => {
  expectDraft(of);
  return changed(of, { stage: 'in-review', assignee: reader, scheduledFor: null }, by, now);
};

/** Gives a draft back to be written on: it is neither read nor scheduled any more. */
export const giveBack = (of: Publication, writer: string | null, by: string, now: Date): Publication => {
  expectDraft(of);
  return changed(of, { stage: 'writing', assignee: writer, scheduledFor: null }, by, now);
};

/**
 * Approves a draft for a moment to come, at which it is published by itself.
 *
 * The bilingual gate is asked now: what is incomplete is refused as when it is published, and so is a moment
 * that has passed (`input.invalid`).
 */
export const schedule = (of: Publication, at: Date, by: string, now: Date): Publication => {
  expectDraft(of);
  expectComplete(of.draft);
  if (at <= now) throw new Failure('input.invalid', { field: 'scheduledFor' });
  return changed(of, { stage: 'scheduled', scheduledFor: at.toISOString() }, by, now);
};

/** Says whose turn it is, or that it is nobody's in particular. */
export const assign = (of: Publication, to: string | null, by: string, now: Date): Publication => {
  if (of.state === 'withdrawn') throw new Failure('publication.already-withdrawn', { id: of.id });
  return changed(of, { assignee: to }, by, now);
};

/** Notes that staff were asked whether a publication is still true, for the day it says. */
export const askReview = (of: Publication, now: Date): Publication =>
  changed(of, { reviewAsked: of.draft.reviewOn }, of.changedBy, now);

const startOf = (day: string): string => `${day}T00:00:00.000Z`;

/** What a publication waits for, and from which moment. */
export interface AgendaItem {
  readonly what: 'publish' | 'expire' | 'review';
  readonly at: string;
}

/** What a publication waits for, the first first: to be published, to be taken back, to be looked at again. */
export const agendaOf = (of: Publication): readonly AgendaItem[] => {
  const { draft, edition, reviewAsked, scheduledFor, stage, state } = of;
  if (state === 'withdrawn') return [];
  const items: AgendaItem[] = [];
  if (stage === 'scheduled' && scheduledFor !== null) items.push({ what: 'publish', at: scheduledFor });
  if (edition !== null && edition.expiresOn !== null) {
    items.push({ what: 'expire', at: startOf(daysAfter(edition.expiresOn, 1)) });
  }
  if (draft.reviewOn !== null && draft.reviewOn !== reviewAsked) {
    items.push({ what: 'review', at: startOf(draft.reviewOn) });
  }
  return items.toSorted((one, other) => (one.at < other.at ? -1 : 1));
};
