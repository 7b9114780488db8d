import type { LookPart } from '@mahalli/core';

/** The words of what a collectivity settles of the look of its portal, and of going back to an earlier one. */
export interface LookMessages {
  readonly title: string;
  readonly lead: string;
  readonly parts: Readonly<Record<LookPart, string>>;
  readonly pictures: {
    readonly title: string;
    readonly emblem: string;
    readonly emblemLead: string;
    readonly emblemHint: (size: string) => string;
    /** What is shown while there is none. */
    readonly drawn: string;
    readonly photo: string;
    readonly photoLead: string;
    readonly photoHint: (size: string) => string;
    readonly noPhoto: string;
    readonly choose: string;
    /** What was made of the emblem: its side in pixels, its weight in bytes. */
    readonly made: (side: number, bytes: number) => string;
    /** It was made smaller than the screen could show. */
    readonly reduced: string;
    readonly adopt: string;
    readonly adoptPhoto: string;
    readonly cleaned: string;
    readonly tooNarrow: string;
    readonly remove: string;
    readonly removePhoto: string;
    readonly description: string;
    readonly descriptionHint: (most: string) => string;
    readonly same: string;
    readonly save: string;
    readonly refusedPicture: string;
    readonly dones: Readonly<
      Record<'emblem' | 'no-emblem' | 'photo' | 'no-photo' | 'described' | 'forgotten', string>
    >;
  };
  readonly history: {
    readonly title: string;
    readonly lead: string;
    readonly version: (version: number) => string;
    readonly changed: (parts: string) => string;
    /** The look that a site opened with: nobody changed anything yet. */
    readonly opened: string;
    /** When and with what, where nobody did it by hand. */
    readonly on: (moment: string) => string;
    readonly revertedTo: (version: number) => string;
    readonly current: string;
    readonly reverted: string;
    readonly revertLead: string;
  };
}
