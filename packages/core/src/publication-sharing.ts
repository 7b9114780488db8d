import type { CollectivityCode } from './collectivity.ts';
import type { Member } from './member.ts';
import type { PublicationId } from './publication.ts';

/** How long a link to a preview works, in days. */
export const previewDays = 7;

/** How long somebody who opened a publication is taken to be still writing, in minutes. */
export const presenceMinutes = 10;

/** What a link to a preview shows. */
export interface SharedPreview {
  readonly collectivity: CollectivityCode;
  readonly id: PublicationId;
  readonly until: Date;
}

/** Links by which somebody without an account reads what a draft will be; tables hold their hash only. */
export interface PreviewLinks {
  /** Makes an unguessable token for a preview, and answers it. */
  share(preview: SharedPreview): Promise<string>;
  /** What a token shows, while it lasts. */
  find(token: string, now: Date): Promise<SharedPreview | undefined>;
}

/** Somebody who has a publication open, and since when they were last seen at it. */
export type Presence = Pick<Member, 'email'> & { readonly seenAt: Date };

/** Who has which publication open. Nobody is kept out: two who know of each other speak to each other. */
export interface Presences {
  /** Notes that somebody has a publication open and answers who else has. */
  enter(
    collectivity: CollectivityCode,
    id: PublicationId,
    who: string,
    now: Date,
  ): Promise<readonly Presence[]>;
}
