import * as v from 'valibot';

/** A number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many items a page has, as a query says it. */
export const limit = v.optional(
  v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(200)),
  '50',
);

/** Where an earlier page ended. */
export const cursor = v.exactOptional(v.pipe(v.string(), v.maxLength(300)));

/** Nothing is sent. */
export const noBody = v.undefined();

/** A page of items, and where the next one starts. */
export const pageOf = <T extends v.GenericSchema>(item: T) =>
  v.object({ items: v.array(item), next: v.nullable(v.string()) });
