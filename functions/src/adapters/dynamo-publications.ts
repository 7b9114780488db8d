import {
  agendaOf,
  draft,
  edition as editionSchema,
  Failure,
  openPoints,
  type Publication,
  type PublicationReadings,
  type PublicationState,
  type Publications,
  publication,
  textOf,
  translated,
} from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer, type Plan } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import { dynamoPublished } from './dynamo-published.ts';
import type { Store } from './store.ts';
import type { Write } from './transact-item.ts';

/** From which states a publication may be stored in each state; nothing leaves `withdrawn`. */
const before: Readonly<Record<PublicationState, readonly PublicationState[]>> = {
  draft: ['draft'],
  published: ['draft', 'published'],
  withdrawn: ['published', 'withdrawn'],
};

/** What the agenda is told of a publication that waits for nothing. */
const nothing = '';

const publishedBody = editionSchema.entries.body;

const publishedTable = editionSchema.entries.table;

const rowFacts = v.strictObject({
  ...v.pick(publication, [
    'id',
    'state',
    'number',
    'ahead',
    'stage',
    'assignee',
    'scheduledFor',
    'changedAt',
    'changedBy',
    'withdrawal',
  ]).entries,
  ...v.pick(draft, ['category', 'documentDate']).entries,
});

/** Publications in DynamoDB: the head, the body of the draft and each edition are items of their own. */
export const dynamoPublications = (store: Store): Publications & PublicationReadings => {
  const { publications, bodies, editions, sites, versions } = coreEntities(store);
  const { commit, obeyedBefore } = committer(store);

  const rowOf = (one: Publication, waiting: number) => {
    const {
      draft: { body: _, table: __, ...head },
      ...facts
    } = one;
    const [next] = agendaOf(one);
    return { ...facts, draft: head, gaps: waiting, waitsFrom: next?.at ?? nothing };
  };
  const versionOf = ({ collectivity, id, version, draft, state, changedAt, changedBy }: Publication) => ({
    collectivity,
    id,
    version,
    draft,
    state,
    at: changedAt,
    by: changedBy,
  });
  const bodyOf = ({ collectivity, id, draft, version }: Publication) => ({
    collectivity,
    id,
    text: draft.body,
    table: draft.table,
    version,
  });

  const created = (one: Publication): readonly Write[] =>
    createWriteTransaction({ publications, bodies, versions }, (rows) => [
      rows.publications.create(rowOf(one, openPoints(one.draft))).commit(),
      rows.bodies.create(bodyOf(one)).commit(),
      rows.versions.create(versionOf(one)).commit(),
    ]).params().TransactItems;

  const replaced = (one: Publication): readonly Write[] =>
    createWriteTransaction({ publications, bodies, versions }, (rows) => [
      rows.publications
        .put(rowOf(one, openPoints(one.draft)))
        .where(({ version, state }, { eq }) => {
          const lawful = before[one.state].map((from) => eq(state, from)).join(' OR ');
          return `${eq(version, one.version - 1)} AND (${lawful})`;
        })
        .commit(),
      rows.bodies.put(bodyOf(one)).commit(),
      rows.versions.put(versionOf(one)).commit(),
    ]).params().TransactItems;

  const subjectOf = ({ id }: Pick<Publication, 'id'>): string => `publication:${id}`;

  const find: Publications['find'] = async (collectivity, id) => {
    // A save may land between the two reads; that it does each time means that the body is gone.
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const [{ data: head }, { data: body }] = await Promise.all([
        publications.get({ collectivity, id }).go({ consistent: true }),
        bodies.get({ collectivity, id }).go({ consistent: true }),
      ]);
      if (head === null) return undefined;
      if (body?.version !== head.version) continue;
      const { gaps: _, waitsFrom: __, draft, ...facts } = head;
      return v.parse(publication, { ...facts, draft: { ...draft, body: body.text, table: body.table } });
    }
    throw new Error(`publication ${id} has no body of its version`);
  };

  return {
    ...dynamoPublished(store),
    find,
    async create(one, deed) {
      await commit(deed, async () => ({
        subject: subjectOf(one),
        written: one,
        writes: created(one),
        refused: () => 'done' as const,
      }));
    },
    async save(one, deed, mails = []) {
      await commit(deed, async () => ({
        subject: subjectOf(one),
        written: one,
        writes: replaced(one),
        refused: () => new Failure('publication.changed', { id: one.id }),
        mails,
      }));
    },
    async savePublished(make, collectivity, deed) {
      const obeyed = async (): Promise<Publication | undefined> => {
        const subject = await obeyedBefore(deed);
        const id = v.safeParse(publication.entries.id, subject?.replace('publication:', ''));
        return id.success ? find(collectivity, id.output) : undefined;
      };
      const already = await obeyed();
      if (already !== undefined) return already;

      const plan = await commit(deed, async (): Promise<Plan & { readonly made: Publication }> => {
        const { data: site } = await sites.get({ code: collectivity }).go({ consistent: true });
        if (site === null) throw new Failure('site.unknown', { code: collectivity });
        const number = site.published + 1;
        const { publication: made, edition } = make(number);
        const { body, table, ...summary } = edition;
        const { TransactItems: counted } = createWriteTransaction({ editions, sites }, (rows) => [
          rows.editions
            .create({ collectivity, id: made.id, edition: edition.edition, summary, body, table })
            .commit(),
          ...(edition.edition === 1
            ? [
                rows.sites
                  .patch({ code: collectivity })
                  .set({ published: number })
                  .where(({ published }, { eq }) => eq(published, number - 1))
                  .commit(),
              ]
            : []),
        ]).params();
        return {
          made,
          subject: subjectOf(made),
          written: { publication: made, edition },
          writes: [...replaced(made), ...counted],
          // Three writes of `replaced`, then the edition, then the count, which another publication may have taken.
          refused: (position) =>
            position === 4 ? 'again' : new Failure('publication.changed', { id: made.id }),
        };
      });
      if (plan !== 'done') return plan.made;
      const done = await obeyed();
      if (done === undefined) throw new Error('a form was obeyed and what it acted on is gone');
      return done;
    },
    async obeyed(deed) {
      return (await obeyedBefore(deed)) !== undefined;
    },
    async rows(collectivity) {
      const { data } = await publications.query.one({ collectivity }).go({
        pages: 'all',
        consistent: true,
        attributes: [
          'id',
          'state',
          'number',
          'ahead',
          'stage',
          'assignee',
          'scheduledFor',
          'changedAt',
          'changedBy',
          'withdrawal',
          'draft',
          'gaps',
        ],
      });
      return data
        .map(({ draft: { title, category, documentDate }, gaps: waiting, ...facts }) => ({
          ...v.parse(rowFacts, { ...facts, category, documentDate }),
          title: textOf(v.parse(translated, title)),
          gaps: waiting,
        }))
        .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
    },
    async body(collectivity, id, edition) {
      // Pages never ask for a body again: it must be there, and its languages in one order, the first time.
      const { data } = await editions.get({ collectivity, id, edition }).go({ consistent: true });
      return data === null ? undefined : v.parse(publishedBody, data.body);
    },
    async table(collectivity, id, edition) {
      const { data } = await editions.get({ collectivity, id, edition }).go({ consistent: true });
      return data === null ? undefined : (v.parse(publishedTable, data.table) ?? undefined);
    },
  };
};
