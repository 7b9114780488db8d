/** Where published pages and what all sites share are kept. */
export const pagesBucket = 'sites';

/** Every bucket of an installation. */
export const buckets: readonly string[] = [pagesBucket];

/** Those whose content is rendered again from the tables: they are in no backup. */
export const rebuildableBuckets: readonly string[] = [pagesBucket];
