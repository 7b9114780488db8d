import type { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';

/** The write of one item, as ElectroDB prepares it. */
export type Write = ReturnType<ReturnType<typeof createWriteTransaction>['params']>['TransactItems'][number];

const condition = {
  TableName: v.string(),
  ConditionExpression: v.optional(v.string()),
  ExpressionAttributeNames: v.optional(v.record(v.string(), v.string())),
  ExpressionAttributeValues: v.optional(v.record(v.string(), v.unknown())),
};

const keys = v.looseObject({ pk: v.string(), sk: v.string() });

/** What ElectroDB prepares, made sure of: its types do not say what stands in a write, and the SDK's want to know. */
export const transactItem = v.union([
  v.strictObject({ Put: v.strictObject({ ...condition, Item: keys }) }),
  v.strictObject({ Update: v.strictObject({ ...condition, Key: keys, UpdateExpression: v.string() }) }),
  v.strictObject({ Delete: v.strictObject({ ...condition, Key: keys }) }),
]);

export type TransactItem = v.InferOutput<typeof transactItem>;

/** The partition that a write goes to. */
export const partitionOf = (item: TransactItem): string => {
  if ('Put' in item) return item.Put.Item.pk;
  return 'Update' in item ? item.Update.Key.pk : item.Delete.Key.pk;
};
