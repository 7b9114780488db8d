/** Where published pages and what all sites share are kept. */
export const pagesBucket = 'sites';

/** Where browsers send files, and where those that passed wait. */
export const inboxBucket = 'inbox';

/** Where the public reads the files of publications. */
export const filesBucket = 'files';

/** Every bucket of an installation. */
export const buckets: readonly string[] = [pagesBucket, inboxBucket, filesBucket];

/** Those whose content is rendered again from the tables: they are in no backup. */
export const rebuildableBuckets: readonly string[] = [pagesBucket];
