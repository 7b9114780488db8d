import {
  type CollectivityCode,
  namesOf,
  namesOfPhoto,
  type PublicationReadings,
  type Sites,
} from '@mahalli/core';

/** The files that the public reads, and those that wait to be released. */
export interface PublicFiles {
  /** The keys of what is public in a collectivity, as `<file>/<name>`. */
  released(collectivity: CollectivityCode): Promise<ReadonlySet<string>>;
  /** Copies a file that was kept aside to where the public reads it; copying it again changes nothing. */
  release(collectivity: CollectivityCode, key: string): Promise<void>;
  /** Takes files out of reach; they stay kept aside. */
  retire(collectivity: CollectivityCode, keys: readonly string[]): Promise<void>;
}

/** What releasing files needs. */
export interface ReleaseDeps {
  readonly publications: Pick<PublicationReadings, 'published'>;
  readonly sites: Pick<Sites, 'find'>;
  readonly files: PublicFiles;
}

/**
 * Makes the files of a collectivity what its publications and its home page carry, around the change of its pages: new files are there
 * before a page leads to them, and what nothing carries any more goes after.
 *
 * It compares what should be with what is, so that being stopped anywhere, or running twice, leads to the same end.
 */
export const withFiles = async <T>(
  { publications, sites, files }: ReleaseDeps,
  collectivity: CollectivityCode,
  publish: () => Promise<T>,
): Promise<T> => {
  const [published, site, there] = await Promise.all([
    publications.published(collectivity),
    sites.find(collectivity),
    files.released(collectivity),
  ]);
  const photo = site?.photo ?? null;
  const carried = new Set([
    ...published
      .filter(({ withdrawal }) => withdrawal === null)
      .flatMap(({ edition }) => edition.attachments)
      .flatMap((one) => namesOf(one).map((name) => `${one.file}/${name}`)),
    ...(photo === null ? [] : namesOfPhoto(photo).map((name) => `${photo.file}/${name}`)),
  ]);
  for (const key of carried) if (!there.has(key)) await files.release(collectivity, key);
  const done = await publish();
  const left = [...there].filter((key) => !carried.has(key));
  if (left.length > 0) await files.retire(collectivity, left);
  return done;
};
