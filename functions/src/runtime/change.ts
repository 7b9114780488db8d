import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';

/** An item of a table, in plain values. */
export type Item = Readonly<Record<string, unknown>>;

/** One change of a table, as its stream tells it. */
export interface Change {
  readonly pk: string;
  readonly sk: string;
  /** The item as it was, or nothing when it is new. */
  readonly before: Item | undefined;
  /** The item as it became, or nothing when it was deleted. */
  readonly after: Item | undefined;
}

/** The value that a stream spells out with its type; sets and binary values are not ours. */
const plainValue = ({ S, N, BOOL, NULL, L, M }: AttributeValue): unknown => {
  if (NULL === true) return null;
  if (N !== undefined) return Number(N);
  if (L !== undefined) return L.map(plainValue);
  if (M !== undefined) return itemOf(M);
  return S ?? BOOL;
};

const itemOf = (image: Readonly<Record<string, AttributeValue>>): Item =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, plainValue(value)]));

const keys = v.object({ pk: v.string(), sk: v.string() });

/** Reads one change of a stream. */
export const readChange = ({ dynamodb: { Keys, OldImage, NewImage } = {} }: DynamoDBRecord): Change => ({
  ...v.parse(keys, itemOf(Keys ?? {})),
  before: OldImage && itemOf(OldImage),
  after: NewImage && itemOf(NewImage),
});
