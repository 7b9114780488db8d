import { type CollectivityCode, type RegisterEntry, subjectCode, type Tally, tally } from '@mahalli/core';
import * as v from 'valibot';
import { registerEntities } from './register-entities.ts';
import type { Store } from './store.ts';

/** Which tally: that of a month, or that of a year on a subject or on all. */
const tallyKey = v.union([
  v.strictObject({ month: v.string() }),
  v.strictObject({ year: v.string(), subject: v.union([subjectCode, v.literal('all')]) }),
]);

export type TallyKey = v.InferOutput<typeof tallyKey>;

const text = v.pipe(v.string(), v.parseJson(), tally);

/** Every tally that a request counts in. */
export const talliesOf = ({ month, subject }: RegisterEntry): readonly TallyKey[] => {
  const year = month.slice(0, 4);
  return [{ month }, { year, subject: 'all' }, ...(subject === null ? [] : [{ year, subject }])];
};

/** The rows of tallies: each is put in the place of the one that was read, and of no other. */
export const registerTallies = (store: Store) => {
  const { months, years } = registerEntities(store);

  return {
    /** The key that a text names. */
    keyOf: (name: string): TallyKey => v.parse(v.pipe(v.string(), v.parseJson(), tallyKey), name),
    /** What a tally counts: nothing while it does not exist. */
    async find(collectivity: CollectivityCode, key: TallyKey): Promise<Tally> {
      const strictly = { consistent: true } as const;
      const { data } =
        'month' in key
          ? await months.get({ collectivity, ...key }).go(strictly)
          : await years.get({ collectivity, ...key }).go(strictly);
      return data === null ? {} : v.parse(text, data.counts);
    },
    /** Every tally of a collectivity, by the text that names it. */
    async list(collectivity: CollectivityCode): Promise<ReadonlyMap<string, Tally>> {
      const all = { pages: 'all', consistent: true } as const;
      const [ofMonths, ofYears] = await Promise.all([
        months.query.one({ collectivity }).go(all),
        years.query.one({ collectivity }).go(all),
      ]);
      return new Map([
        ...ofMonths.data.map(
          ({ month, counts }) => [JSON.stringify({ month }), v.parse(text, counts)] as const,
        ),
        ...ofYears.data.map(
          ({ year, subject, counts }) => [JSON.stringify({ year, subject }), v.parse(text, counts)] as const,
        ),
      ]);
    },
    /** The write that makes a tally what it is to be; a tally of nothing is taken away. */
    write(collectivity: CollectivityCode, key: TallyKey, before: Tally, next: Tally): readonly unknown[] {
      const was = JSON.stringify(before);
      const counts = JSON.stringify(next);
      if (was === counts) return [];
      const isNew = was === '{}';
      if (counts === '{}') {
        return 'month' in key
          ? [
              {
                Delete: months
                  .delete({ collectivity, ...key })
                  .where((row, { eq }) => eq(row.counts, was))
                  .params(),
              },
            ]
          : [
              {
                Delete: years
                  .delete({ collectivity, ...key })
                  .where((row, { eq }) => eq(row.counts, was))
                  .params(),
              },
            ];
      }
      return 'month' in key
        ? [
            {
              Put: months
                .put({ collectivity, ...key, counts })
                .where((row, { eq, notExists }) => (isNew ? notExists(row.counts) : eq(row.counts, was)))
                .params(),
            },
          ]
        : [
            {
              Put: years
                .put({ collectivity, ...key, counts })
                .where((row, { eq, notExists }) => (isNew ? notExists(row.counts) : eq(row.counts, was)))
                .params(),
            },
          ];
    },
  };
};
