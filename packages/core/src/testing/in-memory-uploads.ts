import { type Upload, type Uploads, uploadDays } from '../uploads.ts';

/** Uploads in memory. */
export const inMemoryUploads = (now: () => Date): Uploads => {
  const known = new Map<string, Upload>();
  const keyOf = ({ collectivity, purpose, id }: Pick<Upload, 'collectivity' | 'purpose' | 'id'>) =>
    `${collectivity} ${purpose} ${id}`;
  const lasts = ({ at }: Upload): boolean =>
    now().getTime() < new Date(at).getTime() + uploadDays * 24 * 3_600_000;
  return {
    async find(collectivity, purpose, id) {
      const found = known.get(keyOf({ collectivity, purpose, id }));
      return found !== undefined && lasts(found) ? found : undefined;
    },
    async list(collectivity, purpose) {
      return [...known.values()]
        .filter((one) => one.collectivity === collectivity && one.purpose === purpose && lasts(one))
        .toSorted((one, other) => (one.at < other.at ? -1 : 1));
    },
    async put(upload) {
      known.set(keyOf(upload), upload);
    },
    async forget(collectivity, purpose, id) {
      known.delete(keyOf({ collectivity, purpose, id }));
    },
  };
};
