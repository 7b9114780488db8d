import {
  type CollectivityCode,
  type PublicationReadings,
  type PublishedEntry,
  publication,
} from '@mahalli/core';
import * as v from 'valibot';
import { coreEntities } from './core-entities.ts';
import { dynamoJournal } from './dynamo-journal.ts';
import type { JournalEntry } from './journal-chain.ts';
import type { Store } from './store.ts';

const publishedEntry = v.pick(publication, ['id', 'withdrawal', 'number', 'edition']);

/** An entry of the journal as the mark of a reader: its number, and its hash, that no other history has. */
const journalMark = v.pipe(
  v.string(),
  v.regex(/^\d+ \w+$/),
  v.transform((mark) => {
    const [number, hash = ''] = mark.split(' ');
    return { number: Number(number), hash };
  }),
);

const markOf = (entry: JournalEntry | undefined): string => `${entry?.number ?? 0} ${entry?.hash ?? 'none'}`;

/** How many publications are asked for one by one, at most; when more changed, all are read in one go. */
const mostAskedFor = 50;

/** What collectivities have published, read whole or since a mark: see the decision 012. */
export const dynamoPublished = (store: Store): Pick<PublicationReadings, 'published' | 'publishedSince'> => {
  const { publications } = coreEntities(store);
  const journal = dynamoJournal(store);

  const shown: ('id' | 'number' | 'edition' | 'withdrawal')[] = ['id', 'number', 'edition', 'withdrawal'];
  const entryOf = (row: unknown): readonly PublishedEntry[] => {
    const { id, number, edition, withdrawal } = v.parse(publishedEntry, row);
    return number === null || edition === null ? [] : [{ id, number, edition, withdrawal }];
  };

  const published: PublicationReadings['published'] = async (collectivity) => {
    const { data } = await publications.query.one({ collectivity }).go({
      pages: 'all',
      consistent: true,
      attributes: shown,
    });
    return data.flatMap(entryOf).toSorted((one, other) => one.number - other.number);
  };

  /**
   * The publications that the journal names after a mark, and the mark to go on from; nothing when the journal has
   * no such entry, as after a restoration. A publication changes together with the entry that tells of it: whoever
   * read the entry finds the publication as it became, or newer.
   */
  const namedSince = async (collectivity: CollectivityCode, mark: string) => {
    const { number, hash } = v.parse(journalMark, mark);
    const [known, ...later] = await journal.entriesFrom(collectivity, number);
    if (known?.number !== number || known.hash !== hash) return undefined;
    const ids = new Set(
      later.flatMap(({ subject }) => {
        const id = v.safeParse(publication.entries.id, subject.replace('publication:', ''));
        return id.success ? [id.output] : [];
      }),
    );
    return { ids, mark: markOf(later.at(-1) ?? known) };
  };

  return {
    published,
    async publishedSince(collectivity, mark) {
      const named = mark === undefined ? undefined : await namedSince(collectivity, mark);
      if (named === undefined || named.ids.size > mostAskedFor) {
        // The head before the publications: what they are then is at least as new as the mark says.
        const head = await journal.head(collectivity);
        return { entries: await published(collectivity), whole: true, mark: markOf(head) };
      }
      const rows = await Promise.all(
        [...named.ids].map((id) =>
          publications.get({ collectivity, id }).go({ consistent: true, attributes: shown }),
        ),
      );
      const entries = rows.flatMap(({ data }) => (data === null ? [] : entryOf(data)));
      return { entries, whole: false, mark: named.mark };
    },
  };
};
