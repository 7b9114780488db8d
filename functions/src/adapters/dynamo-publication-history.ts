import { comment, Failure, type PublicationHistory, publication, savedVersion } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

const place = v.pick(publication, ['collectivity', 'id']);

/** A version as a list shows it. */
const versionFacts = v.omit(savedVersion, ['draft']);

/** What was written on the way to publications, in DynamoDB. Versions are written with each publication. */
export const dynamoPublicationHistory = (store: Store): PublicationHistory => {
  const { comments, publications, versions } = coreEntities(store);
  const { commit } = committer(store);
  return {
    async versions(collectivity, id) {
      const { data } = await versions.query
        .one({ collectivity, id })
        .go({ pages: 'all', order: 'desc', attributes: ['version', 'state', 'at', 'by'] });
      return data.map(({ version, state, at, by }) => v.parse(versionFacts, { version, state, at, by }));
    },
    async version(collectivity, id, version) {
      const { data } = await versions.get({ collectivity, id, version }).go();
      if (data === null) return undefined;
      const { collectivity: _, id: __, ...facts } = data;
      return v.parse(savedVersion, facts);
    },
    async comments(collectivity, publicationOf) {
      const { data } = await comments.query
        .one({ collectivity, publication: publicationOf })
        .go({ pages: 'all', consistent: true });
      return data.map(({ id, text, at, by }) => v.parse(comment, { id, text, at, by }));
    },
    async addComment(collectivity, id, said, deed, mails) {
      await commit(deed, async () => ({
        subject: `publication:${id}`,
        written: said,
        writes: createWriteTransaction({ comments }, (rows) => [
          rows.comments.create({ collectivity, publication: id, ...said }).commit(),
        ]).params().TransactItems,
        refused: () => new Failure('publication.changed', { id }),
        mails,
      }));
    },
    async waiting(until) {
      const { data } = await publications.query
        .waiting({})
        // Every code sorts before this: what waits from this very moment is due.
        .lte({ waitsFrom: until.toISOString(), collectivity: '~', id: '~' })
        .go({ count: 100 });
      return data.map(({ collectivity, id }) => v.parse(place, { collectivity, id }));
    },
  };
};
