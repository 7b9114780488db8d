import { type Upload, type Uploads, uploadDays } from '../uploads.ts';

/** Uploads in memory. */
export const inMemoryUploads = (now: () => Date): Uploads => {
  const known = new Map<string, Upload>();
  const keyOf = ({ collectivity, publication, id }: Pick<Upload, 'collectivity' | 'publication' | 'id'>) =>
    `${collectivity} ${publication} ${id}`;
  const lasts = ({ at }: Upload): boolean =>
    now().getTime() < new Date(at).getTime() + uploadDays * 24 * 3_600_000;
  return {
    async find(collectivity, publication, id) {
      const found = known.get(keyOf({ collectivity, publication, id }));
      return found !== undefined && lasts(found) ? found : undefined;
    },
    async list(collectivity, publication) {
      return [...known.values()]
        .filter((one) => one.collectivity === collectivity && one.publication === publication && lasts(one))
        .toSorted((one, other) => (one.at < other.at ? -1 : 1));
    },
    async put(upload) {
      known.set(keyOf(upload), upload);
    },
    async forget(collectivity, publication, id) {
      known.delete(keyOf({ collectivity, publication, id }));
    },
  };
};
