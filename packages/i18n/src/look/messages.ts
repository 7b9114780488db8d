import type { LookPart } from '@mahalli/core';

/** The words of what a collectivity settles of the look of its portal, and of going back to an earlier one. */
export interface LookMessages {
  readonly title: string;
  readonly lead: string;
  readonly parts: Readonly<Record<LookPart, string>>;
  readonly history: {
    readonly title: string;
    readonly lead: string;
    readonly changed: string;
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
