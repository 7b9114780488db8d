import type { HomeBlock, LookPart } from '@mahalli/core';

/** The words of what a collectivity settles of the look of its portal, and of going back to an earlier one. */
export interface LookMessages {
  readonly home: {
    readonly blocks: Readonly<Record<HomeBlock, string>>;
  };
  readonly addedPages: {
    /** What stands at the address of a page that was removed. */
    readonly gone: { readonly title: string; readonly lead: (date: string) => string };
  };
}

/** The words that staff read besides. */
export interface BureauLookMessages extends LookMessages {
  readonly title: string;
  readonly lead: string;
  readonly parts: Readonly<Record<LookPart, string>>;
  /** Putting a list in order, with buttons or without scripts. */
  readonly arrange: {
    readonly shown: string;
    readonly up: string;
    readonly down: string;
    /** Why something has no box to hide it with. */
    readonly lawful: string;
    readonly order: string;
    readonly preview: string;
    readonly previewLead: string;
    readonly save: string;
    readonly saved: string;
    readonly unsaved: string;
  };
  readonly menu: { readonly title: string; readonly lead: string; readonly hiddenPage: string };
  readonly home: LookMessages['home'] & {
    readonly title: string;
    readonly lead: string;
    readonly textTitle: string;
    readonly textLead: string;
    readonly noPhoto: string;
  };
  readonly addedPages: LookMessages['addedPages'] & {
    readonly title: string;
    readonly lead: (most: string) => string;
    readonly slug: string;
    readonly slugHint: string;
    readonly badSlug: string;
    readonly name: string;
    readonly add: string;
    readonly draft: string;
    readonly removed: string;
    readonly added: string;
    readonly hide: string;
    readonly hideLead: string;
    readonly hidden: string;
    readonly remove: string;
    readonly removeLead: string;
    readonly removedNow: string;
  };
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
