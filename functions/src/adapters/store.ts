import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TableName } from '@mahalli/contracts';

/** The full name of each of the five tables in one installation. */
export type TableNames = Readonly<Record<TableName, string>>;

/** The tables of an installation, and the client that speaks to them. */
export interface Store {
  readonly client: DynamoDBDocumentClient;
  readonly tables: TableNames;
}

/**
 * What is made of a store, once for each: whoever keeps something in a table asks for its models, and making them anew
 * for each was a third of the start of a function.
 */
export const oncePerStore = <T>(make: (store: Store) => T): ((store: Store) => T) => {
  const made = new WeakMap<Store, T>();
  return (store) => {
    const known = made.get(store) ?? make(store);
    made.set(store, known);
    return known;
  };
};

/** How every model is stamped, so that a row of another kind is never read as one of ours. */
export const modelOf = <E extends string>(entity: E) =>
  ({ entity, version: '1', service: 'mahalli' }) as const;

/** The seconds since 1970 after which the store may delete an item: a cleaner, so whoever reads checks too. */
export const expiry = (at: Date, seconds: number): number => Math.ceil(at.getTime() / 1000) + seconds;

/** One day, in seconds. */
export const day = 24 * 60 * 60;
