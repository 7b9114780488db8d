import { Failure } from '../failure.ts';
import { openPoints, type Publication, textOf } from '../index.ts';
import { agendaOf } from '../publication-life.ts';
import type { PublicationHistory } from '../publication-workflow.ts';
import type { PublicationReadings, Publications } from '../publications.ts';
import { aSite } from './builders.ts';
import { blankMemory, type Memory, obeyedBefore, writeDown } from './memory.ts';

const keyOf = ({ collectivity, id }: Pick<Publication, 'collectivity' | 'id'>): string =>
  `${collectivity} ${id}`;

/** Whether a publication may pass from one state to the other in one write. */
const follows = (from: Publication['state'], to: Publication['state']): boolean =>
  from === to || (from === 'draft' && to === 'published') || (from === 'published' && to === 'withdrawn');

/** Publications in a memory that other stores may share. */
export const publicationsIn = (memory: Memory): Publications & PublicationReadings & PublicationHistory => {
  const { publications, editions, sites, versions, comments } = memory;
  const keep = (one: Publication): void => {
    publications.set(keyOf(one), one);
    const { version, draft, state, changedAt: at, changedBy: by } = one;
    versions.set(keyOf(one), [...(versions.get(keyOf(one)) ?? []), { version, draft, state, at, by }]);
  };
  const here = (collectivity: string) =>
    [...publications.values()].filter((one) => one.collectivity === collectivity);
  const expectPrevious = (next: Publication): void => {
    const stored = publications.get(keyOf(next));
    if (stored?.version !== next.version - 1 || !follows(stored.state, next.state)) {
      throw new Failure('publication.changed', { id: next.id });
    }
  };

  const published = (collectivity: string) =>
    here(collectivity)
      .flatMap(({ id, number, edition, withdrawal }) =>
        number === null || edition === null ? [] : [{ id, number, edition, withdrawal }],
      )
      .toSorted((one, other) => one.number - other.number);

  return {
    async find(collectivity, id) {
      return publications.get(keyOf({ collectivity, id }));
    },
    async create(publication, deed) {
      if (publications.has(keyOf(publication)) || obeyedBefore(memory, deed) !== undefined) return;
      keep(publication);
      writeDown(memory, deed, publication.id);
    },
    async save(publication, deed, mails = []) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      expectPrevious(publication);
      keep(publication);
      memory.mails.push(...mails);
      writeDown(memory, deed, publication.id);
    },
    async savePublished(make, collectivity, deed) {
      const before = here(collectivity).find(({ id }) => id === obeyedBefore(memory, deed));
      if (before !== undefined) return before;
      const site = sites.get(collectivity);
      if (site === undefined) throw new Failure('site.unknown', { code: collectivity });
      const { publication, edition } = make(site.published + 1);
      expectPrevious(publication);
      keep(publication);
      editions.set(`${keyOf(publication)} ${edition.edition}`, edition);
      if (edition.edition === 1) sites.set(collectivity, { ...site, published: site.published + 1 });
      writeDown(memory, deed, publication.id);
      return publication;
    },
    async obeyed(deed) {
      return obeyedBefore(memory, deed) !== undefined;
    },
    async rows(collectivity) {
      return here(collectivity)
        .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
        .map(({ draft, ...one }) => ({
          id: one.id,
          state: one.state,
          number: one.number,
          ahead: one.ahead,
          stage: one.stage,
          assignee: one.assignee,
          scheduledFor: one.scheduledFor,
          changedAt: one.changedAt,
          changedBy: one.changedBy,
          withdrawal: one.withdrawal,
          title: textOf(draft.title),
          category: draft.category,
          documentDate: draft.documentDate,
          gaps: openPoints(draft),
        }));
    },
    async published(collectivity) {
      return published(collectivity);
    },
    async publishedSince(collectivity, mark) {
      const subjects = memory.subjects.get(collectivity) ?? [];
      const whole = mark === undefined || !(Number(mark) <= subjects.length);
      const changed = new Set(subjects.slice(Number(mark)));
      const entries = published(collectivity).filter(({ id }) => whole || changed.has(id));
      return { entries, whole, mark: String(subjects.length) };
    },
    async versions(collectivity, id) {
      return (versions.get(keyOf({ collectivity, id })) ?? [])
        .map(({ draft: _, ...facts }) => facts)
        .toReversed();
    },
    async version(collectivity, id, version) {
      return versions.get(keyOf({ collectivity, id }))?.find((one) => one.version === version);
    },
    async comments(collectivity, id) {
      return comments.get(keyOf({ collectivity, id })) ?? [];
    },
    async addComment(collectivity, id, comment, deed, mails) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      const key = keyOf({ collectivity, id });
      comments.set(key, [...(comments.get(key) ?? []), comment]);
      memory.mails.push(...mails);
      writeDown(memory, deed, id);
    },
    async waiting(until) {
      return [...publications.values()].filter((one) => {
        const [next] = agendaOf(one);
        return next !== undefined && next.at <= until.toISOString();
      });
    },
    async body(collectivity, id, edition) {
      return editions.get(`${keyOf({ collectivity, id })} ${edition}`)?.body;
    },
    async table(collectivity, id, edition) {
      return editions.get(`${keyOf({ collectivity, id })} ${edition}`)?.table ?? undefined;
    },
  };
};

/** Publications in a memory of their own, each in a site that exists. */
export const inMemoryPublications = (
  ...items: readonly Publication[]
): Publications & PublicationReadings & PublicationHistory => {
  const memory = blankMemory();
  for (const item of items) {
    memory.publications.set(keyOf(item), item);
    const known = memory.sites.get(item.collectivity) ?? aSite({ code: item.collectivity });
    memory.sites.set(item.collectivity, {
      ...known,
      published: Math.max(known.published, item.number ?? 0),
    });
  }
  return publicationsIn(memory);
};
