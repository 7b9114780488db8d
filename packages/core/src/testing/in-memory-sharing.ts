import {
  type Presences,
  type PreviewLinks,
  presenceMinutes,
  type SharedPreview,
} from '../publication-sharing.ts';

/** Links to previews in memory. */
export const inMemoryPreviewLinks = (): PreviewLinks => {
  const links = new Map<string, SharedPreview>();
  return {
    async share(preview) {
      const token = `token-${links.size + 1}`;
      links.set(token, preview);
      return token;
    },
    async find(token, now) {
      const preview = links.get(token);
      return preview !== undefined && now < preview.until ? preview : undefined;
    },
  };
};

/** Who has which publication open, in memory. */
export const inMemoryPresences = (): Presences => {
  const seen = new Map<string, Map<string, Date>>();
  return {
    async enter(collectivity, id, who, now) {
      const key = `${collectivity} ${id}`;
      const here = seen.get(key) ?? new Map<string, Date>();
      const since = now.getTime() - presenceMinutes * 60_000;
      const others = [...here]
        .filter(([email, at]) => email !== who && at.getTime() > since)
        .map(([email, seenAt]) => ({ email, seenAt }));
      seen.set(key, here.set(who, now));
      return others;
    },
  };
};
